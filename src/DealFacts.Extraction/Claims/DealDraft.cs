using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>A deal's statement while it is being read: who was found so far, and for how much.</summary>
internal sealed class DealDraft(TermLine line, FrameWord word)
{
    private static readonly PartyRole[] Ends = [PartyRole.Target, PartyRole.Issuer, PartyRole.Partner, PartyRole.Customer];

    // "at $22.74" without a rate is still the price of one share.
    private const decimal SmallestTotal = 5_000m;

    private readonly List<(PartyRole Role, Party Party)> _parties = [];

    /// <summary>The sentence.</summary>
    public TermLine Line { get; } = line;

    /// <summary>The frame's word.</summary>
    public FrameWord Word { get; } = word;

    /// <summary>The frame.</summary>
    public DealFrame Frame => Word.Frame;

    /// <summary>The price or sum.</summary>
    public Quantity? Value { get; private set; }

    /// <summary>What the deal values the company at.</summary>
    public Quantity? Valuation { get; set; }

    /// <summary>The share that changes hands.</summary>
    public Quantity? Stake { get; set; }

    /// <summary>Whether only a share changes hands.</summary>
    public bool IsShare { get; set; }

    /// <summary>Whether the statement only refers to a deal told elsewhere.</summary>
    public bool IsReference { get; set; }

    /// <summary>Whether the other side is told of but not named: "another company".</summary>
    public bool HasUnnamedSide { get; set; }

    /// <summary>What the sentence told to be bought before: whom "sold it on" means.</summary>
    public Party? Before { get; init; }

    /// <summary>The sale that the sentence told of before: what a bid is for that says nothing of it.</summary>
    public DealStatement? Sale { get; init; }

    /// <summary>The first term to cite.</summary>
    public int First { get; set; } = word.First;

    /// <summary>The term after the last to cite.</summary>
    public int End { get; set; } = word.End;

    /// <summary>The term from which words of stage are looked for.</summary>
    public int StageFrom { get; set; } = Math.Max(0, word.First - 12);

    /// <summary>The first term of the noun's own phrase: "its planned $7 billion" before "takeover".</summary>
    public int PhraseFrom { get; set; } = word.First;

    /// <summary>Who was found so far.</summary>
    public IReadOnlyList<(PartyRole Role, Party Party)> Parties => _parties;

    /// <summary>The term after the target's name, or after the frame's word where none follows.</summary>
    public int TargetEnd
    {
        get
        {
            int end = Word.End;
            foreach ((PartyRole role, Party party) in _parties)
                if (role == PartyRole.Target) end = Math.Max(end, party.End);
            return end;
        }
    }

    /// <summary>Whether somebody stands before the word, or "between" brings all.</summary>
    public bool HasActor => Line.Is(Word.End, "between") || Line.Is(Word.End, "of") || _parties.Exists(p => p.Party.First < Word.First);

    /// <summary>
    /// The role of whose deal it is: "its merger into Reuters", "its acquisition by Crane" tell who is acquired.
    /// </summary>
    public PartyRole PossessorRole =>
        (Frame.Kind == DealKind.Merger && IsInto)
            || (Frame.Kind == DealKind.Acquisition && Line.Is(Word.End, "by")) ? PartyRole.Target : Frame.Subject;

    /// <summary>"merge into Widget", "merge with and into Widget".</summary>
    public bool IsInto =>
        Line.Is(Line.Is(Word.End, "with") && Line.Is(Word.End + 1, "and") ? Word.End + 2 : Word.End, "into");

    /// <summary>Whether somebody has one of the roles.</summary>
    public bool Has(params PartyRole[] roles)
    {
        foreach ((PartyRole role, Party _) in _parties)
            if (Array.IndexOf(roles, role) >= 0) return true;
        return false;
    }

    /// <summary>Whether somebody has the role.</summary>
    public bool Has(PartyRole wanted)
    {
        foreach ((PartyRole role, Party _) in _parties)
            if (role == wanted) return true;
        return false;
    }

    /// <summary>Whether a target's name ends right before a term.</summary>
    public bool HasTargetBefore(int at)
    {
        foreach ((PartyRole role, Party party) in _parties)
            if (role == PartyRole.Target && party.End == at) return true;
        return false;
    }

    /// <summary>Whether somebody is bought, raises money, or is worked with.</summary>
    public bool HasEnd => Has(Ends);

    /// <summary>Takes a total in, if none was before it.</summary>
    public void TakeValue(Quantity? money)
    {
        // "Acme, which is an investor in Widget, paid $5 million": for something else.
        if (Frame.Id == "deal/investor-in") return;
        if (money is not { Per: "" } || money.Amount.Magnitude is not (null or >= SmallestTotal)) return;
        // "for an undisclosed amount, understood to be $5 million".
        if (Value is null || (Value.Amount.Qualifier == Qualifier.Undisclosed && money.Amount.Magnitude is not null)) Value = money;
    }

