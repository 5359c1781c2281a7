namespace DealFacts;

/// <summary>The words after a company's name that say its legal form: "Inc." in "Meta Platforms Inc.". Without dots, upper case.</summary>
internal static class LegalSuffixes
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "A/S",
        "AB",
        "AG",
        "AS",
        "ASA",
        "BERHAD",
        "BHD",
        "BV",
        "CO",
        "COMPANY",
        "CORP",
        "CORPORATION",
        "CV",
        "GMBH",
        "INC",
        "INCORPORATED",
        "KG",
        "KGAA",
        "KK",
        "LIMITED",
        "LLC",
        "LLP",
        "LP",
        "LTD",
        "LTDA",
        "NV",
        "OY",
        "OYJ",
        "PLC",
        "PTE",
        "PTY",
        "PVT",
        "SA",
        "SARL",
        "SAS",
        "SE",
        "SPA",
        "SRL",
    };

    /// <summary>Whether a word, without dots and in upper case, says a legal form.</summary>
    public static bool Has(string word) => All.Contains(word);
}
