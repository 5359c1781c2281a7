using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells capital that the subject gives from what it raises: "Acme provided $5 billion in funding to Widget".</summary>
internal static class ProvidedCapital
{
    private const int Farthest = 5;

    /// <summary>Takes the subjects as those who give the money, and whom it goes to; whether it is given.</summary>
    public static bool Take(DealDraft draft, IReadOnlyList<Party> subjects)
    {
        if (draft.Frame.Kind != DealKind.FundingRound || draft.Has(PartyRole.Investor) || !IsProvided(draft)) return false;
        TermLine line = draft.Line;
        foreach (Party subject in subjects) draft.Add(PartyRole.Investor, subject);
        if (line.Is(draft.Word.First - 1, "in")) draft.TakeValue(line.MoneyAt(draft.Word.First - 2));
        int to = draft.Word.End;
        if (line.Is(to, "to") && NounPhraseReader.ReadParties(line, to + 1) is { HasNames: true, Heads.Count: 1 } funded)
            draft.Add(PartyRole.Issuer, funded.Heads[0]);
        return true;
    }

    /// <summary>"provides equipment financing to farmers", "is providing financing": what it sells, and no deal of its own.</summary>
    public static bool IsTrade(DealDraft draft)
    {
        if (draft.Frame.Kind != DealKind.FundingRound || !IsProvided(draft)) return false;
        TermLine line = draft.Line;
        int to = draft.Word.End;
        return line.MoneyAt(draft.Word.First - 1) is null && line.MoneyAt(draft.Word.First - 2) is null
            && !((line.Is(to, "to") || line.Is(to, "for")) && line.IsParty(to + 1));
    }

    /// <summary>"provided $5 billion in funding", "is providing new financing".</summary>
    private static bool IsProvided(DealDraft draft)
    {
        TermLine line = draft.Line;
        int verb = draft.Word.First - 1;
        if (line.Is(verb, "in") && line.MoneyAt(verb - 1) is not null) verb -= 2;
        while (verb > 0 && verb > draft.Word.First - Farthest && line.IsPlainWord(verb)
            && !line.IsIn(verb, GoverningVerbs.Providing)) verb--;
        return line.IsIn(verb, GoverningVerbs.Providing);
    }
}
