using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives each amount of a list the noun at its place in another: "revenue and profit were $9 million and $2 million, respectively".
/// </summary>
internal static class RespectiveNouns
{
    private const int LongestVerb = 5;
    private static readonly Dictionary<int, MetricCue> s_none = [];

    /// <summary>The amounts' terms with what they measure; empty where the sentence pairs no two of them.</summary>
    public static IReadOnlyDictionary<int, MetricCue> Of(TermLine line)
    {
        int mark = 0;
        while (mark < line.Count && !line.Is(mark, "respectively")) mark++;
        if (mark == 0 || mark == line.Count) return s_none;
        int second = mark - 1;
        while (second > mark - LongestVerb && line.MoneyAt(second) is null) second--;
        if (line.MoneyAt(second) is null || !line.Is(second - 1, "and") || line.MoneyAt(second - 2) is null) return s_none;
        int noun = second - 3;
        while (noun > second - 3 - LongestVerb && CueEndingAt(line, noun) is null) noun--;
        if (CueEndingAt(line, noun) is not { } later) return s_none;
        int and = noun - later.Words;
        return line.Is(and, "and") && CueEndingAt(line, and - 1) is { } earlier
            ? new Dictionary<int, MetricCue> { [second - 2] = earlier.Cue, [second] = later.Cue } : s_none;
    }

    /// <summary>The result that words name which end at a term, with how many they are: "net profit"; or null.</summary>
    private static (MetricCue Cue, int Words)? CueEndingAt(TermLine line, int at)
    {
        for (int first = Math.Max(0, at - 2); first <= at; first++)
            foreach (MetricCue cue in MetricCues.All)
                if (cue.Metric.IsResult() && line.Entry(first, cue.Words) == at - first + 1) return (cue, at - first + 1);
        return null;
    }
}
