using DealFacts.Extraction.Curation;
using DealFacts.Generator.Input;

namespace DealFacts.Generator.Emission;

/// <summary>What the file of one company holds.</summary>
/// <param name="Settings">What the project asks.</param>
/// <param name="HintName">The file's name: "Companies.ScaleAI.g.cs".</param>
/// <param name="Owner">The company as the articles call it: "Scale AI".</param>
/// <param name="Identifier">Its name in code: "ScaleAI".</param>
/// <param name="Facts">Its record, deals, figures and disagreements.</param>
/// <param name="Notes">What was corrected about it.</param>
/// <param name="DealNames">Identifiers, one a deal.</param>
internal sealed record CompanyFile(
    EmissionSettings Settings,
    string HintName,
    string Owner,
    string Identifier,
    FactBook Facts,
    ValueList<CurationNote> Notes,
    ValueList<string> DealNames)
{
    /// <summary>The prefix by which code refers to the generated types: "global::MyApp.".</summary>
    public string Global => GlobalName.Of(Settings.Namespace);

    /// <summary>Identifiers, one a figure. They are chosen when the file is written, for they are known by what it holds.</summary>
    public string[] NamesOfFigures() => FigureNamer.Names(Facts.Figures, Owner, ReservedNames.All.Append(Identifier));

    /// <summary>The facts of the company in code, packed.</summary>
    public string Packed => $"{Global}Facts.Packed.{Identifier}";
}
