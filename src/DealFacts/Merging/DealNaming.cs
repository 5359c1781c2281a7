namespace DealFacts;

/// <summary>Names deals by their parties and kind: "Meta Scale AI Investment", "Scale AI Series F".</summary>
internal static class DealNaming
{
    /// <summary>The name before it is made unique in its book; at most one buyer is named.</summary>
    public static string Plain(Deal deal)
    {
        string subject = First(DealRoles.SubjectsOf(deal)), buyer = First(DealRoles.BuyersOf(deal));
        return deal.Kind switch
        {
            DealKind.FundingRound when RoundLabel.Key(deal.Round).Length > 0 => Words(subject, RoundLabel.Title(deal.Round!)),
            DealKind.FundingRound => Words(subject, "Funding Round"),
            DealKind.InitialPublicOffering => Words(subject, "IPO"),
            DealKind.TenderOffer => Words(subject, "Tender Offer"),
            DealKind.DebtFinancing => Words(subject, "Debt Financing"),
            DealKind.Merger or DealKind.Partnership or DealKind.JointVenture => OfEquals(deal),
            DealKind.Divestiture => Words(First(deal, PartyRole.Seller), First(deal, DealRoles.Subjects), "Sale"),
            DealKind.SecondarySale => Words(subject, "Secondary Sale"),
            _ => Words(buyer, subject, deal.Kind.ToString()),
        };
    }

    /// <summary>Gives each deal a name of its own, in the order given: the first of a name keeps it plain.</summary>
    public static List<Deal> MakeUnique(IReadOnlyList<Deal> deals)
    {
        if (deals.Count < 2) return [.. deals];
        HashSet<string> taken = new(deals.Select(deal => deal.Name), StringComparer.Ordinal);
        HashSet<string> met = new(StringComparer.Ordinal);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<Deal> named = [];
        foreach (Deal deal in deals)
            named.Add(met.Add(deal.Name) ? deal : deal with { Name = Another(deal, taken, numbers) });
        return named;
    }

    private static string Another(Deal deal, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        foreach (string mark in Marks(deal))
            if (taken.Add($"{deal.Name} {mark}")) return $"{deal.Name} {mark}";
        numbers.TryGetValue(deal.Name, out int number);
        string name;
        do
        {
            number = Math.Max(number, 1) + 1;
            name = $"{deal.Name} {number}";
        }
        while (!taken.Add(name));
        numbers[deal.Name] = number;
        return name;
    }

    private static IEnumerable<string> Marks(Deal deal)
    {
        if (deal.Period?.Start is { } start) yield return start.ToString().Substring(0, 4);
        if (deal.Value is { Text.Length: > 0, Magnitude: not null } value) yield return value.Text;
        if (DealRoles.BuyersOf(deal) is { Count: > 1 } buyers) yield return buyers[1];
    }

    private static string OfEquals(Deal deal)
    {
        string noun = deal.Kind == DealKind.JointVenture ? "Joint Venture" : deal.Kind.ToString();
        return Words([.. DealRoles.AllOf(deal).Take(2), noun]);
    }

    private static string First(Deal deal, params PartyRole[] roles) => First(SortedTexts.Of(deal.PartiesAs(roles)));

    private static string First(IReadOnlyList<string> names) => names.Count > 0 ? names[0] : "";

    private static string Words(params string[] words) => string.Join(" ", Array.FindAll(words, word => word.Length > 0));
}
