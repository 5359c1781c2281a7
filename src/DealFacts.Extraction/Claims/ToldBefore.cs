using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Objects of a deal's verb that only speak of what another sentence names.</summary>
internal static class ToldBefore
{
    private const int FarthestOwner = 6;

    /// <summary>"the stake", "the unit", "the shares from Acme": what was bought is named elsewhere.</summary>
    public static bool IsDefinite(TermLine line, NounPhrase phrase) =>
        !phrase.HasNames && (phrase.Owner is null || line.Is(phrase.End, "from"))
            && line.Is(phrase.First, "the") && phrase.End - phrase.First == 2
            && (DealNouns.Shares.Contains(phrase.HeadWord) || DealNouns.Units.Contains(phrase.HeadWord));

    /// <summary>"Acme said its Gadget unit had agreed to buy the Ohio-based company": it is not Acme itself that its unit buys.</summary>
    public static bool IsOwnerOfBuyer(DealDraft draft, NounPhrase phrase)
    {
        TermLine line = draft.Line;
        if (phrase.Heads.Count != 1 || phrase.Heads[0] is not { IsReferring: true, Entity: { } entity } head
            || line.MentionAt(head.First)?.Kind != MentionKind.Description) return false;
        foreach ((PartyRole role, Party party) in draft.Parties)
        {
            // "Acme said its chairman Ann Lee will buy shares of the company": hers is no part of Acme.
            if (role != PartyRole.Acquirer || party.Entity is { Kind: EntityKind.Person }) continue;
            int farthest = Math.Max(0, party.First - FarthestOwner);
            // "a group of its president and Lowell offered to buy the company": Lowell is not its own.
            for (int i = party.First - 1; i >= farthest && !line.IsPunctuation(i) && !line.Is(i, "and"); i--)
                if (line.Possesses(i) && line.EntityAt(i) == entity) return true;
        }

        return false;
    }
}
