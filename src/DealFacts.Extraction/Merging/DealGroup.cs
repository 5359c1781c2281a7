using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Merging;

/// <summary>All that one article says of one deal.</summary>
internal sealed class DealGroup
{
    // The longest lists of investors name some thirty. Further parties start a deal of their own, which the book joins to this one.
    private const int MostParties = 128;

    /// <summary>The roles of those who pay.</summary>
    public static readonly PartyRole[] BuyerRoles = [PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor, PartyRole.Lender];
    private static readonly PartyRole[] TargetRoles = [PartyRole.Target, PartyRole.Issuer];

    private readonly List<(PartyRole Role, Party Party)> _parties = [];

    /// <summary>A deal that starts with a statement.</summary>
    public DealGroup(DealStatement first)
    {
        Kind = first.Kind;
        Add(first);
    }

    /// <summary>What sort of deal it is: the first statement's sort, unless a later one is more telling.</summary>
    public DealKind Kind { get; private set; }

    /// <summary>Its number among the article's deals, from 0.</summary>
    public int Number { get; set; }

    /// <summary>The statements, in order of place.</summary>
    public List<DealStatement> Statements { get; } = [];

    /// <summary>Who takes part.</summary>
    public IReadOnlyList<(PartyRole Role, Party Party)> Parties => _parties;

    /// <summary>The first number given for its value, else the first wording.</summary>
    public Quantity? Value { get; private set; }

    /// <summary>What it values the company at.</summary>
    public Quantity? Valuation { get; private set; }

    /// <summary>"Series F".</summary>
    public string? Round { get; private set; }

    /// <summary>Whether the article says that the terms are not disclosed.</summary>
    public Quantity? Undisclosed { get; set; }

    /// <summary>Who is bought or raises money, or null.</summary>
    public Party? Target
    {
        get
        {
            foreach ((PartyRole role, Party party) in _parties)
                if (IsTarget(role)) return party;
            return null;
        }
    }

    /// <summary>Whether only a headline has told it yet, and in the headline's own words for what is bought: "pump maker".</summary>
    public bool IsHerald => Target is { Entity: null } && Statements.All(s => s.Line.Sentence.IsHeading);

    /// <summary>Who buys or invests.</summary>
    public IEnumerable<Party> Buyers
    {
        get
        {
            foreach ((PartyRole role, Party party) in _parties)
                if (Array.IndexOf(BuyerRoles, role) >= 0) yield return party;
        }
    }

    /// <summary>Takes a statement in.</summary>
    public void Add(DealStatement statement)
    {
        if (Statements.Count > 0 && IsHerald && !statement.Line.Sentence.IsHeading && statement.In(TargetRoles).Any())
            _parties.RemoveAll(p => IsTarget(p.Role));
        // "from investors led by Acme, which put in $180 million itself": a part of the sum told before.
        if (statement is { IsReference: true, Frame.Id: "deal/invest", Value: not null } && Value is not null)
            statement = statement with { Value = null };
        if (statement.Value is not null && Value?.Amount is { Qualifier: not Qualifier.Undisclosed }
            && IsOtherSum(statement)) statement = statement with { Value = null };
        Statements.Add(statement);
        bool bought = statement.IsReference
            && _parties.Any(p => p.Role is PartyRole.Acquirer || (p.Role is PartyRole.Investor && Kind is DealKind.Investment));
        bool sold = Statements.Count > 1 && _parties.Any(p => p.Role is PartyRole.Seller);
        foreach ((PartyRole role, Party party) in statement.Parties)
            if (!(bought && role is PartyRole.Acquirer or PartyRole.Investor) && !(sold && role is PartyRole.Seller)) AddParty(role, party);
        Round ??= statement.Round;
        Valuation ??= statement.Valuation;
        if (statement.Value is { } value && (Value?.Amount.Magnitude is null || Value is null)
            && (Value is null || value.Amount.Magnitude is not null)) Value = value;
        if (statement.Kind is DealKind.TenderOffer && Kind is DealKind.Acquisition) Kind = DealKind.TenderOffer;
        if (statement.Kind is DealKind.InitialPublicOffering && Kind is DealKind.FundingRound) Kind = DealKind.InitialPublicOffering;
        // "Widget is to be sold" over "Widget agreed to be acquired by Acme": with its buyer it is an acquisition.
        if (statement.Kind is DealKind.Acquisition && Kind is DealKind.Divestiture) Kind = DealKind.Acquisition;
    }

    /// <summary>
    /// "Including debt, the deal is worth $12 billion" is more than what is paid, "in December, when the deal was worth $9 billion" what was
    /// once to be paid.
    /// </summary>
    private static bool IsOtherSum(DealStatement statement) =>
        statement.Line.AnyIn(0, statement.Line.Count, PriceWords.Debts)
            || (statement.IsReference && statement.Line.Is(statement.First - 1, "when"));

    /// <summary>Takes in a price stated apart from the deal.</summary>
    public void Price(PriceFind price) => Value ??= price.Price;

    /// <summary>Takes in the names of what was only described.</summary>
    public void Name(IReadOnlyList<Party> targets)
    {
        _parties.RemoveAll(p => IsTarget(p.Role));
        foreach (Party target in targets) _parties.Add((PartyRole.Target, target));
    }

    /// <summary>Takes in a seller named apart from the deal.</summary>
    public void Sell(Party seller) => AddParty(PartyRole.Seller, seller);

    /// <summary>Adds whom the article means though it does not say so here.</summary>
    public void AddBuyer(Party buyer) => AddParty(PartyRole.Acquirer, buyer);

    /// <summary>Takes in a deal that turned out to be this one; its own object, which only described this one's, is dropped.</summary>
    public void Absorb(DealGroup other)
    {
        foreach (DealStatement statement in other.Statements)
            Add(statement with { Parties = [.. statement.Parties.Where(p => !IsTarget(p.Role))] });
        List<DealStatement> inOrder = Statements.OrderBy(statement => statement.Line.Sentence.Index).ToList();
        Statements.Clear();
        Statements.AddRange(inOrder);
    }

    /// <summary>Whether the two are the same named company, or the same description.</summary>
    public static bool Same(Party? a, Party? b) =>
        a is not null && b is not null && (a.Entity is not null ? a.Entity == b.Entity : b.Entity is null
            && string.Equals(a.Description, b.Description, StringComparison.OrdinalIgnoreCase));

    private static bool IsTarget(PartyRole role) => role is PartyRole.Target or PartyRole.Issuer;

    private void AddParty(PartyRole role, Party party)
    {
        int known = _parties.FindIndex(p => Same(p.Party, party));
        if (known < 0)
        {
            if (_parties.Count == MostParties) return;
            bool taken = IsTarget(role) && Statements.Count > 1 && Target is not null;
            if (!taken) _parties.Add((role, party));
        }
        else if (role == PartyRole.LeadInvestor && _parties[known].Role == PartyRole.Investor)
        {
            _parties[known] = (role, party);
        }
    }
}
