using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Fills a frame around its verb: subject to the left, object to the right, then the complements.</summary>
internal sealed class VerbFrameReader(DealDraft draft)
{
    private const int FarthestInverted = 16;
    private const int FarthestLater = 45;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>The term after the object, or -1 when the verb tells of no deal here.</summary>
    public int Read()
    {
        if (VerbGroup.Of(_line, draft.Word) is not { } group || IsLooseParticiple(group) || IsOfASort() || LacksLater()
            || VerbSense.IsOtherThing(draft)) return -1;
        if (_frame.Id == "deal/now-part") return OwnedNow.Read(draft);
        // "has sold to Lowell for $5 million its pump unit": what is sold follows.
        if (_frame.Id == "deal/sold-to" && group.Start < draft.Word.First) return -1;
        if (_frame.States.Length > 0 && (!group.IsPassive || _line.Is(draft.Word.First - 1, "not"))) return -1;
        IReadOnlyList<Party> subjects = IsJoinedBefore()
            ? [NounPhraseReader.PartyAt(_line, draft.Word.First - 2)] : AppositionSubject.Of(_line, draft.Word, group)
                ?? (ComparedListing.SubjectOf(_line, draft.Word) is { } other ? [other] : SubjectFinder.Find(_line, group.Start));
        // "if it were for sale".
        if (_frame.States.Length > 0 && subjects.Any(s => _line.MentionAt(s.First)?.Kind == MentionKind.Pronoun)) return -1;
        // "Acme shareholders will own 60 percent of Widget": they do, not Acme.
        if (_frame.Id == "deal/hold" && subjects.Any(s => _line.IsIn(PastPossessive(s.End), PriceWords.Holders))) return -1;
        // "talks with Gulf fund Acme Investment": a noun.
        if (_frame.Id == "deal/rescue" && (_line.Is(draft.Word.First, "fund") || _line.Is(draft.Word.First, "funds"))
            && group.Start == draft.Word.First && (subjects.Count == 0 || subjects[subjects.Count - 1].End != group.Start)) return -1;
        if (SpeakerFirm.Of(_line, group.Start) is { } spoken) subjects = [spoken];
        draft.First = subjects.Count > 0 ? subjects[0].First : group.Start;
        draft.StageFrom = subjects.Count > 0 ? Asides.Past(_line, subjects[subjects.Count - 1].End, group.Start)
            : Math.Max(0, group.Start - 12);
        int after = group.IsPassive ? TakePassive(subjects, group) : TakeActive(subjects, group);
        if (after < 0) return -1;
        draft.TakeValue(PriceBefore());
        new ComplementReader(draft, group.IsPassive).Read(after);
        if (group.IsPassive && _line.Is(group.Start, "to") && !draft.Has(_frame.Subject)) TakePartner(group);
        // "the $340 million raised by Widget" is no word on the round told before.
        if (group.IsPassive && group.Start == draft.Word.First && _frame.Id == "deal/raise" && draft.Has(PartyRole.Issuer)) return -1;
        // "to woo Widget officials": its people, not Widget.
        if (_frame.Id == "deal/pursue" && (_line.IsIn(after, SubjectWords.Members) || _line.IsIn(after, PersonWords.Roles))) return -1;
        // "courted by the government": by nobody who would buy it.
        if (_frame.Id == "deal/pursue" && !draft.Parties.Any(p => p.Role == PartyRole.Acquirer && p.Party.Entity is not null)) return -1;
        // "they will own 18% of Widget": by nobody named.
        return _frame.Id == "deal/hold" && !draft.Has(PartyRole.Investor) ? -1 : after;
    }

    private int PastPossessive(int at) => _line.IsPossessive(at) ? at + 1 : at;

    /// <summary>"received 5,000 shares of Widget" is no tender unless an offer is told of.</summary>
    private bool LacksLater() => _frame.Later is { } words && !_line.AnyIn(draft.Word.End, draft.Word.End + FarthestLater, words);

    /// <summary>
    /// "private equity-backed Widget", "Skarsgård-backed", "well-funded": by a sort of people or by no company, nobody in particular.
    /// </summary>
    private bool IsOfASort() =>
        _frame.Id is "deal/back" or "deal/rescue" && _line.Is(draft.Word.First - 1, "-") && !_line.IsParty(draft.Word.First - 2);

