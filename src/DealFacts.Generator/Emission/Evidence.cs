using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Emission;

/// <summary>The paragraphs of a doc comment that say on what a fact stands: every quote with its place, and what disagrees.</summary>
internal static class Evidence
{
    private const int MaxQuote = 240;
    private const int MaxQuotes = 40;

    /// <summary>seeds/001.txt:11: "Meta Platforms Inc. is in advanced discussions" (Bloomberg).</summary>
    public static IEnumerable<string> Quotes(IReadOnlyList<Claim> claims) =>
        Capped([.. claims.Select(claim => Quote(claim.Citation) + (claim.AttributedTo is { } source ? $" ({source})" : ""))]);

    /// <inheritdoc cref="Quotes(IReadOnlyList{Claim})"/>
    public static IEnumerable<string> Quotes(IReadOnlyList<Citation> citations) => Capped([.. citations.Select(Quote)]);

    /// <summary>The sources disagree: Scale AI Revenue of $870 million: 2023 (seeds/002.txt:8) or 2024 (seeds/001.txt:35)?</summary>
    public static IEnumerable<string> Conflicts(IEnumerable<Disagreement> disagreements) =>
        disagreements.Select(disagreement => $"The sources disagree: {disagreement}" + (disagreement.Accepted is { } reason ? $" Accepted: {reason}." : ""));

    /// <summary>Corrected: the period is 2024, not 2023 (facts.curation:3: the fiscal year ends in June).</summary>
    public static IEnumerable<string> Corrections(IEnumerable<CurationNote> notes) =>
        notes.Select(note => $"Corrected: {note}.").Distinct(StringComparer.Ordinal);

    private static string Quote(Citation citation) => $"{citation.Path}:{citation.Line}: \"{Shortened(citation.Quote)}\"";

    private static IEnumerable<string> Capped(string[] quotes)
    {
        string[] distinct = [.. quotes.Distinct(StringComparer.Ordinal)];
        return distinct.Length <= MaxQuotes ? distinct : [.. distinct.Take(MaxQuotes), $"and {distinct.Length - MaxQuotes} more"];
    }

    private static string Shortened(string quote)
    {
        if (quote.Length <= MaxQuote) return quote;
        int end = char.IsHighSurrogate(quote[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote;
        return quote.Substring(0, end) + "…";
    }
}
