using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Joins a deal whose object is only described to the one that names it: "Acme is buying another game studio" and, lines later, "Acme
/// acquires Widget Games".
/// </summary>
internal static class DescribedDeals
{
    /// <summary>The deals, each described one joined to the named one of the same buyer where there is but one.</summary>
    public static List<DealGroup> Join(List<DealGroup> groups)
    {
        if (groups.Count > DealIndex.MostCompared) return groups;
        List<DealGroup> joined = [.. groups];
        foreach (DealGroup described in groups)
        {
            if (IsNamedByBuyer(described) && joined.Find(group => IsBuyerOf(group, described)) is { } meant && joined.Remove(described))
            {
                meant.Absorb(described);
                continue;
            }

            if (described.Target is not { Entity: null } target || !IsCompany(target)) continue;
            List<DealGroup> named = joined.Where(group => IsNamed(group, described)).ToList();
            if (named.Count == 1 && joined.Remove(described)) named[0].Absorb(described);
        }

        foreach (DealGroup herald in groups)
        {
            if (!joined.Contains(herald) || joined.FirstOrDefault(group => IsPartOf(herald, group)) is not { } part) continue;
            herald.Name([part.Target!]);
            herald.Absorb(part);
            joined.Remove(part);
        }

        return joined;
    }

    /// <summary>
    /// "Acme Nears Deal for Widget Polish Arm" over "Acme is close to a deal for Widget's Polish arm": the headline's Widget only owns it.
    /// </summary>
    private static bool IsPartOf(DealGroup herald, DealGroup part) =>
        part != herald && part.Target is { Entity: null } && herald.Target is { Entity: { Kind: EntityKind.Organization } owner }
            && herald.Statements.All(told => told.Line.Sentence.IsHeading) && DealGrouper.Fits(herald.Kind, part.Kind)
            && part.Parties.Any(p => p.Role == PartyRole.Seller && p.Party.Entity == owner)
            && part.Buyers.Any(buyer => herald.Buyers.Any(other => DealGroup.Same(buyer, other)));

    /// <summary>"the Acme merger", of which no more is said.</summary>
    private static bool IsNamedByBuyer(DealGroup group) =>
        group is { Parties.Count: 1, Value: null, Target.Entity: not null } && group.Statements.All(told => told.Frame.Id == "deal/merger");

    /// <summary>Whether Acme, whose merger it was called, is the one that another joins.</summary>
    private static bool IsBuyerOf(DealGroup group, DealGroup named) =>
        group != named && group.Target is not null && DealGrouper.Fits(group.Kind, named.Kind)
            && group.Buyers.Any(buyer => DealGroup.Same(buyer, named.Target));

    /// <summary>"game studio", but not "glass business", which has an owner and need not have a name.</summary>
    private static bool IsCompany(Party target) =>
        CompanyWords.Sorts.Contains(LastWord(target.Description))
            && LastWord(target.Description) is not ("business" or "unit" or "division");

    private static string LastWord(string words) => words.Substring(words.LastIndexOf(' ') + 1).ToLowerInvariant();

    private static bool IsNamed(DealGroup group, DealGroup described) =>
        group.Target?.Entity is { Kind: EntityKind.Organization } && described.Parties.All(p => p.Role != PartyRole.Seller)
        && DealGrouper.Fits(group.Kind, described.Kind)
            && described.Buyers.Any(buyer => group.Buyers.Any(other => DealGroup.Same(buyer, other)))
        && (group.Value is null || described.Value is null || group.Value.Amount.Magnitude == described.Value.Amount.Magnitude);
}
