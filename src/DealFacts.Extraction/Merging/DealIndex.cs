using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// The deals found so far, by whom they are about: the statement "bought Widget" is compared with the deals about Widget alone, so that a
/// long article costs no more a sentence than a short one.
/// </summary>
internal sealed class DealIndex
{
    // Nobody tells so many deals of one company in one article; more of them are not looked through.
    private const int MostCompared = 256;

    private readonly Dictionary<Party, List<DealGroup>> _byTarget = new(PartyComparer.Instance);
    private readonly Dictionary<Party, List<DealGroup>> _byEqual = new(PartyComparer.Instance);

    /// <summary>The deals, in order of first statement.</summary>
    public List<DealGroup> Groups { get; } = [];

    /// <summary>Adds a deal that a statement starts.</summary>
    public void Add(DealStatement first)
    {
        DealGroup group = new(first) { Number = Groups.Count };
        Groups.Add(group);
        Note(group, 0, hadTarget: false);
    }

    /// <summary>Adds a statement to a deal.</summary>
    public void Add(DealGroup group, DealStatement statement)
    {
        int known = group.Parties.Count;
        bool hadTarget = group.Target is not null;
        group.Add(statement);
        Note(group, known, hadTarget);
    }

    /// <summary>The first deal that is the statement's, or null.</summary>
    public DealGroup? First(DealStatement statement, Func<DealGroup, DealStatement, bool> isSame)
    {
        DealGroup? first = null;
        foreach ((PartyRole _, Party party) in statement.Parties)
        {
            Look(_byTarget, party);
            Look(_byEqual, party);
        }

        return first;

        void Look(Dictionary<Party, List<DealGroup>> index, Party party)
        {
            if (!index.TryGetValue(party, out List<DealGroup>? groups)) return;
            for (int i = 0; i < groups.Count && i < MostCompared; i++)
                if ((first is null || groups[i].Number < first.Number) && isSame(groups[i], statement)) first = groups[i];
        }
    }

    /// <summary>The deals that "the deal" may mean, in order: in an article that tells very many the first and the latest.</summary>
    public IEnumerable<DealGroup> Referents() =>
        Groups.Count <= MostCompared ? Groups : Groups.Take(MostCompared / 4).Concat(Groups.Skip(Groups.Count - MostCompared * 3 / 4));

    private void Note(DealGroup group, int known, bool hadTarget)
    {
        if (!hadTarget && group.Target is { } target) Note(_byTarget, target, group);
        if (group.Kind is not (DealKind.Partnership or DealKind.Contract)) return;
        for (int i = known; i < group.Parties.Count; i++) Note(_byEqual, group.Parties[i].Party, group);
    }

    private static void Note(Dictionary<Party, List<DealGroup>> index, Party party, DealGroup group)
    {
        if (!index.TryGetValue(party, out List<DealGroup>? groups)) index.Add(party, groups = []);
        groups.Add(group);
    }

    private sealed class PartyComparer : IEqualityComparer<Party>
    {
        public static readonly PartyComparer Instance = new();

        public bool Equals(Party? left, Party? right) => DealGroup.Same(left, right);

        public int GetHashCode(Party party) =>
            party.Entity is null ? StringComparer.OrdinalIgnoreCase.GetHashCode(party.Description) : party.Entity.GetHashCode();
    }
}
