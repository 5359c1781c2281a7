namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Articles on the earnings of several companies: whose a figure is.</summary>
public sealed class OtherCompanysFigureTests
{
    [Theory]
    [InlineData("Acme Corp had revenue of $12 million last year, while competitor Lowell reported $30 million.", "Revenue Acme $12 million; Revenue Lowell $30 million")]
    [InlineData("Acme Corp made a net profit of $12 million, versus $30 million at Lowell Inc.", "NetIncome Acme $12 million; NetIncome Lowell $30 million")]
    [InlineData("Acme Corp's net loss was $12 million, compared with $30 million at rival Lowell.", "NetIncome Acme minus $12 million; NetIncome Lowell minus $30 million")]
    [InlineData("Acme Corp had sales of $12 million. That compares with $30 million at rival Lowell.", "Revenue Acme $12 million; Revenue Lowell $30 million")]
    [InlineData("Acme Corp had sales of $12 million. That topped the $9 million that bigger rival Lowell reported.", "Revenue Acme $12 million; Revenue Lowell $9 million")]
    [InlineData("Acme Corp booked revenue of $12 million, double the $6 million that rival Lowell generated.", "Revenue Acme $12 million; Revenue Lowell $6 million")]
    [InlineData("Acme Corp expects to spend $12 million this year, compared with Lowell's budget of $3 million.", "Spending Acme $12 million; Spending Lowell $3 million")]
    [InlineData("Acme Corp bought Lowell Inc. By contrast, Barrow Inc had sales of $9 million. The latter employs 400 people.", "Revenue Barrow $9 million; Headcount Barrow 400 people")]
    [InlineData("Acme Corp vies with Lowell Inc. The former has sales of $9 million.", "Revenue Acme $9 million")]
    [InlineData("Acme Corp grew. Barrow Inc fell. The former chief of Barrow said sales were $9 million.", "Revenue Barrow $9 million")]
    [InlineData("Acme Corp cut its dividend. Lowell Inc, in which Barrow Ltd holds 15 percent, grew.", "Stake Lowell 15 percent")]
    [InlineData("Acme Corp cut its dividend. Lowell Inc, of which Barrow Ltd owns about 15 percent, grew.", "Stake Lowell about 15 percent")]
    public void Is_the_others(string text, string figures) => Assert.Equal(Sorted(figures.Split("; ")), Sorted(Figures(text)));

    [Theory]
    [InlineData("Lowell Corp grew. Acme Corp, estimated to be worth $150 million, is backed by Lowell.", "Valuation Acme $150 million")]
    [InlineData("Lowell Corp backs Acme Corp, last valued at $150 million.", "Valuation Acme $150 million")]
    [InlineData("Lowell Corp is in talks to buy Acme Corp's jet-leasing unit, which could be valued at $40 million.", "Valuation Acme $40 million")]
    [InlineData("Barrow Ltd has an eye on Acme Corp's fish division, which had sales of $40 million.", "Revenue Acme $40 million")]
    [InlineData("Investors may soon circle Acme Corp's Barrow Tools after the court blocked its planned $40 million takeover by Orvane Ltd.", "DealValue Barrow Tools $40 million")]
    [InlineData("Lowell Corp would raise $40 million, just shy of the $50 million raised by Acme Corp.", "AmountRaised Acme $50 million")]
    [InlineData("Barrow Ltd's success with the bonds, which allowed Acme Corp to borrow $50 million, came in May.", "AmountRaised Acme $50 million")]
    [InlineData("Lowell Corp said on Monday that sales at Acme Corp rose to $50 million.", "Revenue Acme $50 million")]
    [InlineData("While Lowell Corp grew, profit at Acme Corp, based in Leeds, fell to $50 million.", "NetIncome Acme $50 million")]
    [InlineData("Lowell Corp opened a plant, but Acme Corp rose 5% to $12.", "SharePrice Acme $12")]
    [InlineData("Investors value Acme Corp, based in Leeds, at $50 million.", "Valuation Acme $50 million")]
    public void Is_of_the_nearer_one(string text, string figure) => Assert.Contains(figure, Figures(text));

    [Theory]
    [InlineData("Lowell Corp owns 9 percent of Barrow. Its last purchase was Acme Inc, for which it paid $40 million.", "DealValue Acme $40 million")]
    [InlineData("Lowell Corp sold Acme Inc, for which Barrow Ltd had once offered $40 million.", "DealValue Acme $40 million")]
    [InlineData("Lowell Corp has written off Acme Inc, for which it had agreed to pay about $40 million.", "DealValue Acme about $40 million")]
    public void Is_of_what_it_was_paid_for(string text, string figure) => Assert.Contains(figure, Figures(text));

    [Theory]
    [InlineData("Lowell Corp went public. Lowell is based in Bern.\n\nThe owner of Zuno Eats and a courier service saw its sales spike 43% to $11 million. The company lost $3 million.", "Revenue Lowell $11 million; NetIncome Lowell minus $3 million")]
    [InlineData("Lowell Corp grew. Lowell hired 40 people. The maker of Bellan chocolate made a profit of $11 million.", "NetIncome Lowell $11 million")]
    [InlineData("Lowell Corp grew. Lowell hired 40 people. The listed publisher of Harn magazine has 400 employees.", "Headcount Lowell 400 employees")]
    public void Is_of_the_owner_of_the_thing(string text, string figures) => Assert.Equal(Sorted(figures.Split("; ")), Sorted(Figures(text)));

