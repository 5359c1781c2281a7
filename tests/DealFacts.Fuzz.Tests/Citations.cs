namespace DealFacts.Fuzz.Tests;

/// <summary>All places on which a book's facts stand.</summary>
internal static class Citations
{
    public static IEnumerable<Citation> Of(FactBook book) =>
        book.Companies.SelectMany(company => company.Citations)
            .Concat(book.Deals.SelectMany(deal => deal.Claims).Select(claim => claim.Citation))
            .Concat(book.Figures.SelectMany(figure => figure.Claims).Select(claim => claim.Citation))
            .Concat(book.Unattributed.Select(item => item.Citation));
}
