using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads the second of two sums that one verb raises: "raised $20 million in 2017 and $50 million in debt from Widget Bank".
/// </summary>
internal static class NextRound
{
    private const int Near = 3;
    private const int FarthestFrom = 4;

    /// <summary>The further round, read as the first, or null where the sentence tells of one.</summary>
    public static DealDraft? After(DealDraft first)
    {
        if (first.Frame.Id != "deal/raise" || first.Value is null || !first.Has(PartyRole.Issuer)) return null;
        for (int and = first.End; and < first.End + Near; and++)
            if (first.Line.Is(and, "and") && first.Line.MoneyAt(and + 1) is { } money && IsRound(first.Line, and + 2))
                return Read(first, and + 1, money);
        return null;
    }

    /// <summary>"in debt from Widget", "in 2019": what follows a further sum that is a round of its own.</summary>
    private static bool IsRound(TermLine line, int at)
    {
        if (line.IsKind(at, TermKind.Period)) return true;
        for (int i = at; i < at + FarthestFrom; i++)
            if (line.Is(i, "from")) return line.IsName(i + 1) || line.IsPlainWord(i + 1);
        return false;
    }

    private static DealDraft Read(DealDraft first, int at, Quantities.Quantity money)
    {
        DealDraft draft = new(first.Line, first.Word) { First = at, StageFrom = first.StageFrom };
        foreach ((PartyRole role, Party party) in first.Parties)
            if (role == PartyRole.Issuer) draft.Add(role, party);
        draft.TakeValue(money);
        new ComplementReader(draft, agentExpected: false).Read(at + 1);
        return draft;
    }
}
