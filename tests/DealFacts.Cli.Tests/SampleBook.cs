namespace DealFacts.Cli.Tests;

/// <summary>A book made by hand, of an invented story in two articles: a purchase under way, an earlier round, a year in dispute.</summary>
internal static class SampleBook
{
    private const string Wire = "news/2024-03-01_halden_buys_brightwater.txt";
    private const string Blog = "news/2024-03-02_halden_on_the_road.txt";

    private static readonly Money Price = Usd("$1.2 billion", 1_200_000_000m) with { Qualifier = Qualifier.MoreThan };

    public static FactBook Book { get; } = new()
    {
        Articles =
        [
            new Article
            {
                Path = Wire, Title = "Halden to buy Brightwater", Publisher = "Harbour Wire", Published = new CalendarDate(2024, 3, 1),
            },
            new Article { Path = Blog },
        ],
        Companies = [Brightwater, Halden, Ministry, new Company { Name = "Quayside", Citations = [At(Wire, 9, 4, "Quayside")] }],
        Deals = [Purchase, Round],
        Figures = Figures,
        Unattributed = [new UnattributedAmount(Vague("billions of dollars"), At(Blog, 12, 30, "billions of dollars"))],
        Disagreements = [Dispute],
    };

    private static Company Brightwater => new()
    {
        Name = "Brightwater",
        LegalName = "Brightwater Robotics Ltd.",
        AlternateNames = ["Brightwater Robotics"],
        Founded = Period.OfYear(2015, "in 2015"),
        Founders = ["Ines Okoro", "Tom Vale"],
        ChiefExecutive = "Ines Okoro",
        Business = "robots that clean the hulls of ships, for harbours and for owners of more than one vessel",
        Location = "Portland, Maine",
        FormerNames = ["Hullbot"],
        Customers = ["Quayside"],
        Citations =
        [
            At(Wire, 1, 15, "Brightwater"),
            At(Wire, 3, 40, "Brightwater Robotics Ltd."),
            At(Wire, 3, 70, "founded in 2015"),
            At(Blog, 2, 1, "Brightwater Robotics"),
        ],
    };

    private static Company Halden => new()
    {
        Name = "Halden",
        LegalName = "Halden Motors AB",
        Ticker = "HLD",
        Exchange = "NASDAQ",
        Citations = [At(Wire, 1, 1, "Halden"), At(Blog, 1, 1, "Halden")],
    };

    private static Company Ministry => new()
    {
        Name = "Ministry of Ports",
        LegalName = "Ministry of Ports",
        Kind = CompanyKind.GovernmentBody,
        Citations = [At(Blog, 9, 5, "Ministry of Ports")],
    };

    private static Deal Purchase => new()
    {
        Name = "Halden Brightwater Acquisition",
        Kind = DealKind.Acquisition,
        Stage = DealStage.AgreedInPrinciple,
        StageText = "agreed in principle",
        Parties =
        [
            new DealParty("Halden", PartyRole.Acquirer),
            new DealParty("Brightwater", PartyRole.Target),
            new DealParty("Quayside", PartyRole.Seller),
        ],
        Value = Price,
        Prominence = 40,
        Agreement = Agreement.Consistent,
        Claims =
        [
            new Claim
            {
                Amount = Price,
                Stage = DealStage.AgreedInPrinciple,
                AttributedTo = "Harbour Wire",
                Citation = At(Wire, 3, 1, "Halden agreed in principle to buy Brightwater for more than $1.2 billion"),
            },
            new Claim { Stage = DealStage.InTalks, Citation = At(Blog, 2, 1, "Halden is in talks to buy Brightwater") },
        ],
    };

    private static Deal Round => new()
    {
        Name = "Brightwater Series B",
        Kind = DealKind.FundingRound,
        Stage = DealStage.Completed,
        Parties = [new DealParty("Nordlys Capital", PartyRole.LeadInvestor), new DealParty("Brightwater", PartyRole.Issuer)],
        Value = new Money { Qualifier = Qualifier.Undisclosed, Text = "undisclosed" },
        Valuation = new Money(300_000_000m, "EUR") { Text = "€300 million", Qualifier = Qualifier.About },
        Round = "Series B",
        Period = new Period
        {
            Text = "in March 2021", Start = new CalendarDate(2021, 3, 1), End = new CalendarDate(2021, 3, 31), Precision = Precision.Month,
        },
        Claims = [new Claim { Stage = DealStage.Completed, Citation = At(Wire, 10, 1, "Nordlys Capital led its Series B in March 2021") }],
    };

    private static Figure[] Figures =>
    [
        Figure(Metric.DealValue, Price, null, At(Wire, 3, 1, "more than $1.2 billion"), At(Blog, 2, 8, "over $1.2bn")) with
        {
            Basis = Basis.Proposed, Deal = "Halden Brightwater Acquisition", Agreement = Agreement.Consistent,
        },
        Figure(Metric.Revenue, Gbp("£85.0 million", 85.0m * 1_000_000m), Period.OfYear(2022), At(Blog, 5, 3, "£85.0 million in 2022")),
        Figure(Metric.Revenue, Gbp("£85 million", 85_000_000m), Period.OfYear(2023), At(Wire, 6, 11, "£85 million in 2023")),
        Figure(Metric.Revenue, Range, new Period { Text = "in the coming year" }, At(Wire, 7, 1, "£100-120 million")) with
        {
            Basis = Basis.Projected,
        },
        Figure(Metric.Headcount, People, null, At(Wire, 8, 20, "some 70 people")),
        Figure(Metric.Stake, new Percentage { Value = 49m, Text = "49 percent" }, null, At(Wire, 9, 1, "49 percent")) with
        {
            Company = "Quayside",
        },
    ];

    private static Money Range => new()
    {
        Currency = "GBP", Min = 100_000_000m, Max = 120_000_000m, Qualifier = Qualifier.Between, Text = "£100-120 million",
    };

    private static Count People => new() { Value = 70m, Of = "employees", Text = "70", Qualifier = Qualifier.About };

    private static Disagreement Dispute => new()
    {
        Kind = DisagreementKind.Period,
        Company = "Brightwater",
        Metric = Metric.Revenue,
        Sides =
        [
            new DisagreementSide("2022", ValueList<Claim>.Of([Said("£85.0 million", At(Blog, 5, 3, "£85.0 million in 2022"))])),
            new DisagreementSide("2023", ValueList<Claim>.Of([Said("£85 million", At(Wire, 6, 11, "£85 million in 2023"))])),
        ],
    };

    private static Claim Said(string text, Citation citation) => new() { Amount = Gbp(text, 85_000_000m), Citation = citation };

    private static Figure Figure(Metric metric, Amount amount, Period? period, params Citation[] citations) => new()
    {
        Company = "Brightwater",
        Metric = metric,
        Amount = amount,
        Period = period,
        Claims = [.. citations.Select(c => new Claim { Amount = amount, Period = period, Citation = c })],
    };

    private static Money Usd(string text, decimal value) => Money.Usd(value) with { Text = text };

    private static Money Gbp(string text, decimal value) => Money.Gbp(value) with { Text = text };

    private static Money Vague(string text) => new() { Currency = "USD", Qualifier = Qualifier.Vague, Text = text };

    private static Citation At(string path, int line, int column, string quote) => new()
    {
        Path = path, Line = line, Column = column, Start = 100 * line + column, Length = quote.Length, Quote = quote, Rule = "sample/rule",
    };
}
