using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives each amount of a list the time at its place in another: "sales of $5 million and $7 million in 2022 and 2023, respectively",
/// "profit in 2021 and 2022 was $5 million and $7 million, respectively".
/// </summary>
internal static class RespectiveTimes
{
    private const int Longest = 6;
    private const int Farthest = 12;
    private static readonly Dictionary<int, PeriodMention> s_none = [];

    /// <summary>The amounts' terms with their times; empty where the sentence pairs no lists.</summary>
    public static IReadOnlyDictionary<int, PeriodMention> Of(TermLine line)
    {
        int mark = 0;
        while (mark < line.Count && !line.Is(mark, "respectively")) mark++;
        if (mark == 0 || mark == line.Count) return s_none;
        List<int> last = ListBefore(line, mark);
        if (last.Count < 2) return s_none;
        List<int> first = ListBefore(line, last[0]);
        if (first.Count != last.Count || line.IsKind(first[0], TermKind.Period) == line.IsKind(last[0], TermKind.Period)) return s_none;
        (List<int> amounts, List<int> times) = line.IsKind(first[0], TermKind.Period) ? (last, first) : (first, last);
        Dictionary<int, PeriodMention> found = [];
        for (int i = 0; i < amounts.Count; i++)
            if (line[times[i]].Chunk is PeriodMention time) found[amounts[i]] = time;
        return found;
    }

    /// <summary>The last list of amounts or of times before a term.</summary>
    private static List<int> ListBefore(TermLine line, int end)
    {
        List<int> list = [];
        for (int i = end - 1; i >= 0 && end - i < Farthest && list.Count < Longest; i--)
        {
            bool item = line.IsKind(i, TermKind.Period) || line.QuantityAt(i) is not null;
            if (item && (list.Count == 0 || line[i].Kind == line[list[0]].Kind)) list.Insert(0, i);
            else if (item || (list.Count > 0 && !line.Is(i, "and") && !line.Is(i, ","))) break;
        }

        return list;
    }
}
