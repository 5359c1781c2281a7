using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Curation;

/// <summary>Makes the corrections to quotes of one article. A quote that stands several times is corrected each time.</summary>
/// <remarks>A correction concerns the claims that lie within the quote; where none does, those that share words with it.</remarks>
internal sealed class QuoteCorrector
{
    private readonly string _text;
    private readonly List<CurationNote> _notes = [];
    private readonly List<Finding> _findings = [];
    private FactBook _book;

    private QuoteCorrector(FactBook book, string text) => (_book, _text) = (book, text);

    public static CuratedBook Correct(FactBook book, string text, IEnumerable<Correction> corrections)
    {
        QuoteCorrector corrector = new(book, text);
        foreach (Correction correction in corrections) corrector.Make(correction);
        return new CuratedBook(corrector._book, ValueList<CurationNote>.Of(corrector._notes), ValueList<Finding>.Of(corrector._findings));
    }

    private void Make(Correction correction)
    {
        List<TextRange> places = PlacesOf(correction.Quote);
        if (places.Count == 0)
        {
            _findings.Add(correction.Unmatched($"these words no longer stand in {correction.Target}."));
            return;
        }

        HashSet<Citation> concerned = ConcernedBy(places, CitationsFor(correction.Kind).ToList());
        if (concerned.Count == 0)
        {
            _findings.Add(correction.Unmatched("no fact stands on these words, so there is nothing to correct."));
            return;
        }

        ClaimCorrection change = ClaimCorrection.Of(correction);
        _notes.AddRange(change.Notes(_book, concerned));
        _book = change.Apply(_book, concerned);
    }

    private List<TextRange> PlacesOf(string quote)
    {
        List<TextRange> places = [];
        for (int at = _text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(quote, at + quote.Length, StringComparison.Ordinal))
            places.Add(new TextRange(at, at + quote.Length));
        return places;
    }

    private IEnumerable<Citation> CitationsFor(CorrectionKind kind)
    {
        IEnumerable<Claim> claims = _book.Figures.SelectMany(figure => figure.Claims).Concat(_book.Deals.SelectMany(deal => deal.Claims));
        if (kind == CorrectionKind.Currency) claims = claims.Where(claim => claim.Amount is Money);
        IEnumerable<Citation> citations = claims.Select(claim => claim.Citation);
        if (kind == CorrectionKind.Period) return citations;
        citations = citations.Concat(_book.Unattributed.Select(amount => amount.Citation));
        return kind == CorrectionKind.Ignore ? citations.Concat(_book.Companies.SelectMany(company => company.Citations)) : citations;
    }

    private static HashSet<Citation> ConcernedBy(List<TextRange> places, List<Citation> citations)
    {
        HashSet<Citation> within = [.. citations.Where(citation => places.Exists(place => place.Contains(RangeOf(citation))))];
        return within.Count > 0 ? within : [.. citations.Where(citation => places.Exists(place => place.Overlaps(RangeOf(citation))))];
    }

    private static TextRange RangeOf(Citation citation) => new(citation.Start, citation.Start + citation.Length);
}
