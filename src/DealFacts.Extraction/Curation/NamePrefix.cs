namespace DealFacts.Extraction.Curation;

/// <summary>Whether one name begins another: "Meta" begins "Meta Platforms", and not "Metals One".</summary>
internal static class NamePrefix
{
    public static bool IsOf(string shorter, string longer) =>
        longer.Length > shorter.Length && shorter.Length > 0 && longer[shorter.Length] == ' '
        && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase);
}
