namespace DealFacts.Extraction.Names;

/// <summary>What a proper name stands for.</summary>
public enum EntityKind
{
    /// <summary>A company, an agency, a fund, a publisher.</summary>
    Organization,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A city, state, country, region.</summary>
    Place,

    /// <summary>A product, a programme, an event: a proper name that is none of the others.</summary>
    Other,
}

/// <summary>Something that an article names, under all the forms in which it does.</summary>
public sealed class Entity
{
    /// <summary>What it is.</summary>
    public EntityKind Kind { get; set; }

    /// <summary>
    /// Whether nothing but its capitals speaks for what it is, neither its words nor any beside it: "the Kellbay awards".
    /// </summary>
    public bool IsAssumed { get; set; }

    /// <summary>For an organisation, what sort.</summary>
    public CompanyKind CompanyKind { get; set; }

    /// <summary>The short name in use: "Scale AI".</summary>
    public string Name { get; set; } = "";

    /// <summary>The fullest form as written: "Meta Platforms Inc.".</summary>
    public string FullName { get; set; } = "";

    /// <summary>Every form as written, the two above included, in order of appearance.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>Where it is named or referred to, in order.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>The ticker that stands beside a name, "META" in "(NASDAQ: META)", or null.</summary>
    public string? Ticker { get; set; }

    /// <summary>The ticker's exchange, or null.</summary>
    public string? Exchange { get; set; }

    /// <summary>Whether it is an exchange that does business of its own: "Nasdaq agreed to buy Acme".</summary>
    public bool IsInBusiness { get; set; }

    /// <summary>Whether it is an authority, an exchange or a paper, which approve and report deals and take no part in them.</summary>
    public bool IsOfficial =>
        (Kind == EntityKind.Organization
            && (CompanyKind == CompanyKind.GovernmentBody || (CompanyKind == CompanyKind.Exchange && !IsInBusiness)))
            || (CompanyKind == CompanyKind.MediaOutlet && FullName == Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>How a mention speaks of its entity.</summary>
public enum MentionKind
{
    /// <summary>By name: "Meta Platforms Inc.", "Meta", "META".</summary>
    Name,

    /// <summary>By description: "the company", "the Franco-Italian group", "its parent".</summary>
    Description,

    /// <summary>By pronoun: "it", "its", "they", "he".</summary>
    Pronoun,
}

/// <summary>A place where an entity is named or referred to.</summary>
/// <param name="First">The first token; an article ("the") is part of a description, not of a name.</param>
/// <param name="End">The token after the last; a possessive ending is not part of it.</param>
/// <param name="Kind">How.</param>
/// <param name="Entity">Of whom; null where a description or pronoun could be resolved to nobody.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record NameMention(int First, int End, MentionKind Kind, Entity? Entity, string Rule)
{
    /// <summary>The first token with the bracket that the wire puts around a name: "&lt;Orvane Ltd&gt;".</summary>
    public int OuterFirst { get; init; } = First;

    /// <summary>The token after the name, its bracket and its ticker: "Orvane Inc (NYSE: ORV)".</summary>
    public int OuterEnd { get; init; } = End;
}
