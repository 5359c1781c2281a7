namespace DealFacts.Tests;

/// <summary>Makes the books of invented articles out of a seed: few names in many forms, so that much of it meets when merged.</summary>
internal sealed class BookGenerator(int seed)
{
    private static readonly string[][] Names =
    [
        ["Acme", "Acme Inc.", "ACME", "Acme Widgets", "The Acme Co., Ltd."],
        ["Acme Widgets", "AW", "Widgets AG"],
        ["Smith & Jones", "Smith & Jones plc", "SJ"],
        ["SJ", "Solar Junction", "Solar Junction Corp"],
        ["Borealis", "Borealis N.V."],
        ["Kestrel"],
    ];

    private static readonly string[] Strangers = ["a rival", "Kestrel Ltd", "a fund", "Widgets", "the solar unit"];
    private static readonly string[] Rounds = ["Series B", "series-B", "Series C round", "seed"];
    private static readonly PartyRole[] Buyers = [PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor];
    private static readonly PartyRole[] Others = [PartyRole.Target, PartyRole.Seller, PartyRole.Supplier, PartyRole.Underwriter];
    private readonly Random _random = new(seed);
    private int _line;

    /// <summary>The book of one article; a path may come again in another book.</summary>
    public FactBook Article()
    {
        string path = $"{_random.Next(25)}.txt";
        List<Company> companies = Many(5, () => Company(path));
        List<Deal> deals = Many(5, () => Deal(path)).Select((deal, i) => deal with { Name = $"raw {i}" }).ToList();
        List<Figure> figures = Many(12, () => Figure(path, deals));
        List<UnattributedAmount> rest = Many(3, () => new UnattributedAmount(Amount(), Place(path)));
        CalendarDate? published = _random.Next(2) == 0 ? new CalendarDate(2024, 1 + _random.Next(3), 1) : null;
        Article article = new() { Path = path, Title = Maybe(() => Pick("One", "Another")), Published = published };
        return FactBook.Of([article], companies, deals, figures, rest);
    }

    private Company Company(string path)
    {
        string[] forms = Pick(Names);
        return new Company
        {
            Name = Pick(forms),
            LegalName = Pick(forms),
            AlternateNames = Many(2, () => Pick(forms)),
            Kind = Pick(CompanyKind.Company, CompanyKind.Fund, CompanyKind.MediaOutlet),
            Ticker = Maybe(() => Pick("ACM", "SJ")),
            Exchange = Maybe(() => Pick("NYSE", "NASDAQ")),
            Founded = Maybe(Time),
            ChiefExecutive = Maybe(() => Pick("Ada Brook", "Brook", "Cy Dell")),
            Founders = Many(2, () => Pick("Ada Brook", "Cy Dell")),
            Customers = Many(2, Reference),
            Citations = Many(4, () => Place(path) with { Rule = Pick("name/suffix", "fact/founded"), Quote = Pick(forms) }),
        };
    }

    private Deal Deal(string path) => new()
    {
        Kind = Pick(DealKind.Acquisition, DealKind.Investment, DealKind.FundingRound, DealKind.Merger, DealKind.Contract,
            DealKind.DebtFinancing),
        Stage = Pick(Enum.GetValues<DealStage>()),
        StageText = Maybe(() => Pick("in talks", "agreed", "agreed to buy")),
        Parties = Parties(),
        Value = Maybe(Money),
        Valuation = Maybe(Money),
        Round = Maybe(() => Pick(Rounds)),
        Period = Maybe(Time),
        Prominence = _random.Next(4),
        Claims = Many(4, () => Claim(path)),
    };

    private List<DealParty> Parties() =>
    [
        .. Many(1, () => new DealParty(Pick(Names[2]), Pick(PartyRole.Target, PartyRole.Issuer))),
        .. Many(2, () => new DealParty(Reference(), Pick(Buyers))),
        .. Many(1, () => new DealParty(Reference(), Pick(Others))),
    ];

    private Figure Figure(string path, List<Deal> deals) => new()
    {
        Company = Reference(),
        Metric = Pick(Metric.Revenue, Metric.Revenue, Metric.Spending, Metric.Valuation, Metric.DealValue),
        Basis = Pick(Basis.Actual, Basis.Actual, Basis.Projected),
        Period = Maybe(Time),
        Deal = deals.Count > 0 ? Maybe(() => Pick(deals.ToArray()).Name) : null,
        Claims = Many(4, () => Claim(path)),
    };

    private Claim Claim(string path) => new()
    {
        Amount = Maybe(Amount),
        Period = Maybe(Time),
        Stage = _random.Next(3) == 0 ? Pick(DealStage.Completed, DealStage.Terminated) : null,
        AttributedTo = Maybe(() => Pick("Herald", "the Herald", "Bulletin")),
        Citation = Place(path),
    };

    private Amount Amount() => _random.Next(6) == 0 ? new Count { Value = _random.Next(3), Of = "users" } : Money();

    private Money Money() => _random.Next(8) switch
    {
        0 => Say.Vague(),
        1 => Say.Undisclosed(),
        2 => Say.Euros(505_000_000m, 520_000_000m),
        3 => new Money { Qualifier = Qualifier.Vague, Text = "billions" },
        _ => Say.Billions(Pick(1m, 1.0m, 1.2m, 2m), Pick(Qualifier.Exact, Qualifier.Exact, Qualifier.About, Qualifier.MoreThan)),
    };

    private Period Time() => _random.Next(4) switch
    {
        0 => new Period { Text = Pick("this year", "This  year", "recently") },
        1 => new Period { Text = "in early 2023", Start = new(2023, 1, 1), End = new(2023, 4, 30) },
        _ => Period.OfYear(2023 + _random.Next(2), Pick("in 2023", "that year", "")),
    };

    private Citation Place(string path)
    {
        _line = (_line + _random.Next(3)) % 40;
        return Say.At(path, _line, Pick("one", "two"));
    }

    private string Reference() => _random.Next(5) == 0 ? Pick(Strangers) : Pick(Pick(Names));

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];

    private T? Maybe<T>(Func<T> make) where T : class => _random.Next(2) == 0 ? null : make();

    private List<T> Many<T>(int most, Func<T> make) => Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()).ToList();
}
