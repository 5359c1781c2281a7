namespace DealFacts;

/// <summary>One article out of the records of its path.</summary>
internal static class ArticleJoin
{
    /// <summary>
    /// The articles by path; what two records say differently is chosen by <see cref="Preference"/>, the earliest date first.
    /// </summary>
    public static List<Article> Of(IEnumerable<Article> records) => records
        .GroupBy(record => record.Path, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => new Article
        {
            Path = same.Key,
            Title = Preference.LongestText(same.Select(record => record.Title)),
            Publisher = Preference.LongestText(same.Select(record => record.Publisher)),
            Published = Preference.Earliest(same.Select(record => record.Published)),
            Url = Preference.LongestText(same.Select(record => record.Url)),
            Author = Preference.LongestText(same.Select(record => record.Author)),
        })
        .ToList();
}
