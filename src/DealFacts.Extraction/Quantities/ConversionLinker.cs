using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Quantities;

/// <summary>Links an amount to the one that it says again in another currency: "70 million reais ($17.6 million)".</summary>
internal static class ConversionLinker
{
    private const int MostTokensBetween = 3;

    /// <summary>The same amounts, linked.</summary>
    public static List<Quantity> Link(TextDocument document, List<Quantity> quantities)
    {
        for (int i = 1; i < quantities.Count; i++)
        {
            Quantity first = quantities[i - 1], second = quantities[i];
            bool near = second.First - first.End <= MostTokensBetween && AreTwoCurrencies(first, second);
            if (near && IsConversion(document.Tokens, first.End, second.First))
                quantities[i] = second with { Amount = AsFirm(second.Amount, first.Amount), ConvertedFrom = first };
        }

        return quantities;
    }

    /// <summary>"about 6 million zloty ($1.4 million)": the bracket is as rough as what it converts.</summary>
    private static Amount AsFirm(Amount converted, Amount original) =>
        converted.Qualifier == Qualifier.Exact && original.Qualifier is not (Qualifier.Between or Qualifier.Undisclosed)
            ? converted with { Qualifier = original.Qualifier } : converted;

    private static bool AreTwoCurrencies(Quantity first, Quantity second) =>
        first.Amount is Money { Currency.Length: > 0, Magnitude: not null } a
        && second.Amount is Money { Currency.Length: > 0, Magnitude: not null } b
        && a.Currency != b.Currency;

    private static bool IsConversion(Token[] tokens, int first, int end)
    {
        bool opened = false;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Text is "(" or "[" || tokens[i].Lower == "or") opened = true;
            else if (tokens[i].Text != ",") return false;
        }

        return opened;
    }
}
