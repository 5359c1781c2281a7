using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

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
            if (IsOpen(group) && !DealGroup.Same(group.Target, buyer) && !NamesAnother(group, buyer)) group.AddBuyer(buyer);
    }

    /// <summary>"Lowell grew by deals of its own, among them the purchase of Widget": not the story's buyer.</summary>
    private static bool NamesAnother(DealGroup group, Party buyer)
    {
        TermLine line = group.Statements[0].Line;
        for (int i = 0; i < group.Statements[0].First; i++)
            if (line.EntityAt(i) is { Kind: EntityKind.Organization, CompanyKind: not CompanyKind.MediaOutlet } named
                && named != buyer.Entity && named != group.Target?.Entity) return true;
        return false;
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
