using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes what stands within a noun's own phrase before it: "Acme's proposed $22 billion", "the Palix".</summary>
internal sealed class NounModifiers(DealDraft draft)
{
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
            else if (_line.IsIn(i, ClauseWords.Possessives)) TakePossessors(PossessorReader.Of(_line, i, subjects));
            else if (IsPair(i)) draft.TakeBoth([NounPhraseReader.PartyAt(_line, i - 2), NounPhraseReader.PartyAt(_line, i)]);
            else if (_line.MentionAt(i) is { Kind: MentionKind.Pronoun }
                && PossessorReader.Told(_line, i, subjects) is { } told) draft.Add(draft.PossessorRole, told with { First = i });
            else if (_line.Possesses(i)) draft.Add(draft.PossessorRole, NounPhraseReader.PartyAt(_line, i));
            else if (IsValuedBy(i)) TakeValued(subjects, i);
            else if (_line.IsName(i)) TakeModifier(i);
        }
    }

    /// <summary>"Acme and Widget's merger", "the Acme/Widget merger", "the Acme-Widget merger".</summary>
    private bool IsPair(int at) =>
        _frame.Kind == DealKind.Merger && _line.IsKind(at, TermKind.Company) && _line.IsKind(at - 2, TermKind.Company)
            && !_line.Possesses(at - 2) && (_line.Possesses(at) ? _line.Is(at - 1, "and") && draft.Parties.Count == 0
                : _line.Is(at - 1, "/") || _line.Is(at - 1, "-") || _line.Is(at - 1, "–"));

    /// <summary>
    /// "Acme said holders of Widget have accepted its bid": the bid is of the one who says so, not of those who accept it.
    /// </summary>
    private bool IsReceived(IReadOnlyList<Party> subjects, int pronoun) =>
        subjects.Count == 1 && _line.MentionAt(pronoun) is { Kind: MentionKind.Pronoun } its && its.Entity != subjects[0].Entity
        && _line.IsIn(pronoun - 1, GoverningVerbs.Receiving) && _line.IsIn(subjects[0].End, ClauseWords.Speech);

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

    private void TakeModifier(int at)
    {
        if (SharesBefore(at) is { } wanted)
        {
            draft.Add(_frame.Subject, NounPhraseReader.PartyAt(_line, at));
            draft.Add(PartyRole.Target, wanted);
            return;
        }

        if (!_line.IsKind(at, TermKind.Company) || _line.IsIn(at + 1, SubjectWords.Members)) return;
        bool rejected = IsRejected(at);
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
