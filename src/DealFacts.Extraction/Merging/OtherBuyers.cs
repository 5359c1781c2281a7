using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Tells when what one company had in mind another did: "Acme held talks to buy Widget. Gadget ended up acquiring the service."
/// </summary>
internal static class OtherBuyers
{
    /// <summary>The purchase by another of what the deal was about, or null where the statement is of the same deal.</summary>
    public static DealStatement? Instead(DealGroup group, DealStatement statement)
    {
        if (!statement.IsReference || statement.Frame.IsGeneric || statement.Frame.Verbs.Length == 0
            || statement.Kind != DealKind.Acquisition || group.Target is not { } target || !IsInTheEnd(statement)) return null;
        List<Party> buyers = [.. statement.In(PartyRole.Acquirer)];
        if (buyers.Count == 0 || !buyers.TrueForAll(buyer => buyer.Entity is { Kind: EntityKind.Organization })
            || statement.In(PartyRole.Target).Any() || !group.Buyers.Any()
            || group.Buyers.Any(known => buyers.Exists(buyer => DealGroup.Same(known, buyer)))) return null;
        return statement with { IsReference = false, Parties = [.. statement.Parties, (PartyRole.Target, target)] };
    }

    private static bool IsInTheEnd(DealStatement statement)
    {
        for (int i = statement.First; i < statement.End; i++)
            if (statement.Line.Entry(i, DealWords.InTheEnd) > 0) return true;
        return false;
    }
}
