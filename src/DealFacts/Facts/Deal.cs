namespace DealFacts;

/// <summary>A transaction between companies, as the articles tell it.</summary>
public sealed record Deal
{
    /// <summary>A name made of its parties and kind, unique in its book: "Meta Scale AI Investment", "Scale AI Series F".</summary>
    public string Name { get; init; } = "";

    /// <summary>What sort of transaction it is.</summary>
    public DealKind Kind { get; init; }

    /// <summary>How far it has come, by the latest or firmest statement.</summary>
    public DealStage Stage { get; init; }

    /// <summary>The stage in the article's own words: "agreed in principle"; null when a bare verb says it.</summary>
    public string? StageText { get; init; }

    /// <summary>Who takes part and as what, ordered by role, then name.</summary>
    public IReadOnlyList<DealParty> Parties { get; init => field = ValueList<DealParty>.Of(value); } = ValueList<DealParty>.Empty;

    /// <summary>The price or the sum invested, or null when no article speaks of it.</summary>
    public Money? Value { get; init; }

    /// <summary>What the deal values the target at, or null.</summary>
    public Money? Valuation { get; init; }

    /// <summary>The financing round: "Series F", "seed"; null outside rounds.</summary>
    public string? Round { get; init; }

    /// <summary>When it was or will be done, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>How central it is to the article that makes most of it; higher is more. Orders the deals of a book.</summary>
    public int Prominence { get; init; }

    /// <summary>Each statement of the deal, in order of place; never empty in a book.</summary>
    public IReadOnlyList<Claim> Claims { get; init => field = ValueList<Claim>.Of(value); } = ValueList<Claim>.Empty;

    /// <summary>Whether the statements of its value agree.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>How many independent sources tell of the deal: articles that name one source for it are that source only.</summary>
    public int Sources => IndependentSources.Of(Claims);

    /// <summary>The names of the parties in any of the roles.</summary>
    public IEnumerable<string> PartiesAs(params PartyRole[] roles)
    {
        foreach (DealParty party in Parties)
            if (Array.IndexOf(roles, party.Role) >= 0) yield return party.Company;
    }

    /// <summary>"Meta Scale AI Investment: more than $10 billion, InTalks".</summary>
    public override string ToString() => Value is null ? $"{Name}: {Stage}" : $"{Name}: {Value}, {Stage}";
}

/// <summary>A company's part in a deal.</summary>
/// <param name="Company"><see cref="Company.Name"/> of a company in the same book, or a description where the party has no name.</param>
/// <param name="Role">What it takes part as.</param>
public sealed record DealParty(string Company, PartyRole Role)
{
    /// <summary>"Investor Meta".</summary>
    public override string ToString() => $"{Role} {Company}";
}
