namespace DealFacts.Extraction.Profiles;

/// <summary>What a description tells of a company.</summary>
/// <param name="First">Its first term.</param>
/// <param name="End">The term after its head.</param>
/// <param name="Business">The words that tell what the company does, or null.</param>
/// <param name="Place">The words that tell where it is, or null.</param>
/// <param name="IsOfCompany">Whether its head is a word for a company: "firm", "retailer".</param>
internal sealed record Description(int First, int End, Run? Business, Run? Place, bool IsOfCompany)
{
    /// <summary>The word for a country, "Spanish" in "Spanish shoe retailer"; it tells less than a place.</summary>
    public Run? Origin { get; init; }
}
