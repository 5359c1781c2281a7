using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Takes the sums that stand to the right of a frame's object: its price, "for $5 billion", and what it values a company at.
/// </summary>
internal sealed class ComplementSums(DealDraft draft)
{
    private const int FarthestWorth = 14;
    private const int FarthestShare = 14;
    private const int FarthestBrought = 5;
    private const decimal LargeSum = 1_000_000m;

    private readonly TermLine _line = draft.Line;

    private bool BringsInvestors => draft.Frame.Kind is DealKind.FundingRound or DealKind.Investment;

    /// <summary>
    /// Takes the sum that a word brings: "valued at", "totalling"; the term after it, or the same term when it brings none.
    /// </summary>
    public int Take(int at)
    {
        if (_line.Is(at, ",") && TotalAfter(at) is { } total) return TakeValue(_line.MoneyAt(total)!, total + 1);
        if (_line.Is(at, "valuation") && ValuationAt(at) is { } valuation) return TakeValuation(valuation, at + 1);
        if (_line.Is(at, "valued") || _line.Is(at, "valuing") || _line.Is(at, "values")) return TakeWorth(at);
        bool whole = _line.Is(at, "value") && _line.IsIn(at - 1, TakeoverWords.Combined) && _line.Is(at + 1, "of");
        if (whole && _line.MoneyAt(at + 2) is { } combined) return TakeValue(combined, at + 3);
        if (_line.Is(at, "value") && (_line.IsIn(at - 1, ClauseWords.Auxiliaries) || _line.Is(at - 1, "to"))) return TakeWorth(at);
        if (IsTotalling(at) && _line.MoneyAt(at + 1) is { } all) return TakeValue(all, at + 2);
        if (_line.Is(at, "brings") || _line.Is(at, "bringing") || _line.Is(at, "takes") || _line.Is(at, "taking")) return TakeTotal(at);
        if (IsThought(at) && PriceAfter(at + 3) is { } thought) return TakeValue(_line.MoneyAt(thought)!, thought + 1);
        if ((_line.Is(at, "paying") || _line.Is(at, "spending")) && _line.MoneyAt(at + 1) is { } paid) return TakeValue(paid, at + 2);
        if (BroughtAt(at) is > 0 and var brought) return TakeValue(_line.MoneyAt(brought)!, brought + 1);
        // "owns 14%, a stake now worth $5 million": nobody pays it.
        bool worth = _line.Is(at, "worth") && draft.Frame.Id != "deal/hold"
            && (draft.Frame.Kind == DealKind.Contract || !_line.Is(at - 1, "contract"));
        return worth && _line.MoneyAt(at + 1) is { } money ? TakeValue(money, at + 2) : at;
    }

    /// <summary>"a round of funding [that brought in] an additional $5 million": the sum's term; 0 where none is told so.</summary>
    private int BroughtAt(int at)
    {
        if (draft.Frame.Object != FrameObject.Capital || !(_line.Is(at, "that") || _line.Is(at, "which"))
            || !RoundReader.IsNamedBefore(_line, _line.Is(at - 1, ",") ? at - 1 : at)) return 0;
        int verb = _line.Is(at + 1, "has") ? at + 2 : at + 1;
        if (!_line.IsIn(verb, RoundWords.Takes) && !_line.Is(verb, "brought") && !_line.Is(verb, "brings")) return 0;
        for (int i = verb + 1; i < verb + FarthestBrought; i++)
            if (_line.MoneyAt(i) is { Per: "" }) return i;
        return 0;
    }

    /// <summary>"an offer of 25 dlrs a share for Widget[, or 62.5 mln dlrs]": the sum after the price of one share, or null.</summary>
    private int? TotalAfter(int comma)
    {
        if (!_line.Is(comma + 1, "or") || !draft.HasTargetBefore(comma)) return null;
        for (int i = comma - 1; i > draft.First && comma - i < FarthestShare; i--)
            if (_line.MoneyAt(i) is { } share) return share.Per.Length > 0 ? PriceAfter(comma + 2) : null;
        return null;
    }

    /// <summary>"for an undisclosed amount, [understood to be] around $5 million".</summary>
    private bool IsThought(int at) =>
        _line.IsIn(at, DealWords.Thought) && _line.Is(at + 1, "to") && _line.Is(at + 2, "be")
            && _line.QuantityAt(_line.Is(at - 1, ",") ? at - 2 : at - 1)?.Amount.Qualifier == Qualifier.Undisclosed;

    /// <summary>
    /// The money that a price preposition brings, past "a total of", "a proposed", "a sum equivalent to"; its term, or null.
    /// </summary>
    public int? PriceAfter(int at)
    {
        for (int i = at; i < at + 7 && i < _line.Count; i++)
        {
            if (_line.MoneyAt(i) is not null) return i;
            if (!_line.IsIn(i, DealWords.PriceFillers) && !_line.IsIn(i, DealWords.Payments)
                && !_line.IsKind(i, TermKind.Count)) return null;
        }

        return null;
    }

