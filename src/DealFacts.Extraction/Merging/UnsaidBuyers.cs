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
        if (OnlyBuyer(groups) is not { Entity.Kind: EntityKind.Organization } buyer) return;
        foreach (DealGroup group in groups)
            if (IsOpen(group) && !DealGroup.Same(group.Target, buyer)) group.AddBuyer(buyer);
    }

    private static Party? OnlyBuyer(IReadOnlyList<DealGroup> groups)
    {
        Party? only = null;
        foreach (Party buyer in groups.Where(group => group.Kind == DealKind.Acquisition).SelectMany(group => group.Buyers))
        {
            if (only is not null && !DealGroup.Same(only, buyer)) return null;
            only ??= buyer;
        }

        return only;
    }

    private static bool IsOpen(DealGroup group) =>
        group.Kind == DealKind.Acquisition && !group.Buyers.Any() && group.Target?.Entity is { Kind: EntityKind.Organization }
        && group.Parties.All(p => p.Role != PartyRole.Seller) && group.Statements.All(IsPast);

    /// <summary>"the purchase of Widget in 2018": a noun, of what is over.</summary>
    private static bool IsPast(DealStatement statement) => statement.Frame.Nouns.Length > 0 && statement.Stage.Stage == DealStage.Completed;
}
