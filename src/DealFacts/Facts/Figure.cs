namespace DealFacts;

/// <summary>What a figure measures: XBRL's concept.</summary>
public enum Metric
{
    /// <summary>The price or size of a deal; the company is its target.</summary>
    DealValue,

    /// <summary>Capital raised; the company is the issuer.</summary>
    AmountRaised,

    /// <summary>What a company is worth, as said in a round or an offer.</summary>
    Valuation,

    /// <summary>Revenue, sales, turnover.</summary>
    Revenue,

    /// <summary>Net profit; a loss is negative.</summary>
    NetIncome,

    /// <summary>Operating profit; a loss is negative.</summary>
    OperatingIncome,

    /// <summary>Earnings before interest, taxes, depreciation and amortisation.</summary>
    Ebitda,

    /// <summary>Money spent or set aside to be spent.</summary>
    Spending,

    /// <summary>Users, customers, subscribers.</summary>
    Users,

    /// <summary>Employees.</summary>
    Headcount,

    /// <summary>A share of ownership, in percent; the company is the one owned.</summary>
    Stake,

    /// <summary>The price of one share.</summary>
    SharePrice,

    /// <summary>Net profit for one share, basic or diluted; a loss is negative.</summary>
    EarningsPerShare,

    /// <summary>The market's value of all shares.</summary>
    MarketCapitalization,

    /// <summary>Anything else that belongs to a company.</summary>
    Other,
}

/// <summary>Whether a figure has happened.</summary>
public enum Basis
{
    /// <summary>It is reported as fact.</summary>
    Actual,

    /// <summary>It is a forecast or a target.</summary>
    Projected,

    /// <summary>It belongs to a deal that has not been made.</summary>
    Proposed,
}

/// <summary>A number that articles state of a company: XBRL's fact, with entity, concept, period and unit.</summary>
public sealed record Figure
{
    private static readonly Money s_undisclosed = new() { Qualifier = Qualifier.Undisclosed };

    /// <summary><see cref="Company.Name"/> of a company in the same book.</summary>
    public string Company { get; init; } = "";

    /// <summary>What is measured.</summary>
    public Metric Metric { get; init; }

    /// <summary>The amount; where claims differ but agree, the most precise of them, and where it moved with time the last.</summary>
    public Amount Amount { get; init; } = s_undisclosed;

    /// <summary>When it is true of the company, or null when no article says.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether it has happened.</summary>
    public Basis Basis { get; init; }

    /// <summary><see cref="Deal.Name"/> of the deal it belongs to in the same book, or null.</summary>
    public string? Deal { get; init; }

    /// <summary>Each statement of the figure, in order of place; never empty in a book.</summary>
    public IReadOnlyList<Claim> Claims { get; init => field = ValueList<Claim>.Of(value); } = ValueList<Claim>.Empty;

    /// <summary>Whether the statements agree.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>How many independent sources tell of the figure: articles that name one source for it are that source only.</summary>
    public int Sources => IndependentSources.Of(Claims);

    /// <summary>"Scale AI Revenue 2023: $870 million".</summary>
    public override string ToString()
    {
        string period = Period is null ? "" : " " + Period;
        string basis = Basis == Basis.Actual ? "" : $" ({Basis})";
        return $"{Company} {Metric}{period}{basis}: {Amount}";
    }
}

/// <summary>An amount of money that an article mentions and that no company or deal could be found for.</summary>
/// <param name="Amount">The amount as stated.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record UnattributedAmount(Amount Amount, Citation Citation);
