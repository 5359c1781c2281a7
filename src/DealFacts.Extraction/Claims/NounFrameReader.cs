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
        if (NounSense.LacksWords(draft) || NounSense.IsVerbHere(draft) || NounSense.IsOtherThing(draft)
            || VerbSense.IsOfBooks(draft)) return false;
        int start = draft.PhraseFrom = NounPhraseStart.Of(draft);
        if (_frame.IsGeneric) return ReadGeneric(start);
        if (_frame.Object == FrameObject.Backers) return new BackerListReader(draft).Read(start);
        IReadOnlyList<Party> subjects = SubjectFinder.Find(_line, RivalBidders.OutdoingBefore(_line, start));
        // "has proposed buying 15 percent ahead of the listing": of whom the listing is, is told elsewhere.
        if (_frame.Kind == DealKind.InitialPublicOffering && _line.Is(start, "the") && _line.Is(start - 1, "of") && _line.Is(start - 2, "ahead"))
            subjects = [];
        // "Judge Ann Lee approved the sale of Widget": no side of it.
        if (subjects.Count == 1 && _line.IsIn(subjects[0].First - 1, SubjectWords.Judges)) subjects = [];
        subjects = Urging.Urged(_line, subjects, start) ?? AdvisedParties.Of(_line, subjects);
        new NounModifiers(draft).Take(start, subjects);
        new ComplementReader(draft, agentExpected: true).Read(draft.Word.End);
        if (subjects.Count == 1 && Urging.IsUrged(_line, subjects[0])) TakeUrged(subjects[0]);
        draft.TakeValue(Proceeds.Before(_line, start));
        draft.StageFrom = subjects.Count > 0 ? Asides.Past(_line, subjects[subjects.Count - 1].End, start) : Math.Max(0, start - 12);
        new NounSubjects(draft, subjects, start).Take();
        if (_frame.Kind == DealKind.Merger)
        {
            if (!draft.HasEnd && MergingPair.Of(draft) is { } both) draft.TakeBoth(both);
            draft.JoinActors();
            draft.TurnActorIntoTarget();
        }

        if (_frame.Kind == DealKind.Divestiture && draft.Has(PartyRole.Acquirer)
            && !draft.Has(PartyRole.Target)) draft.TurnSellerIntoTarget(isOwn: _line.Is(draft.Word.End, "to")
                && (_line.Is(start, "a") || IsBareSale(start)));
        if ((draft.Parties.Count == 0 && draft.Value is null) || !NounSense.IsToldInFull(draft, start)) return false;
        if (_frame.Id == "deal/investment" && !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor) && !IsDefinite(start)) return false;
        if (IsOneOfMany(start)) return false;
        bool open = _frame.Object == FrameObject.Target ? !draft.Has(PartyRole.Target, PartyRole.Partner, PartyRole.Customer)
            : !draft.Has(PartyRole.Issuer);
        // "received backing from Widget": whose it was must be told.
        if (open && _line.Is(draft.Word.First, "backing") && !_line.IsIn(start - 1, DealWords.Listing)) return false;
        if (open && !IsDefinite(start) && _frame.Kind != DealKind.FundingRound && !IsListed(start)) return false;
        draft.IsReference |= open;
        draft.First = Math.Min(start, draft.Parties.Count > 0 ? draft.Parties.Min(p => p.Party.First) : start);
        return true;
    }

    /// <summary>"The fund urged Widget to explore a sale of the company": the company is the one that is urged.</summary>
    private void TakeUrged(Party urged)
    {
        if (draft.Parties.Any(p => p.Role == PartyRole.Target && p.Party.IsReferring)) draft.Replace(PartyRole.Target, urged);
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
        StageFind? stage = StagePhrases.Find(_line, draft.Word.End, Math.Min(_line.Count, draft.Word.End + 10));
        return stage is not null && (stage.End > stage.First || stage.Stage == DealStage.Pending);
    }

    /// <summary>"Widget agrees £5m sale to Acme": a headline's sale of nothing else; not "begins bond sale to".</summary>
    private bool IsBareSale(int start) =>
        _line.Sentence.IsHeading && _line.IsParty(draft.Word.End + 1)
            && (start == draft.Word.First || (start == draft.Word.First - 1 && _line.MoneyAt(start) is not null));

    /// <summary>
    /// "a refinery, one of the largest investments in Europe's supply chain": how it compares, and no company invested in.
    /// </summary>
    private bool IsOneOfMany(int start) =>
        _frame.Id == "deal/investment" && _line.Is(draft.Word.First, "investments")
            && _line.AnyIn(start, draft.Word.First, DealWords.Ordinals)
            && draft.Parties.All(p => p.Role != PartyRole.Target || p.Party.Entity is null);

    /// <summary>"it also includes investments from Widget Ventures": in the round told before.</summary>
    private bool IsListed(int start) =>
        _frame.Id == "deal/investment" && draft.Has(PartyRole.Investor) && _line.Is(draft.Word.End, "from")
            && _line.IsIn(start - 1, DealWords.Listing);

    private bool IsDefinite(int start) =>
        _line.Is(start, "the") || _line.Is(start, "this") || _line.Is(start, "that") || _line.Is(start, "its");
}
