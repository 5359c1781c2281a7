namespace DealFacts.Extraction.Tests.Claims;

/// <summary>What an amount measures, whose it is, when, and whether it is a fact.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("Acme Corp reported revenue of $870 million in 2023.", "$870 million", Metric.Revenue)]
    [InlineData("Acme Corp had a net loss of $9 million on revenue of $72 million.", "$9 million", Metric.NetIncome)]
    [InlineData("Acme Corp had a net loss of $9 million on revenue of $72 million.", "$72 million", Metric.Revenue)]
    [InlineData("Acme Corp posted an operating profit of 55 million euros.", "55 million euros", Metric.OperatingIncome)]
    [InlineData("Acme Corp earned 38 cents per share in the quarter, its profit of 38 cents per share being a record.", "38 cents", Metric.NetIncome)]
    [InlineData("Acme Corp has a market value of about $398 billion.", "$398 billion", Metric.MarketCapitalization)]
    [InlineData("Shares of Acme Corp fell 3 percent to $41.20.", "$41.20", Metric.SharePrice)]
    [InlineData("Acme Corp stock hit a high of $21 before closing at $19.91.", "$19.91", Metric.SharePrice)]
    [InlineData("Acme Corp said it plans to spend $65 million on new plants.", "$65 million", Metric.Spending)]
    [InlineData("Acme Corp agreed to a $3 million settlement with the city.", "$3 million", Metric.Spending)]
    [InlineData("Acme Corp is worth $2 billion.", "$2 billion", Metric.Valuation)]
    [InlineData("Acme Corp has about $64 million in cash.", "$64 million", Metric.Other)]
    [InlineData("Acme Corp employs 1,200 employees.", "1,200 employees", Metric.Headcount)]
    [InlineData("About 17 million people use Acme Corp apps.", "17 million people", Metric.Users)]
    [InlineData("Acme Corp earned $39 million, or 58 cents a share, in the quarter.", "58 cents", Metric.NetIncome)]
    [InlineData("Acme Corp posted sales of $5 million, compared with $4 million a year ago.", "$4 million", Metric.Revenue)]
    [InlineData("Acme Corp sales rose to $5 million, missing analysts' average estimate of $6 million.", "$6 million", Metric.Revenue)]
    [InlineData("Acme Corp holds shares worth $62 million.", "$62 million", Metric.Other)]
    [InlineData("Acme Corp hit a record low of $6.12 after its loss doubled.", "$6.12", Metric.SharePrice)]
    [InlineData("Acme Corp said its debt, which stood at $9 million, was too high.", "$9 million", Metric.Other)]
    [InlineData("Acme Corp will invest $5 million to build a plant.", "$5 million", Metric.Spending)]
    [InlineData("Acme Corp raised its quarterly dividend to 22 cents per share.", "22 cents", Metric.Other)]
    [InlineData("Acme Corp spent $5 million to buy Lowell Inc.", "$5 million", Metric.DealValue)]
    [InlineData("Acme Corp raised $80 million at a $9 million post-money valuation.", "$9 million", Metric.Valuation)]
    [InlineData("Acme Corp owns a unit that could fetch $9 million.", "$9 million", Metric.DealValue)]
    [InlineData("Acme Corp signed a lease with Lowell Inc worth $9 million.", "$9 million", Metric.Other)]
    [InlineData("Acme Corp revenue from operations grew 9 per cent year-on-year to ₹5,870 crore.", "₹5,870 crore", Metric.Revenue)]
    [InlineData("Acme Corp posted a net profit of ₹412 crore, against ₹349 crore in the year-ago period.", "₹349 crore", Metric.NetIncome)]
    [InlineData("Acme Corp reported net income of $8 million on revenue of $90 million, compared with $4 million and $70 million, respectively.", "$4 million", Metric.NetIncome)]
    [InlineData("Acme Corp reported net income of $8 million on revenue of $90 million, compared with $4 million and $70 million, respectively.", "$70 million", Metric.Revenue)]
    [InlineData("Acme Corp has $2.7 billion of debt.", "$2.7 billion", Metric.Other)]
    [InlineData("Acme Corp issued $2.7 billion of debt.", "$2.7 billion", Metric.AmountRaised)]
    [InlineData("Acme Corp expects run-rate synergies of $4 million.", "$4 million", Metric.Other)]
    [InlineData("Acme Corp turned over £5.2m last year and made its first profit.", "£5.2m", Metric.Revenue)]
    [InlineData("Acme Corp sales, which peaked at $88 million in 2021, fell to $41 million last year.", "$41 million", Metric.Revenue)]
    [InlineData("Acme Corp net debt will rise to $510 million, or 3.1 times EBITDA.", "$510 million", Metric.Other)]
    [InlineData("Shares of Acme Corp surged 18.4 percent to 61,200 won.", "61,200 won", Metric.SharePrice)]
    [InlineData("Acme Corp needs to invest $5 billion by 2030.", "$5 billion", Metric.Spending)]
    [InlineData("Shares of Acme Corp were up 14% at 2.51 pounds.", "2.51 pounds", Metric.SharePrice)]
    [InlineData("Acme Corp will double its headcount of 85.", "85", Metric.Headcount)]
    [InlineData("Acme Corp made £18 million before tax.", "£18 million", Metric.NetIncome)]
    [InlineData("Acme Corp turned a profit, making £1.8 million last year, on sales of £55 million.", "£1.8 million", Metric.NetIncome)]
    [InlineData("Acme Corp sold $11 billion of paint last year.", "$11 billion", Metric.Revenue)]
    [InlineData("Acme Corp has a game that brought in $150 million in its first year.", "$150 million", Metric.Revenue)]
    [InlineData("Acme Corp sales grew by $40 million to $212 million.", "$40 million", Metric.Other)]
    [InlineData("Acme Corp sales grew by $40 million to $212 million.", "$212 million", Metric.Revenue)]
    [InlineData("Acme Corp expects sales of $9 million. Analysts on average were expecting $8 million.", "$8 million", Metric.Revenue)]
    [InlineData("Acme Corp had sales of $12 million. It expects that to climb to $15 million by 2026.", "$15 million", Metric.Revenue)]
    [InlineData("Acme Corp had sales of $12 million last year, and says it will have $34 million by 2026.", "$34 million", Metric.Revenue)]
    [InlineData("Acme Corp net profit came in at ₹1,047 crore, Acme Corp said, as against ₹812 crore a year ago.", "₹812 crore", Metric.NetIncome)]
    [InlineData("Acme Corp costs rose to $4.9 billion while income climbed to 8.3 billion.", "8.3 billion", Metric.NetIncome)]
    [InlineData("Acme Corp was once a $4 billion company.", "$4 billion", Metric.Valuation)]
    [InlineData("More than 210,000 organisations use Acme Corp software.", "210,000 organisations", Metric.Users)]
    [InlineData("Acme Corp earned $1.9 billion in 2022, but made only $120 million last year.", "$120 million", Metric.NetIncome)]
    [InlineData("Lowell Inc profit will be $40 million, while Acme Corp cut its forecast to $120 million.", "$120 million", Metric.NetIncome)]
    public void Metric_is_told_by_the_cue(string text, string amount, Metric metric) => Assert.Equal(metric, FigureOf(text, amount).Metric);

    [Theory]
    [InlineData("Lowell Inc bought Acme Corp, which had sales of $5 million.", "$5 million", "Acme")]
    [InlineData("Acme Corp's annual revenue was $5 million, Lowell Inc said.", "$5 million", "Acme")]
    [InlineData("With a valuation of $14 billion, Acme Corp is larger than Lowell Inc.", "$14 billion", "Acme")]
    [InlineData("Acme Corp raised $40 million from Lowell Ventures Inc.", "$40 million", "Acme")]
    [InlineData("Acme Corp posted sales of $5 million, according to Lowell Inc.", "$5 million", "Acme")]
    [InlineData("Lowell Inc rates Acme Corp overweight. Remains positive on Acme Corp, price target $32.", "$32", "Acme")]
    [InlineData("Acme Corp makes toys. Acme Corp is growing. The valuation is now $2 billion.", "$2 billion", "Acme")]
    [InlineData("Revenue fell from $6 million in 2019 to $5 million in 2020 at Acme Corp.", "$5 million", "Acme")]
    [InlineData("Lowell Inc shares rose, valuing Acme Corp at $7 billion.", "$7 billion", "Acme")]
    [InlineData("Acme Corp's market cap plunged from $5.8 billion to $2.3 billion.", "$2.3 billion", "Acme")]
    [InlineData("Acme Corp and Lowell Inc raised $5 million and $7 million, respectively.", "$5 million", "Acme")]
    [InlineData("Acme Corp and Lowell Inc raised $5 million and $7 million, respectively.", "$7 million", "Lowell")]
    [InlineData("Lowell Inc's sales were $7 million and Acme Corp's $5 million.", "$5 million", "Acme")]
    [InlineData("Lowell Inc grew. Regulators fined Acme Corp $5 million.", "$5 million", "Acme")]
    [InlineData("Lowell Inc competes with Acme Corp, a public company with a market cap of $5 million.", "$5 million", "Acme")]
    [InlineData("Acme Corp, founded in 2015, had a turnover of $5 million.", "$5 million", "Acme")]
    [InlineData("Acme Corp has $5 million.", "$5 million", "Acme")]
    [InlineData("Acme Corp raised $5 million. Acme Corp now has $5 million.", "$5 million", "Acme")]
    [InlineData("Lowell Inc put the valuation of Acme Corp at $5 billion.", "$5 billion", "Acme")]
    [InlineData("Analysts spoke of Lowell Inc, and of Acme Corp passing the $5 million mark in revenue.", "$5 million", "Acme")]
    [InlineData("Lowell Inc sold its mill to Barrow Inc for $5 million. Acme Corp, founded by Lowell Inc chairman Ann Lee in 1988, runs hotels and had sales of $9 million.", "$9 million", "Acme")]
    [InlineData("Founded by Ann Lee and Tom Roe, Acme Corp sells toys and has 2 million users.", "2 million users", "Acme")]
    [InlineData("Lowell Inc agreed to sell its tower business to Acme Corp for $5 billion.", "$5 billion", "Lowell")]
    [InlineData("Lowell Inc, an offshoot of Barrow Labs, raised $5 million.", "$5 million", "Lowell")]
    [InlineData("Acme Corp and Barrow Inc jointly bought Lowell Inc for $5 million.", "$5 million", "Lowell")]
    [InlineData("Lowell Inc marked down its holding to imply a valuation of $900 million for Acme Corp.", "$900 million", "Acme")]
    [InlineData("Lowell Inc posted revenue of $14 billion; Acme Corp's was $3.9 billion.", "$3.9 billion", "Acme")]
    [InlineData("Lowell Inc agreed to buy Acme Corp. Lowell Inc had offered $200 million.", "$200 million", "Acme")]
    [InlineData("Lowell Inc will spend ¥92 billion ($610 million) to raise its stake in Acme Corp.", "$610 million", "Acme")]
    [InlineData("Acme Corp filed for an offering, Lowell Wire reported last month, citing a source, at a valuation of $4 billion.", "$4 billion", "Acme")]
    [InlineData("Lowell Inc paid $9 million for Acme Corp, a maker of snacks that had $5 million in sales.", "$5 million", "Acme")]
    [InlineData("Barrow Inc competes with Acme Corp, which Lowell Inc valued at $5 million.", "$5 million", "Acme")]
    [InlineData("Lowell Inc shares fell 3% to $44.12 in New York trading; Acme Corp jumped 21% to $31.60.", "$31.60", "Acme")]
    [InlineData("Lowell Inc offered $5 a share for Acme Corp. The shares closed at $6.22.", "$6.22", "Acme")]
    [InlineData("Lowell Inc's £7.20-a-share offer for Acme Corp won.", "£7.20", "Acme")]
    [InlineData("Lowell Inc fell. \"We have $60 million in cash,\" said Acme Corp founder Lucy Park.", "$60 million", "Acme")]
    [InlineData("Lowell Inc's profits rose to $2.2 billion. Acme Corp's fell to $900 million.", "$900 million", "Acme")]
    [InlineData("Lowell Inc met Barrow Inc. Today Acme Corp's equity is, as so often, trading down about 6% to around $30.", "$30", "Acme")]
    [InlineData("Acme Corp is new. Pricing starts at $99 per month.", "$99", "Acme")]
    public void Owner_is_whom_the_sentence_is_about(string text, string amount, string company) => Assert.StartsWith(company, FigureOf(text, amount).Company, StringComparison.Ordinal);

    [Theory]
    [InlineData("Acme Corp expects to hit $2 billion in revenue.", "$2 billion", Basis.Projected)]
    [InlineData("Acme Corp revenue could reach $2 billion.", "$2 billion", Basis.Projected)]
    [InlineData("Acme Corp reported $2 billion in revenue and expects growth.", "$2 billion", Basis.Actual)]
    [InlineData("Acme Corp is moving and will expand, and it now has sales of $2 billion.", "$2 billion", Basis.Actual)]
    [InlineData("Acme Corp agreed to buy Lowell Inc for $5 billion.", "$5 billion", Basis.Actual)]
    [InlineData("Acme Corp is in talks to buy Lowell Inc for $5 billion.", "$5 billion", Basis.Proposed)]
    [InlineData("Acme Corp said it would buy back shares after profit rose to $2 billion.", "$2 billion", Basis.Actual)]
    [InlineData("Acme Corp wants to reach $2 billion in sales.", "$2 billion", Basis.Projected)]
    [InlineData("Acme Corp expects sales of $5 billion, up from $4 billion.", "$4 billion", Basis.Actual)]
    [InlineData("Acme Corp is on course to top $2 billion in sales.", "$2 billion", Basis.Projected)]
    [InlineData("Acme Corp, which will be left with five shops, lost $2 billion.", "$2 billion", Basis.Actual)]
    [InlineData("Lowell Inc will own 45% of Acme Corp.", "45%", Basis.Projected)]
    [InlineData("Acme Corp had revenue of $70 million, beating the $65 million analysts had expected.", "$65 million", Basis.Projected)]
    [InlineData("Acme Corp had revenue of $70 million, beating the $65 million analysts had expected.", "$70 million", Basis.Actual)]
    public void Basis_tells_forecast_offer_and_fact_apart(string text, string amount, Basis basis) => Assert.Equal(basis, FigureOf(text, amount).Basis);

    [Theory]
    [InlineData("Acme Corp had sales of $5 million in 2021.", "$5 million", "in 2021")]
    [InlineData("Acme Corp sales rose from $4 million in 2020 to $5 million in 2021.", "$4 million", "in 2020")]
    [InlineData("Acme Corp sales rose from $4 million in 2020 to $5 million in 2021.", "$5 million", "in 2021")]
    [InlineData("Acme Corp had sales of $5 million in 2021, up from $4 million.", "$4 million", null)]
    [InlineData("Acme Corp was valued at $5 million, up from $4 million a year ago.", "$4 million", "a year ago")]
    [InlineData("Lowell Inc bought Barrow Inc in January, and Acme Corp raised $5 million two weeks later.", "$5 million", "two weeks later")]
    [InlineData("Acme Corp had revenue of $70 million versus $60 million in 2022.", "$70 million", null)]
    [InlineData("Acme Corp revenue rose to $70 million from $60 million in 2022.", "$70 million", null)]
    [InlineData("Acme Corp revenue rose to $70 million from $60 million in 2022.", "$60 million", "in 2022")]
    public void Period_is_the_nearest(string text, string amount, string? period) => Assert.Equal(period, FigureOf(text, amount).Period?.Text);

    [Theory]
    [InlineData("Local startups raised $14.5 billion in 2019, Acme Corp said.")]
    [InlineData("The semiconductor industry is worth $470 billion. Acme Corp is part of it.")]
    [InlineData("Acme Corp slid as gold rose to $1,454.22 an ounce.")]
    [InlineData("The euro traded at $1.1011, Acme Corp said.")]
    [InlineData("Acme Corp and Lowell Inc raised a combined $370 million.")]
    [InlineData("Ann Lee of Acme Corp saw his $3.4 billion fortune grow.")]
    [InlineData("Global venture funding fell to $74 million, Acme Corp said.")]
    [InlineData("Acme Corp counts on a market for used cars that has a turnover of $400 million.")]
    [InlineData("Deals worth $28 billion were announced, according to Acme Corp.")]
    [InlineData("Acme Corp is growing. Ann Lee earned $9 million.")]
    [InlineData("Local IPOs have raised $452 million, Acme Corp said.")]
    [InlineData("Acme Corp estimates that law firms will spend $31 billion on software.")]
    [InlineData("Spending on plants worldwide will top $500 billion, Acme Corp said.")]
    [InlineData("Shares of Acme Corp fell, wiping $5 billion off its market value.")]
    [InlineData("Acme Corp says the pump market will be worth $70 billion by 2030.")]
    [InlineData("Acme Corp founder Ann Lee is worth $7 billion.")]
    public void Amounts_of_nobody_stay_unattributed(string text)
    {
        FactBook book = FactReader.Read(new Article(), text);
        Assert.Empty(book.Figures);
        Assert.NotEmpty(book.Unattributed);
    }

    [Theory]
    [InlineData("More than 4,000 people have been arrested near Acme Corp.")]
    [InlineData("Sales at Acme Corp grew 12%.")]
    [InlineData("Acme Corp will control 40 percent of Europe's packaging market.")]
    [InlineData("Acme Corp gave interviews with nine former employees.")]
    [InlineData("Acme Corp will cut 500 jobs.")]
    [InlineData("Acme Corp plans to hire 120 people.")]
    [InlineData("At Acme Corp 300 employees were laid off.")]
    public void Other_numbers_give_no_figure(string text)
    {
        FactBook book = FactReader.Read(new Article(), text);
        Assert.Empty(book.Figures);
        Assert.Empty(book.Unattributed);
    }

    [Theory]
    [InlineData("Lowell Inc bought a 5% stake in Acme Corp.", "Acme")]
    [InlineData("Lowell Inc bought 30 percent of Acme Corp.", "Acme")]
    [InlineData("Acme Corp rejected a bid from Barrow Inc. Its biggest shareholder, Lowell Inc, which owns 28%, backed the board.", "Acme")]
    [InlineData("Acme Corp rejected a bid from Barrow Inc. Hedge fund Lowell Inc, a 3% holder, said no.", "Acme")]
    [InlineData("Lowell Inc will raise its stake in Acme Corp to 74%.", "Acme")]
    [InlineData("Acme Corp is owned 60 percent by Lowell Inc.", "Acme")]
    [InlineData("Acme Corp rose. Lowell Inc disclosed a stake of roughly 4%.", "Acme")]
    [InlineData("Acme Corp rose. Its biggest shareholder, Lowell Inc, owned 18% before the offering.", "Acme")]
    public void A_stake_is_in_the_company_owned(string text, string company) =>
        Assert.StartsWith(company, Assert.Single(FactReader.Read(new Article(), text).Figures, figure => figure.Metric == Metric.Stake).Company, StringComparison.Ordinal);

    [Fact]
    public void A_stake_keeps_what_it_was() => Assert.Equal(
        ["8.8 percent", "9.4 percent"],
        FactReader.Read(new Article(), "Lowell Inc disclosed a 9.4 percent stake in Acme Corp, up from 8.8 percent previously.").Figures
            .SelectMany(figure => figure.Claims).Select(claim => claim.Amount!.Text).Order(StringComparer.Ordinal));

    private static Figure FigureOf(string text, string amount) =>
        Assert.Single(FactReader.Read(new Article(), text).Figures.Where(figure => figure.Amount.Text == amount).Take(1));
}