    /// <summary>"Acme-[backed] Widget": who stands before the hyphen.</summary>
    private bool IsJoinedBefore() =>
        _frame.Id is "deal/back" or "deal/rescue" && _line.Is(draft.Word.First - 1, "-") && _line.IsParty(draft.Word.First - 2);

    /// <summary>
    /// "spent $5 million to buy", "spend ¥5 billion ($40 million) to buy", "struck a $5 million cash deal to buy": the sum before the
    /// verb that is its price, or null.
    /// </summary>
    private Quantity? PriceBefore()
    {
        int to = draft.Word.First - 1;
        if (_frame.ObjectRole != PartyRole.Target) return null;
        if (Proceeds.Before(_line, draft.Word.First) is { } proceeds) return proceeds;
        // "is spending $5 million buying".
        if ((draft.Word.Form & VerbForm.Gerund) != 0 && _line.MoneyAt(to) is { } spent)
            return _line.IsIn(to - 1, PriceWords.Outlays) ? spent : null;
        if (!_line.Is(to, "to")) return null;
        int last = _line.Is(to - 1, ")") && _line.Is(to - 3, "(") ? to - 4 : to - 1;
        if (_line.MoneyAt(last) is { } outlay) return Enumerable.Range(to - 5, 4).Any(i => _line.IsIn(i, PriceWords.Outlays))
            ? outlay : null;
        if (!_line.IsIn(to - 1, PriceWords.Priced) && !_line.IsIn(to - 1, DealWords.Agreements)
            && !_line.IsIn(to - 1, SubjectWords.Undertakings)) return null;
        int sum = to - 2;
        while (sum > to - 6 && (_line.IsIn(sum, PriceWords.Means) || _line.Is(sum, "-"))) sum--;
        return _line.MoneyAt(sum);
    }

    /// <summary>
    /// "in a storm of cuts, combined with fears", "Acme, listed in London, said": a participle behind a comma tells no deal.
    /// </summary>
    private bool IsLooseParticiple(VerbGroup group) =>
        // "a combined $5 million".
        (_frame.Id == "deal/merge" && _line.IsIn(draft.Word.First - 1, ClauseWords.Determiners))
            || _frame.Id is "deal/merge" or "deal/list" && (draft.Word.Form & VerbForm.Participle) != 0 && group.Start == draft.Word.First
            && _line.Is(group.Start - 1, ",") && Asides.StartOf(_line, group.Start - 1) < 0;

    /// <summary>"Weft Systems was acquired by": the subject is the target. A round that "was led by" only refers.</summary>
    private int TakePassive(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (_frame.Object == FrameObject.Capital) return new CapitalObjectReader(draft).ReadPassive(group.Start);
        if (GoodsReader.IsSold(draft, group)) return -1;
        if (_frame.ObjectRole == PartyRole.Target && PassiveSubject.IsToldShare(draft, group.Start))
        {
            draft.IsReference = true;
            return draft.Word.End;
        }

        if (_frame.Object is FrameObject.Target && PassiveSubject.Described(draft, subjects, group.Start) is { } described)
        {
            draft.Take(described, PartyRole.Target);
            draft.First = described.First;
            draft.StageFrom = described.End;
            return draft.Word.End;
        }

        // "grew after buying assets [divested by] two rivals": the assets are, not it.
        if (_frame.ObjectRole == PartyRole.Target && group.Start == draft.Word.First && _line.Is(draft.Word.End, "by")
            && _line.IsIn(group.Start - 1, DealNouns.Assets)) return -1;
        // "It depends on 51 pct of the 6.2 mln shares being tendered": the shares are, not it.
        int thing = group.Start - 1;
        if (_line.Is(group.Start, "being") && (_line.IsKind(thing, TermKind.Count) || _line.IsIn(thing, DealNouns.Shares)
            || _line.IsIn(thing, DealNouns.Units))) return -1;
        if (_frame.Object == FrameObject.Rival) return new RivalReader(draft).ReadPassive();
        if (_frame.Object == FrameObject.Market && MarketReader.IsState(_line, draft.Word)) return -1;
        if (subjects.Count == 0 || _frame.Object is FrameObject.Shares or FrameObject.PaidFor
            || (_frame.Object is FrameObject.MadePrivate && !draft.Word.IsPhrasal)) return -1;
        if (_frame.Object == FrameObject.ForSale && !VerbObjectReader.IsForSale(_line, draft.Word.End)) return -1;
        if (_frame.Object == FrameObject.Approached && !VerbObjectReader.IsAboutDeal(_line, draft.Word.End)) return -1;
        if (PassiveSubject.PartOf(draft, subjects[0], group.Start) is { } part) draft.Take(part, PartyRole.Target);
        else foreach (Party subject in subjects) draft.Add(Suffering, subject);
        // "Widget Works, a unit of Lowell, was bought by Acme".
        if (Suffering == PartyRole.Target && subjects.Count == 1
            && (OwnerAsides.Beside(_line, subjects[0].End) ?? OwnerAsides.OfUnit(_line, subjects[0].End)) is { } owner)
            draft.Add(PartyRole.Seller, NounPhraseReader.PartyAt(_line, owner));
        return draft.Word.End;
    }

