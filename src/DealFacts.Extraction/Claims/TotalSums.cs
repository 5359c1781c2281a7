using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells the sum of several rounds from that of one: "has raised $120 million to date".</summary>
internal static class TotalSums
{
    /// <summary>"has raised $120 million to date", "a total of": a sum over several rounds.</summary>
    public static bool Are(DealDraft draft)
    {
        TermLine line = draft.Line;
        if (IsRoughSum(draft)) return true;
        if (line.Entry(0, RoundWords.InAll) > 0 || IsSinceStart(line, 0) || IsSinceStart(line, draft.End)
            || IsOverTime(line, draft.End)) return true;
        for (int i = draft.Word.First - 3; i < Math.Min(line.Count, draft.End + 8); i++)
        {
            // "raised $5 million in May, said its total of clerks": what is said is told of something else.
            if (i > draft.Word.First && (line.IsIn(i, DealWords.Summing) || line.IsIn(i, ClauseWords.Speech))) return false;
            // "a round totalling $5 million" is the sum of that one round.
            bool summed = (line.Is(i, "totaling") || line.Is(i, "totalling")) && !line.Is(i - 1, "round");
            if (summed || IsNow(draft, i) || (line.Is(i, "total")
                && !line.IsIn(i - 1, ClauseWords.Auxiliaries))) return true;
            if ((line.Is(i, "to") && line.Is(i + 1, "date")) || (line.Is(i, "so") && line.Is(i + 1, "far"))) return true;
        }

        return false;
    }

    /// <summary>"has now raised", "now has raised"; not "raised $5 million in May, and now makes pumps".</summary>
    private static bool IsNow(DealDraft draft, int at) =>
        draft.Line.Is(at, "now") && !draft.Line.Is(at - 1, "-") && (at == draft.Word.First - 1
            || (at == draft.Word.First - 2 && draft.Line.IsIn(at + 1, ClauseWords.Auxiliaries)));

    /// <summary>"has raised more than $120 million from investors including": nobody counts one round so.</summary>
    private static bool IsRoughSum(DealDraft draft)
    {
        TermLine line = draft.Line;
        int before = draft.Word.First - 1, at = draft.Word.End;
        if (!line.Is(before, "has") && !line.Is(before, "have")) return false;
        return line.MoneyAt(at) is { Amount.Qualifier: Qualifier.MoreThan or Qualifier.About or Qualifier.AtLeast }
            && line.Is(at + 1, "from") && line.IsIn(at + 2, DealWords.Investors);
    }

    /// <summary>"since its founding", "since it launched", "since inception".</summary>
    private static bool IsSinceStart(TermLine line, int at)
    {
        if (!line.Is(at, "since")) return false;
        for (int i = at + 1; i < at + 4; i++)
            if (line.IsIn(i, FoundingWords.Beginnings) || line.IsIn(i, FoundingWords.Begun)) return true;
        return false;
    }

    /// <summary>"since 2019", "over the past three years", "across three rounds".</summary>
    private static bool IsOverTime(TermLine line, int at)
    {
        if (line[Math.Min(at, line.Count - 1)].Chunk is PeriodMention { Period.Text: var words })
            return words.StartsWith("since ", StringComparison.OrdinalIgnoreCase)
                || (words.StartsWith("over ", StringComparison.OrdinalIgnoreCase) && words.EndsWith("s", StringComparison.Ordinal));
        // "from two previous financing rounds".
        if (line.Is(at, "from") && (line.Is(at + 3, "rounds") || line.Is(at + 4, "rounds"))) return true;
        return (line.Is(at, "across") || line.Is(at, "over") || line.Is(at, "in")) && (line.Is(at + 1, "all") || line.Is(at + 2, "rounds"));
    }
}
