namespace DealFacts.Generator.Emission;

/// <summary>Names that generated code or object uses in the classes where names of articles stand.</summary>
internal static class ReservedNames
{
    public static readonly string[] All =
    [
        "All", "AsLong", "AsText", "Book", "Packed", "Facts", "Companies", "Deals", "Figures", "Amounts",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];
}
