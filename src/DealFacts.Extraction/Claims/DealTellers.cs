using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives the open side of a deal to the company that tells of it: "The sale of Widget to Gadget is complete, [Acme] said" tells of its own
/// sale, "[Acme] said a letter is signed for Gadget to buy its Widget unit" of its own unit.
/// </summary>
internal static class DealTellers
{
    private const int FarthestVerb = 4;
    private const int LongestUnit = 9;

    /// <summary>Takes who tells, where a side is open and the deal tells of nobody else for it.</summary>
    public static void Take(DealDraft draft)
    {
        // "Widget said Acme had put up $22 million in new funding": for Widget.
        if (draft is { Frame.Id: "deal/invest", Value: not null } && draft.Word.IsPhrasal && !draft.Has(PartyRole.Target))
            Add(draft, PartyRole.Target, Before(draft.Line));
        if (draft.IsReference || !draft.Has(PartyRole.Target)) return;
        PartyRole? open = draft.Frame.Id switch
        {
            "deal/acquire" or "deal/acquisition" => PartyRole.Acquirer,
            "deal/sell" or "deal/sale" => PartyRole.Seller,
            _ => null,
        };
        if (open is { } role && !draft.Has(role)) Add(draft, role, Behind(draft));
        bool unsold = (open is not null || draft.Frame.Id == "deal/pay") && !draft.Has(PartyRole.Seller);
        if (unsold && IsOwnUnit(draft)) Add(draft, PartyRole.Seller, Before(draft.Line));
    }

    private static void Add(DealDraft draft, PartyRole role, Party? teller)
    {
        if (teller?.Entity is not { Kind: EntityKind.Organization, IsOfficial: false,
            CompanyKind: CompanyKind.Company or CompanyKind.Fund }) return;
        if (draft.Parties.All(p => p.Party.Entity != teller.Entity)) draft.Add(role, teller);
    }

    /// <summary>", Acme said.", ", its parent Acme announced today.": who ends the sentence.</summary>
    private static Party? Behind(DealDraft draft)
    {
        TermLine line = draft.Line;
        for (int at = line.Count - 2; at > draft.TargetEnd && at > line.Count - 2 - FarthestVerb; at--)
        {
            if (!line.IsIn(at, ClauseWords.Speech) || !line.IsParty(at - 1)) continue;
            int comma = at - 2;
            while (line.IsPlainWord(comma) || line.MentionAt(comma) is { Kind: not MentionKind.Name }) comma--;
            return line.Is(comma, ",") ? NounPhraseReader.PartyAt(line, at - 1) : null;
        }

        return null;
    }

    /// <summary>"Acme said": who starts the sentence.</summary>
    private static Party? Before(TermLine line) =>
        line.IsParty(0) && line.IsIn(1, ClauseWords.Speech) ? NounPhraseReader.PartyAt(line, 0) : null;

    /// <summary>"for Gadget to buy its Widget [unit]", "Gadget will buy its paper mill": nobody buys what is its own.</summary>
    private static bool IsOwnUnit(DealDraft draft)
    {
        foreach ((PartyRole role, Party party) in draft.Parties)
            if (role == PartyRole.Target && ((party.Entity is null || draft.Line.IsIn(party.End, DealNouns.Units)
                ? IsPossessive(draft.Line, party.First - 1) : IsOwnAside(draft.Line, party.End)))) return true;
        return false;
    }

    /// <summary>"Widget, [its school books arm], for cash".</summary>
    private static bool IsOwnAside(TermLine line, int at)
    {
        if (!line.Is(at, ",") || !IsPossessive(line, at + 1)) return false;
        int end = at + 2;
        while (end < at + LongestUnit && (line.IsPlainWord(end) || line.IsKind(end, TermKind.Place) || line.Is(end, "-"))) end++;
        // "its pump unit in Racine".
        int head = end - 1;
        while (head > at + 2 && !line.IsIn(head, BusinessWords.Parts)) head--;
        return line.IsIn(head, BusinessWords.Parts)
            && (head + 1 >= line.Count || line.IsPunctuation(head + 1) || line.IsIn(head + 1, ClauseWords.Prepositions));
    }

    private static bool IsPossessive(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Pronoun } && line.Possesses(at);
}
