using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Fills a frame around its noun: "Acme's proposed $22 billion takeover of Widget Inc", "completed the sale of its paper unit to".
/// </summary>
internal sealed class NounFrameReader(DealDraft draft)
{
    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>Whether the noun tells of a deal here.</summary>
    public bool Read()
    {
        if (NounSense.IsVerbHere(draft) || NounSense.IsOtherThing(draft)) return false;
        int start = draft.PhraseFrom = StartOfPhrase();
        if (_frame.IsGeneric) return ReadGeneric(start);
        if (_frame.Object == FrameObject.Backers) return new BackerListReader(draft).Read(start);
        IReadOnlyList<Party> subjects = SubjectFinder.Find(_line, start);
        TakeBeforeNoun(start, subjects);
        new ComplementReader(draft, agentExpected: true).Read(draft.Word.End);
        draft.StageFrom = subjects.Count > 0 ? subjects[subjects.Count - 1].End : Math.Max(0, start - 12);
        TakeGoverningSubject(subjects, start);
        TakeFront(subjects, start);
        TakeSelfTender(subjects);
        TakeIssuer(subjects, start);
        TakeCounterparty(subjects, start);
        TakeWantedStake(subjects, start);
        TakeOwnSale(subjects, start);
        if (_frame.Kind == DealKind.Merger)
        {
            draft.JoinActors();
            draft.TurnActorIntoTarget();
        }

        if (_frame.Kind == DealKind.Divestiture && draft.Has(PartyRole.Acquirer)
            && !draft.Has(PartyRole.Target)) draft.TurnSellerIntoTarget();
        if ((draft.Parties.Count == 0 && draft.Value is null) || !NounSense.IsToldInFull(draft, start)) return false;
        if (_frame.Id == "deal/investment" && !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor) && !IsDefinite(start)) return false;
        bool open = _frame.Object == FrameObject.Target ? !draft.Has(PartyRole.Target, PartyRole.Partner, PartyRole.Customer)
            : !draft.Has(PartyRole.Issuer);
        if (open && !IsDefinite(start) && _frame.Kind != DealKind.FundingRound) return false;
        draft.IsReference |= open;
        draft.First = Math.Min(start, draft.Parties.Count > 0 ? draft.Parties.Min(p => p.Party.First) : start);
        return true;
    }

    /// <summary>"The deal is expected to close": only its stage and its sum are news.</summary>
    private bool ReadGeneric(int start)
    {
        if (!IsDefinite(start)) return false;
        new ComplementReader(draft, agentExpected: false).Read(draft.Word.End);
        draft.First = start;
        draft.StageFrom = draft.Word.First;
        draft.IsReference = true;
        if (draft.Value is not null || draft.Valuation is not null) return true;
        StageFind? stage = StageReader.Find(_line, draft.Word.End, Math.Min(_line.Count, draft.Word.End + 10));
        return stage is not null && (stage.End > stage.First || stage.Stage == DealStage.Pending);
    }

    private bool IsDefinite(int start) =>
        _line.Is(start, "the") || _line.Is(start, "this") || _line.Is(start, "that") || _line.Is(start, "its");

    /// <summary>The first term of the noun's own phrase: "Acme's proposed $22 billion" before "takeover".</summary>
    private int StartOfPhrase()
    {
        int start = draft.Word.First;
        while (start > 0 && draft.Word.First - start < 10)
        {
            int before = start - 1;
            if (!Belongs(before)) break;
            start--;
            // "Acme's new round", "Acme's first acquisition": what may open a phrase does not where somebody possesses it.
            if ((_line.IsIn(before, ClauseWords.Determiners) && !_line.IsPossessive(before - 1)) || _line.Possesses(before)) break;
        }

        return start;
    }

    private bool Belongs(int at)
    {
        if (_line.IsPossessive(at) || _line.QuantityAt(at) is not null || _line.IsName(at) || _line.Is(at, "-")) return true;
        // "its 2011 acquisition", "Widget's New York listing"; "last year" and "in London" have words of their own.
        if ((_line.IsKind(at, TermKind.Period) && _line.IsPossessive(at - 1))
            || (_line.IsKind(at, TermKind.Period) && _line.IsIn(at - 1, ClauseWords.Possessives))
                || (_line.IsKind(at, TermKind.Place) && !_line.IsIn(at - 1, ClauseWords.Prepositions))) return true;
        if (!_line.IsPlainWord(at)) return false;
        if (IsParticiple(at)) return true;
        return !NounSense.IsGoverningVerb(_line, at) && !_line.IsIn(at, ClauseWords.Prepositions)
            && !_line.IsIn(at, ClauseWords.Conjunctions) && !_line.IsIn(at, ClauseWords.Auxiliaries) && !_line.IsIn(at, ClauseWords.Speech);
    }

    /// <summary>
    /// "a $244 million agreed bid", "its completed merger": after an article or a sum the verb's form describes the noun.
    /// </summary>
    private bool IsParticiple(int at)
    {
        int before = _line.IsAdverb(at - 1) ? at - 2 : at - 1;
        return _line[at].Lower.EndsWith("ed", StringComparison.Ordinal)
            && (_line.MoneyAt(before) is not null || _line.IsIn(before, ClauseWords.Determiners) || _line.IsPossessive(before)
                || _line.Possesses(before));
    }

    /// <summary>
    /// Reads what stands between the phrase's start and the noun: a possessor, a name as in "the Palix deal", a sum, a share.
    /// </summary>
    private void TakeBeforeNoun(int start, IReadOnlyList<Party> subjects)
    {
        if (_frame.Kind == DealKind.FundingRound && _line.Is(start - 1, "in")
            && _line.Is(start - 3, "and")) draft.TakeValue(_line.MoneyAt(start - 2));
        for (int i = start; i < draft.Word.First; i++)
        {
            draft.TakeValue(_line.MoneyAt(i));
            if (_line.IsKind(i, TermKind.Percent)) (draft.IsShare, draft.Stake) = (true, _line.QuantityAt(i));
            if (IsReceived(subjects, i)) TakeReceived(subjects[0], i);
            else if (OfferSides.Offerer(draft, subjects, i) is { } offerer) TakeOfferTo(subjects[0], offerer);
            else if (_line.IsIn(i, ClauseWords.Possessives)) foreach (Party owner in PossessorReader.Of(_line, i, subjects)) draft.Add(Possessing(), owner);
            else if (_line.Possesses(i)) draft.Add(Possessing(), NounPhraseReader.PartyAt(_line, i));
            else if (_line.IsName(i)) TakeModifier(i);
        }
    }

    /// <summary>
    /// "Acme said holders of Widget have accepted its bid": the bid is of the one who says so, not of those who accept it.
    /// </summary>
    private bool IsReceived(IReadOnlyList<Party> subjects, int pronoun) =>
        subjects.Count == 1 && _line.MentionAt(pronoun) is { Kind: MentionKind.Pronoun } its && its.Entity != subjects[0].Entity
        && _line.IsIn(pronoun - 1, GoverningVerbs.Receiving) && _line.IsIn(subjects[0].End, ClauseWords.Speech);

    private void TakeOfferTo(Party receiver, Party offerer)
    {
        draft.Add(_frame.Subject, offerer);
        draft.Add(PartyRole.Target, receiver);
    }

    private void TakeReceived(Party sayer, int pronoun)
    {
        draft.Add(Possessing(), sayer);
        draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, pronoun));
    }

    /// <summary>"its acquisition by Crane", "its merger into Reuters": who merges into another is the one that is acquired.</summary>
    private PartyRole Possessing() =>
        (_frame.Kind == DealKind.Merger && _line.Is(draft.Word.End, "into"))
            || (_frame.Kind == DealKind.Acquisition && _line.Is(draft.Word.End, "by")) ? PartyRole.Target : _frame.Subject;

    private void TakeModifier(int at)
    {
        if (_line.IsKind(at, TermKind.Company)
            && !_line.IsIn(at + 1, SubjectWords.Members)) draft.Add(_frame.ObjectRole ?? _frame.Subject, NounPhraseReader.PartyAt(_line,
                at));
    }

    /// <summary>"talks with Jasper on the sale of its tubing division": whom one talks with is the other side.</summary>
    private void TakeCounterparty(IReadOnlyList<Party> subjects, int start)
    {
        PartyRole? other = _frame.Kind switch { DealKind.Divestiture => PartyRole.Acquirer, DealKind.Acquisition => PartyRole.Seller,
            DealKind.Merger => PartyRole.Target, _ => null };
        if (other is null || draft.Has(PartyRole.Target) == (_frame.Kind == DealKind.Merger)) return;
        int from = subjects.Count > 0 ? subjects[subjects.Count - 1].End : Math.Max(0, start - 12);
        for (int i = start - 1; i > from; i--)
            if (_line.Is(i, "with") && _line.IsIn(i - 1, DealWords.Talks)
                && NounPhraseReader.Read(_line, i + 1) is { HasNames: true } phrase) TakeTalks(subjects, phrase, other.Value);
    }

    private void TakeTalks(IReadOnlyList<Party> subjects, NounPhrase others, PartyRole role)
    {
        draft.Take(others, role);
        if (role == PartyRole.Target && !draft.Has(_frame.Subject))
            foreach (Party subject in subjects) draft.Add(_frame.Subject, subject);
    }

    /// <summary>
    /// "is negotiating about a possible merger", "is exploring a sale": without another party the subject itself is meant.
    /// </summary>
    private void TakeOwnSale(IReadOnlyList<Party> subjects, int start)
    {
        if (_frame.Kind is not (DealKind.Merger or DealKind.Divestiture or DealKind.Acquisition)
            || draft.Has(PartyRole.Target, PartyRole.Acquirer) || subjects.Count == 0) return;
        bool possible = Enumerable.Range(start, draft.Word.First - start).Any(i => _line.Is(i, "possible") || _line.Is(i, "potential"));
        bool open = possible || (_frame.Kind == DealKind.Divestiture && _line.Is(start, "a"));
        bool explored = _line.AnyIn(subjects[0].End, start, DealWords.Explorations);
        if (open && explored) foreach (Party subject in subjects) draft.Add(PartyRole.Target, subject);
    }

    /// <summary>"has seen its stock sink since a late March IPO": the issuer is the subject, or the company named last before.</summary>
    private void TakeIssuer(IReadOnlyList<Party> subjects, int start)
    {
        if (_frame.Kind != DealKind.InitialPublicOffering || draft.Has(PartyRole.Issuer)) return;
        if (_line.Is(draft.Word.First, "ipos") || _line.AnyIn(0, start, DealWords.NotIssuing)) return;
        foreach (Party subject in subjects) draft.Add(PartyRole.Issuer, subject);
        if (!_line.Is(draft.Word.First, "ipo") && !_line.Is(draft.Word.First, "initial")) return;
        for (int i = start - 1; i >= 0 && start - i < 12 && !draft.Has(PartyRole.Issuer); i--)
            if (_line.IsKind(i, TermKind.Company)) draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, i));
    }

    /// <summary>"Acme has been in talks for a tender offer": without another company the offer is for its own shares.</summary>
    private void TakeSelfTender(IReadOnlyList<Party> subjects)
    {
        if (_frame.Kind == DealKind.TenderOffer
            && draft.Parties.Count == 0) foreach (Party subject in subjects) draft.Add(PartyRole.Target, subject);
    }

    /// <summary>
    /// "Acme completed the acquisition of Widget": who governs the noun takes the open role; who rejects or receives is the target.
    /// </summary>
    private void TakeGoverningSubject(IReadOnlyList<Party> subjects, int start)
    {
        if (subjects.Count == 0) return;
        if (_frame.Stage == DealStage.Proposed && draft.Has(PartyRole.Acquirer) && !draft.Has(PartyRole.Target))
        {
            TakeOffered(subjects);
            return;
        }

        int last = subjects[subjects.Count - 1].End;
        if (_frame.Kind == DealKind.Merger && !draft.Has(PartyRole.Acquirer)
            && (_line.Is(start - 1, "through") || _line.Is(start - 1, "via")))
            foreach (Party subject in subjects) draft.Add(PartyRole.Acquirer, subject);
        for (int i = start - 1; i >= last && i > start - 14; i--)
        {
            string word = _line[i].Lower;
            if (word.Length == 0) continue;
            if (word == "valued" && _frame.Kind == DealKind.FundingRound
                && !draft.Has(PartyRole.Issuer)) foreach (Party subject in subjects) draft.Add(PartyRole.Issuer, subject);
            bool receives = GoverningVerbs.Receiving.Contains(word);
            bool acts = GoverningVerbs.Acting.Contains(word) || (_frame.Kind == DealKind.Merger && DealWords.Talks.Contains(word))
                || (_frame.IsAgent && (_line.IsIn(i, ClauseWords.Be) || _line.Is(i, "among")));
            if (!receives && !acts) continue;
            // "while he praised it, disclosing a stake": it may be another's.
            if (word.EndsWith("ing", StringComparison.Ordinal) && _line.Is(i - 1, ",")
                && subjects[0].Entity is { Kind: EntityKind.Person }) return;
            PartyRole? role = receives ? _frame.ObjectRole : Possessing();
            if (role is { } open && (open == PartyRole.Partner
                || !draft.Has(open))) foreach (Party subject in subjects) draft.Add(open, subject);
            TakeBothMerging(subjects);
            return;
        }
    }

    /// <summary>"Acme and Widget began discussing a merger": with nobody else told, the second joins the first.</summary>
    private void TakeBothMerging(IReadOnlyList<Party> subjects)
    {
        if (_frame.Kind == DealKind.Merger
            && !draft.Has(PartyRole.Target)) foreach (Party other in subjects.Skip(1)) draft.Add(PartyRole.Target, other);
    }

    /// <summary>
    /// "Fresh off a $30 million Series B, Widget plans", "Following its acquisition by Acme, Widget has": without a subject before it the
    /// one after is meant.
    /// </summary>
    private void TakeFront(IReadOnlyList<Party> subjects, int start)
    {
        PartyRole? open = _frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering ? PartyRole.Issuer : _line.Is(start, "its")
            ? Possessing() : null;
        if (open is not { } role || draft.Has(role) || subjects.Any(s => s.First < start)) return;
        foreach (Party subject in SubjectFinder.AfterFront(_line, draft.End)) draft.Add(role, subject);
    }

    /// <summary>"Acme is interested in Widget's 20% stake in Gadget": who has the stake would sell it.</summary>
    private void TakeWantedStake(IReadOnlyList<Party> subjects, int start)
    {
        if (_frame.Kind != DealKind.Investment || subjects.Count == 0 || !_line.Is(start - 1, "in")
            || !_line.Is(start - 2, "interested")) return;
        draft.TurnIntoSellers(PartyRole.Investor);
        foreach (Party subject in subjects) draft.Add(PartyRole.Investor, subject);
    }

    /// <summary>
    /// "Widget will study the offer from Acme": for the subject. "Widget said Acme withdrew its offer": for the one who says so.
    /// </summary>
    private void TakeOffered(IReadOnlyList<Party> subjects)
    {
        bool own = subjects.Any(s => draft.Parties.Any(p => p.Party.Entity == s.Entity));
        IReadOnlyList<Party> offered = own
            && _line.IsIn(subjects[0].First - 1, ClauseWords.Speech) ? SubjectFinder.Find(_line, subjects[0].First - 1) : own ? []
                : subjects;
        foreach (Party party in offered) draft.Add(PartyRole.Target, party);
    }
}
