using DealFacts.Cli.Output.Tables;

namespace DealFacts.Cli.Output.Explanation;

/// <summary>A fact and one of the places on which it stands.</summary>
/// <param name="Says">The fact in a line.</param>
/// <param name="Citation">The place, with the rule that found it.</param>
internal sealed record LineFact(string Says, Citation Citation)
{
    /// <summary>Every fact of a book with each of its places, in order of place.</summary>
    public static IReadOnlyList<LineFact> Of(FactBook book)
    {
        var facts = new List<LineFact>();
        foreach (Deal deal in book.Deals)
            facts.AddRange(deal.Claims.Select(c => new LineFact($"deal: {deal.Name}, {Statement(c)}", c.Citation)));
        foreach (Figure figure in book.Figures)
            facts.AddRange(figure.Claims.Select(c => new LineFact($"figure: {Subject(figure)}, {Statement(c)}", c.Citation)));
        foreach (Company company in book.Companies)
            facts.AddRange(company.Citations.Select(c => new LineFact($"company: {company.Name}", c)));
        facts.AddRange(book.Unattributed.Select(u => new LineFact($"amount that belongs to nobody: {u.Amount}", u.Citation)));
        return [.. facts.OrderBy(f => f.Citation)];
    }

    private static string Subject(Figure figure)
    {
        string basis = figure.Basis == Basis.Actual ? "" : ", " + Words.Of(figure.Basis);
        return $"{figure.Company}, {Words.Of(figure.Metric)}{basis}";
    }

    private static string Statement(Claim claim)
    {
        string?[] parts =
        [
            claim.Amount?.ToString(),
            claim.Period?.ToString(),
            claim.Stage is { } stage ? Words.Of(stage) : null,
            claim.AttributedTo is { } source ? $"according to {source}" : null,
        ];
        string statement = string.Join(", ", parts.OfType<string>());
        return statement.Length > 0 ? statement : "mentioned";
    }
}
