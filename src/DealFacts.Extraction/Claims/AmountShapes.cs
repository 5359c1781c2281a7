using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells the shape of an amount of money.</summary>
internal static class AmountShapes
{
    private const decimal Smallest = 20_000m;

    /// <summary>The shape.</summary>
    public static AmountShape Of(Quantity quantity) => quantity.Per switch
    {
        "share" or "ADR" => AmountShape.PerShare,
        "each" => IsSmall(quantity.Amount) ? AmountShape.PerShare : AmountShape.Rate,
        "" => IsSmall(quantity.Amount) ? AmountShape.Small : AmountShape.Total,
        "year" or "quarter" or "month" or "week" or "day" => IsSmall(quantity.Amount) ? AmountShape.Rate : AmountShape.Total,
        _ => AmountShape.Rate,
    };

    /// <summary>Whether it prices a good of the whole world: "$57.99 a barrel".</summary>
    public static bool IsCommodity(Quantity quantity) =>
        quantity.Per is "barrel" or "ounce" or "ton" or "tonne" or "bushel" or "gallon" or "pound" or "kilogram";

    private static bool IsSmall(Amount amount) => amount.Magnitude is { } size && Math.Abs(size) < Smallest * UnitsOfCent(amount.Unit);

    /// <summary>A share costs thousands of won or rupiah: "61,200 won".</summary>
    private static decimal UnitsOfCent(string unit) => unit switch
    {
        "KRW" or "IDR" or "VND" or "COP" or "PYG" or "UGX" or "IRR" or "LBP" => 100m,
        "JPY" or "HUF" or "CLP" or "INR" or "NGN" or "PKR" => 10m,
        _ => 1m,
    };
}
