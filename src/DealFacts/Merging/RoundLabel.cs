namespace DealFacts;

/// <summary>The label of a financing round: "Series F", "seed".</summary>
internal static class RoundLabel
{
    private static readonly char[] Gaps = [' ', '-', '\t', '\n', '\r', '\u00A0'];

    /// <summary>
    /// What "Series F", "series-F" and "Series F round" have in common: "SERIESF"; "pre-seed" is "preseed". Empty when there is no label.
    /// </summary>
    public static string Key(string? label) => string.Concat(Words(label)).ToUpperInvariant();

    /// <summary>As deals are named: "Series F", "Seed Round".</summary>
    public static string Title(string label)
    {
        string words = string.Join(" ", Words(label));
        string title = char.ToUpperInvariant(words[0]) + words.Substring(1);
        return title.StartsWith("Series", StringComparison.Ordinal) ? title : title + " Round";
    }

    private static IEnumerable<string> Words(string? label) => (label ?? "")
        .Split(Gaps, StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !IsFiller(word));

    private static bool IsFiller(string word) =>
        string.Equals(word, "round", StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, "funding", StringComparison.OrdinalIgnoreCase);
}
