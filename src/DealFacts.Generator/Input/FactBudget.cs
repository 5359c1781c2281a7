namespace DealFacts.Generator.Input;

/// <summary>
/// How much a project can hold: the compiler puts at most 16 MB of string literals into an assembly (CS8103), the user's own among
/// them. Where the articles have more to say, the most talkative ones are left out, and the analyzer says so.
/// </summary>
internal static class FactBudget
{
    /// <summary>In UTF-16 code units, two bytes each; some 25,000 facts, and 6 MB are left to the user.</summary>
    public const int Characters = 5_000_000;

    // What a claim takes besides its own words: tags, numbers, the name of the rule.
    private const int OfClaim = 160;

    /// <summary>The paths of the articles that are left out.</summary>
    /// <param name="readings">The articles.</param>
    /// <param name="room">How much the others may take together.</param>
    public static HashSet<string> LeftOut(IEnumerable<ArticleReading> readings, int room = Characters)
    {
        ArticleReading[] all = [.. readings];
        long total = all.Sum(reading => (long)reading.PackedLength);
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        if (total <= room) return leftOut;
        ArticleReading[] longestFirst = [.. all.OrderByDescending(reading => reading.PackedLength).ThenBy(reading => reading.Path, StringComparer.Ordinal)];
        foreach (ArticleReading reading in longestFirst)
        {
            if (total <= room) break;
            total -= reading.PackedLength;
            leftOut.Add(reading.Path);
        }

        return leftOut;
    }

    /// <summary>What the articles take together: what each takes, and the claims once more for each disagreement between them.</summary>
    public static long LengthOf(IEnumerable<ArticleReading> readings, FactBook book) =>
        readings.Sum(reading => (long)reading.PackedLength)
        + book.Disagreements.SelectMany(found => found.Sides).SelectMany(side => side.Claims).Sum(claim => (long)LengthOf(claim));

    private static int LengthOf(Claim claim) => OfClaim + claim.Citation.Quote.Length + claim.Citation.Path.Length + (claim.Amount?.Text.Length ?? 0);
}
