using DealFacts.Compiled;
using DealFacts.Generator.Input;

namespace DealFacts.Generator.Emission;

/// <summary>What the index holds.</summary>
/// <param name="Settings">What the project asks.</param>
/// <param name="Identifiers">The companies, in the order in which the packed index counts them.</param>
/// <param name="Facts">What belongs to no company.</param>
/// <param name="Order">How the facts of the companies go together.</param>
internal sealed record IndexFile(EmissionSettings Settings, ValueList<string> Identifiers, FactBook Facts, PartOrder Order)
{
    /// <summary>The file's name.</summary>
    public const string HintName = "Facts.g.cs";
}
