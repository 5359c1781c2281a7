namespace DealFacts;

/// <summary>What sources disagree on.</summary>
public enum DisagreementKind
{
    /// <summary>The same thing at the same time, with different amounts.</summary>
    Value,

    /// <summary>The same amount, at different times.</summary>
    Period,

    /// <summary>The same deal, at stages that cannot both be.</summary>
    Stage,

    /// <summary>The same deal, with different parties in one role.</summary>
    Party,
}

/// <summary>Two or more things said of one fact that cannot all be true.</summary>
public sealed record Disagreement
{
    /// <summary>What they differ in.</summary>
    public DisagreementKind Kind { get; init; }

    /// <summary>The company it is about.</summary>
    public string Company { get; init; } = "";

    /// <summary>What is measured; null for a disagreement about a deal's stage or parties.</summary>
    public Metric? Metric { get; init; }

    /// <summary>The deal it is about, or null.</summary>
    public string? Deal { get; init; }

    /// <summary>Whether the amount has one significant digit only ("$2 billion"), so that two different facts may well share it.</summary>
    public bool IsRoundNumber { get; init; }

    /// <summary>Why the two can stand side by side, as a curation file says; null where nobody has looked at it.</summary>
    public string? Accepted { get; init; }

    /// <summary>What is said on each side and by whom; at least two, in order of what is said.</summary>
    public IReadOnlyList<DisagreementSide> Sides
    {
        get;
        init => field = ValueList<DisagreementSide>.Of(value);
    } = ValueList<DisagreementSide>.Empty;

    /// <summary>What it is about, the words by which a curation file names it: "Scale AI Revenue of $870 million".</summary>
    public string Subject
    {
        get
        {
            string what = Metric is { } metric ? $"{Company} {metric}" : Deal ?? Company;
            string amount = Kind == DisagreementKind.Period && Sides.Count > 0 && Sides[0].Claims.Count > 0
                ? $" of {Sides[0].Claims[0].Amount?.Text}" : "";
            return what + amount;
        }
    }

    /// <summary>"Scale AI Revenue of $870 million: 2023 (seeds/002.txt:8, seeds/003.txt:20) or 2024 (seeds/001.txt:35)?".</summary>
    public override string ToString() => $"{Subject}: {string.Join(" or ", Sides)}?";
}

/// <summary>One side of a disagreement.</summary>
/// <param name="Says">What this side says, in short: "2023".</param>
/// <param name="Claims">The statements that say it, in order of place.</param>
public sealed record DisagreementSide(string Says, ValueList<Claim> Claims)
{
    /// <summary>"2023 (seeds/002.txt:8, seeds/003.txt:20)".</summary>
    public override string ToString() => $"{Says} ({string.Join(", ", Claims.Select(c => $"{c.Citation.Path}:{c.Citation.Line}"))})";
}
