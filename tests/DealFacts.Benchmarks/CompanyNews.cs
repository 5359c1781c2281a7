namespace DealFacts.Benchmarks;

/// <summary>News of a fixed number of invented companies: a year's figures and a purchase an article. No two articles disagree.</summary>
internal sealed class CompanyNews
{
    private const int FirstYear = 2005;
    private readonly Dice _dice = new(41);
    private readonly string[] _companies;

    public CompanyNews(int companies)
    {
        InventedNames names = new(new Dice(43));
        HashSet<string> known = new(StringComparer.Ordinal);
        while (known.Count < companies) known.Add(names.Word() + names.Word().ToLowerInvariant());
        _companies = [.. known.Order(StringComparer.Ordinal)];
    }

    /// <summary>So many articles; each company has one a year.</summary>
    public string[] Articles(int count) => [.. Enumerable.Range(0, count).Select(Article)];

    private string Article(int number)
    {
        int year = number / _companies.Length;
        string company = _companies[number % _companies.Length], target = _companies[(number + 1 + 13 * year) % _companies.Length];
        return $"""
            {company} reports a good year

            {company} had revenue of ${Millions()} million in {FirstYear + year}, the company said on Monday. {company} posted net income of ${Millions()} million in {FirstYear + year}.

            {company} agreed to acquire {target} for ${Millions()} million in cash.

            """;
    }

    private string Millions() => $"{_dice.Between(2, 990)}.{_dice.Between(1, 9)}";
}
