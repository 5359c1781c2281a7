namespace DealFacts;

/// <summary>The records of one company, and what they are together.</summary>
internal sealed class CompanyGroup
{
    private readonly Company[] _records;

    private CompanyGroup(Company[] records) => (_records, Joined) = (records, CompanyJoin.Of(records));

    /// <summary>The company; its customers are still named as the records name them.</summary>
    public Company Joined { get; }

    /// <summary>The records joined, or remembered.</summary>
    public static CompanyGroup Of(Company[] records, MergeMemory memory)
    {
        CompanyGroup? known = memory.Companies.Of(records[0]);
        return memory.Companies.Keep(records[0], known is not null && SameThings.Are(known._records, records) ? known : new CompanyGroup(records));
    }
}
