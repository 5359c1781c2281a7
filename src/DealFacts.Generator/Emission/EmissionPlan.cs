using DealFacts.Compiled;
using DealFacts.Extraction.Curation;
using DealFacts.Generator.Input;

namespace DealFacts.Generator.Emission;

/// <summary>What is to be written: a file a company and an index, with every name chosen.</summary>
/// <param name="Companies">The files of the companies.</param>
/// <param name="Index">The file that belongs to no company.</param>
internal sealed record EmissionPlan(ValueList<CompanyFile> Companies, IndexFile Index)
{
    // Names that generated code or object uses in the classes where names of articles stand.
    private static readonly string[] s_reserved =
    [
        "All", "AsLong", "AsText", "Book", "Packed", "Facts", "Companies", "Deals", "Figures", "Amounts",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    /// <summary>The plan, or nothing for a project without articles.</summary>
    public static IEnumerable<EmissionPlan> Of(ReadBook read, EmissionSettings settings)
    {
        if (read.ArticleCount == 0) return [];
        BookParts parts = BookParts.Of(read.Book);
        string[] identifiers = IdentifierNamer.Unique(
            [.. parts.Owners.Select(owner => IdentifierNamer.PascalCase(owner, "Company"))], s_reserved, StringComparer.Ordinal);
        string[] hintNames = IdentifierNamer.Unique(identifiers, [], StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> dealNames = DealNames(read.Book);
        ILookup<string, CurationNote> notes = read.Curated.Notes.ToLookup(note => note.Company, StringComparer.Ordinal);
        IEnumerable<CompanyFile> files = Enumerable.Range(0, identifiers.Length).Select(i => new CompanyFile(
            settings,
            $"Companies.{hintNames[i]}.g.cs",
            parts.Owners[i],
            identifiers[i],
            parts.Parts[i],
            ValueList<CurationNote>.Of(notes[parts.Owners[i]]),
            ValueList<string>.Of(parts.Parts[i].Deals.Select(deal => dealNames[deal.Name])),
            ValueList<string>.Of(FigureNamer.Names(parts.Parts[i].Figures, parts.Owners[i], s_reserved.Append(identifiers[i])))));
        var index = new IndexFile(settings, ValueList<string>.Of(identifiers), PackedWriter.Write(parts.Rest, parts.Order));
        return [new EmissionPlan(ValueList<CompanyFile>.Of(files), index)];
    }

    private static Dictionary<string, string> DealNames(FactBook book)
    {
        string[] names = book.Deals.Select(deal => deal.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        string[] unique = IdentifierNamer.Unique(Array.ConvertAll(names, name => IdentifierNamer.PascalCase(name, "Deal")), s_reserved, StringComparer.Ordinal);
        return Enumerable.Range(0, names.Length).ToDictionary(i => names[i], i => unique[i], StringComparer.Ordinal);
    }
}
