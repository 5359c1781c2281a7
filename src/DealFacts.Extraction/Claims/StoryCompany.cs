using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the company of which an article speaks most, by name or not: whose the figures are that say no name.</summary>
internal static class StoryCompany
{
    /// <summary>The company, or null when none is named; of two spoken of as much, the one named first.</summary>
    public static Entity? Of(IReadOnlyList<TermLine> lines)
    {
        Dictionary<Entity, int> times = [];
        List<Entity> order = [];
        foreach (TermLine line in lines)
        {
            for (int at = 0; at < line.Count; at++)
            {
                if (line.EntityAt(at) is not { Kind: EntityKind.Organization } company || !CanOwn(company)) continue;
                if (!times.ContainsKey(company)) order.Add(company);
                times[company] = times.TryGetValue(company, out int before) ? before + 1 : 1;
            }
        }

        return order.OrderByDescending(company => times[company]).FirstOrDefault();
    }

    /// <summary>An exchange only where it does business of its own.</summary>
    private static bool CanOwn(Entity company) =>
        company.CompanyKind is CompanyKind.Company or CompanyKind.Fund || company.IsInBusiness;
}