    /// <summary>Gives somebody a role; who is bought cannot be the buyer too, so a target found later takes a subject's place.</summary>
    public void Add(PartyRole role, Party party)
    {
        if (party.Entity is null && (role is PartyRole.Issuer
            || (Word.IsNoun && party.IsGovernment && role is not PartyRole.Seller))) return;
        if (role is PartyRole.Target or PartyRole.Issuer && party.Entity is { Kind: EntityKind.Person }) return;
        if (party.Entity is { IsOfficial: true } && !IsBoughtOutlet(role, party)
            && !(role == PartyRole.Seller && !Word.IsNoun && party.IsState)
            && (Frame.Kind is not (DealKind.Contract or DealKind.Partnership or DealKind.DebtFinancing)
                || Line.Is(Word.First, "joint"))) return;
        if (role is PartyRole.Acquirer or PartyRole.Investor or PartyRole.LeadInvestor)
        {
            if (OfficeHolders.Meant(Line, party) is not { } meant) return;
            party = meant;
        }

        if (OtherCompany.Meant(this, party) is { } other) party = other;
        int known = _parties.FindIndex(p => p.Party.First == party.First || (party.Entity is not null && p.Party.Entity == party.Entity));
        if (known < 0) _parties.Add((role, party));
        else if (role == Frame.Subject && role is PartyRole.Acquirer or PartyRole.Investor && _parties[known].Role is PartyRole.Target
            && OtherCompany.MeantBy(this, _parties[known].Party) is { } named)
        {
            // "Acme may buy more Widget shares or make a bid for the company".
            _parties[known] = (PartyRole.Target, named);
            _parties.Add((role, party));
        }
        // "Acme has no intention of making an offer for the company": nobody bids for himself.
        else if (role == Frame.Subject && role is PartyRole.Acquirer
            && _parties[known] is { Role: PartyRole.Target, Party.IsReferring: true } && !party.IsReferring
            && Frame.Id == "deal/offer") _parties[known] = (role, party);
        // "sold its Widget bottling operations to Widget Inc": they only bear its name.
        else if (role is PartyRole.Acquirer && Frame.Subject is PartyRole.Seller && _parties[known].Role is PartyRole.Target
            && PhraseEnds.DescriptionAt(Line, _parties[known].Party.First) is { } described)
        {
            _parties[known] = (PartyRole.Target, described);
            _parties.Add((role, party));
        }
        // "Acme agreed to merge Widget into Acme".
        else if (role is PartyRole.Acquirer && Frame.Id == "deal/merge-into") _parties[known] = (role, party);
        else if (role is PartyRole.Target && _parties[known].Role is not PartyRole.Target
            && (!party.IsReferring || _parties[known].Role is PartyRole.Seller)) _parties[known] = (role, party);
    }

    /// <summary>"the sale of a 55 percent stake held by its founder": the seller's own shares.</summary>
    private bool IsHeldByOthers =>
        Enumerable.Range(Word.End, 12).Any(i => (Line.Is(i, "held") || Line.Is(i, "owned")) && Line.Is(i + 1, "by")
            && Line.Is(i + 2, "its"));

    /// <summary>"Widget's sale to Acme": where nothing else is sold, whose sale it is is sold.</summary>
    public void TurnSellerIntoTarget(bool isOwn = false)
    {
        int seller = _parties.FindIndex(p => p.Role == PartyRole.Seller && p.Party.Entity is { Kind: EntityKind.Organization }
            && (isOwn || Line.Possesses(p.Party.First) || IsHeldByOthers) && p.Party.First < Word.First);
        if (seller >= 0) _parties[seller] = (PartyRole.Target, _parties[seller].Party);
    }

    /// <summary>"is in talks that could lead to its sale": whose sale it is would be sold.</summary>
    public void TurnOwnerIntoTarget()
    {
        if (_parties.Count != 1 || _parties[0] is not { Role: PartyRole.Seller or PartyRole.Acquirer, Party: var owner }) return;
        if (owner.Entity is { Kind: EntityKind.Organization }) _parties[0] = (PartyRole.Target, owner);
    }

    /// <summary>"Acme said its merger talks with another company": who is named is the one that would be joined.</summary>
    public void TurnActorIntoTarget()
    {
        if (!HasUnnamedSide || HasEnd || _parties.Count != 1) return;
        _parties[0] = (PartyRole.Target, _parties[0].Party);
    }

    /// <summary>"Acme and Widget said their merger": with nobody else told, the second of the two joins the first.</summary>
    public void JoinActors()
    {
        if (HasEnd || _parties.Count(p => p.Role == PartyRole.Acquirer && p.Party.Entity is { Kind: EntityKind.Organization }) != 2) return;
        int second = _parties.FindLastIndex(p => p.Role == PartyRole.Acquirer);
        _parties[second] = (PartyRole.Target, _parties[second].Party);
    }

