namespace DealFacts;

/// <summary>What sort of organisation a name stands for.</summary>
public enum CompanyKind
{
    /// <summary>A business.</summary>
    Company,

    /// <summary>A ministry, an agency, a regulator: "U.S. Department of Labor".</summary>
    GovernmentBody,

    /// <summary>A fund or a firm that invests: "Sequoia Capital".</summary>
    Fund,

    /// <summary>A newspaper or agency named as a source: "Bloomberg".</summary>
    MediaOutlet,

    /// <summary>A stock exchange: "NASDAQ".</summary>
    Exchange,
}

/// <summary>A company or other organisation that the articles name: schema.org's <c>Organization</c>.</summary>
public sealed record Company
{
    /// <summary>The short name in use, "Scale AI": the key by which deals and figures refer to it within a book.</summary>
    public string Name { get; init; } = "";

    /// <summary>The fullest form as written: "Meta Platforms Inc.".</summary>
    public string LegalName { get; init; } = "";

    /// <summary>
    /// Every other form as written, ordinal order: "Meta", "META". Neither <see cref="Name"/> nor <see cref="LegalName"/> is repeated.
    /// </summary>
    public IReadOnlyList<string> AlternateNames { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What sort of organisation it is.</summary>
    public CompanyKind Kind { get; init; }

    /// <summary>The ticker symbol: "META".</summary>
    public string? Ticker { get; init; }

    /// <summary>The exchange of the ticker: "NASDAQ".</summary>
    public string? Exchange { get; init; }

    /// <summary>The year, or the day, it was founded.</summary>
    public Period? Founded { get; init; }

    /// <summary>The chief executive, as named: "Mark Zuckerberg".</summary>
    public string? ChiefExecutive { get; init; }

    /// <summary>The founders, as named, ordinal order.</summary>
    public IReadOnlyList<string> Founders { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>What it does, in the article's own words: "data labeling".</summary>
    public string? Business { get; init; }

    /// <summary>Where it is, in the article's own words: "Portland, Maine".</summary>
    public string? Location { get; init; }

    /// <summary>Names it had before: "Facebook". Ordinal order.</summary>
    public IReadOnlyList<string> FormerNames { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The names of those said to be its customers, ordinal order.</summary>
    public IReadOnlyList<string> Customers { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>The first place of each form of the name in each article, and the places of what is said of it; in order of place.</summary>
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList<Citation>.Of(value); } = ValueList<Citation>.Empty;

    /// <summary>The short name.</summary>
    public override string ToString() => Name;
}
