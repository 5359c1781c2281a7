namespace DealFacts.Extraction.Names;

/// <summary>What the country or the town in a description speaks for and against: "the Swiss company", "the Boston-based chain".</summary>
internal static class HomeEvidences
{
    /// <summary>All of it.</summary>
    public static readonly ReferenceEvidence[] All =
    [
        new("country", 0, 8, (q, c) => q.Wording.IsFromSameCountry(c.Entity) == true)
        {
            Example = "Lowell met Acme, a Swiss startup. The Swiss company is new.",
        },
        new("abroad", 0, -30, (q, c) => q.Wording.IsFromSameCountry(c.Entity) == false)
        {
            Example = "Lowell met Acme, a Swiss startup. The Dutch company is new.",
        },
        new("town", 0, 14, (q, c) => q.Wording.IsFromSameTown(c.Entity) == true)
        {
            Example = "Boston-based Acme met Lowell Inc. Lowell grew. The Boston-based company is new.",
        },
        new("another town", 0, -14, (q, c) => q.Wording.IsFromSameTown(c.Entity) == false)
        {
            Example = "Boston-based Acme met Lowell Inc. The Dayton-based company is new.",
        },
    ];
}
