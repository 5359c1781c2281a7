using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells in whom the shares are that their holders sell: "Widget shareholders agreed to sell their stock to Acme".</summary>
internal static class HolderShares
{
    private const int Farthest = 24;
    private const int LongestShares = 8;

    /// <summary>The company, where the object is what the verb's subject, its holders, hold in it; else null.</summary>
    /// <param name="draft">The deal.</param>
    /// <param name="at">The object's first term.</param>
    public static Party? CompanyOf(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Subject != PartyRole.Seller || draft.Frame.ObjectRole != PartyRole.Target) return null;
        if (IsNewShares(line, at) && draft.Parties.FirstOrDefault(p => p.Role == PartyRole.Seller).Party is { } issuer) return issuer;
        bool its = line.Is(at, "his") || line.Is(at, "her") || line.IsIn(at, ClauseWords.Possessives) || (line.Possesses(at)
            && line.MentionAt(at)?.Kind == MentionKind.Pronoun);
        if (its && line.IsIn(at + 1, DealNouns.Shares) && !line.IsIn(at + 2, DealNouns.Shares)
            && !line.Is(at + 2, "of") && !line.Is(at + 2, "in") && HeldBefore(draft) is { } held) return held;
        int shares = line.Is(at, "all") || line.Is(at, "of") ? at + 1 : at;
        if (line.Is(shares, "of")) shares++;
        if (!line.Is(shares, "their") || !line.IsIn(shares + 1, DealNouns.Shares)) return null;
        for (int i = draft.Word.First - 1; i >= 0 && draft.Word.First - i < Farthest; i--)
            if (line.IsIn(i, PriceWords.Holders)) return HeldBy(line, i, draft.Word.First);
        return null;
    }

    /// <summary>"Acme, which owns 54 pct of Widget, will sell its shares": the one company that its holding or the teller names.</summary>
    private static Party? HeldBefore(DealDraft draft)
    {
        TermLine line = draft.Line;
        Party? other = null;
        for (int i = 0; i < draft.Word.First; i++)
        {
            if (line.MentionAt(i) is not { Kind: MentionKind.Name, Entity: { Kind: EntityKind.Organization } entity }
                || entity.IsOfficial || draft.Parties.Any(p => p.Party.Entity == entity) || other?.Entity == entity) continue;
            bool told = line.IsIn(i + 1, ClauseWords.Speech) || line.Is(i - 1, "of") || line.Is(i - 1, "in");
            if (other is not null || !told) return null;
            other = NounPhraseReader.PartyAt(line, i);
        }

        return other;
    }

    /// <summary>"sold 2.1 mln new shares to Acme": whose they are goes without saying.</summary>
    private static bool IsNewShares(TermLine line, int at)
    {
        for (int i = at; i < at + LongestShares && i < line.Count && !line.IsPunctuation(i); i++)
            if (line.IsIn(i, PriceWords.NewShares) && line.IsIn(i + 1, DealNouns.Shares))
            {
                int end = i + 2;
                while (line.IsIn(end, DealNouns.Shares)) end++;
                return line.Is(end, "to") && NounPhraseReader.ReadParties(line, end + 1) is { HasNames: true };
            }

        return false;
    }

    /// <summary>"Widget shareholders", "its holders", "holders of 51 pct of Widget".</summary>
    private static Party? HeldBy(TermLine line, int holders, int end)
    {
        if (line.IsKind(holders - 1, TermKind.Company)) return NounPhraseReader.PartyAt(line, holders - 1);
        if (line.IsPossessive(holders - 1)
            && line.IsKind(holders - 2, TermKind.Company)) return NounPhraseReader.PartyAt(line, holders - 2);
        for (int i = holders + 1; i < end && line.Is(holders + 1, "of"); i++)
            if (line.IsKind(i, TermKind.Company)) return NounPhraseReader.PartyAt(line, i);
        return null;
    }
}
