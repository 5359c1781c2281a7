namespace DealFacts.Generator.Tests;

/// <summary>Books made by hand, small enough to be read in a snapshot.</summary>
internal static class SampleBooks
{
    public static Citation Cite(string path, int line, string quote) => new()
    {
        Path = path,
        Line = line,
        Column = 5,
        Start = line * 100,
        Length = quote.Length,
        Quote = quote,
        Rule = "test/rule",
    };

    public static Claim Claim(string path, int line, string quote, Amount? amount = null, Period? period = null, string? source = null) =>
        new() { Amount = amount, Period = period, AttributedTo = source, Citation = Cite(path, line, quote) };

    public static Money Dollars(decimal value, string text, Qualifier qualifier = Qualifier.Exact) =>
        new(value, "USD") { Text = text, Qualifier = qualifier };

    public static Figure Figure(string company, Metric metric, Amount amount, Period? period = null, Basis basis = Basis.Actual, string? deal = null) => new()
    {
        Company = company,
        Metric = metric,
        Amount = amount,
        Period = period,
        Basis = basis,
        Deal = deal,
        Claims = [Claim("a.txt", 1, $"{company} {metric} {amount}", amount, period)],
    };

    /// <summary>A book of one company, named so.</summary>
    public static FactBook OneCompany(string name) => new()
    {
        Articles = [new Article { Path = "a.txt" }],
        Companies = [new Company { Name = name, LegalName = name, Citations = [Cite("a.txt", 1, name)] }],
        Figures = [Figure(name, Metric.Revenue, Dollars(5_000_000m, "$5 million"), Period.OfYear(2023))],
    };

    /// <summary>Two companies, a deal, two figures, and two articles that do not agree.</summary>
    public static FactBook Deal()
    {
        Money price = Dollars(4_000_000_000m, "$4 billion", Qualifier.MoreThan);
        Money revenue = Dollars(250_500_000.5m, "$250.5000005 million");
        Claim in2023 = Claim("a.txt", 9, "Revenue was $250.5000005 million in 2023.", revenue, Period.OfYear(2023, "in 2023"));
        Claim in2024 = Claim("b.txt", 4, "It sold for $250.5000005 million in 2024.", revenue, Period.OfYear(2024, "in 2024"), "Wire & Co");
        return new FactBook
        {
            Articles = [new Article { Path = "a.txt", Publisher = "The Harbour Post" }, new Article { Path = "b.txt" }],
            Companies =
            [
                new Company { Name = "Corvane", LegalName = "Corvane Holdings plc", Ticker = "CRV", Exchange = "LSE", Citations = [Cite("a.txt", 2, "Corvane Holdings plc")] },
                new Company { Name = "Orla Robotics", LegalName = "Orla Robotics", Business = "warehouse robots", Founded = Period.OfYear(2015) },
            ],
            Deals =
            [
                new Deal
                {
                    Name = "Corvane Orla Robotics Acquisition",
                    Kind = DealKind.Acquisition,
                    Stage = DealStage.InTalks,
                    Parties = [new DealParty("Corvane", PartyRole.Acquirer), new DealParty("Orla Robotics", PartyRole.Target)],
                    Value = price,
                    Claims = [Claim("a.txt", 2, "Corvane is in talks to buy Orla Robotics for more than $4 billion", price) with { Stage = DealStage.InTalks }],
                },
            ],
            Figures =
            [
                Figure("Orla Robotics", Metric.Revenue, revenue, Period.OfYear(2023, "in 2023")) with { Claims = [in2023], Agreement = Agreement.Inconsistent },
                Figure("Orla Robotics", Metric.DealValue, new Money { Qualifier = Qualifier.Vague, Text = "billions" }, basis: Basis.Proposed),
            ],
            Disagreements =
            [
                new Disagreement
                {
                    Kind = DisagreementKind.Period,
                    Company = "Orla Robotics",
                    Metric = Metric.Revenue,
                    Sides = [new DisagreementSide("2023", ValueList<Claim>.Of([in2023])), new DisagreementSide("2024", ValueList<Claim>.Of([in2024]))],
                },
            ],
        };
    }
}