    [Theory]
    [InlineData("Analysts at Lowell Research expect Acme to earn $12 million this year. Acme Corp makes toys.", "NetIncome Acme $12 million")]
    [InlineData("Barrow Bank forecasts Acme Corp to have sales of $12 million by 2030.", "Revenue Acme $12 million")]
    [InlineData("Lowell Corp wants Acme Corp to spend $12 million on a plant.", "Spending Acme $12 million")]
    [InlineData("Lowell Corp cut jobs. Lowell's Czech rival Acme has fared better. Its profit was $12 million.", "NetIncome Acme $12 million")]
    [InlineData("Lowell Corp cut jobs. Lowell's smaller rival Acme has hired 40 people. It had sales of $12 million.", "Revenue Acme $12 million")]
    [InlineData("Lowell Corp cut jobs. Competitor Acme has grown. It had sales of $12 million.", "Revenue Acme $12 million")]
    [InlineData("Lowell Corp cut jobs. Lowell's main competitor Acme did the same. Since then, its profit has risen to $12 million.", "NetIncome Acme $12 million")]
    [InlineData("Lowell Corp cut jobs. Lowell is sold. And then there is Acme Motor, a builder of vans. It has earmarked $12 million for new models.", "Spending Acme Motor $12 million")]
    [InlineData("When Acme listed in 2020, investors valued it at $12 million. Acme Corp makes vans.", "Valuation Acme $12 million")]
    [InlineData("Lowell Corp cut jobs. Compare that with Acme, a French company that has raised only $3 million. Turnover topped $12 million in 2023.", "Revenue Acme more than $12 million")]
    public void Is_of_whom_it_is_said(string text, string figure) => Assert.Contains(figure, Figures(text));

    [Theory]
    [InlineData("Acme Corp cut jobs. Acme said so. Backed by the investor Sedlak Group, Lowell Ltd bought a scrap yard in Slovakia for $6 million.")]
    [InlineData("Acme Corp cut jobs. Acme said so. Rival Lowell Ltd has acquired a tile factory near Bern for $6 million.")]
    public void Is_not_the_storys_where_another_buys(string text) => Assert.DoesNotContain(Figures(text), figure => figure.Contains("Acme", StringComparison.Ordinal));

    [Theory]
    [InlineData("Acme Group is in talks to sell its cable arm to Lowell Networks.\n\nThe unit had revenue of $64 million last year and employs 300 people.")]
    [InlineData("Acme Group agreed to sell its pump business to Lowell Networks. Lowell is the larger. Lowell said so.\n\nThe pump division made a profit of $6 million.")]
    public void Of_a_part_without_a_name_is_nobodys(string text) => Assert.Empty(Figures(text));

    [Fact]
    public void The_bank_is_the_one_that_is_called_so() =>
        Assert.Contains("NetIncome Bank of Ardell $95 million", Figures("Bank of Ardell will sell a plant to Kestrow Group. Kestrow will pay in cash. The bank made a profit of $95 million."));

    [Theory]
    [InlineData("Profit at Acme, the toy group, dropped to $55 million.", "NetIncome Acme $55 million")]
    [InlineData("Turnover at Acme, which is privately held, came in at $55 million.", "Revenue Acme $55 million")]
    [InlineData("Sales at Acme, the owner of the Tolvar brand, grew to $55 million.", "Revenue Acme $55 million")]
    [InlineData("Net profit at Acme, by sales the biggest brewer, fell to $55 million.", "NetIncome Acme $55 million")]
    [InlineData("Lowell Corp makes toys. Acme brought in $52 million of revenue.", "Revenue Acme $52 million")]
    public void Is_of_the_noun_before_the_aside(string text, string figure) => Assert.Equal([figure], Figures(text));

    [Theory]
    [InlineData("Acme Corp will cut 500 of its 7,200 workers.", "Actual 7,200 workers")]
    [InlineData("Acme Corp plans to cut a tenth of its 7,200 employees.", "Actual 7,200 employees")]
    [InlineData("Acme Corp said it would now spend $2 million.", "Projected $2 million")]
    [InlineData("Acme Corp said it would grow after second-quarter profit doubled to $2 million.", "Actual $2 million")]
    public void Is_or_will_be(string text, string figure) =>
        Assert.Equal(figure, Assert.Single(Read(text).Figures.Select(found => $"{found.Basis} {found.Amount}")));

    [Theory]
    [InlineData("Acme Corp reported last month an annual profit of $8 million.")]
    [InlineData("Acme Corp, which last week swung to a quarterly loss of $8 million, has cut prices.")]
    [InlineData("Acme Corp posted this month a quarterly profit of $8 million.")]
    public void The_day_of_the_report_is_not_the_time_reported_on(string text) => Assert.Null(Assert.Single(Read(text).Figures).Period);

    [Theory]
    [InlineData("Vidoro added 2 million subscribers in May. Vidoro's loss shrank to $45 million.", "Vidoro")]
    [InlineData("Peak & Barrow, a smaller competitor, saw revenue of $310 million.", "Peak & Barrow")]
    public void Is_of_a_company_by_its_figures(string text, string company) =>
        Assert.Contains(Read(text).Figures, figure => figure.Company?.ToString() == company);

    private static string[] Figures(string text) =>
        [.. Read(text).Figures.Select(figure => $"{figure.Metric} {figure.Company} {figure.Amount}")];

    private static string Sorted(IEnumerable<string> figures) => string.Join("; ", figures.OrderBy(figure => figure, StringComparer.Ordinal));

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
