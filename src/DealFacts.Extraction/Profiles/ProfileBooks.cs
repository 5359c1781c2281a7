namespace DealFacts.Extraction.Profiles;

/// <summary>The books of profile rules, a book a topic.</summary>
internal static class ProfileBooks
{
    /// <summary>What a company does.</summary>
    public static readonly ProfileBook Business = new(BusinessRules.All);

    /// <summary>Where it is.</summary>
    public static readonly ProfileBook Location = new(LocationRules.All);

    /// <summary>When and by whom it was founded.</summary>
    public static readonly ProfileBook Founding = new(FoundingRules.All);

    /// <summary>Who leads it.</summary>
    public static readonly ProfileBook Leaders = new(LeaderRules.All);

    /// <summary>What it was called before.</summary>
    public static readonly ProfileBook FormerNames = new(FormerNameRules.All);

    /// <summary>Whom it serves.</summary>
    public static readonly ProfileBook Customers = new(CustomerRules.All);

    /// <summary>All of them, so that a sentence is walked once for all.</summary>
    public static readonly ProfileBook All = new(Business, Location, Founding, Leaders, FormerNames, Customers);
}
