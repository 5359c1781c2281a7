using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Quantities;

/// <summary>
/// Tells whose cents are meant: in a story that counts in Canadian dollars, with others only in brackets, "67 cents" are Canadian.
/// </summary>
internal static class HundredthsCurrency
{
    /// <summary>The same amounts; bare cents in the money of the story's whole sums, where these name one that has cents and no other.</summary>
    public static List<Quantity> Choose(TextDocument document, List<Quantity> quantities)
    {
        string? whole = null;
        bool hasCents = false;
        foreach (Quantity quantity in quantities)
        {
            if (quantity.Amount is not Money { Currency.Length: > 0 } money) continue;
            if (AreBareCents(money)) hasCents = true;
            else if (whole is null && !IsInBrackets(document, quantity)) whole = money.Currency;
            else if (whole != money.Currency && !IsInBrackets(document, quantity)) return quantities;
        }

        if (!hasCents || whole is not ("CAD" or "AUD" or "NZD" or "HKD" or "SGD" or "EUR")) return quantities;
        for (int i = 0; i < quantities.Count; i++)
            if (quantities[i].Amount is Money money && AreBareCents(money))
                quantities[i] = quantities[i] with { Amount = money with { Currency = whole } };
        return quantities;
    }

    /// <summary>"67 cents", "58-cents", not "67 U.S. cents".</summary>
    private static bool AreBareCents(Money money)
    {
        if (money.Currency != "USD" || !money.Text.EndsWith("cents", StringComparison.OrdinalIgnoreCase)) return false;
        int before = money.Text.Length - "cents".Length - 2;
        return before >= 0 && char.IsDigit(money.Text[before]);
    }

    private static bool IsInBrackets(TextDocument document, Quantity quantity) =>
        quantity.First > 0 && document.Tokens[quantity.First - 1].Text == "(";
}
