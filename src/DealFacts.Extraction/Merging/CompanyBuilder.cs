using DealFacts.Extraction.Names;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>Makes the companies of an article's book from the names found in it.</summary>
internal static class CompanyBuilder
{
    /// <summary>A company an organisation, with a citation for the first place of each form of its name.</summary>
    public static IEnumerable<Company> Build(TextDocument document, NameReading names)
    {
        foreach (Entity entity in names.Entities)
        {
            if (entity.Kind != EntityKind.Organization) continue;
            yield return new Company
            {
                Name = entity.Name,
                LegalName = entity.FullName,
                AlternateNames = entity.Forms.Where(form => form != entity.Name && form != entity.FullName).Distinct(StringComparer.Ordinal).ToList(),
                Kind = entity.CompanyKind,
                Ticker = entity.Ticker,
                Exchange = entity.Exchange,
                Citations = FirstPlaces(document, entity).ToList(),
            };
        }
    }

    private static IEnumerable<Citation> FirstPlaces(TextDocument document, Entity entity)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (NameMention mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || !seen.Add(document.Phrase(mention.First, mention.End))) continue;
            string rule = mention.Rule.StartsWith("name/", StringComparison.Ordinal) ? mention.Rule : "name/" + mention.Rule;
            yield return document.Cite(document.RangeOf(mention.First, mention.End), rule);
        }
    }
}
