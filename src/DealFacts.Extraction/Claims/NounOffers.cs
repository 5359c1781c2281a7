using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells for whom an offer is whose noun names the bidder alone: "Widget will study the offer from Acme".</summary>
/// <param name="draft">The deal.</param>
/// <param name="subjects">The subjects.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class NounOffers(DealDraft draft, IReadOnlyList<Party> subjects, int start)
{
    private const int LongestOwnOffer = 6;
    private const int FarthestMerge = 12;

    private readonly TermLine _line = draft.Line;

    /// <summary>
    /// "Widget will study the offer from Acme": for the subject. "Widget said Acme withdrew its offer": for the one who says so.
    /// </summary>
    public void Take()
    {
        if (TakeCalledTarget() || IsOutdone() || IsBidder() || IsHolder() || IsToMerge()) return;
        // "Acme explored a sale of Widget but rejected a bid from Gadget".
        if (subjects.Count == 1 && draft.Sale?.FirstIn(PartyRole.Seller)?.Entity is { } seller && seller == subjects[0].Entity
            && draft.Sale.FirstIn(PartyRole.Target) is { Entity: not null } sold)
        {
            draft.Add(PartyRole.Target, sold with { IsReferring = true });
            draft.Add(PartyRole.Seller, subjects[0]);
            return;
        }

        bool own = subjects.Any(s => draft.Parties.Any(p => p.Party.Entity == s.Entity));
        int said = subjects[0].First - 1;
        // "said [its] management group".
        if (subjects[0].Entity is null && (_line.IsIn(said, ClauseWords.Determiners) || _line.Possesses(said))) said--;
        if (_line.Is(said, "that")) said--;
        IReadOnlyList<Party> offered = own && _line.IsIn(said, ClauseWords.Speech) ? SubjectFinder.Find(_line, said) : own ? [] : subjects;
        foreach (Party party in offered) draft.Add(PartyRole.Target, party);
    }

    /// <summary>"bought shares of Widget, [the] target of a bid by Acme": the one that is so called, whoever is told of.</summary>
    private bool TakeCalledTarget()
    {
        if (!_line.Is(start - 1, "of") || !(_line.Is(start - 2, "target") || _line.Is(start - 2, "object"))) return false;
        int comma = _line.Is(start - 3, "the") ? start - 4 : start - 3;
        if (!_line.Is(comma, ",") || !_line.IsKind(comma - 1, TermKind.Company)) return false;
        draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, comma - 1));
        return true;
    }

    /// <summary>"Acme beat out a bid from Widget", but not "Acme beat off a bid": another bidder's.</summary>
    private bool IsOutdone()
    {
        for (int i = subjects[subjects.Count - 1].End; i < start; i++)
            // "rejected as not in the best interests of holders a bid by Widget": no verb.
            if (_line.IsIn(i, GoverningVerbs.Outdoing) && !_line.Is(i + 1, "off") && !_line.Is(i + 1, "back")
                && !_line.Is(i - 1, "the") && !_line.Possesses(i - 1)) return true;
        return false;
    }

    /// <summary>"Acme's bid was preceded by a bid by Widget": both bid, for whom is told elsewhere.</summary>
    private bool IsBidder()
    {
        int from = subjects[0].End;
        if (!_line.IsPossessive(from) && !_line.Possesses(subjects[0].First)) return false;
        for (int i = from; i < from + LongestOwnOffer && i < start; i++)
            if (_line.IsIn(i, TakeoverWords.Bids)) return true;
        return false;
    }

    /// <summary>"named a committee to weigh an offer by Acme to merge with its Gadget unit": with whom is told right behind.</summary>
    private bool IsToMerge()
    {
        for (int i = draft.Word.End; i < draft.Word.End + FarthestMerge && i < _line.Count && !_line.IsPunctuation(i); i++)
            if (_line.Is(i, "to") && _line.Is(i + 1, "merge") && _line.Is(i + 2, "with")) return _line.Possesses(i + 3) || _line.IsParty(i + 3);
        return false;
    }

    /// <summary>"Acme, which holds 15 percent, would not back the offer from Widget": for what it holds shares of.</summary>
    private bool IsHolder()
    {
        int end = subjects[subjects.Count - 1].End, before = subjects[0].First - 1;
        // "its largest shareholder, Acme, rejected the offer", but not "Acme, in which Lowell holds 15 percent, rejected".
        if (before > 0 && _line.Is(before, ",") && _line[before - 1].Lower.EndsWith("holder", StringComparison.Ordinal)) return true;
        for (int i = end + 1; _line.Is(end, ",") && !_line.Is(end + 1, "in") && i < start && !_line.Is(i, ","); i++)
            if (_line[i].Lower.EndsWith("holder", StringComparison.Ordinal) || _line.IsKind(i, TermKind.Percent)) return true;
        return false;
    }
}
