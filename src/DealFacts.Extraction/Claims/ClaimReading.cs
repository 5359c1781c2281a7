namespace DealFacts.Extraction.Claims;

/// <summary>All the statements of an article, in order of place.</summary>
internal sealed record ClaimReading(IReadOnlyList<DealStatement> Deals, IReadOnlyList<FigureStatement> Figures);
