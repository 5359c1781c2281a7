using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>Makes the companies of an article's book from the names found in it.</summary>
internal static class CompanyBuilder
{
    /// <summary>
    /// A company an organisation, with a citation for the first place of each form of its name. A name that is only assumed to be one
    /// is no company until a fact tells of it.
    /// </summary>
    /// <param name="document">The article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="profiles">What is told of whom.</param>
    /// <param name="told">The names in deals and figures.</param>
    /// <param name="doers">Those of them that act in deals.</param>
    public static IEnumerable<Company> Build(
        TextDocument document, NameReading names, IReadOnlyList<ProfileFact> profiles, HashSet<string> told,
        HashSet<string> doers)
    {
        Dictionary<Entity, List<ProfileFact>> known = [];
        foreach (ProfileFact fact in profiles)
        {
            if (!known.TryGetValue(fact.Company, out List<ProfileFact>? ofCompany)) known.Add(fact.Company, ofCompany = []);
            ofCompany.Add(fact);
        }

        foreach (Entity entity in names.Entities)
        {
            if (entity.Kind != EntityKind.Organization && !(entity.Kind == EntityKind.Other && doers.Contains(entity.Name))) continue;
            bool described = known.TryGetValue(entity, out List<ProfileFact>? facts);
            if (entity.IsAssumed && !described && !told.Contains(entity.Name)) continue;
            Company named = new()
            {
                Name = entity.Name,
                LegalName = entity.FullName,
                AlternateNames = OtherForms(entity),
                Kind = entity.CompanyKind,
                Ticker = entity.Ticker,
                Exchange = entity.Exchange,
                Citations = FirstPlaces(document, entity),
            };
            yield return described ? Described(named, facts!, document) : named;
        }
    }

    private static Company Described(Company company, List<ProfileFact> facts, TextDocument document) => company with
    {
        Business = First(facts, ProfileTopic.Business),
        Location = Seat(facts),
        Founded = First(facts, ProfileTopic.Founded) is { } year ? YearFounded(year) : null,
        ChiefExecutive = First(facts, ProfileTopic.ChiefExecutive),
        Founders = All(facts, ProfileTopic.Founder),
        FormerNames = All(facts, ProfileTopic.FormerName),
        Customers = All(facts, ProfileTopic.Customer),
        Citations = [.. company.Citations, .. facts.Select(fact => document.Cite(fact.Range, fact.Rule))],
    };

    private static IReadOnlyList<string> OtherForms(Entity entity) =>
        entity.Forms.TrueForAll(form => form == entity.Name || form == entity.FullName) ? ValueList<string>.Empty
            : entity.Forms.Where(form => form != entity.Name && form != entity.FullName).Distinct(StringComparer.Ordinal).ToList();

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

    /// <summary>What is told of its place; of "the biggest U.S. brewer" that is "based in Erie, Pa." the town.</summary>
    private static string? Seat(List<ProfileFact> facts)
    {
        string? first = First(facts, ProfileTopic.Location);
        return first is null || !IsCountry(first) ? first
            : facts.Find(fact => fact.Topic == ProfileTopic.Location && SeatRules.Contains(fact.Rule) && !IsCountry(fact.Value))?.Value
                ?? first;
    }

    private static bool IsCountry(string place) =>
        place.ToLowerInvariant() is var lower && (PlaceNames.Countries.Contains(lower) || PlaceNames.Demonyms.Contains(lower));

    private static string? First(List<ProfileFact> facts, ProfileTopic topic) => facts.Find(fact => fact.Topic == topic)?.Value;

    private static IReadOnlyList<string> All(List<ProfileFact> facts, ProfileTopic topic)
    {
        List<ProfileFact> told = facts.FindAll(fact => fact.Topic == topic);
        return told.Count == 0 ? ValueList<string>.Empty
            : told.Select(fact => fact.Value).Distinct(StringComparer.Ordinal).OrderBy(value => value, StringComparer.Ordinal).ToList();
    }

    private static Period? YearFounded(string year) =>
        int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number is > 1000 and < 3000
            ? Period.OfYear(number, year)
            : new Period { Text = year };

    private static List<Citation> FirstPlaces(TextDocument document, Entity entity)
    {
        List<Citation> places = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (NameMention mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || !seen.Add(document.Phrase(mention.First, mention.End))) continue;
            string rule = mention.Rule.StartsWith("name/", StringComparison.Ordinal) ? mention.Rule : "name/" + mention.Rule;
            places.Add(document.Cite(document.RangeOf(mention.First, mention.End), rule));
        }

        return places;
    }
}
