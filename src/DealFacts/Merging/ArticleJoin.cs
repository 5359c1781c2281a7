namespace DealFacts;

/// <summary>One article out of the records of its path.</summary>
internal static class ArticleJoin
{
    /// <summary>
    /// The articles by path; what two records say differently is chosen by <see cref="Preference"/>, the earliest date first.
    /// </summary>
    public static List<Article> Of(IReadOnlyList<Article> records)
    {
        List<Article> sorted = OrderedList.Ascends(records, Compare)
            ? [.. records]
            : [.. records.OrderBy(record => record.Path, StringComparer.Ordinal)];
        List<Article> articles = new(sorted.Count);
        for (int i = 0, end; i < sorted.Count; i = end)
        {
            for (end = i + 1; end < sorted.Count && Compare(sorted[i], sorted[end]) == 0;) end++;
            articles.Add(end - i == 1 && SaysNothingEmpty(sorted[i]) ? sorted[i] : One(sorted.GetRange(i, end - i)));
        }

        return articles;
    }

    private static int Compare(Article left, Article right) => string.CompareOrdinal(left.Path, right.Path);

    private static bool SaysNothingEmpty(Article record) =>
        record.Title is not "" && record.Publisher is not "" && record.Url is not "" && record.Author is not "";

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
