namespace DealFacts.Extraction.Quantities;

/// <summary>Gives an amount that names no currency that of the amount before it, or of the first after it.</summary>
internal static class CurrencyInference
{
    /// <summary>The same amounts, with currencies where there are any to take.</summary>
    public static List<Quantity> Fill(List<Quantity> quantities)
    {
        string known = quantities.Select(q => q.Amount).OfType<Money>().FirstOrDefault(m => m.Currency.Length > 0)?.Currency ?? "";
        List<Quantity> filled = new(quantities.Count);
        foreach (Quantity quantity in quantities)
        {
            if (quantity.Amount is not Money money)
            {
                filled.Add(quantity);
                continue;
            }

            bool bare = money.Currency.Length == 0 && money.Value is not null && known.Length > 0;
            filled.Add(bare ? quantity with { Amount = money with { Currency = known }, IsCurrencyInferred = true } : quantity);
            if (money.Currency.Length > 0) known = money.Currency;
        }

        return filled;
    }
}
