using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes what stands within a noun's own phrase before it: "Acme's proposed $22 billion", "the Palix".</summary>
internal sealed class NounModifiers(DealDraft draft)
{
    private const int FarthestJudge = 14;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>
    /// Reads what stands between the phrase's start and the noun: a possessor, a name as in "the Palix deal", a sum, a share.
    /// </summary>
    public void Take(int start, IReadOnlyList<Party> subjects)
    {
        if (_frame.Kind == DealKind.FundingRound && _line.Is(start - 1, "in")
            && (_line.Is(start - 3, "and") || _line.Is(start - 3, "with"))) draft.TakeValue(_line.MoneyAt(start - 2));
        for (int i = start; i < draft.Word.First; i++)
        {
            draft.TakeValue(_line.MoneyAt(i));
            if (_line.IsKind(i, TermKind.Percent)) (draft.IsShare, draft.Stake) = (true, _line.QuantityAt(i));
            if (IsReceived(subjects, i)) TakeReceived(subjects[0], i);
            else if (OfferSides.Offerer(draft, subjects, i) is { } offerer)
                TakeOfferTo(offerer.Entity == subjects[0].Entity ? NounPhraseReader.PartyAt(_line, i) : subjects[0], offerer);
            else if (_line.Possesses(i) && IsFromOutside(i)) draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, i));
            else if (_line.IsIn(i, ClauseWords.Possessives)) TakePossessors(PossessorReader.Of(_line, i, subjects));
            else if (IsPair(i)) draft.TakeBoth([NounPhraseReader.PartyAt(_line, i - 2), NounPhraseReader.PartyAt(_line, i)]);
            else if (_line.MentionAt(i) is { Kind: MentionKind.Pronoun }
                && PossessorReader.Told(_line, i, subjects) is { } told) draft.Add(draft.PossessorRole, told with { First = i });
            else if (_line.Possesses(i)) draft.Add(draft.PossessorRole, IsOfHolder(subjects, i) ? subjects[0]
                : OwnerInRelative(subjects, i) ?? FundedBefore(i) ?? NounPhraseReader.PartyAt(_line, i));
            else if (IsValuedBy(i)) TakeValued(subjects, i);
            else if (_line.IsName(i)) TakeModifier(i, subjects);
        }
    }

    /// <summary>"Acme's first [outside] investment": others put it into Acme.</summary>
    private bool IsFromOutside(int owner) =>
        _frame.Id == "deal/investment" && _line.AnyIn(owner + 1, draft.Word.First, RoundWords.Outside);

    /// <summary>"Acme and Widget's merger", "the Acme/Widget merger", "the Acme-Widget merger".</summary>
    private bool IsPair(int at) =>
        (_frame.Kind == DealKind.Merger || (_frame.Id == "deal/acquisition" && !_line.Possesses(at)))
            && _line.IsKind(at, TermKind.Company) && _line.IsKind(at - 2, TermKind.Company)
            && !_line.Possesses(at - 2) && (_line.Possesses(at) ? _line.Is(at - 1, "and") && draft.Parties.Count == 0
                : _line.Is(at - 1, "/") || _line.Is(at - 1, "-") || _line.Is(at - 1, "–"));

    /// <summary>
    /// "Acme said holders of Widget have accepted its bid": the bid is of the one who says so, not of those who accept it.
    /// </summary>
    private bool IsReceived(IReadOnlyList<Party> subjects, int pronoun) =>
        subjects.Count == 1 && _line.MentionAt(pronoun) is { Kind: MentionKind.Pronoun } its && its.Entity != subjects[0].Entity
        && _line.IsIn(pronoun - 1, GoverningVerbs.Receiving) && _line.IsIn(subjects[0].End, ClauseWords.Speech);

    /// <summary>"Widget said a management group withdrew its offer": the group's, which has no name, and not the one's who says so.</summary>
    private bool IsOfHolder(IReadOnlyList<Party> subjects, int pronoun) =>
        subjects.Count == 1 && subjects[0] is { Entity: null, IsGovernment: false } && _frame.Stage == DealStage.Proposed
            && _line.MentionAt(pronoun) is { Kind: MentionKind.Pronoun };

    /// <summary>"It beats Widget, which has slumped since [its] listing": Widget's; null where no relative clause says so.</summary>
    private Party? OwnerInRelative(IReadOnlyList<Party> subjects, int pronoun)
    {
        if (subjects.Count != 1 || subjects[0] is not { IsReferring: false, Entity.Kind: EntityKind.Organization } named
            || _line.MentionAt(pronoun) is not { Kind: MentionKind.Pronoun }) return null;
        int which = named.End + 1;
        bool parted = _line.Is(named.End, ",") || Asides.IsEnd(_line, named.End);
        return named.End < pronoun && parted && _line.Is(which, "which") ? named : null;
    }

    /// <summary>"Gadget Ventures backed Widget and took part in [its] Series B": no fund's own; null where nobody else is named before.</summary>
    private Party? FundedBefore(int pronoun)
    {
        if (_frame.Kind != DealKind.FundingRound || _line.MentionAt(pronoun) is not { Kind: MentionKind.Pronoun }
            || _line.EntityAt(pronoun) is not { CompanyKind: CompanyKind.Fund }) return null;
        for (int i = pronoun - 1; i > 0; i--)
            if (_line.IsKind(i, TermKind.Company) && _line.EntityAt(i) is { CompanyKind: CompanyKind.Company, IsOfficial: false })
                return NounPhraseReader.PartyAt(_line, i);
        return null;
    }

    private void TakePossessors(IReadOnlyList<Party> owners)
    {
        foreach (Party owner in owners) draft.Add(draft.PossessorRole, owner);
    }

    private void TakeOfferTo(Party receiver, Party offerer)
    {
        draft.Add(_frame.Subject, offerer);
        draft.Add(PartyRole.Target, receiver);
    }

    private void TakeReceived(Party sayer, int pronoun)
    {
        draft.Add(draft.PossessorRole, sayer);
        draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, pronoun));
    }

    private void TakeModifier(int at, IReadOnlyList<Party> subjects)
    {
        if (SharesBefore(at) is { } wanted)
        {
            draft.Add(_frame.Subject, NounPhraseReader.PartyAt(_line, at));
            draft.Add(PartyRole.Target, wanted);
            return;
        }

        if (!_line.IsKind(at, TermKind.Company) || _line.IsIn(at + 1, SubjectWords.Members)) return;
        // "the Acme 48 dlr a share offer": who offers so much.
        bool priced = _frame.Stage == DealStage.Proposed && _line.MoneyAt(at + 1) is { Per.Length: > 0 };
        bool rejected = priced || IsRejected(at) || IsJudged(at, subjects);
        // "The Kent offer" is Kent's or for Kent.
        if (!rejected && _frame.Id is "deal/offer" or "deal/tender" && _line.Is(at - 1, "the") && at == draft.Word.First - 1) return;
        draft.Add(IsObjectNamed() || rejected ? _frame.Subject : _frame.ObjectRole ?? _frame.Subject, NounPhraseReader.PartyAt(_line, at));
    }

    /// <summary>"Widget confirms $1B valuation after [Acme] investment": who is worth so much is who got the money.</summary>
    private bool IsValuedBy(int at) =>
        _frame.Id == "deal/investment" && _line.IsKind(at, TermKind.Company)
            && _line.Is(at - 1, "after") && _line.Is(at - 2, "valuation");

    private void TakeValued(IReadOnlyList<Party> subjects, int investor)
    {
        draft.Add(PartyRole.Investor, NounPhraseReader.PartyAt(_line, investor));
        foreach (Party subject in subjects) draft.Add(PartyRole.Target, subject);
    }

    /// <summary>"EU clears Acme takeover [of Widget]": who stands before the noun is not bought.</summary>
    private bool IsObjectNamed() =>
        _frame.ObjectRole == PartyRole.Target && _line.Is(draft.Word.End, "of")
            && NounPhraseReader.Read(_line, draft.Word.End + 1) is { HasNames: true };

    /// <summary>
    /// "Widget spurns Acme bid", "accepts $3 billion Acme offer": whose bid it is, for nobody takes what is offered to another.
    /// </summary>
    private bool IsRejected(int at)
    {
        int verb = _line.MoneyAt(at - 1) is null ? at - 1 : at - 2;
        return _frame.Stage == DealStage.Proposed && _line.IsIn(verb, GoverningVerbs.Receiving);
    }

    /// <summary>
    /// "Widget's directors reviewed an Acme merger proposal", "took no action on the Acme offer": an offer on which another acts is Acme's.
    /// </summary>
    private bool IsJudged(int at, IReadOnlyList<Party> subjects)
    {
        if (_frame.Stage != DealStage.Proposed || _frame.IsAgent || subjects.Count == 0 || subjects[0].Entity == _line.EntityAt(at)) return false;
        // "received a revised Acme proposal": what describes the offer is no deed.
        int from = Math.Min(at, draft.PhraseFrom) - 1;
        for (int i = from; i >= subjects[subjects.Count - 1].End && from - i < FarthestJudge; i--)
        {
            if (_line.IsIn(i, GoverningVerbs.Receiving) || _line.IsIn(i, GoverningVerbs.Judging)
                || (_line.Is(i, "action") && _line.Is(i - 1, "no"))) return true;
            if (_line.IsIn(i, GoverningVerbs.Acting)) return false;
        }

        return false;
    }

    /// <summary>"Widget shares jump on Acme takeover talk": Acme is said to want Widget; null where no other's shares move.</summary>
    private Party? SharesBefore(int at)
    {
        if (_frame.Kind != DealKind.Acquisition || !_line.Is(at - 1, "on") || !_line.IsKind(at, TermKind.Company)) return null;
        for (int i = at - 2; i > 0; i--)
            if (_line.IsIn(i, DealNouns.Shares) && _line.IsKind(i - 1, TermKind.Company) && _line.EntityAt(i - 1) != _line.EntityAt(at))
                return NounPhraseReader.PartyAt(_line, i - 1);
        return null;
    }
}
