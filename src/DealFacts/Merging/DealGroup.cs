namespace DealFacts;

/// <summary>The records of one deal, and what they are together.</summary>
internal sealed class DealGroup
{
    private readonly DealRecord[] _records;

    private DealGroup(DealRecord[] records, ArticleDates dates)
    {
        _records = records;
        Joined = DealJoin.Of(Array.ConvertAll(records, record => record.Deal), dates);
        Articles = 1;
        for (int i = 1; i < Joined.Claims.Count; i++)
            if (Joined.Claims[i].Citation.Path != Joined.Claims[i - 1].Citation.Path) Articles++;
    }

    /// <summary>The deal, under a name that another may have too.</summary>
    public Deal Joined { get; }

    /// <summary>How many articles tell it; its claims are in order of place.</summary>
    public int Articles { get; }

    /// <summary>The records joined, or remembered.</summary>
    public static DealGroup Of(DealRecord[] records, ArticleDates dates, MergeMemory memory)
    {
        DealGroup? known = memory.Deals.Of(records[0]);
        bool same = known is not null && SameThings.Are(known._records, records);
        return memory.Deals.Keep(records[0], same ? known! : new DealGroup(records, dates));
    }
}
