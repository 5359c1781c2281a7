using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Quantities;

/// <summary>Tells by the countries that an article speaks of whose money it means: "9 billion crowns" in a story from Copenhagen.</summary>
internal static class NationalCurrency
{
    /// <summary>The same amounts; those that name a shared money without a country, in that of the country most spoken of.</summary>
    public static List<Quantity> Choose(TextDocument document, List<Quantity> quantities)
    {
        Dictionary<string, int>? spokenOf = null;
        for (int i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].Amount is not Money money || FamilyOf(money) is not { } family) continue;
            spokenOf ??= Countries(document);
            if (CodeOf(family, money.Currency, spokenOf) is { } code && code != money.Currency)
                quantities[i] = quantities[i] with { Amount = money with { Currency = code } };
        }

        return quantities;
    }

    /// <summary>The family of an amount's bare name, or null: "crown" of "9 billion crowns", none of "9 billion Danish crowns".</summary>
    private static string? FamilyOf(Money money)
    {
        int blank = money.Text.LastIndexOf(' ');
        if (blank < 0 || SharedCurrencies.Families[money.Text.Substring(blank + 1).ToLowerInvariant()] is not { } family) return null;
        int before = money.Text.LastIndexOf(' ', blank - 1);
        string last = money.Text.Substring(before + 1, blank - before - 1).ToLowerInvariant();
        // "9 billion CFA francs" says whose, as "Danish crowns" does.
        return SharedCurrencies.Countries[last] is null && last != "cfa" ? family : null;
    }

    /// <summary>The code of the country spoken of most among those that have such money; on a tie the one that was read stays.</summary>
    private static string? CodeOf(string family, string read, Dictionary<string, int> spokenOf)
    {
        string? best = null;
        int most = 0;
        foreach (KeyValuePair<string, int> country in spokenOf)
        {
            if (SharedCurrencies.Codes[family + " " + country.Key] is not { } code) continue;
            if (country.Value < most || (country.Value == most && code != read)) continue;
            (best, most) = (code, country.Value);
        }

        return best;
    }

    private static Dictionary<string, int> Countries(TextDocument document)
    {
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (Token token in document.Tokens)
        {
            if (!token.IsCapitalized || SharedCurrencies.Countries[token.Lower] is not { } country) continue;
            times[country] = times.TryGetValue(country, out int known) ? known + 1 : 1;
        }

        return times;
    }
}
