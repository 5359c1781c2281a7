using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells what "by" brings where it brings no buyer: who receives an offer, who holds the shares.</summary>
internal static class AgentRoles
{
    private const int FarthestBy = 8;

    /// <summary>"an offer received by Widget", "has been turned down by Widget": the offer is for whoever receives it.</summary>
    public static bool IsReceived(DealDraft draft, int verb) =>
        draft.Frame is { Id: "deal/offer" or "deal/tender" }
            && (draft.Line.IsIn(verb, GoverningVerbs.Receiving) || (draft.Line.Is(verb, "down") && draft.Line.Is(verb - 1, "turned")));

    /// <summary>"bought the 40 pct of Widget held by Gadget".</summary>
    public static bool IsHeld(DealDraft draft, int verb) =>
        (draft.Line.Is(verb, "held") || draft.Line.Is(verb, "owned")) && draft.IsShare && draft.Frame.Subject == PartyRole.Acquirer
            && draft.Has(PartyRole.Target) && !draft.Has(PartyRole.Seller) && verb >= draft.TargetEnd;

    /// <summary>"by the board of Widget": the term after "of".</summary>
    public static int PastBody(TermLine line, int at)
    {
        int body = line.Is(at, "the") ? at + 1 : at;
        if (!line.IsIn(body, PartyWords.Bodies)) return at;
        return line.Is(body + 1, "of") ? body + 2 : line.Is(body + 1, "at") ? body + 2 : at;
    }

    /// <summary>"the offering of a company controlled by Widget", "overseen by": the agent of another verb than the deal's.</summary>
    public static bool IsOthers(DealDraft draft, int at)
    {
        // "approved by its board and [by] Widget": of the verb before the first of them.
        for (int i = at - 2; draft.Line.Is(at - 1, "and") && i > at - FarthestBy && i > draft.Word.End; i--)
            if (draft.Line.Is(i, "by")) return IsOthers(draft, i);
        // "the sale was approved by Acme": who has a say in it need not be who sells.
        if (at - 1 >= draft.Word.End && draft.Frame.Subject == PartyRole.Seller && draft.Line.IsIn(at - 1, GoverningVerbs.Voting)) return true;
        return at - 1 >= draft.Word.End && draft.Line.IsPlainWord(at - 1)
            && (draft.Line[at - 1].Lower.EndsWith("ed", StringComparison.Ordinal)
                || draft.Line[at - 1].Lower.EndsWith("en", StringComparison.Ordinal))
        && !GoverningVerbs.IsAny(draft.Line[at - 1].Lower)
            && (!draft.Line.IsIn(at - 1, DealWords.Heading)
                || (draft.Line.Is(at - 1, "backed") && draft.Frame.Kind is not (DealKind.FundingRound or DealKind.Investment)));
    }
}
