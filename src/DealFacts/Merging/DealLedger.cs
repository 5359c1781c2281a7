namespace DealFacts;

/// <summary>The deals of several books as one list, and the name there of each deal that a figure refers to.</summary>
internal sealed class DealLedger
{
    private readonly Dictionary<(int Book, string Name), string> _names = [];

    private DealLedger()
    {
    }

    /// <summary>The deals, the most prominent first, each with a name of its own.</summary>
    public IReadOnlyList<Deal> Deals { get; private set; } = [];

    /// <summary>Joins the deals that are one; a deal without a claim is left out.</summary>
    public static DealLedger Of(IReadOnlyList<FactBook> books, CompanyDirectory companies, CancellationToken cancel)
    {
        List<(int Book, string Name, Deal Deal)> records = [];
        for (int book = 0; book < books.Count; book++)
            foreach (Deal deal in books[book].Deals)
                if (deal.Claims.Count > 0) records.Add((book, deal.Name, Renamed(deal, companies)));
        if (records.Count == 0) return new DealLedger();
        DisjointSets<(DealKind, string, string)> same = new(records.Count);
        for (int i = 0; i < records.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var key in DealKeys.Of(records[i].Deal)) same.Add(i, key);
        }

        Dictionary<Deal, IReadOnlyList<int>> members = new(ReferenceComparer.Instance);
        foreach (IReadOnlyList<int> group in same.Groups())
        {
            cancel.ThrowIfCancellationRequested();
            Deal deal = DealJoin.Of(group.Select(i => records[i].Deal).ToList());
            members.Add(deal with { Name = DealNaming.Plain(deal) }, group);
        }
        return Named(records, members);
    }

    /// <summary>The merged name of the deal that a book's figure names; null when the book has no such deal.</summary>
    public string? NameOf(int book, string? name) =>
        name is not null && _names.TryGetValue((book, name), out string? merged) ? merged : null;

    private static DealLedger Named(List<(int Book, string Name, Deal Deal)> records, Dictionary<Deal, IReadOnlyList<int>> members)
    {
        List<Deal> sorted = DealOrder.Sorted(members.Keys);
        DealLedger ledger = new() { Deals = DealNaming.MakeUnique(sorted) };
        for (int i = 0; i < sorted.Count; i++)
            foreach (int member in members[sorted[i]])
                ledger.Remember(records[member].Book, records[member].Name, ledger.Deals[i].Name);
        return ledger;
    }

    /// <summary>Two raw deals of one name in one book: the figures go to the more prominent, which comes first.</summary>
    private void Remember(int book, string name, string merged)
    {
        if (!_names.ContainsKey((book, name))) _names.Add((book, name), merged);
    }

    private static Deal Renamed(Deal deal, CompanyDirectory companies)
    {
        if (deal.Parties.All(party => companies.NameOf(party.Company) == party.Company)) return deal;
        IEnumerable<DealParty> parties = deal.Parties.Select(party => party with { Company = companies.NameOf(party.Company) });
        return deal with { Parties = ValueList<DealParty>.Of(parties) };
    }

    private sealed class ReferenceComparer : IEqualityComparer<Deal>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Deal? left, Deal? right) => ReferenceEquals(left, right);

        public int GetHashCode(Deal deal) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(deal);
    }
}
