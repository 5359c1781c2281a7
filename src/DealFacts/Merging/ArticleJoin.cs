namespace DealFacts;

/// <summary>One article out of the records of its path.</summary>
internal static class ArticleJoin
{
    /// <summary>
    /// The articles by path; what two records say differently is chosen by <see cref="Preference"/>, the earliest date first.
    /// </summary>
    public static List<Article> Of(IReadOnlyList<Article> records) => records.Count == 1 ? [One(records)] : records
        .GroupBy(record => record.Path, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => One(same.ToList()))
        .ToList();

    private static Article One(IReadOnlyList<Article> same) => new()
    {
        Path = same[0].Path,
        Title = Preference.LongestText(same, record => record.Title),
        Publisher = Preference.LongestText(same, record => record.Publisher),
        Published = Preference.Earliest(same.Select(record => record.Published)),
        Url = Preference.LongestText(same, record => record.Url),
        Author = Preference.LongestText(same, record => record.Author),
    };
}
