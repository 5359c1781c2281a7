using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives each amount of a list the company at its place in another: "Acme and Lowell raised $5 million and $7 million, respectively".
/// </summary>
internal static class RespectiveLists
{
    private const int Longest = 6;
    private const int Farthest = 40;
    private static readonly Dictionary<int, Entity> s_none = [];

    /// <summary>The amounts' terms with their companies; empty where the sentence pairs no lists.</summary>
    public static IReadOnlyDictionary<int, Entity> Of(TermLine line)
    {
        int mark = 0;
        while (mark < line.Count && !line.Is(mark, "respectively")) mark++;
        if (mark == 0 || mark == line.Count) return s_none;
        List<int> amounts = AmountsBefore(line, mark);
        if (amounts.Count < 2) return s_none;
        Dictionary<int, Entity> owners = [];
        List<int> names = NamesNear(line, amounts[0], amounts[amounts.Count - 1], mark, amounts.Count);
        for (int i = 0; i < names.Count; i++) owners[amounts[i]] = line.EntityAt(names[i])!;
        return owners;
    }

    /// <summary>The last list of amounts of one kind before the word.</summary>
    private static List<int> AmountsBefore(TermLine line, int mark)
    {
        List<int> amounts = [];
        for (int i = mark - 1; i >= 0 && mark - i < Farthest && amounts.Count < Longest; i--)
        {
            if (line.QuantityAt(i) is not null && (amounts.Count == 0 || line[i].Kind == line[amounts[0]].Kind)) amounts.Insert(0, i);
            else if (amounts.Count > 0 && !IsJoint(line, i)) break;
        }

        return amounts;
    }

    /// <summary>As many names, joined the same way, before the amounts or after them.</summary>
    private static List<int> NamesNear(TermLine line, int first, int last, int mark, int count)
    {
        for (int i = first - 1; i >= 0 && first - i < Farthest; i--)
            if (line.IsKind(i, TermKind.Company) && JoinedBefore(line, i) is var names && names.Count == count) return names;
        for (int i = mark - 1; i > last; i--)
            if (line.IsKind(i, TermKind.Company) && JoinedBefore(line, i) is var names && names.Count == count) return names;
        return [];
    }

    private static List<int> JoinedBefore(TermLine line, int at)
    {
        List<int> names = [at];
        bool joined = false;
        for (int i = at - 1; i >= 0 && at - i < Farthest && names.Count < Longest; i--)
        {
            if (line.IsKind(i, TermKind.Company) && joined)
            {
                names.Insert(0, i);
                joined = false;
            }
            else if (IsJoint(line, i)) joined = true;
            else if (!line.IsPossessive(i) && !line.IsKind(i, TermKind.Place) && !(line.IsPlainWord(i) && !joined)) break;
        }

        return names;
    }

    private static bool IsJoint(TermLine line, int at) => line.Is(at, "and") || line.Is(at, ",");
}