    /// <summary>
    /// "for 3.28 dlrs a share, or 16.5 mln dlrs": the total, not the price of one; "at 757 mln dlrs" only for a large sum.
    /// </summary>
    public int TakePrice(string preposition, int at)
    {
        Quantity money = _line.MoneyAt(at)!;
        // "for $2 million more than Gadget offered": how much more.
        if ((_line.Is(at + 1, "more") || _line.Is(at + 1, "less")) && _line.Is(at + 2, "than")) return at + 1;
        // "that values Widget at $3 billion and Gadget at $5 billion": what the second is worth.
        if (preposition == "at" && _line.IsParty(at - 2) && _line.Is(at - 3, "and") && _line.MoneyAt(at - 4) is not null) return at + 1;
        if (preposition == "at" && WorthAfter(at) is > 0 and var worth) return TakeValuation(money, worth + 1);
        int or = at + 1;
        while (_line.Is(or, "cash") || _line.Is(or, "in") || _line.Is(or, "stock") || _line.Is(or, ",")
            || (_line.Is(or, "and") && _line.Is(or + 1, "stock"))) or++;
        if (money.Per.Length > 0 && _line.Is(or, "or") && PriceAfter(or + 1) is { } sum) return TakeValue(_line.MoneyAt(sum)!, sum + 1);
        bool large = money.Amount.Magnitude is >= LargeSum;
        return preposition != "at" || large ? TakeValue(money, at + 1) : at + 1;
    }

    /// <summary>"at a $5 million [post-money valuation]": the term of the last word; 0 where the sum is a price.</summary>
    private int WorthAfter(int at)
    {
        for (int i = at + 1; i < at + 5; i++)
        {
            if (_line.Is(i, "valuation")) return i;
            if (!_line.IsPlainWord(i) && !_line.Is(i, "-")) return 0;
        }

        return 0;
    }

    /// <summary>"in a deal valued at", "in a $20 billion deal", "in a $5 million round".</summary>
    public int TakeSum(int at)
    {
        if (NounPhraseReader.Read(_line, at + 1) is not { Money: { } money } phrase) return at;
        if (DealNouns.Deals.Contains(phrase.HeadWord) || RoundReader.Nouns.Contains(phrase.HeadWord)
            || (_line.Is(at, "in") && TakeoverWords.Ventures.Contains(phrase.HeadWord) && !_line.Is(phrase.End, "to"))) draft.TakeValue(money);
        return phrase.End;
    }

    /// <summary>"the round, which could total $5 million", "totalling $5 million"; not "with deposits totalling".</summary>
    private bool IsTotalling(int at) =>
        (_line.Is(at, "total") && _line.IsIn(at - 1, ClauseWords.Auxiliaries))
            || ((_line.Is(at, "totaling") || _line.Is(at, "totalling")) && !_line.Is(at - 2, "with"));

    /// <summary>"brings Widget's total raised to $90 million": it is Widget's round.</summary>
    private int TakeTotal(int at)
    {
        if (draft.Frame.Kind != DealKind.FundingRound || !_line.IsKind(at + 1, TermKind.Company)) return at;
        // "With a grant from Gadget, its Series A brings Widget's total to": whose round "its" is.
        bool meant = draft.Parties.All(p => p.Role != PartyRole.Issuer || p.Party.First == draft.PhraseFrom);
        if (!draft.HasEnd) draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, at + 1));
        else if (meant && _line.MentionAt(draft.PhraseFrom) is { Kind: MentionKind.Pronoun })
            draft.Replace(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, at + 1));
        return at;
    }

    /// <summary>"valued at $1.45 billion", "values Widget at": the deal when its noun stands right before, else the company.</summary>
    private int TakeWorth(int at)
    {
        if (BringsInvestors && !draft.HasEnd
            && _line.IsKind(at + 1, TermKind.Company)) draft.Add(draft.Frame.ObjectRole ?? PartyRole.Issuer, NounPhraseReader.PartyAt(_line,
                at + 1));
        int i = at + 1;
        while (i < at + FarthestWorth && _line.MoneyAt(i) is null) i++;
        if (_line.MoneyAt(i) is not { } money) return at;
        // "valuing it at 410p a share, or £620 million": a share's price is no company's worth.
        if (money.Per.Length > 0 || ValuedThings.AreJoined(_line, at + 1, i)) return i + 1;
        int noun = BeforeRelative(at);
        if (_line.IsIn(noun, DealNouns.Deals) && _line.Is(at + 1, "at") && !_line.Is(noun, "round")) draft.TakeValue(money);
        else draft.Valuation ??= money;
        return i + 1;
    }

    /// <summary>The term before ", which is" in "the deal, which is valued at"; else the one right before.</summary>
    private int BeforeRelative(int at)
    {
        if (!_line.IsIn(at - 1, ClauseWords.Be) || !_line.IsIn(at - 2, ClauseWords.Relatives)) return at - 1;
        return _line.Is(at - 3, ",") ? at - 4 : at - 3;
    }

    /// <summary>"at a $2 billion valuation", "at a valuation of $900 million".</summary>
    private Quantity? ValuationAt(int at)
    {
        for (int i = at + 1; i < at + 4; i++)
            if (_line.Is(at + 1, "of") && _line.MoneyAt(i) is { } after) return after;
        // "a $5 million post-money valuation"
        int before = at - 1;
        while (before > at - 5 && (_line.Is(before, "-") || (_line.IsPlainWord(before) && !_line.IsIn(before, ClauseWords.Prepositions)
            && !_line.IsIn(before, ClauseWords.Determiners)))) before--;
        return _line.MoneyAt(before);
    }

    private int TakeValuation(Quantity money, int next)
    {
        draft.Valuation ??= money;
        return next;
    }

    private int TakeValue(Quantity money, int next)
    {
        draft.TakeValue(money);
        return next;
    }
}
