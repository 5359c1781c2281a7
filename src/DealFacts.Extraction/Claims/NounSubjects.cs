using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Gives the subjects of the clause their roles in the deal that a noun tells: who governs it, offers it, is offered it.</summary>
/// <param name="draft">The deal.</param>
/// <param name="subjects">The subjects.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class NounSubjects(DealDraft draft, IReadOnlyList<Party> subjects, int start)
{
    private const int FarthestTeller = 5;
    private const int FarthestRise = 6;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>Takes those that the sentence has; each step fills only what is still open.</summary>
    public void Take()
    {
        // "made an offer for Widget, prompting a rival bid from Gadget".
        if (_frame.Id == "deal/offer" && draft.Before is { } aim && !draft.Has(PartyRole.Target)
            && _line.AnyIn(start, draft.Word.First, PriceWords.Rival)
                && _line.IsIn(start - 1, GoverningVerbs.Prompting)) draft.Add(PartyRole.Target, aim);
        if (IsOwnBuyout()) foreach (Party subject in subjects) draft.Add(PartyRole.Target, subject);
        IssuerReader issuer = new(draft, subjects, start);
        issuer.TakeSold();
        if (_frame.Kind == DealKind.DebtFinancing) new LoanReader(draft).TakeSubjects(subjects, start);
        else if (_frame.Kind == DealKind.Contract && ContractAward.Take(draft, start)) return;
        else if (!issuer.IsAdvised) TakeGoverningSubject();
        TakeWhose();
        TakeFront();
        new RoundSubjects(draft, start).Take();
        TakeEntry();
        TakeSelfTender();
        issuer.Take();
        new NounCounterparty(draft, subjects, start).Take();
        TakeWantedStake();
        MovedShares.Take(draft, start);
        TakeOwnSale();
        TakeTeller();
        DealApposition.TakeBuyer(draft, start);
        new NounOutsiders(draft, start).Take();
        TakeRisen();
    }

    /// <summary>
    /// "Acme, [which holds stakes in both,] pushed for the merger": what it is said to do by the way governs no noun behind it.
    /// </summary>
    private int PastRelative(int end)
    {
        if (!_line.Is(end, ",") || !_line.IsIn(end + 1, ClauseWords.Relatives)) return end;
        for (int i = end + 2; i < start; i++)
            if (_line.Is(i, ",")) return i + 1;
        return end;
    }

    /// <summary>"has agreed to a management-led buyout", "said a buyout by its managers is complete": of itself.</summary>
    private bool IsOwnBuyout() =>
        _frame.Id == "deal/acquisition" && subjects.Count == 1 && _line.Is(start, "a") && _line.Is(draft.Word.End - 1, "buyout")
            && !_line.Is(draft.Word.End, "of") && !draft.Has(PartyRole.Target)
            && (_line.AnyIn(subjects[0].End, start, DealWords.Agreements)
                || (_line.Is(draft.Word.End, "by") && _line.IsIn(draft.Word.End + 2, PartyWords.Managers)));

    /// <summary>"Acme said the acquisition of Widget was completed": who says so buys; who tells of a sale sells.</summary>
    private void TakeTeller()
    {
        PartyRole? role = _frame.Id switch { "deal/acquisition" => PartyRole.Acquirer, "deal/sale" => PartyRole.Seller, _ => null };
        if (role is not { } open || draft.Has(open) || !draft.Has(PartyRole.Target) || !_line.Is(start, "the")) return;
        int said = start - 1;
        while (said > start - FarthestTeller && _line.IsPlainWord(said) && !_line.IsIn(said, ClauseWords.Speech)
            && !_line.IsIn(said, ClauseWords.Auxiliaries) && !_line.Is(said, "of") && !_line.Is(said, "after")) said--;
        if (!_line.IsIn(said, ClauseWords.Speech) || SubjectFinder.FindFree(_line, said) is not { Count: 1 } tellers
            || tellers[0].Entity is not { Kind: EntityKind.Organization, IsOfficial: false } teller) return;
        if (!draft.Parties.Any(p => p.Party.Entity == teller)) draft.Add(open, tellers[0]);
    }

    /// <summary>
    /// "is negotiating about a possible merger", "is exploring a sale": without another party the subject itself is meant.
    /// </summary>
    private void TakeOwnSale()
    {
        if (IsOfItself())
        {
            draft.TurnOwnerIntoTarget();
            return;
        }

        if (_frame.Kind is not (DealKind.Merger or DealKind.Divestiture or DealKind.Acquisition)
            || draft.Has(PartyRole.Target) || (draft.Has(PartyRole.Acquirer) && _frame.Kind != DealKind.Divestiture)
            || subjects.Count == 0) return;
        bool possible = Enumerable.Range(start, draft.Word.First - start).Any(i => _line.Is(i, "possible") || _line.Is(i, "potential"));
        bool open = possible || (_frame.Kind == DealKind.Divestiture && _line.Is(start, "a"));
        bool explored = _line.AnyIn(subjects[0].End, start, DealWords.Explorations);
        if (!open || !explored || IsOfThing()) return;
        if (OptionsFor() is { } thing)
        {
            // "Acme is exploring options for Widget, including a sale".
            draft.Add(PartyRole.Target, thing);
            foreach (Party subject in subjects) draft.Add(PartyRole.Seller, subject);
            return;
        }

        foreach (Party subject in subjects) draft.Add(PartyRole.Target, subject);
    }

    /// <summary>"is considering a sale of its licences": of a thing, not of itself; "a sale of a stake" is one of its own.</summary>
    private bool IsOfThing() =>
        _line.Is(draft.Word.End, "of") && NounPhraseReader.Read(_line, draft.Word.End + 1) is { IsShare: false, Money: null } thing
            && thing.HeadWord.Length > 0 && !DealNouns.Shares.Contains(thing.HeadWord) && !DealNouns.Assets.Contains(thing.HeadWord)
            && !CompanyWords.Sorts.Contains(thing.HeadWord);

    /// <summary>
    /// "is in talks that could lead to its sale", "to its acquisition": what nobody else is named for is done to the owner.
    /// </summary>
    private bool IsOfItself() =>
        _frame.Kind is DealKind.Divestiture or DealKind.Acquisition && !draft.Has(PartyRole.Target) && subjects.Count > 0
            && _line.MentionAt(start) is { Kind: MentionKind.Pronoun } && start >= draft.Word.First - 2
            && !_line.Is(draft.Word.End, "of") && !_line.Is(draft.Word.End, "by") && _frame.Stage is null
            && _line.AnyIn(subjects[0].End, start, DealWords.Explorations);

    private Party? OptionsFor()
    {
        for (int i = subjects[0].End; i < start; i++)
            if (_line.Is(i, "for") && _line.IsIn(i - 1, DealWords.Options)
                && NounPhraseReader.Read(_line, i + 1) is { HasNames: true } thing) return thing.Heads[0];
        return null;
    }

    /// <summary>"Widget Works (Lyon) – €4.2M seed": an entry of a list of rounds.</summary>
    private void TakeEntry()
    {
        if (_frame.Kind != DealKind.FundingRound || draft.Has(PartyRole.Issuer) || !_line.IsKind(0, TermKind.Company)) return;
        int dash = _line.SkipBrackets(1);
        bool entry = dash > 1 && dash + 1 == start
            && (_line.Is(dash, "–") || _line.Is(dash, "—") || _line.Is(dash, "-") || _line.Is(dash, ":"));
        if (entry) draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, 0));
    }

    /// <summary>"Acme has been in talks for a tender offer": without another company the offer is for its own shares.</summary>
    private void TakeSelfTender()
    {
        if (_frame.Kind == DealKind.TenderOffer
            && draft.Parties.Count == 0) foreach (Party subject in subjects) draft.Add(PartyRole.Target, subject);
    }

    /// <summary>
    /// "Acme completed the acquisition of Widget": who governs the noun takes the open role; who rejects or receives is the target.
    /// </summary>
    private void TakeGoverningSubject()
    {
        if (subjects.Count == 0) return;
        if (_frame.Stage == DealStage.Proposed && draft.Has(PartyRole.Acquirer) && !draft.Has(PartyRole.Target))
        {
            new NounOffers(draft, subjects, start).Take();
            return;
        }

        int last = PastRelative(subjects[subjects.Count - 1].End);
        if (_frame.Kind == DealKind.Merger && !draft.Has(PartyRole.Acquirer)
            && (_line.Is(start - 1, "through") || _line.Is(start - 1, "via")))
            foreach (Party subject in subjects) draft.Add(PartyRole.Acquirer, subject);
        if (ProvidedCapital.Take(draft, subjects)) return;

        GoverningDeeds deeds = new(draft, subjects, start);
        for (int i = start - 1; i >= last && i > start - 14; i--)
        {
            string word = _line[i].Lower;
            if (word.Length == 0) continue;
            // "agreed to buy a stake in Widget, thwarting an acquisition by a rival": somebody else's.
            if (_line.Is(i - 1, ",") && GoverningVerbs.Preventing.Contains(word)) return;
            if (word == "valued" && _frame.Kind == DealKind.FundingRound
                && !draft.Has(PartyRole.Issuer)) foreach (Party subject in subjects) draft.Add(PartyRole.Issuer, subject);
            // "wins the fight for Widget with a takeover": its own.
            bool receives = !_line.Is(start - 1, "with") && !_line.AnyIn(i + 1, start, GoverningVerbs.Consenting)
                && (GoverningVerbs.Receiving.Contains(word) || (word == "turned" && _line.Is(i + 1, "down")));
            // "Acme, formed by the merger of Widget and Gadget": what came of it.
            if (_frame.Kind == DealKind.Merger && DealWords.Founding.Contains(word) && (_line.IsIn(i + 1, RoundWords.Through)
                || _line.Is(i + 1, "from") || _line.Is(i + 1, "out"))) return;
            bool acts = deeds.Has(i, last);
            if (!receives && !acts) continue;
            // "while he praised it, disclosing a stake": it may be another's.
            if (word.EndsWith("ing", StringComparison.Ordinal) && _line.Is(i - 1, ",")
                && subjects[0].Entity is { Kind: EntityKind.Person }) return;
            // "Acme has accepted an offer from Gadget for Widget".
            if (receives && _frame.Stage == DealStage.Proposed && draft.Has(PartyRole.Target) && (draft.Has(PartyRole.Acquirer)
                || draft.IsShare)
                && !draft.Has(PartyRole.Seller)) foreach (Party subject in subjects) draft.Add(PartyRole.Seller, subject);
            if (receives && IsOfOfferer()) draft.TurnInto(PartyRole.Target, PartyRole.Acquirer);
            PartyRole? role = receives ? _frame.ObjectRole ?? RoleOfReceiver : draft.PossessorRole;
            if (role is { } open && (open == PartyRole.Partner
                || !draft.Has(open))) foreach (Party subject in subjects) draft.Add(open, subject);
            TakeBothMerging();
            return;
        }
    }

    /// <summary>"Acme rejected the tender offer of Widget": nobody rejects an offer for another, so that Widget makes it.</summary>
    private bool IsOfOfferer()
    {
        if (_frame.Id != "deal/tender" || draft.Has(PartyRole.Acquirer) || !_line.Is(draft.Word.End, "of")) return false;
        foreach ((PartyRole role, Party party) in draft.Parties)
            if (role == PartyRole.Target && party.First <= draft.Word.End + 2 && subjects.All(s => s.Entity != party.Entity)) return true;
        return false;
    }

    /// <summary>
    /// "Shares of Widget rose after Acme made an offer of 20 dlrs a share": for what rose; the bidder's alone is told behind.
    /// </summary>
    private void TakeRisen()
    {
        if (_frame.Stage != DealStage.Proposed || draft.Has(PartyRole.Target) || !draft.Has(PartyRole.Acquirer)) return;
        int name = _line.IsIn(0, DealNouns.Shares) && (_line.Is(1, "of") || _line.Is(1, "in")) ? 2 : 0;
        if (!_line.IsKind(name, TermKind.Company)
            || !_line.AnyIn(name + 1, Math.Min(start, name + FarthestRise), PriceWords.Rising)) return;
        Party risen = NounPhraseReader.PartyAt(_line, name);
        if (draft.Parties.All(p => p.Party.Entity != risen.Entity)) draft.Add(PartyRole.Target, risen);
    }

    /// <summary>"Acme received backing from Widget": it is Acme's round.</summary>
    private PartyRole? RoleOfReceiver => _frame.Kind == DealKind.FundingRound ? _frame.Subject : null;

    /// <summary>"Acme, whose acquisitions include Widget": whose deals they are stands before.</summary>
    private void TakeWhose()
    {
        int whose = _line.Is(start, "whose") ? start : start - 1;
        if (!_line.Is(whose, "whose") || draft.Has(draft.PossessorRole)) return;
        int owner = _line.Is(whose - 1, ",") ? whose - 2 : whose - 1;
        if (_line.IsKind(owner, TermKind.Company)) draft.Add(draft.PossessorRole, NounPhraseReader.PartyAt(_line, owner));
    }

    /// <summary>"Acme and Widget began discussing a merger": with nobody else told, the second joins the first.</summary>
    private void TakeBothMerging()
    {
        if (_frame.Kind == DealKind.Merger
            && !draft.Has(PartyRole.Target)) foreach (Party other in subjects.Skip(1)) draft.Add(PartyRole.Target, other);
    }

    /// <summary>
    /// "Fresh off a $30 million Series B, Widget plans", "Following its acquisition by Acme, Widget has": without a subject before it the
    /// one after is meant.
    /// </summary>
    private void TakeFront()
    {
        PartyRole? open = _frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering ? PartyRole.Issuer : _line.Is(start, "its")
            || (_frame.Id == "deal/acquisition" && _line.IsIn(start - 1, SubjectWords.FrontWords) && _line.Is(start, "the")) ? draft.PossessorRole : null;
        if (open is not { } role || draft.Has(role) || subjects.Any(s => s.First < start)) return;
        foreach (Party subject in FrontedClauses.AfterFront(_line, draft.End)) draft.Add(role, subject);
    }

    /// <summary>
    /// "Acme is interested in Widget's 20% stake in Gadget", "Acme is circling Widget's stake": who has the stake would sell it.
    /// </summary>
    private void TakeWantedStake()
    {
        if (_frame.Kind != DealKind.Investment || !_line.Possesses(start)
            || !(_line.Entry(start - 2, SubjectWords.Wanting) == 2 || _line.IsIn(start - 1, SubjectWords.Wanting))) return;
        draft.TurnInto(PartyRole.Investor, PartyRole.Seller);
        foreach (Party subject in subjects) draft.Add(PartyRole.Investor, subject);
    }
}
