namespace DealFacts.Extraction.Tests.Text;

/// <summary>All citations of a book, and which of them do not stand in the text as they say.</summary>
internal static class CitedText
{
    public static IEnumerable<Citation> CitationsOf(FactBook book) =>
    [
        .. book.Companies.SelectMany(company => company.Citations),
        .. book.Deals.SelectMany(deal => deal.Claims).Select(claim => claim.Citation),
        .. book.Figures.SelectMany(figure => figure.Claims).Select(claim => claim.Citation),
        .. book.Unattributed.Select(amount => amount.Citation),
        .. book.Disagreements.SelectMany(found => found.Sides).SelectMany(side => side.Claims).Select(claim => claim.Citation),
    ];

    public static IEnumerable<string> WrongCitations(FactBook book, string text) => CitationsOf(book)
        .Where(citation => !Stands(citation, text))
        .Select(citation => citation.ToString());

    private static bool Stands(Citation citation, string text)
    {
        if (citation.Start < 0 || citation.Length < 1 || citation.Start + citation.Length > text.Length) return false;
        return text.Substring(citation.Start, citation.Length) == citation.Quote && Place(text, citation.Start) == (citation.Line, citation.Column);
    }

    /// <summary>Counted by hand: a line ends at a line feed, or at a carriage return that none follows.</summary>
    private static (int Line, int Column) Place(string text, int offset)
    {
        int line = 1, start = 0;
        for (int i = 0; i < offset; i++)
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) (line, start) = (line + 1, i + 1);
        return (line, offset - start + 1);
    }
}