    private int TakeActive(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (ManagementBuyout.CompanyOf(draft, subjects, draft.Word.End) is { } company)
        {
            draft.Add(PartyRole.Target, company);
            return draft.Word.End + 1;
        }

        if (subjects.Count == 0 && _frame.Kind == DealKind.FundingRound) subjects = Inverted();
        TakeGranter(subjects, group);
        bool received = IsReceived(subjects, group);
        bool aside = (draft.Word.Form & VerbForm.Gerund) != 0 && subjects.Count == 1
            && subjects[0] is { IsReferring: true, Entity.Kind: EntityKind.Person };
        // "she took Widget public": it is not her sale.
        aside |= _frame.Kind == DealKind.InitialPublicOffering && subjects.Any(s => s.Entity is { Kind: EntityKind.Person });
        if (!received && !aside) foreach (Party subject in subjects) draft.Add(_frame.Subject, subject);
        int after = new VerbObjectReader(draft).Read(draft.Word.End);
        if (received && after < 0 && _frame.ObjectRole == PartyRole.Target && _line.Is(draft.Word.End, "the")) after = draft.Word.End;
        if (received && after >= 0 && !draft.Has(PartyRole.Target)) foreach (Party subject in subjects) draft.Add(PartyRole.Target,
            subject);
        if (after >= 0) TakeCounterparty(subjects, group);
        // "Acme said Widget agreed to merge with": with whom follows.
        if (after >= 0 && subjects.Count > 0 && _frame.Kind == DealKind.Merger && !draft.Has(PartyRole.Target)
            && !(_line.Is(draft.Word.End, "with") && subjects.Count == 1)) SplitMerging(subjects);
        return after;
    }

    /// <summary>"Also participating [in the round] were Widget and Gadget", "Leading the round was Widget".</summary>
    private IReadOnlyList<Party> Inverted()
    {
        if (draft.Word.Form != VerbForm.Gerund || draft.Word.First > 1) return [];
        for (int i = draft.Word.End; i < _line.Count && i < draft.Word.End + FarthestInverted && !_line.Is(i, ","); i++)
            if (_line.IsIn(i, ClauseWords.Be)) return NounPhraseReader.Read(_line, i + 1) is { HasNames: true } named ? named.Heads : [];
        return [];
    }

    /// <summary>"Acme granted Widget an option to buy Gadget": who grants it would sell.</summary>
    private void TakeGranter(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (_frame.Subject != PartyRole.Acquirer || subjects.Count != 1 || !_line.IsIn(subjects[0].First - 1, GoverningVerbs.Granting)
            || !_line.AnyIn(subjects[0].End, group.Start, GoverningVerbs.Consents)) return;
        foreach (Party granter in SubjectFinder.Find(_line, subjects[0].First - 1))
            if (granter.Entity is { Kind: EntityKind.Organization }) draft.Add(PartyRole.Seller, granter);
    }

