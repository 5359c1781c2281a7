using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Takes what money or shares are given or got for: "paid $5 million for Widget Works", "exchanged its shares for Widget Works".
/// </summary>
internal sealed class PaidForReader(DealDraft draft)
{
    private const int FarthestBought = 8;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>The term after what was paid for, where the verb's object is given; -1 when nothing was.</summary>
    public int Read(NounPhrase? money)
    {
        if (money is { Money: null } && _line.Is(money.End, "of")
            && PriceWords.Prices.Contains(money.HeadWord)) money = NounPhraseReader.Read(_line, money.End + 1);
        if (money is { Money: null, HasNames: true, Heads.Count: 1 } && _line.MoneyAt(money.End) is not null
            && (_line.Is(money.End + 1, "for") || (_line.Is(money.End + 1, "in") && _line.Is(money.End + 3, "for"))))
        {
            // "paid Lowell $5 million for Widget Works".
            draft.Add(PartyRole.Seller, money.Heads[0]);
            money = NounPhraseReader.Read(_line, money.End);
        }

        if (_frame.Id == "deal/exchange") return TakeExchanged();
        if (money?.Money is null) return TakeUnpriced();
        if (_frame.Subject == PartyRole.Seller && money.Money.Per.Length > 0) return -1;
        int end = PastTotal(money.End, out Quantity? total);
        if (_line.Is(end, "to") && _line.IsParty(end + 1)) draft.Add(PartyRole.Seller, NounPhraseReader.PartyAt(_line, end + 1));
        for (int i = PastMeans(end); i < end + FarthestBought && i < _line.Count; i++)
        {
            if (_line.Is(i, "for") && draft.Before is { } begun && IsRest(i + 1))
            {
                draft.TakeValue(total ?? money.Money);
                draft.Add(PartyRole.Target, begun);
                return i + 3;
            }

            if (_line.IsIn(i + 1, DealWords.Wrongs)) return -1;
            if (_line.Is(i, "for") && TakeDealt(i + 1) is > 0 and var dealt)
            {
                draft.TakeValue(total ?? money.Money);
                return dealt;
            }

            if (!(_line.Is(i, "for") || IsSpentOn(i)) || NounPhraseReader.Read(_line, i + 1) is not { } bought || !bought.CanBeTarget
                || (_frame.Subject == PartyRole.Seller && !bought.HasNames && bought.Owner is null)) continue;
            draft.TakeValue(total ?? money.Money);
            if (_frame.Subject == PartyRole.Seller) TakePayer(end, i);
            // "Acme will receive $5 million for its holdings": in what, another sentence tells.
            draft.IsReference |= _frame.Subject == PartyRole.Seller && bought is { IsShare: true, Heads.Count: 1 }
                && _line.MentionAt(bought.Heads[0].First)?.Kind == MentionKind.Pronoun;
            draft.Take(bought, PartyRole.Target);
            return bought.End;
        }

        return -1;
    }

    /// <summary>
    /// "will pay $5 million for [wireless assets in a deal with Widget]": the other side makes a purchase of the things; 0 where none.
    /// </summary>
    private int TakeDealt(int at)
    {
        if (_frame.Subject != PartyRole.Acquirer || NounPhraseReader.Read(_line, at) is not { HasNames: false, Heads.Count: 1 } things
            || (things.IsShare && !_line.Is(things.End - 1, "assets")) || things.Owner is not null || !_line.Is(things.End, "in")) return 0;
        int with = things.End + 1;
        while (with < things.End + FarthestBought && (_line.IsPlainWord(with) || _line.MoneyAt(with) is not null) && !_line.Is(with, "with")) with++;
        if (!_line.Is(with, "with") || !_line.IsIn(with - 1, DealNouns.Deals)
            || NounPhraseReader.ReadParties(_line, with + 1) is not { HasNames: true } sellers) return 0;
        draft.Take(things, PartyRole.Target);
        draft.Take(sellers, PartyRole.Seller);
        return sellers.End;
    }

