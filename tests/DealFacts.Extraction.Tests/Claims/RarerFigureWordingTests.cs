namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Figures told in rarer words: what they measure, of whom, of when, and whether they are still to come.</summary>
public sealed class RarerFigureWordingTests
{
    [Theory]
    [InlineData("Acme Corp said EBIT rose to €410 million.", "OperatingIncome Acme €410 million - Actual")]
    [InlineData("Acme Corp earned €410 million before interest and tax last year.", "OperatingIncome Acme €410 million last year Actual")]
    [InlineData("Trading profit at Acme Corp was £41m in 2023.", "OperatingIncome Acme £41m 2023 Actual")]
    [InlineData("Acme Corp was $14 million in the red in 2022.", "NetIncome Acme $14 million 2022 Actual")]
    [InlineData("Takings at Acme Corp reached £210 million.", "Revenue Acme £210 million - Actual")]
    [InlineData("Acme Corp is worth $1 trillion by market value.", "MarketCapitalization Acme $1 trillion - Actual")]
    [InlineData("Acme Corp obtained a $500 million loan from a group of banks.", "AmountRaised Acme $500 million - Actual")]
    [InlineData("Acme Corp repaid a $500 million loan.", "Other Acme $500 million - Actual")]
    [InlineData("Acme Corp secured a credit line of $80 million.", "AmountRaised Acme $80 million - Actual")]
    [InlineData("Acme Corp sold $80 million of new shares.", "AmountRaised Acme $80 million - Actual")]
    [InlineData("Acme Corp splurged $30 million on television ads.", "Spending Acme $30 million - Actual")]
    [InlineData("Acme Corp is putting $30 million into a new bakery.", "Spending Acme $30 million - Actual")]
    [InlineData("Total revenue, including licence fees, hit $88.4 million at Acme Corp.", "Revenue Acme $88.4 million - Actual")]
    [InlineData("Acme Corp reported an operating loss of $4 million versus a profit of $2 million.",
        "OperatingIncome Acme $2 million earlier Actual; OperatingIncome Acme minus $4 million - Actual")]
    [InlineData("Acme Corp lowered its revenue guidance by $5 million to $95 million.",
        "Other Acme $5 million - Projected; Revenue Acme $95 million - Projected")]
    [InlineData("Analysts at Acme Corp say spending on chips will hit $800 million.", "")]
    [InlineData("Acme Corp refinanced $40 million of debt.", "Other Acme $40 million - Actual")]
    [InlineData("Acme Corp has raised a total of $31 million over four rounds.", "AmountRaised Acme $31 million - Actual")]
    [InlineData("Acme Corp's topline grew to $31 million.", "Revenue Acme $31 million - Actual")]
    [InlineData("Acme Corp's shares sank to as low as $5.85.", "SharePrice Acme $5.85 - Actual")]
    [InlineData("Acme Corp has revenue of about 6 billion ringgit ($1.4 billion).",
        "Revenue Acme about $1.4 billion - Actual; Revenue Acme about 6 billion ringgit - Actual")]
    [InlineData("Sales for the year were £31.4m at Acme Corp, up from £25m.",
        "Revenue Acme £25m earlier Actual; Revenue Acme £31.4m - Actual")]
    [InlineData("Sales at Acme Corp slipped 1% to €2.4 billion and operating profit 3% to €180 million.",
        "OperatingIncome Acme €180 million - Actual; Revenue Acme €2.4 billion - Actual")]
    [InlineData("Acme Corp's revenue grew from $61 million to $70 million, and its losses from $3 million to $5 million.",
        "NetIncome Acme minus $3 million earlier Actual; NetIncome Acme minus $5 million - Actual; "
            + "Revenue Acme $61 million earlier Actual; Revenue Acme $70 million - Actual")]
    [InlineData("Prices at Acme Corp rose to $412.", "Other Acme $412 - Actual")]
    [InlineData("The bid values Acme Corp's equity at $70 million.", "Valuation Acme $70 million - Actual")]
    [InlineData("Acme Corp will pay $70 million for Lowell Inc, or about 1.2 times its annual sales of $58 million.",
        "DealValue Lowell $70 million - Actual; Revenue Lowell $58 million - Actual")]
    [InlineData("Acme Corp's boss, Ann Lee, told analysts that capital expenditure was $90 million.", "Spending Acme $90 million - Actual")]
    [InlineData("Per-share earnings at Acme Corp were 41 cents.", "EarningsPerShare Acme 41 cents - Actual")]
    [InlineData("Acme Corp sold 41 million euros of convertible bonds.", "AmountRaised Acme 41 million euros - Actual")]
    [InlineData("Acme Corp's tower cost taxpayers $41 million.", "")]
    [InlineData("Acme Corp said it would make $8 million this year.", "NetIncome Acme $8 million this year Projected")]
    [InlineData("Acme Corp dropped below $12.", "SharePrice Acme less than $12 - Actual")]
    [InlineData("Acme Corp's bars of soap cost $4 each.", "Other Acme $4 - Actual")]
    [InlineData("Ann Lee, who ran Acme Corp, sold her house for $4 million.", "")]
    [InlineData("Acme Corp's boss earns 40 times the median pay of $52,000.", "")]
    [InlineData("Acme Corp's pump unit had sales of $6 million, while valves brought in $4 million.",
        "Revenue Acme $4 million - Actual; Revenue Acme $6 million - Actual")]
    [InlineData("Acme Corp paid its chief executive $3.2 million.", "")]
    [InlineData("Acme Corp paid its supplier $3.2 million.", "Spending Acme $3.2 million - Actual")]
    public void Say_what_they_measure(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("Acme Corp is on course for sales of $1 billion.", "Revenue Acme $1 billion - Projected")]
    [InlineData("Acme Corp thinks it can reach $1 billion in revenue.", "Revenue Acme $1 billion - Projected")]
    [InlineData("Acme Corp intends to pump $300 million into its Bath site.", "Spending Acme $300 million - Projected")]
    [InlineData("Acme Corp's sales of $215 million missed the $220 million analysts had forecast.",
        "Revenue Acme $215 million - Actual; Revenue Acme $220 million - Projected")]
    [InlineData("Acme Corp reported revenue of $215 million, above analysts' expectations of $210 million.",
        "Revenue Acme $210 million - Projected; Revenue Acme $215 million - Actual")]
    [InlineData("Acme Corp set a price range of $15 to $17 per share for its IPO.", "SharePrice Acme $15 to $17 - Projected")]
    [InlineData("Acme Corp's EPS came in at 61 cents, beating the 58-cent consensus.",
        "EarningsPerShare Acme 58-cent - Projected; EarningsPerShare Acme 61 cents - Actual")]
    [InlineData("Acme Corp reported revenue of $3.2 billion against the $3.1 billion expected.",
        "Revenue Acme $3.1 billion - Projected; Revenue Acme $3.2 billion - Actual")]
    [InlineData("Acme Corp's revenue topped analyst estimates, climbing 12% to $780 million.", "Revenue Acme $780 million - Actual")]
    [InlineData("Acme Corp earned $1.08 a share, topping estimates of $1.01.",
        "EarningsPerShare Acme $1.01 - Projected; EarningsPerShare Acme $1.08 - Actual")]
    [InlineData("Sales of $9 million would be a record for Acme Corp.", "Revenue Acme $9 million - Projected")]
    [InlineData("Acme Corp sees revenue of $8.4 billion, compared with its earlier forecast of $7.8 billion. Analysts had expected $8.05 billion.",
        "Revenue Acme $7.8 billion earlier Projected; Revenue Acme $8.05 billion - Projected; Revenue Acme $8.4 billion - Projected")]
    [InlineData("Acme Corp expects sales to double to $6 million from $3 million.",
        "Revenue Acme $3 million - Actual; Revenue Acme $6 million - Projected")]
    [InlineData("Acme Corp expects to break even on revenue of $150 million.", "Revenue Acme $150 million - Projected")]
    [InlineData("Acme Corp earned 72 cents a share, topping the 58-cents-a-share average estimate.",
        "EarningsPerShare Acme 58-cents - Projected; EarningsPerShare Acme 72 cents - Actual")]
    [InlineData("With $80 million in fresh funding, Acme plans to hire.", "AmountRaised Acme $80 million - Actual")]
    [InlineData("Acme Corp (est. 1990) has revenue of $5 million.", "Revenue Acme $5 million - Actual")]
    [InlineData("Acme Corp to spend $2bn on Ohio plant\n\nAcme Corp makes chips.", "Spending Acme $2bn - Projected")]
    [InlineData("Acme Corp plans to add 60 people to its team of 90.", "Headcount Acme 90 - Actual")]
    public void Say_what_is_to_come(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("Revenue of Acme Corp fell to $900 million in 2023, against $1.1 billion the year before.",
        "Revenue Acme $1.1 billion 2022 Actual; Revenue Acme $900 million 2023 Actual")]
    [InlineData("Between 2019 and 2023, Acme Corp's revenue grew from $5 million to $20 million.",
        "Revenue Acme $20 million 2023 Actual; Revenue Acme $5 million 2019 Actual")]
    [InlineData("Acme Corp's sales were $7 million and $9 million in 2022 and 2023, respectively.",
        "Revenue Acme $7 million 2022 Actual; Revenue Acme $9 million 2023 Actual")]
    [InlineData("Acme Corp's net profit in 2021 and 2022 was $7 million and $9 million, respectively.",
        "NetIncome Acme $7 million 2021 Actual; NetIncome Acme $9 million 2022 Actual")]
    [InlineData("Acme Corp's pump unit, which it bought in 2020, has revenue of $18 million.", "Revenue Acme $18 million - Actual")]
    [InlineData("Acme Corp's shares, which debuted at $24 in 2021, now trade at $6.", "SharePrice Acme $24 2021 Actual; SharePrice Acme $6 - Actual")]
    [InlineData("Acme Corp ended the year with 9,800 employees, 300 fewer than in 2022.", "Headcount Acme 9,800 employees - Actual")]
    [InlineData("Acme Corp finished 2023 with sales of $4.2 billion.", "Revenue Acme $4.2 billion 2023 Actual")]
    [InlineData("Acme Corp's profit was $12 million for the quarter ended March 2024. It had posted a profit of $10 million in the year-ago period.",
        "NetIncome Acme $10 million Q1 2023 Actual; NetIncome Acme $12 million Q1 2024 Actual")]
    [InlineData("Acme Corp, which has about 800 employees, went public in 2021.", "Headcount Acme about 800 employees - Actual")]
    public void Say_of_when_they_are(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("Acme Corp's revenue and profit were $80 million and $8 million, respectively.",
        "NetIncome Acme $8 million - Actual; Revenue Acme $80 million - Actual")]
    [InlineData("Acme Corp's sales, up 5% from $1.9 billion, hit $2 billion in 2023.",
        "Revenue Acme $1.9 billion - Actual; Revenue Acme $2 billion 2023 Actual")]
    [InlineData("Acme Corp had sales of $4 billion. Its rival Lowell Inc posted $2.5 billion, and Barrow Inc, the smallest, had $900 million.",
        "Revenue Acme $4 billion - Actual; Revenue Barrow $900 million - Actual; Revenue Lowell $2.5 billion - Actual")]
    [InlineData("Acme Corp employs 9,000 people, compared with 4,000 at Lowell Inc and 1,200 at Barrow Inc.",
        "Headcount Acme 9,000 people - Actual; Headcount Barrow 1,200 - Actual; Headcount Lowell 4,000 - Actual")]
    public void Share_a_noun(string text, string figures) => Assert.Equal(figures, Told(text));

