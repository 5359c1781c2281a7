using static DealFacts.Compiled.PackedLines;

namespace DealFacts.Compiled;

/// <summary>Packs a book into text that a person can read in a generated file; <see cref="PackedReader"/> reads it back.</summary>
/// <example><c>figure	Scale AI	Revenue	Actual</c>, and indented below it its amount, period and claims.</example>
internal static class PackedWriter
{
    public static string Write(FactBook book) => Write(book, PartOrder.None);

    public static string Write(FactBook book, PartOrder order)
    {
        var lines = new PackedLines();
        lines.Add(0, PackedTag.Head, PackedTag.Version);
        WriteOrder(lines, order);
        foreach (Article article in book.Articles)
            lines.Add(0, PackedTag.Article, article.Path, article.Title, article.Publisher, article.Published?.ToString(), article.Url,
                article.Author);
        foreach (Company company in book.Companies) WriteCompany(lines, company);
        foreach (Deal deal in book.Deals) WriteDeal(lines, deal);
        foreach (Figure figure in book.Figures) WriteFigure(lines, figure);
        foreach (UnattributedAmount unattributed in book.Unattributed)
        {
            lines.Add(0, PackedTag.Unattributed);
            WriteAmount(lines, 1, PackedTag.Amount, unattributed.Amount);
            WriteCitation(lines, 1, unattributed.Citation);
        }

        foreach (Disagreement disagreement in book.Disagreements) WriteDisagreement(lines, disagreement);
        return lines.ToString();
    }

    private static void WriteOrder(PackedLines lines, PartOrder order)
    {
        if (order.Companies.Count > 0) lines.Add(0, PackedTag.CompanyOrder, order.Companies.ToArray());
        if (order.Deals.Count > 0) lines.Add(0, PackedTag.DealOrder, order.Deals.ToArray());
        if (order.Figures.Count > 0) lines.Add(0, PackedTag.FigureOrder, order.Figures.ToArray());
        if (order.Disagreements.Count > 0) lines.Add(0, PackedTag.DisagreementOrder, order.Disagreements.ToArray());
    }

    private static void WriteCompany(PackedLines lines, Company company)
    {
        lines.Add(0, PackedTag.Company, company.Name, company.LegalName, company.Kind.ToString(), company.Ticker, company.Exchange,
            company.ChiefExecutive, company.Business, company.Location);
        WriteList(lines, PackedTag.AlternateNames, company.AlternateNames);
        WriteList(lines, PackedTag.Founders, company.Founders);
        WriteList(lines, PackedTag.FormerNames, company.FormerNames);
        WriteList(lines, PackedTag.Customers, company.Customers);
        WritePeriod(lines, 1, PackedTag.Founded, company.Founded);
        foreach (Citation citation in company.Citations) WriteCitation(lines, 1, citation);
    }

    private static void WriteDeal(PackedLines lines, Deal deal)
    {
        lines.Add(0, PackedTag.Deal, deal.Name, deal.Kind.ToString(), deal.Stage.ToString(), Number(deal.Prominence), deal.Agreement.ToString(),
            deal.StageText, deal.Round);
        foreach (DealParty party in deal.Parties) lines.Add(1, PackedTag.Party, party.Role.ToString(), party.Company);
        WriteAmount(lines, 1, PackedTag.Value, deal.Value);
        WriteAmount(lines, 1, PackedTag.Valuation, deal.Valuation);
        WritePeriod(lines, 1, PackedTag.Period, deal.Period);
        WriteClaims(lines, 1, deal.Claims);
    }

    private static void WriteFigure(PackedLines lines, Figure figure)
    {
        lines.Add(0, PackedTag.Figure, figure.Company, figure.Metric.ToString(), figure.Basis.ToString(), figure.Agreement.ToString(), figure.Deal);
        WriteAmount(lines, 1, PackedTag.Amount, figure.Amount);
        WritePeriod(lines, 1, PackedTag.Period, figure.Period);
        WriteClaims(lines, 1, figure.Claims);
    }

    private static void WriteDisagreement(PackedLines lines, Disagreement disagreement)
    {
        lines.Add(0, PackedTag.Disagreement, disagreement.Kind.ToString(), disagreement.Company, disagreement.Metric?.ToString(), disagreement.Deal,
            Flag(disagreement.IsRoundNumber), disagreement.Accepted);
        foreach (DisagreementSide side in disagreement.Sides)
        {
            lines.Add(1, PackedTag.Side, side.Says);
            WriteClaims(lines, 2, side.Claims);
        }
    }

    private static void WriteClaims(PackedLines lines, int depth, IReadOnlyList<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            lines.Add(depth, PackedTag.Claim, claim.Stage?.ToString(), claim.AttributedTo);
            WriteAmount(lines, depth + 1, PackedTag.Amount, claim.Amount);
            WritePeriod(lines, depth + 1, PackedTag.Period, claim.Period);
            WriteCitation(lines, depth + 1, claim.Citation);
        }
    }

    private static void WriteAmount(PackedLines lines, int depth, string tag, Amount? amount)
    {
        if (amount is null) return;
        (string kind, string? unit) = amount switch
        {
            Money money => (PackedTag.Money, money.Currency),
            Count count => (PackedTag.Count, count.Of),
            _ => (PackedTag.Percentage, (string?)null),
        };
        lines.Add(depth, tag, kind, unit, amount.Qualifier.ToString(), Number(amount.Value), Number(amount.Min), Number(amount.Max),
            Number(amount.Decimals), amount.Text);
    }

    private static void WritePeriod(PackedLines lines, int depth, string tag, Period? period)
    {
        if (period is null) return;
        lines.Add(depth, tag, period.Precision.ToString(), period.Start?.ToString(), period.End?.ToString(), period.Text);
    }

    private static void WriteCitation(PackedLines lines, int depth, Citation citation)
    {
        lines.Add(depth, PackedTag.Citation, citation.Path, Number(citation.Line), Number(citation.Column), Number(citation.Start),
            Number(citation.Length), citation.Rule, citation.Quote);
    }

    private static void WriteList(PackedLines lines, string tag, IReadOnlyList<string> items)
    {
        if (items.Count > 0) lines.Add(1, tag, items.ToArray());
    }
}
