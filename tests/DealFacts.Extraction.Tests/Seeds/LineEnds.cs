namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>What a book of a text with line feeds must be when the same text has other line ends: the same, its citations moved.</summary>
internal sealed class LineEnds(string text, string end)
{
    public FactBook Change(FactBook book) => book with
    {
        Companies = book.Companies.Select(c => c with { Citations = c.Citations.Select(Moved).ToList() }).ToList(),
        Deals = book.Deals.Select(d => d with { Claims = d.Claims.Select(Moved).ToList() }).ToList(),
        Figures = book.Figures.Select(f => f with { Claims = f.Claims.Select(Moved).ToList() }).ToList(),
        Unattributed = book.Unattributed.Select(u => u with { Citation = Moved(u.Citation) }).ToList(),
        Disagreements = book.Disagreements.Select(d => d with { Sides = d.Sides.Select(Moved).ToList() }).ToList(),
    };

    private DisagreementSide Moved(DisagreementSide side) => new(side.Says, ValueList<Claim>.Of(side.Claims.Select(Moved)));

    private Claim Moved(Claim claim) => claim with { Citation = Moved(claim.Citation) };

    private Citation Moved(Citation citation)
    {
        int before = text.AsSpan(0, citation.Start).Count('\n');
        string quote = citation.Quote.Replace("\n", end, StringComparison.Ordinal);
        return citation with { Start = citation.Start + (before * (end.Length - 1)), Length = quote.Length, Quote = quote };
    }
}
