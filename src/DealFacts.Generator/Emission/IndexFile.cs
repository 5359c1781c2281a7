using DealFacts.Generator.Input;

namespace DealFacts.Generator.Emission;

/// <summary>What the index holds.</summary>
/// <param name="Settings">What the project asks.</param>
/// <param name="Identifiers">The companies, in the order in which the packed index counts them.</param>
/// <param name="Packed">What belongs to no company, and how the parts go together.</param>
internal sealed record IndexFile(EmissionSettings Settings, ValueList<string> Identifiers, string Packed)
{
    /// <summary>The file's name.</summary>
    public const string HintName = "Facts.g.cs";
}
