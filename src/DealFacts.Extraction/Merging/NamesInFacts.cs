namespace DealFacts.Extraction.Merging;

/// <summary>Whom an article's facts name: "Orvane" that buys, "Kellbay" whose revenue it is, "Harbour Post" that is cited for it.</summary>
internal static class NamesInFacts
{
    /// <summary>The parties, the owners of figures, and the sources of both.</summary>
    public static HashSet<string> Of(IReadOnlyList<Deal> deals, IReadOnlyList<Figure> figures)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Deal deal in deals)
        {
            names.UnionWith(deal.Parties.Select(party => party.Company));
            AddSources(deal.Claims, names);
        }

        foreach (Figure figure in figures)
        {
            names.Add(figure.Company);
            AddSources(figure.Claims, names);
        }

        return names;
    }

    /// <summary>Those that buy, invest and lend, as only companies and people do: "Foundry 9", which looks like a product.</summary>
    public static HashSet<string> Doers(IReadOnlyList<Deal> deals) => new(
        deals.SelectMany(deal => deal.Parties).Where(party => DealGroup.BuyerRoles.Contains(party.Role)).Select(party => party.Company),
        StringComparer.Ordinal);

    private static void AddSources(IReadOnlyList<Claim> claims, HashSet<string> names)
    {
        foreach (Claim claim in claims)
            if (claim.AttributedTo is { } source) names.Add(source);
    }
}
