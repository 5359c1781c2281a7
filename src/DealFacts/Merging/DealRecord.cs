namespace DealFacts;

/// <summary>One book's record of a deal, with its parties named as in the merged book, and the marks by which it is told from others.</summary>
internal sealed class DealRecord
{
    private DealRecord(Deal deal) => (Deal, Keys) = (deal, DealKeys.Of(deal));

    /// <summary>The record.</summary>
    public Deal Deal { get; }

    /// <summary>Its marks.</summary>
    public IReadOnlyList<DealKey> Keys { get; }

    /// <summary>A record of a book, or what it was before where the companies still have the same names.</summary>
    public static DealRecord Of(Deal raw, CompanyDirectory companies, MergeMemory memory)
    {
        DealRecord? known = memory.Records.Of(raw);
        return memory.Records.Keep(raw, known is not null && HasNames(known.Deal, raw, companies) ? known : new DealRecord(Named(raw, companies)));
    }

    private static Deal Named(Deal raw, CompanyDirectory companies) => HasNames(raw, raw, companies) ? raw : raw with
    {
        Parties = ValueList<DealParty>.Of(raw.Parties.Select(party => party with { Company = companies.NameOf(party.Company) })),
    };

    private static bool HasNames(Deal deal, Deal raw, CompanyDirectory companies)
    {
        for (int i = 0; i < raw.Parties.Count; i++)
            if (deal.Parties[i].Company != companies.NameOf(raw.Parties[i].Company)) return false;
        return true;
    }
}