    /// <summary>Takes the two companies between whom it is: "the merger of the two companies".</summary>
    public void TakeBoth(IReadOnlyList<Party> both)
    {
        _parties.Clear();
        Add(Frame.Subject, both[0]);
        Add(Frame.ObjectRole ?? Frame.Subject, both[1]);
        IsReference = !HasEnd;
    }

    /// <summary>Takes the role from one whom only "of" brought: "the pumps business of Widget".</summary>
    public void DropOwner(PartyRole role) => _parties.RemoveAll(p => p.Role == role && p.Party.First > Word.First
        && (Line.Is(p.Party.First - 1, "of") || (Line.Is(p.Party.First - 1, "the") && Line.Is(p.Party.First - 2, "of"))));

    /// <summary>Gives a role to somebody instead of those who have it.</summary>
    public void Replace(PartyRole role, Party party)
    {
        _parties.RemoveAll(p => p.Role == role);
        Add(role, party);
    }

    /// <summary>Gives those who have a role another: sellers are those who have what others want.</summary>
    public void TurnInto(PartyRole role, PartyRole other)
    {
        for (int i = 0; i < _parties.Count; i++)
            if (_parties[i].Role == role) _parties[i] = (other, _parties[i].Party);
    }

    /// <summary>A paper can be bought, but "its unit, the Herald said" tells of none.</summary>
    private bool IsBoughtOutlet(PartyRole role, Party party) =>
        role == PartyRole.Target && party.Entity is { CompanyKind: CompanyKind.MediaOutlet } && !Line.Is(party.First - 1, ",")
            && !(Line.Is(party.First - 1, "(") && Line.Is(party.End, ")"))
            && !Line.IsIn(party.End, ClauseWords.Speech);

    /// <summary>
    /// Adds the other of two that merge: as the one that joins the first, or, where it stands first, as the one that is joined.
    /// </summary>
    public bool Join(Party other, Party known, bool isFirst)
    {
        if (other.Entity == known.Entity) return false;
        int at = _parties.FindIndex(p => p.Party.First == known.First);
        if (isFirst && at >= 0) _parties[at] = (PartyRole.Target, known);
        Add(isFirst ? PartyRole.Acquirer : PartyRole.Target, other);
        return true;
    }

    /// <summary>Takes a noun phrase into a role: those it names, whose it is, the share, the sum.</summary>
    public void Take(NounPhrase phrase, PartyRole role)
    {
        bool part = role == PartyRole.Target && IsPartOfCompany(phrase);
        if (part) Add(role, phrase.Owner!);
        foreach (Party head in phrase.Heads)
            if (!part && (role == PartyRole.Target || head.Entity is not null)) Add(role, head);
        // "put $5 million into Acme's Harbor Fund": nobody sells it.
        bool sold = (Frame.Subject == PartyRole.Seller && Has(PartyRole.Seller)) || Frame.Object == FrameObject.Capital;
        if (!part && !sold && phrase.Owner is { } owner && !IsChildOf(phrase, owner) && role == PartyRole.Target) Add(PartyRole.Seller, owner);
        IsShare |= phrase.IsShare;
        Stake ??= phrase.Stake;
        TakeValue(phrase.Money);
    }

    /// <summary>
    /// "a stake in Acme's pipelines": who takes a share of a part without a name puts money into the company it is part of; but Acme
    /// itself, "handing over control of its mill", parts with the mill.
    /// </summary>
    private bool IsPartOfCompany(NounPhrase phrase) =>
        !phrase.HasNames && !phrase.NamesSite && !(phrase.IsShare && DealNouns.OwnCompanies.Contains(phrase.HeadWord))
            && phrase.Owner?.Entity is { Kind: EntityKind.Organization } owner
            && !(phrase.IsControl && _parties.Exists(p => p.Role == PartyRole.Seller && p.Party.Entity == owner))
            && ((phrase.IsShare && phrase.Stake?.Amount.Value is not >= 50 && !IsMost(phrase)) || Frame.Kind == DealKind.Investment);

    /// <summary>"Acme's [parent company] Widget": Acme belongs to it, and does not sell it.</summary>
    private bool IsChildOf(NounPhrase phrase, Party owner) =>
        phrase.HasNames && phrase.Heads[0].First > owner.First && Line.AnyIn(owner.End, phrase.Heads[0].First, PartyWords.Parents);

    /// <summary>"[a controlling] stake in Acme's mills": who takes it has the mills.</summary>
    private bool IsMost(NounPhrase phrase) => Line.Is(phrase.First + 1, "controlling") || Line.Is(phrase.First + 1, "majority");
}
