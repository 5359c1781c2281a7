using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Whom "the company" and "its stock" mean where they cannot mean a side that the deal has already.</summary>
internal static class OtherCompany
{
    /// <summary>
    /// "the tech giant participated in the company's round": the company is not the subject but another that the sentence names; null
    /// where the party is meant itself.
    /// </summary>
    public static Party? Meant(DealDraft draft, Party party) =>
        Held(draft, party) is { } held ? held : party.Entity is null || !(IsDescription(draft, party) || IsBoughtIt(draft, party))
            || Urging.IsUrged(draft.Line, party)
            || draft.Parties.All(p => p.Party.Entity != party.Entity)
            ? null : NamedBefore(draft, party);

    /// <summary>
    /// "Acme owned shares of Widget before Gadget's purchase of the company": of Widget; null where the sentence tells of no such holding.
    /// </summary>
    private static Party? Held(DealDraft draft, Party party)
    {
        if (draft.Frame.ObjectRole != PartyRole.Target || party.Entity is null || !IsDescription(draft, party)
            || draft.Line.Phrase(party.First, party.First + 1) is not "the company" || party.First < draft.Word.First) return null;
        bool isHolder = false;
        Party? held = null;
        for (int i = 0; i < draft.Word.First; i++)
        {
            if (!draft.Line.IsKind(i, TermKind.Company)) continue;
            isHolder |= draft.Line.EntityAt(i) == party.Entity;
            bool shares = (draft.Line.IsIn(i - 2, DealNouns.Shares) || draft.Line.QuantityAt(i - 2)?.Amount.Unit == "shares")
                && (draft.Line.Is(i - 1, "of") || draft.Line.Is(i - 1, "in"));
            if (isHolder && shares && draft.Line.EntityAt(i) is { } other && other != party.Entity
                && draft.Parties.All(p => p.Party.Entity != other)) held = party with { Entity = other };
        }

        return held;
    }

    /// <summary>
    /// "Acme may buy more Widget shares or make a bid for the company", "Widget said Acme completed the purchase of 51 pct of its stock":
    /// the target that was taken for the buyer itself; null where no other company is named.
    /// </summary>
    public static Party? MeantBy(DealDraft draft, Party target) =>
        IsDescription(draft, target) || IsWhose(draft, target) || IsPronoun(draft, target) ? NamedBefore(draft, target) : null;

    /// <summary>The company that was named last before a party and is none of the sides, in its place.</summary>
    private static Party? NamedBefore(DealDraft draft, Party party)
    {
        for (int i = party.First - 1; i >= 0; i--)
            // "Widget retained Corwin Bank to seek a buyer for the company": not for the bank.
            if (draft.Line.IsKind(i, TermKind.Company) && draft.Line.EntityAt(i) is { IsOfficial: false } entity
                && !draft.Line.IsIn(i - 1, SubjectWords.Hiring)
                    && draft.Parties.All(p => p.Party.Entity != entity)) return party with { Entity = entity };
        return null;
    }

    /// <summary>"its stock": nobody buys its own.</summary>
    private static bool IsWhose(DealDraft draft, Party party) =>
        draft.IsShare && party.IsReferring && draft.Line.Possesses(party.First)
            && draft.Line.MentionAt(party.First)?.Kind == MentionKind.Pronoun;

    /// <summary>"Widget said Acme disclosed a stake in [it]".</summary>
    private static bool IsPronoun(DealDraft draft, Party party) =>
        party.IsReferring && (draft.Line.Is(party.First - 1, "in") || draft.Line.Is(party.First - 1, "of"))
            && !draft.Line.Possesses(party.First) && draft.Line.MentionAt(party.First)?.Kind == MentionKind.Pronoun;

    /// <summary>"Acme rescued Widget, buying [it] for $5 million": nobody buys itself.</summary>
    private static bool IsBoughtIt(DealDraft draft, Party party) =>
        party.First == draft.Word.End && party.IsReferring && draft.Line.Is(party.First, "it") && draft.Frame.Id == "deal/acquire"
            && draft.Parties.Count == 1;

    private static bool IsDescription(DealDraft draft, Party party) =>
        party.IsReferring && draft.Line.MentionAt(party.First)?.Kind == MentionKind.Description;
}
