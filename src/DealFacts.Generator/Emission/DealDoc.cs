using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Emission;

/// <summary>What an editor shows of a deal: "Meta Scale AI Investment: more than $10 billion, InTalks", its parties and its quotes.</summary>
internal static class DealDoc
{
    public static IReadOnlyList<string> Paragraphs(Deal deal, IReadOnlyList<Disagreement> disagreements, IReadOnlyList<CurationNote> notes) =>
    [
        $"{deal}.",
        .. Details(deal),
        .. Evidence.Conflicts(disagreements.Where(disagreement => disagreement.Deal == deal.Name)),
        .. Evidence.Corrections(notes.Where(note => deal.Claims.Any(claim => claim.Citation == note.Citation))),
        .. Evidence.Quotes(deal.Claims),
    ];

    private static IEnumerable<string> Details(Deal deal)
    {
        if (deal.Parties.Count > 0) yield return $"{string.Join(", ", deal.Parties)}.";
        if (deal.Valuation is { } valuation) yield return $"Valuation: {valuation}.";
        if (deal.Period is { } period) yield return $"When: {period}.";
    }
}
