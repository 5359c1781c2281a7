namespace DealFacts.Tests;

/// <summary>Short ways to write amounts and claims by hand: "$13.8 billion in a.txt, line 3".</summary>
internal static class Say
{
    private const decimal Billion = 1_000_000_000m;

    public static Money Dollars(decimal value, int decimals, Qualifier qualifier = Qualifier.Exact, string text = "") =>
        new(value, "USD") { Decimals = decimals, Qualifier = qualifier, Text = text };

    /// <summary>13.8 becomes "$13.8 billion", with the decimals that its last digit says.</summary>
    public static Money Billions(decimal number, Qualifier qualifier = Qualifier.Exact)
    {
        int scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        return Dollars(number * Billion, scale - 9, qualifier, FormattableString.Invariant($"${number} billion"));
    }

    public static Money Millions(decimal number, Qualifier qualifier = Qualifier.Exact) =>
        Dollars(number * 1_000_000m, -6, qualifier, FormattableString.Invariant($"${number} million"));

    public static Money Vague() => new() { Currency = "USD", Qualifier = Qualifier.Vague, Text = "billions of dollars" };

    public static Money Undisclosed() => new() { Qualifier = Qualifier.Undisclosed };

    public static Money Euros(decimal min, decimal max) =>
        new() { Currency = "EUR", Qualifier = Qualifier.Between, Min = min, Max = max, Text = "505-520 million euros" };

    public static Citation At(string path, int line, string quote = "") => new()
    {
        Path = path,
        Line = line,
        Column = 1,
        Start = line * 100,
        Length = quote.Length,
        Quote = quote,
        Rule = "test/said",
    };

    public static Citation Name(string path, int line, string form) => At(path, line, form) with { Rule = "name/test" };

    public static Claim Claim(Amount? amount, string path, int line, string? by = null, DealStage? stage = null) => new()
    {
        Amount = amount,
        AttributedTo = by,
        Stage = stage,
        Citation = At(path, line, $"said {amount}"),
    };

    public static Figure Figure(string company, Metric metric, Period? period, params Claim[] claims) => new()
    {
        Company = company,
        Metric = metric,
        Period = period,
        Claims = claims,
    };

    public static Deal Deal(string name, DealKind kind, DealParty[] parties, params Claim[] claims) => new()
    {
        Name = name,
        Kind = kind,
        Parties = parties,
        Claims = claims,
        Stage = claims.Select(claim => claim.Stage).FirstOrDefault(stage => stage is not null) ?? DealStage.Announced,
    };

    public static FactBook Book(params IEnumerable<object> records)
    {
        List<object> all = [.. records];
        IEnumerable<string> paths = all.OfType<Deal>().SelectMany(deal => deal.Claims)
            .Concat(all.OfType<Figure>().SelectMany(figure => figure.Claims))
            .Select(claim => claim.Citation.Path)
            .Distinct();
        IEnumerable<Article> articles = all.OfType<Article>();
        articles = articles.Concat(paths.Except(articles.Select(article => article.Path)).Select(path => new Article { Path = path }));
        return FactBook.Of(articles, all.OfType<Company>(), all.OfType<Deal>(), all.OfType<Figure>(), all.OfType<UnattributedAmount>());
    }
}
