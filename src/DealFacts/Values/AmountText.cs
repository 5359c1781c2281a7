using System.Globalization;

namespace DealFacts;

/// <summary>Puts an amount into words: "more than $10 billion", "505-520 million euros", "minus $5 million", "undisclosed".</summary>
internal static class AmountText
{
    public static string Of(Amount amount)
    {
        // The words of a loss, "a loss of $5 million", do not show its sign.
        string words = amount.Text.Length == 0 ? Number(amount) : amount.Magnitude < 0 ? "minus " + amount.Text : amount.Text;
        return amount.Qualifier switch
        {
            Qualifier.About => "about " + words,
            Qualifier.MoreThan => "more than " + words,
            Qualifier.AtLeast => "at least " + words,
            Qualifier.LessThan => "less than " + words,
            Qualifier.UpTo => "up to " + words,
            Qualifier.Undisclosed => "undisclosed",
            _ => words,
        };
    }

    private static string Number(Amount amount)
    {
        if (amount.Value is { } value) return $"{Plain(value)} {amount.Unit}".TrimEnd();
        if (amount is { Min: { } min, Max: { } max }) return $"{Plain(min)}-{Plain(max)} {amount.Unit}".TrimEnd();
        return amount.Qualifier == Qualifier.Vague ? "an amount" : "undisclosed";
    }

    private static string Plain(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
