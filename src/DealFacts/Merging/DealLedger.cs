namespace DealFacts;

/// <summary>The deals of several books as one list, and the name there of each deal that a figure refers to.</summary>
internal sealed class DealLedger
{
    private readonly Dictionary<(int Book, string Name), string> _names = [];
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    private DealLedger()
    {
    }

    /// <summary>The deals, the most prominent first, each with a name of its own.</summary>
    public IReadOnlyList<Deal> Deals { get; private set; } = [];

    /// <summary>Joins the deals that are one; a deal without a claim is left out.</summary>
    public static DealLedger Of(
        IReadOnlyList<FactBook> books, CompanyDirectory companies, ArticleDates dates, MergeMemory memory, CancellationToken cancel)
    {
        List<(int Book, string Name, DealRecord Record)> records = [];
        for (int book = 0; book < books.Count; book++)
        {
            for (int i = 0; i < books[book].Deals.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                if (books[book].Deals[i] is { Claims.Count: > 0 } deal) records.Add((book, deal.Name, DealRecord.Of(deal, companies, memory)));
            }
        }

        if (records.Count == 0) return new DealLedger();
        DisjointSets<DealKey> same = new(records.Count);
        for (int i = 0; i < records.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            IReadOnlyList<DealKey> keys = records[i].Record.Keys;
            for (int key = 0; key < keys.Count; key++) same.Add(i, keys[key]);
        }

        List<(DealGroup Group, IReadOnlyList<int> Members)> joined = [];
        foreach (IReadOnlyList<int> members in same.Groups())
        {
            cancel.ThrowIfCancellationRequested();
            DealRecord[] group = new DealRecord[members.Count];
            for (int i = 0; i < group.Length; i++) group[i] = records[members[i]].Record;
            joined.Add((DealGroup.Of(group, dates, memory), members));
        }

        return Named(records, joined, cancel);
    }

    /// <summary>The merged name of the deal that a book's figure names; null when the book has no such deal.</summary>
    public string? NameOf(int book, string? name) =>
        name is not null && _names.TryGetValue((book, name), out string? merged) ? merged : null;

    /// <summary>
    /// Of two that merge each may be told as the one that is joined: then the value is that of the first of them. Null where all say which
    /// it is.
    /// </summary>
    public string? OwnerOfValue(string? deal) => deal is not null && _owners.TryGetValue(deal, out string? owner) ? owner : null;

    private static DealLedger Named(
        List<(int Book, string Name, DealRecord Record)> records, List<(DealGroup Group, IReadOnlyList<int> Members)> joined,
        CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        joined.Sort((left, right) => DealOrder.Compare(left.Group, right.Group));
        cancel.ThrowIfCancellationRequested();
        DealLedger ledger = new() { Deals = DealNaming.MakeUnique(joined.ConvertAll(deal => deal.Group.Joined)) };
        for (int i = 0; i < joined.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Deal deal = ledger.Deals[i];
            if (deal.Kind == DealKind.Merger && SortedTexts.Of(deal.PartiesAs(PartyRole.Target)) is { Count: > 1 } targets)
                ledger._owners[deal.Name] = targets[0];
            foreach (int member in joined[i].Members) ledger.Remember(records[member].Book, records[member].Name, deal.Name);
        }

        return ledger;
    }

    /// <summary>Two raw deals of one name in one book: the figures go to the more prominent, which comes first.</summary>
    private void Remember(int book, string name, string merged)
    {
        if (!_names.ContainsKey((book, name))) _names.Add((book, name), merged);
    }
}
