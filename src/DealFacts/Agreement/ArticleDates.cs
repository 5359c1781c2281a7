namespace DealFacts;

/// <summary>When the articles of a book were published, as far as that is known.</summary>
internal sealed class ArticleDates
{
    /// <summary>No article has a date.</summary>
    public static readonly ArticleDates None = new([]);

    private readonly Dictionary<string, CalendarDate?> _days;

    private ArticleDates(Dictionary<string, CalendarDate?> days) => _days = days;

    /// <summary>The dates of articles that each have a path of their own.</summary>
    public static ArticleDates Of(IReadOnlyList<Article> articles)
    {
        Dictionary<string, CalendarDate?> days = new(articles.Count, StringComparer.Ordinal);
        for (int i = 0; i < articles.Count; i++) days[articles[i].Path] = articles[i].Published;
        return new ArticleDates(days);
    }

    /// <summary>The day of an article, or null.</summary>
    public CalendarDate? Of(string path) => _days.TryGetValue(path, out CalendarDate? day) ? day : null;

    /// <summary>Whether an article that both know of has not the day here that it has there.</summary>
    public bool Contradict(ArticleDates other)
    {
        foreach (KeyValuePair<string, CalendarDate?> known in _days)
            if (other._days.TryGetValue(known.Key, out CalendarDate? day) && day != known.Value) return true;
        return false;
    }

    /// <summary>
    /// The claims of articles that told them at one time: those without a date together, and of each day those of the days that follow it.
    /// </summary>
    public IEnumerable<List<Claim>> AtOneTime(IEnumerable<Claim> claims, int days)
    {
        List<Claim> undated = [];
        List<(int Day, Claim Claim)> dated = [];
        foreach (Claim claim in claims)
        {
            if (Of(claim.Citation.Path) is { } day) dated.Add((day.DayNumber, claim));
            else undated.Add(claim);
        }

        if (undated.Count > 0) yield return undated;
        dated.Sort((left, right) => left.Day.CompareTo(right.Day));
        for (int first = 0, end = 0; end < dated.Count; first++)
        {
            int before = end;
            while (end < dated.Count && dated[end].Day <= dated[first].Day + days) end++;
            if (end > before) yield return dated.GetRange(first, end - first).ConvertAll(item => item.Claim);
        }
    }

    /// <summary>The claims of the last day that is known; all of them where none is.</summary>
    public List<Claim> Latest(IReadOnlyList<Claim> claims)
    {
        CalendarDate? last = claims.Max(claim => Of(claim.Citation.Path));
        return [.. claims.Where(claim => Of(claim.Citation.Path) == last)];
    }
}
