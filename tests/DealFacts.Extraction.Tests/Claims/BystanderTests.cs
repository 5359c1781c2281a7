namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Who takes part in a deal though another clause names it, and whose a part's figures are.</summary>
public sealed class BystanderTests
{
    [Theory]
    [InlineData("Velmora Inc has hired banks for a Frankfurt IPO.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("Velmora Inc has picked Larch Bank and Hazel Bank for an IPO.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("Velmora Inc surged 9 percent on a report that Orvane Corp is considering a bid.", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Velmora shares jumped on speculation that Orvane Corp would make an offer.", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Orvane Corp beat out two other bidders for the mattress brand Velmora.", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Orvane Corp will serve as stalking-horse bidder for Velmora Inc.", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("\"We acquired Velmora in March,\" said Ada Moss, founder of Orvane Corp.", "Acquisition: Acquirer Orvane; Target Velmora")]
    [InlineData("Larch Bank downplays the Orvane merger. Orvane Corp agreed to merge with Velmora Inc.", "Merger: Acquirer Orvane; Target Velmora")]
    [InlineData("Larch Plc grew. Three months after shelving its listing, Velmora Inc has hired clerks.", "InitialPublicOffering: Issuer Velmora")]
    [InlineData("Larch Bank has backed the management buyout of Velmora Inc, a maker of padlocks.", "Acquisition: Acquirer Larch Bank; Target Velmora")]
    [InlineData("Velmora Inc has put its solar portfolio on the block and hopes to raise £95 million.", "Divestiture: Seller Velmora; Target solar portfolio")]
    [InlineData("Velmora Inc will fund the deal with a $200 million facility from Larch Bank.", "DebtFinancing: Issuer Velmora; Lender Larch Bank")]
    public void Parties(string text, string deals) => Assert.Equal(deals, string.Join(" | ",
        ToldDeals.In(text).Select(deal => $"{deal.Kind}: {ToldDeals.PartiesOf(deal)}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Velmora AG will sell its brake unit to Orvane Corp. The division, with around 2,300 employees, most recently generated sales of 480 million euros.")]
    [InlineData("Velmora AG will buy three wind farms from Orvane Corp. The assets generated EBITDA of $88 million last year.")]
    [InlineData("Velmora AG bought 140 shops for $88 million. Velmora said the shops had sales of $240 million last year.")]
    [InlineData("Velmora AG will sell its brake unit. The unit had sales of $40 million last year.")]
    public void The_figures_of_a_part_are_not_its_owners(string text) =>
        Assert.DoesNotContain(FactReader.Read(new Article(), text).Figures, figure => figure.Metric is Metric.Revenue or Metric.Ebitda);

    [Theory]
    [InlineData("Orvane Corp agreed to buy Velmora Inc. Family owners hold 83 percent of Velmora.", "83 percent")]
    [InlineData("Orvane Corp will keep 78 percent of Velmora Inc.", "78 percent")]
    public void A_share_kept_is_of_whom_it_is_kept(string text, string share) =>
        Assert.Equal(("Velmora", Metric.Stake), FactReader.Read(new Article(), text).Figures.Where(f => f.Amount.Text == share).Select(f => (f.Company.Split(' ')[0], f.Metric)).Single());

    [Theory]
    [InlineData("Velmora Inc made $101 million in the first half.", Metric.NetIncome)]
    [InlineData("Velmora Inc made $101 million in sales last year.", Metric.Revenue)]
    public void What_a_company_made(string text, Metric metric) => Assert.Equal(metric, Assert.Single(FactReader.Read(new Article(), text).Figures).Metric);
}
