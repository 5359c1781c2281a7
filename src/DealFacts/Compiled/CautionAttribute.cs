using System.ComponentModel;

namespace DealFacts.Compiled;

/// <summary>Why the use of a fact asks for care. Generated code says it of its members, and the compiler where they are used.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Caution
{
    /// <summary>The articles do not agree on it, and nobody has accepted that.</summary>
    Contested,

    /// <summary>It belongs to a deal that has not been made: "offered $4 billion".</summary>
    Proposed,

    /// <summary>It is a forecast or a target: "expects to double revenue to $2 billion".</summary>
    Projected,

    /// <summary>It is of a deal that is talked of only: "is in talks to invest".</summary>
    Rumored,

    /// <summary>There is no number behind it: "billions", "undisclosed".</summary>
    Vague,
}

/// <summary>A caution on a generated member, with the claims behind it: read by the analyzer of uses, in this project or another.</summary>
/// <param name="caution">Why.</param>
/// <param name="says">What the articles say against each other, or how firmly: "2023 (seeds/002.txt:8) or 2024 (seeds/001.txt:35)".</param>
/// <param name="claims">Four texts a claim: "seeds/002.txt:8", "$870 million", the number if it has one, and the quote.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = true)]
public sealed class CautionAttribute(Caution caution, string says, params string[] claims) : Attribute
{
    /// <summary>Why.</summary>
    public Caution Caution { get; } = caution;

    /// <summary>What the articles say.</summary>
    public string Says { get; } = says;

    /// <summary>On what it stands.</summary>
    public IReadOnlyList<string> Claims { get; } = claims;
}
