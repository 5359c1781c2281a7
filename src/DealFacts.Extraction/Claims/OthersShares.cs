using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells whom "its stock" and "the company" mean where a buyer cannot mean itself: "Widget said Acme will acquire all of its stock".
/// </summary>
internal static class OthersShares
{
    private const int Farthest = 14;

    /// <summary>The object with the company that is meant, or null where the object says itself whom it means.</summary>
    /// <param name="draft">The deal, its subjects taken.</param>
    /// <param name="at">The object's first term.</param>
    /// <param name="phrase">What was read there.</param>
    public static NounPhrase? Of(DealDraft draft, int at, NounPhrase? phrase)
    {
        bool holds = draft.Frame.Subject is PartyRole.Acquirer or PartyRole.Investor || draft.Frame.Object == FrameObject.Shares;
        if (draft.Frame.ObjectRole != PartyRole.Target || !holds) return null;
        TermLine line = draft.Line;
        if (line.Is(at - 1, "back")) return null;
        bool own = phrase is { Heads.Count: 1 } && phrase.Heads[0] is { IsReferring: true, Entity: { } entity }
            && (IsBuyer(draft, entity) || IsNamedLater(line, phrase.Heads[0], entity));
        bool bare = phrase is { HasNames: false, Owner: null } && (phrase.IsShare || DealNouns.Shares.Contains(phrase.HeadWord))
            && !line.Is(phrase.End, "of") && !line.Is(phrase.End, "in") && !line.Possesses(at)
            && !draft.Parties.Any(p => p.Role == draft.Frame.Subject && IsHeld(line, p.Party.First));
        int company = own ? phrase!.Heads[0].First : CompanyAt(line, at);
        if (company < 0 && bare) company = phrase!.End - 1;
        if (company < 0 && phrase is null && CountAt(line, at) is > 0 and var count
            && !draft.Parties.Any(p => p.Role == draft.Frame.Subject && IsHeld(line, p.Party.First))) (company, bare) = (count, true);
        if (company < 0 || line.Is(company + 1, "own") || OtherBefore(draft, bare) is not { } other) return null;
        Party meant = other with { First = company, End = company + 1, IsReferring = true };
        int end = own ? phrase!.End : Math.Max(company + 1, phrase?.End ?? 0);
        return new NounPhrase(at, end) { Heads = [meant], IsShare = phrase?.IsShare ?? false, Stake = phrase?.Stake, Money = phrase?.Money };
    }

    /// <summary>"the company" means nobody who has yet to be named.</summary>
    private static bool IsNamedLater(TermLine line, Party head, Entity entity) =>
        !entity.Mentions.Any(m => m.Kind == MentionKind.Name && m.First < line[head.First].First);

    /// <summary>"29.9 pct of engineering company Widget", or Widget says it all.</summary>
    private static bool IsHeld(TermLine line, int name)
    {
        if (line.IsIn(name + 1, ClauseWords.Speech)) return true;
        int of = name - 1;
        while (of > 0 && name - of < 5 && line.IsPlainWord(of) && !line.IsIn(of, ClauseWords.Prepositions)) of--;
        return (line.Is(of, "of") || line.Is(of, "in"))
            && (line.IsKind(of - 1, TermKind.Percent) || line.IsKind(of - 1, TermKind.Count) || line.IsIn(of - 1, DealNouns.Shares));
    }

    private static bool IsBuyer(DealDraft draft, Entity entity) =>
        draft.Parties.Any(p => p.Role == draft.Frame.Subject && p.Party.Entity == entity);

    /// <summary>The "company" of "all of the company's stock" that nobody is known to be; -1 where none stands there.</summary>
    private static int CompanyAt(TermLine line, int at)
    {
        for (int i = at; i < at + Farthest && i < line.Count && !line.IsPunctuation(i); i++)
        {
            if ((line.IsName(i) && line.MentionAt(i)!.Kind != MentionKind.Pronoun) || line.IsIn(i, ClauseWords.Speech)) return -1;
            if (line.Is(i, "the") && line.Is(i + 1, "company")) return i + 1;
            // "raised its stake in it".
            if (line.Is(i, "it") && (line.Is(i - 1, "in") || line.Is(i - 1, "of"))) return i;
        }

        return -1;
    }

    /// <summary>The shares of "a further 1.2 mln shares" without "of"; -1 where none stand there.</summary>
    private static int CountAt(TermLine line, int at)
    {
        for (int i = at; i < at + 3; i++)
            if (line.QuantityAt(i)?.Amount.Unit == "shares") return line.Is(i + 1, "of") || line.Is(i + 1, "in") ? -1 : i;
        return -1;
    }

    /// <summary>The only other company that is named before the buyer, or the one that says it all; null where it may be several.</summary>
    private static Party? OtherBefore(DealDraft draft, bool held)
    {
        TermLine line = draft.Line;
        List<Party> named = [];
        // "Acme, which owns 40 pct of Widget, said it bought another 1.2 mln shares".
        for (int i = 0; i < (held ? draft.Word.First : draft.First); i++)
        {
            if (line.MentionAt(i) is not { Kind: MentionKind.Name, Entity: { Kind: EntityKind.Organization } entity }
                || entity.IsOfficial || IsBuyer(draft, entity) || named.Any(n => n.Entity == entity)) continue;
            if (held && !IsHeld(line, i)) continue;
            named.Add(NounPhraseReader.PartyAt(line, i));
        }

        if (named.Count == 1) return named[0];
        return named.FirstOrDefault(n => line.IsIn(n.End, ClauseWords.Speech));
    }
}