    [Theory]
    [InlineData("Acme is used by more than 4 million people each month.", "Users Acme more than 4 million people - Actual")]
    [InlineData("Users of Acme Corp number 12 million.", "Users Acme 12 million - Actual")]
    [InlineData("Acme Corp's global workforce numbers about 9,000.", "Headcount Acme about 9,000 - Actual")]
    [InlineData("Acme Corp now has over 90 people in four offices.", "Headcount Acme more than 90 people - Actual")]
    [InlineData("Acme Corp's staff of 120 work from home.", "Headcount Acme 120 - Actual")]
    [InlineData("A staff of 1,450 runs Acme Corp.", "Headcount Acme 1,450 - Actual")]
    [InlineData("Acme Corp, an employer of 1,450 people, is based in Leeds.", "Headcount Acme 1,450 people - Actual")]
    [InlineData("Acme Corp's subscriber tally stood at 3.1 million.", "Users Acme 3.1 million - Actual")]
    [InlineData("Acme Corp's paying members now total 3.1 million.", "Users Acme 3.1 million - Actual")]
    [InlineData("Acme Corp provides software to 12,000 dentists.", "Users Acme 12,000 dentists - Actual")]
    [InlineData("Acme Corp's total workforce is 4,100.", "Headcount Acme 4,100 - Actual")]
    [InlineData("Acme Corp had 400 employees, compared with 500 a year earlier.",
        "Headcount Acme 400 employees - Actual; Headcount Acme 500 a year earlier Actual")]
    [InlineData("Acme Corp has 3.1 million MAUs.", "Users Acme 3.1 million MAUs - Actual")]
    [InlineData("Acme Corp shed 120,000 subscribers, leaving it with 3.1 million.",
        "Users Acme 120,000 subscribers - Actual; Users Acme 3.1 million - Actual")]
    [InlineData("Acme Corp has between 4 million and 5 million users.", "Users Acme between 4 million and 5 million users - Actual")]
    [InlineData("Acme Corp's 400-plus employees are spread over two sites.", "Headcount Acme more than 400-plus employees - Actual")]
    [InlineData("Acme Corp, which employs about 5,200 people, will pay a dividend.", "Headcount Acme about 5,200 people - Actual")]
    [InlineData("Acme Corp counts 600 companies among its customers.", "Users Acme 600 companies - Actual")]
    [InlineData("Acme Corp has passed the 600,000-user mark.", "Users Acme more than 600,000-user mark - Actual")]
    [InlineData("Two of the 40 people at the meeting work at Acme Corp.", "")]
    public void Count_people(string text, string figures) => Assert.Equal(figures, Told(text));

    private static string Told(string text) => string.Join("; ", FactReader.Read(new Article { Path = "a.txt" }, text + "\n").Figures.Select(figure =>
        $"{figure.Metric} {figure.Company} {figure.Amount} {figure.Period?.ToString() ?? "-"} {figure.Basis}").Order(StringComparer.Ordinal));
}