    /// <summary>"received proposals to acquire the company": who receives them is not the one who acquires.</summary>
    private bool IsReceived(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (subjects.Count == 0 || !_line.Is(draft.Word.First - 1, "to")) return false;
        for (int i = group.Start - 1; i >= draft.StageFrom && group.Start - i < 12; i--)
            if (_line.IsIn(i, GoverningVerbs.Receiving)) return !_line.AnyIn(i, group.Start, GoverningVerbs.Consents);
        return false;
    }

    /// <summary>
    /// "X and Y agreed to merge", "X said its board and the board of Y": the second is taken as the one that joins the first.
    /// </summary>
    private void SplitMerging(IReadOnlyList<Party> subjects)
    {
        foreach (Party other in subjects.Skip(1)) draft.Add(PartyRole.Target, other);
        // "Acme played down talk that Widget would merge with Gadget": Gadget is told of behind the verb.
        if (draft.Has(PartyRole.Target) || (_line.Is(draft.Word.End, "with") && _line.IsParty(draft.Word.End + 1))) return;
        bool governed = _line.Is(subjects[0].First - 1, "of");
        for (int i = 0; i < subjects[0].First; i++)
            if (_line.IsKind(i, TermKind.Company) && draft.Join(NounPhraseReader.PartyAt(_line, i), subjects[0], isFirst: governed)) return;
    }

    /// <summary>"reached an agreement with Corvus to acquire": the other side, seller to a buyer and buyer to a seller.</summary>
    private void TakeCounterparty(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        PartyRole? other = _frame.Subject switch { PartyRole.Acquirer => PartyRole.Seller, PartyRole.Seller => PartyRole.Acquirer,
            PartyRole.Issuer when _frame.Id == "deal/raise" => PartyRole.Investor, _ => null };
        if (other is null || _frame.Kind == DealKind.Merger) return;
        int from = subjects.Count > 0 ? draft.StageFrom : Math.Max(0, group.Start - 16);
        for (int i = group.Start - 1; i > from; i--)
        {
            if (!_line.Is(i, "with") || NounPhraseReader.Read(_line, i + 1) is not { HasNames: true } phrase) continue;
            bool agreement = _line.AnyIn(from, i, DealWords.Agreements);
            // "talks with Corvus on forming a venture to acquire": on whose side it would be is still open.
            bool joint = _line.AnyIn(phrase.End, group.Start, TakeoverWords.Joint);
            if (agreement && !joint) draft.Take(phrase, other.Value);
            // "teamed up with Corvus to acquire", "together with Corvus".
            else if (other == PartyRole.Seller && _line.IsIn(i - 1, TakeoverWords.Together)) draft.Take(phrase, _frame.Subject);
            return;
        }

        TakeFronted(subjects, other.Value);
    }

    /// <summary>"signed a letter of intent with Corvus to be acquired": by Corvus.</summary>
    private void TakePartner(VerbGroup group)
    {
        if (_frame.Subject is not PartyRole.Acquirer) return;
        for (int i = group.Start - 1; i > draft.StageFrom; i--)
        {
            if (!_line.Is(i, "with") || !_line.AnyIn(draft.StageFrom, i, DealWords.Agreements)) continue;
            if (NounPhraseReader.ReadParties(_line, i + 1) is { HasNames: true } phrase) draft.Take(phrase, PartyRole.Acquirer);
            return;
        }
    }

    /// <summary>"Under an agreement reached with Corvus, Acme will acquire": the other side before the subject.</summary>
    private void TakeFronted(IReadOnlyList<Party> subjects, PartyRole other)
    {
        if (subjects.Count == 0 || !_line.Is(subjects[0].First - 1, ",") || !_line.IsIn(0, ClauseWords.Prepositions)) return;
        for (int i = 1; i < subjects[0].First - 1; i++)
        {
            if (!_line.Is(i, "with") || !_line.AnyIn(0, i, DealWords.Agreements)) continue;
            if (NounPhraseReader.ReadParties(_line, i + 1) is { HasNames: true } phrase) draft.Take(phrase, other);
            return;
        }
    }

    /// <summary>The role of a passive's subject: of what "was bought" the target, of what "was listed" the issuer.</summary>
    private PartyRole Suffering => _frame.ObjectRole ?? (_frame.Subject == PartyRole.Issuer ? PartyRole.Issuer : PartyRole.Target);
}