    /// <summary>"bought 45% of Widget, and paid $5 million for [the rest]".</summary>
    private bool IsRest(int at) =>
        _line.Is(at, "the") && (_line.Is(at + 1, "rest") || _line.Is(at + 1, "remainder")
            || (_line.Is(at + 1, "remaining") && (_line.IsKind(at + 2, TermKind.Percent) || _line.IsIn(at + 2, DealNouns.Shares))));

    /// <summary>"twice what it paid for Widget": the sum is not told.</summary>
    private bool IsWhatWasPaid() =>
        _line.Is(draft.Word.End, "for") && (_line.Is(draft.First - 1, "what") || _line.Is(draft.First - 1, "than"));

    /// <summary>"topping [the $5 million it] paid for Widget", "the $5 million that Acme spent on Widget".</summary>
    private Quantity? SumBefore()
    {
        int before = draft.First - 1;
        if (_line.Is(before, "that") || _line.Is(before, "which")) before--;
        return _line.MoneyAt(before) is { Per: "" } sum && draft.Parties.Count > 0 ? sum : null;
    }

    private int TakeUnpriced()
    {
        int on = draft.Word.End;
        if (SumBefore() is { } sum && (_line.Is(on, "for") || _line.Is(on, "on"))
            && NounPhraseReader.Read(_line, on + 1) is { HasNames: true } named
            && named.Heads[0].Entity is { Kind: EntityKind.Organization })
        {
            draft.TakeValue(sum);
            draft.Take(named, PartyRole.Target);
            return named.End;
        }

        if (!IsWhatWasPaid() || NounPhraseReader.Read(_line, draft.Word.End + 1) is not { HasNames: true } bought) return -1;
        draft.Take(bought, PartyRole.Target);
        return bought.End;
    }

    /// <summary>
    /// "exchanged 1.2 mln of its shares for Widget Works", "will issue 500,000 shares in exchange for all the stock of Widget Works".
    /// </summary>
    private int TakeExchanged()
    {
        bool shares = false;
        for (int i = draft.Word.End; i < draft.Word.End + 2 * FarthestBought && i < _line.Count; i++)
        {
            shares |= _line.IsIn(i, DealNouns.Shares) || _line.QuantityAt(i)?.Amount.Unit == "shares";
            if (!shares || !_line.Is(i, "for")) continue;
            if (NounPhraseReader.Read(_line, i + 1) is not { HasNames: true } bought
                || bought.Heads[0].Entity is not { Kind: EntityKind.Organization }
                    || _line.IsIn(bought.End - 1, DealNouns.Shares)) return -1;
            draft.Take(bought, PartyRole.Target);
            return bought.End;
        }

        return -1;
    }

    /// <summary>"received $5 million in cash from Acme for": who paid it.</summary>
    private void TakePayer(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (_line.Is(i, "from")
                && NounPhraseReader.ReadParties(_line, i + 1) is { HasNames: true } payer) draft.Take(payer, PartyRole.Acquirer);
    }

    /// <summary>"spent $5 million on Widget Works", but not "on advertising".</summary>
    private bool IsSpentOn(int at) =>
        _line.Is(at, "on") && NounPhraseReader.Read(_line, at + 1) is { HasNames: true } named
            && named.Heads[0].Entity is { Kind: EntityKind.Organization } && !GoodsReader.IsProduct(_line, named);

    /// <summary>"$5 million in cash and stock [for]".</summary>
    private int PastMeans(int at)
    {
        if (!_line.Is(at, "in")) return at;
        int i = at + 1;
        while (_line.IsIn(i, PriceWords.Means) || _line.Is(i, "and") || _line.Is(i, "or")) i++;
        return i;
    }

    /// <summary>"62 dlrs a share, or a total of 440 mln dlrs, for": the term after the total that a price per share comes to.</summary>
    private int PastTotal(int at, out Quantity? total)
    {
        total = null;
        int or = _line.Is(at, ",") ? at + 1 : at;
        if (!_line.Is(or, "or")) return at;
        int sum = or + 1;
        while (sum < or + 5 && _line.IsIn(sum, DealWords.PriceFillers)) sum++;
        if (_line.MoneyAt(sum) is not { } money) return at;
        total = money;
        return _line.Is(sum + 1, ",") ? sum + 2 : sum + 1;
    }
}
