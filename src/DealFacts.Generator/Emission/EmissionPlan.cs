using DealFacts.Compiled;
using DealFacts.Extraction.Curation;
using DealFacts.Generator.Input;

namespace DealFacts.Generator.Emission;

/// <summary>What is to be written: a file a company and an index, with every name chosen that depends on more than one company.</summary>
/// <param name="Companies">The files of the companies.</param>
/// <param name="Index">The file that belongs to no company.</param>
internal sealed record EmissionPlan(ValueList<CompanyFile> Companies, IndexFile Index)
{
    /// <summary>The plan, or nothing for a project without articles.</summary>
    public static IEnumerable<EmissionPlan> Of(ReadBook read, EmissionSettings settings)
    {
        if (read.ArticleCount == 0) return [];
        BookParts parts = BookParts.Of(read.Book);
        string[] identifiers = IdentifierNamer.Unique(
            [.. parts.Owners.Select(owner => IdentifierNamer.PascalCase(owner, "Company"))], ReservedNames.All, StringComparer.Ordinal);
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
            ValueList<string>.Of(parts.Parts[i].Deals.Select(deal => dealNames[deal.Name]))));
        var index = new IndexFile(settings, ValueList<string>.Of(identifiers), parts.Rest, parts.Order);
        return [new EmissionPlan(ValueList<CompanyFile>.Of(files), index)];
    }

    private static Dictionary<string, string> DealNames(FactBook book)
    {
        string[] names = book.Deals.Select(deal => deal.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        string[] unique = IdentifierNamer.Unique(Array.ConvertAll(names, name => IdentifierNamer.PascalCase(name, "Deal")), ReservedNames.All, StringComparer.Ordinal);
        return Enumerable.Range(0, names.Length).ToDictionary(i => names[i], i => unique[i], StringComparer.Ordinal);
    }
}
