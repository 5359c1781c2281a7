using DealFacts.Extraction.Claims;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// The deals found so far, by whom they are about: the statement "bought Widget" is compared with the deals about Widget alone, so that a
/// long article costs no more a sentence than a short one.
/// </summary>
internal sealed class DealIndex
{
    /// <summary>With how many deals one thing is compared: no article tells so many of the same two, and none is trusted to.</summary>
    public const int MostCompared = 64;

    private readonly Dictionary<Party, DealsOfTarget> _byTarget = new(PartyComparer.Instance);
    private readonly Dictionary<Party, List<DealGroup>> _byEqual = new(PartyComparer.Instance);

    private readonly List<DealGroup> _heralds = [];

    /// <summary>The deals, in order of first statement.</summary>
    public List<DealGroup> Groups { get; } = [];

    /// <summary>Adds a deal that a statement starts.</summary>
    public void Add(DealStatement first)
    {
        DealGroup group = new(first) { Number = Groups.Count };
        Groups.Add(group);
        if (group.IsHerald) _heralds.Add(group);
        Note(group, 0, isTargetKnown: false);
    }

    /// <summary>Adds a statement to a deal.</summary>
    public void Add(DealGroup group, DealStatement statement)
    {
        int known = group.Parties.Count;
        Party? target = group.Target;
        group.Add(statement);
        bool isTargetKnown = target is not null && ReferenceEquals(target, group.Target);
        Note(group, target is null || isTargetKnown ? known : 0, isTargetKnown);
    }

    /// <summary>The first deal that is the statement's, or null.</summary>
    public DealGroup? First(DealStatement statement, Func<DealGroup, DealStatement, bool> isSame)
    {
        DealGroup? first = null;
        Look(_heralds);
        foreach ((PartyRole _, Party party) in statement.Parties)
        {
            if (_byEqual.TryGetValue(party, out List<DealGroup>? equals)) Look(equals);
            if (!_byTarget.TryGetValue(party, out DealsOfTarget? about)) continue;
            bool isBought = false;
            foreach (Party buyer in statement.In(PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor))
            {
                isBought = true;
                if (about.ByBuyer.TryGetValue(buyer, out List<DealGroup>? between)) Look(between);
            }

            Look(isBought && statement.Kind != DealKind.Merger ? about.WithoutBuyer : about.All);
        }

        return first;

        void Look(List<DealGroup> groups)
        {
            for (int i = 0; i < groups.Count && i < MostCompared; i++)
                if ((first is null || groups[i].Number < first.Number) && isSame(groups[i], statement)) first = groups[i];
        }
    }

    /// <summary>The deals that "the deal" may mean, in order: in an article that tells very many the first and the latest.</summary>
    public IEnumerable<DealGroup> Referents() =>
        Groups.Count <= MostCompared ? Groups : Groups.Take(MostCompared / 4).Concat(Groups.Skip(Groups.Count - MostCompared * 3 / 4));

    /// <summary>Notes whom a deal is about and the parties that it has from a number on.</summary>
    private void Note(DealGroup group, int known, bool isTargetKnown)
    {
        if (group.Target is { } target) NoteTarget(target, group, isTargetKnown ? known : 0, isTargetKnown);

        if (group.Kind is not (DealKind.Partnership or DealKind.Contract)) return;
        for (int i = known; i < group.Parties.Count; i++) Note(_byEqual, group.Parties[i].Party, group);
    }

    private void NoteTarget(Party target, DealGroup group, int known, bool isKnown)
    {
        if (!_byTarget.TryGetValue(target, out DealsOfTarget? deals)) _byTarget.Add(target, deals = new DealsOfTarget());
        if (!isKnown) deals.All.Add(group);
        if (!isKnown && !group.Buyers.Any()) deals.WithoutBuyer.Add(group);
        for (int i = known; i < group.Parties.Count; i++)
            if (DealGroup.BuyerRoles.Contains(group.Parties[i].Role)) Note(deals.ByBuyer, group.Parties[i].Party, group);
    }

    private static void Note(Dictionary<Party, List<DealGroup>> index, Party party, DealGroup group)
    {
        if (!index.TryGetValue(party, out List<DealGroup>? groups)) index.Add(party, groups = []);
        groups.Add(group);
    }

    /// <summary>The deals about one target.</summary>
    private sealed class DealsOfTarget
    {
        public List<DealGroup> All { get; } = [];

        public List<DealGroup> WithoutBuyer { get; } = [];

        public Dictionary<Party, List<DealGroup>> ByBuyer { get; } = new(PartyComparer.Instance);
    }

    private sealed class PartyComparer : IEqualityComparer<Party>
    {
        public static readonly PartyComparer Instance = new();

        public bool Equals(Party? left, Party? right) => DealGroup.Same(left, right);

        public int GetHashCode(Party party) =>
            party.Entity is null ? StringComparer.OrdinalIgnoreCase.GetHashCode(party.Description) : party.Entity.GetHashCode();
    }
}
