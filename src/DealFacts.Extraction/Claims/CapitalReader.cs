using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells capital from other objects of "raise" and its like: "$45 million", "a Series A round", not "its forecast to $3 billion".
/// </summary>
internal static class CapitalReader
{
    /// <summary>Whether a verb's object is capital.</summary>
    public static bool IsCapital(DealDraft draft, NounPhrase phrase)
    {
        TermLine line = draft.Line;
        if (phrase.Money is null && draft.Frame.Id == "deal/raise" && FundSums.After(line, phrase.End) is not null) return true;
        if (phrase.Money is null && phrase.Heads.Count > 0 && line.IsIn(phrase.End - 1, DealWords.LooseNouns)) return false;
        // "wrote a $5 million check to Widget", not a $5 million script.
        if (DealVerbs.Find(line[draft.Word.First].Word) is { Verb: "write" })
            return phrase.Money is { Per: "" } && RoundWords.Checks.Contains(phrase.HeadWord);
        bool round = RoundReader.Nouns.Contains(phrase.HeadWord) || RoundReader.Find(line, phrase.First, phrase.End + 2) is not null;
        if (draft.Frame.ObjectRole is PartyRole.Issuer) return round || line.Is(phrase.End - 1, "round")
            || (draft.Frame.Id == "deal/lead" && line.Is(phrase.First, "the") && phrase.HeadWord.Length > 0
                && RoundWords.LedThings.Contains(phrase.HeadWord));
        if (draft.Frame.Id == "deal/add-cash") return phrase.Money is { Per: "" } && IsToCoffers(line, phrase.End);
        // "raise its £1.1 billion bid".
        if (PriceNouns.Contains(phrase.HeadWord)) return false;
        if (phrase.Money is { Per: "" })
            return draft.Frame.Kind is DealKind.Investment or DealKind.DebtFinancing || IsRaise(line, draft.Word.First) || round
                || FundSums.IsNumbered(line, phrase.End) || RoundNear(line, phrase.End) || IsColloquial(draft, phrase);
        return round && phrase.Stake is null;
    }

    /// <summary>"raised" with money is enough by itself; "received $5 million" needs a round beside it.</summary>
    private static bool IsRaise(TermLine line, int at) => line[at].Lower.StartsWith("rais", StringComparison.Ordinal);

    /// <summary>
    /// "nabs $35M to": some verbs are said of little but money raised, "gets" only in headlines; "lands $5M contract", "rakes in $5M in
    /// sales" are others.
    /// </summary>
    private static bool IsColloquial(DealDraft draft, NounPhrase phrase)
    {
        TermLine line = draft.Line;
        // "emerges from stealth with $20 million".
        if (line.Is(draft.Word.End - 1, "with") && line.Is(draft.Word.End - 2, "stealth")) return true;
        bool verb = DealVerbs.Find(line[draft.Word.First].Word) is { } found
            && (DealWords.RaisingVerbs.Contains(found.Verb) || (found.Verb == "get" && line.Sentence.IsHeading));
        return verb && phrase.HeadWord.Length == 0 && !line.Is(phrase.End, "in") && !line.Is(phrase.End, "of")
            && !line.IsPlainWord(phrase.End - 1);
    }

    /// <summary>"to its coffers", "to its Series B".</summary>
    private static bool IsToCoffers(TermLine line, int at)
    {
        if (!line.Is(at, "to") || !(line.IsIn(at + 1, ClauseWords.Possessives) || line.IsIn(at + 1, ClauseWords.Determiners)
            || line.Possesses(at + 1))) return false;
        return line.AnyIn(at + 2, at + 4, RoundWords.Coffers) || RoundReader.Find(line, at + 2, at + 4) is not null;
    }

    private static bool RoundNear(TermLine line, int at)
    {
        for (int i = at; i < at + 8 && i < line.Count; i++)
            if (line.IsIn(i, RoundReader.Nouns) || line.Is(i, "investors") || line.Is(i, "ipo") || line.Is(i, "valuation")
                || line.Is(i, "flotation") || (line.Is(i, "share") && line.Is(i + 1, "sale"))
                || (line.Is(i, "-") && line.Is(i + 1, "money"))
                || (line.Is(i, "from") && line.IsParty(DescribedName.At(line, i + 1)))) return true;
        return false;
    }

    /// <summary>What is raised by money without being capital.</summary>
    private static readonly WordTable PriceNouns = WordTable.Of("""
        acquisition
        approach
        award
        bid
        buyout
        contract
        contracts
        dividend
        fee
        fine
        forecast
        guidance
        merger
        offer
        order
        orders
        payment
        payout
        proposal
        purchase
        refund
        settlement
        subsidy
        takeover
        target
        """);
}
