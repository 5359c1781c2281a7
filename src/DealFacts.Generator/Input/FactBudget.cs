namespace DealFacts.Generator.Input;

/// <summary>
/// How much a project can hold: the compiler puts at most 16 MB of string literals into an assembly (CS8103), the user's own among
/// them. Where the articles have more to say, the most talkative ones are left out, and the analyzer says so.
/// </summary>
internal static class FactBudget
{
    /// <summary>In UTF-16 code units, two bytes each; some 20,000 facts.</summary>
    public const int Characters = 5_000_000;

    /// <summary>The paths of the articles that are left out.</summary>
    public static HashSet<string> LeftOut(IEnumerable<ArticleReading> readings)
    {
        ArticleReading[] longestFirst = readings.OrderByDescending(reading => reading.PackedLength).ThenBy(reading => reading.Path, StringComparer.Ordinal).ToArray();
        long total = longestFirst.Sum(reading => (long)reading.PackedLength);
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        foreach (ArticleReading reading in longestFirst)
        {
            if (total <= Characters) break;
            total -= reading.PackedLength;
            leftOut.Add(reading.Path);
        }

        return leftOut;
    }
}
