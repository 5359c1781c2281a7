namespace DealFacts.Extraction.Quantities;

/// <summary>Powers of ten as decimals.</summary>
internal static class Powers
{
    /// <summary>Ten to the power, which is 0 to 18.</summary>
    public static decimal Of(int power)
    {
        decimal result = 1m;
        for (int i = 0; i < power; i++) result *= 10m;
        return result;
    }

    /// <summary>A number times ten to the power; a whole product has no zeros after its point.</summary>
    public static decimal Times(decimal number, int power)
    {
        decimal product = number * Of(power);
        decimal whole = Math.Truncate(product);
        return product == whole ? whole : product;
    }
}
