using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Gives the story's buyer to a purchase told in passing without one: in a story on what Acme buys, "the deal follows the purchase of
/// Widget last year" is Acme's purchase too.
/// </summary>
internal static class UnsaidBuyers
{
    /// <summary>Adds the buyer where the article has but one.</summary>
    public static void Fill(IReadOnlyList<DealGroup> groups)
    {
        IEnumerable<Party> buyers = groups.Where(g => g.Kind == DealKind.Acquisition).SelectMany(group => group.Buyers);
        if (buyers.FirstOrDefault() is not { Entity.Kind: EntityKind.Organization } only || buyers.Any(other => !DealGroup.Same(only, other))) return;
        foreach (DealGroup group in groups)
            if (IsOpen(group) && !DealGroup.Same(group.Target, only)) group.AddBuyer(only);
    }

    private static bool IsOpen(DealGroup group) =>
        group.Kind == DealKind.Acquisition && !group.Buyers.Any() && group.Target?.Entity is { Kind: EntityKind.Organization }
        && group.Parties.All(p => p.Role != PartyRole.Seller) && group.Statements.All(IsPast);

    /// <summary>"the purchase of Widget in 2018": a noun, of what is over.</summary>
    private static bool IsPast(DealStatement statement) => statement.Frame.Nouns.Length > 0 && statement.Stage.Stage == DealStage.Completed;
}
