namespace DealFacts.Extraction.Profiles;

/// <summary>The books of profile rules, a book a topic.</summary>
internal static class ProfileBooks
{
    /// <summary>What a company does.</summary>
    public static readonly ProfileBook Business = new(BusinessRules.All);

    /// <summary>Where it is.</summary>
    public static readonly ProfileBook Location = new(LocationRules.All);

    /// <summary>All of them.</summary>
    public static readonly ProfileBook[] All = [Business, Location];
}
