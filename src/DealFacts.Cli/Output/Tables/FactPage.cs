namespace DealFacts.Cli.Output.Tables;

/// <summary>A book to be read on a terminal: deals, figures, where the articles disagree, companies, and the articles themselves.</summary>
internal static class FactPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Terminal terminal, FactBook book)
    {
        var page = new Page(terminal);
        var names = new ArticleNames(book.Articles.Select(a => a.Path));
        var places = new Places(names);

        page.Line(Summary(book), Ink.Name);
        if (book.Unattributed.Count > 0) page.Line(Unattributed(book.Unattributed.Count), Ink.Quiet);
        DealSection.Write(page, places, book.Deals);
        FigureSection.Write(page, places, book.Figures);
        DisagreementSection.Write(page, places, book.Disagreements);
        CompanySection.Write(page, places, book.Companies);
        ArticleSection.Write(page, names, book.Articles);
        page.Flush();
    }

    private static string Summary(FactBook book) => string.Join(", ",
        Words.Counted(book.Articles.Count, "article", "articles"),
        Words.Counted(book.Deals.Count, "deal", "deals"),
        Words.Counted(book.Figures.Count, "figure", "figures"),
        Words.Counted(book.Companies.Count, "company", "companies"),
        Words.Counted(book.Disagreements.Count, "disagreement", "disagreements"));

    private static string Unattributed(int count) =>
        $"{Words.Counted(count, "amount", "amounts")} without an owner: \"dealfacts extract\" lists what is unattributed";
}
