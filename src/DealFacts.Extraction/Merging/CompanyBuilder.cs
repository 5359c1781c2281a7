using DealFacts.Extraction.Names;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>Makes the companies of an article's book from the names found in it.</summary>
internal static class CompanyBuilder
{
    /// <summary>A company an organisation, with a citation for the first place of each form of its name.</summary>
    public static IEnumerable<Company> Build(TextDocument document, NameReading names, IReadOnlyList<ProfileFact> profiles)
    {
        ILookup<Entity, ProfileFact> known = profiles.ToLookup(fact => fact.Company);
        foreach (Entity entity in names.Entities)
        {
            if (entity.Kind != EntityKind.Organization) continue;
            yield return new Company
            {
                Name = entity.Name,
                LegalName = entity.FullName,
                AlternateNames = entity.Forms.Where(form => form != entity.Name
                    && form != entity.FullName).Distinct(StringComparer.Ordinal).ToList(),
                Kind = entity.CompanyKind,
                Ticker = entity.Ticker,
                Exchange = entity.Exchange,
                Business = First(known[entity], ProfileTopic.Business),
                Location = First(known[entity], ProfileTopic.Location),
                Founded = First(known[entity], ProfileTopic.Founded) is { } year ? YearFounded(year) : null,
                ChiefExecutive = First(known[entity], ProfileTopic.ChiefExecutive),
                Founders = All(known[entity], ProfileTopic.Founder),
                FormerNames = All(known[entity], ProfileTopic.FormerName),
                Customers = All(known[entity], ProfileTopic.Customer),
                Citations = [.. FirstPlaces(document, entity), .. known[entity].Select(fact => document.Cite(fact.Range, fact.Rule))],
            };
        }
    }

    /// <summary>What is sold without a name of its own, "garden tools group", where more is known of it.</summary>
    public static IEnumerable<Company> BuildUnnamed(TextDocument document, IReadOnlyList<TargetFact> facts) => facts
        .Where(fact => fact.Target.Entity is not { Kind: EntityKind.Organization or EntityKind.Person or EntityKind.Place })
        .GroupBy(fact => fact.Target.Name, StringComparer.Ordinal)
        .Select(target => new Company
        {
            Name = target.Key,
            LegalName = target.Key,
            Business = target.FirstOrDefault(fact => fact.Topic == ProfileTopic.Business)?.Value,
            Location = target.FirstOrDefault(fact => fact.Topic == ProfileTopic.Location)?.Value,
            Citations = target.Select(fact => document.Cite(fact.Range, fact.Rule)).ToList(),
        });

    private static string? First(IEnumerable<ProfileFact> facts, ProfileTopic topic) =>
        facts.FirstOrDefault(fact => fact.Topic == topic)?.Value;

    private static List<string> All(IEnumerable<ProfileFact> facts, ProfileTopic topic) =>
        facts.Where(fact => fact.Topic == topic).Select(fact => fact.Value).Distinct(StringComparer.Ordinal)
            .OrderBy(value => value, StringComparer.Ordinal).ToList();

    private static Period? YearFounded(string year) =>
        int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number is > 1000 and < 3000
            ? Period.OfYear(number, year)
            : new Period { Text = year };

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
