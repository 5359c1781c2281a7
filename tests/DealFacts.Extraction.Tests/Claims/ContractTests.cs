namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Orders, contracts and licences: who works for whom, who gives whom the right to a thing.</summary>
public sealed class ContractTests
{
    [Theory]
    [InlineData("Velmora Inc has ordered 40 narrow-body jets from planemaker Orvane in a deal worth $4.2 billion.", "Customer Velmora; Supplier Orvane", "$4.2 billion")]
    [InlineData("Velmora Inc placed a $600 million order with Pellworth Engines for spare turbines.", "Customer Velmora; Supplier Pellworth Engines", "$600 million")]
    [InlineData("Orvane Corp has secured an order worth $90 million from Velmora Inc for two ferries.", "Customer Velmora; Supplier Orvane", "$90 million")]
    [InlineData("Orvane Corp received a $90 million contract from Velmora Inc last month.", "Customer Velmora; Supplier Orvane", "$90 million")]
    [InlineData("Velmora Inc, which placed an order for 12 trains worth $300 million with Orvane Corp in May, said sales rose.", "Customer Velmora; Supplier Orvane", "$300 million")]
    [InlineData("Velmora Inc will order a dozen ferries from Orvane Corp for $300 million.", "Customer Velmora; Supplier Orvane", "$300 million")]
    [InlineData("Orvane Corp signed a deal to supply Velmora Inc with batteries worth $4 million.", "Customer Velmora; Supplier Orvane", "$4 million")]
    [InlineData("Velmora Inc placed an order for 25 jets with Orvane Corp. The order is worth $3 billion at list prices.", "Customer Velmora; Supplier Orvane", "$3 billion")]
    public void Orders_name_both_sides(string text, string parties, string value)
    {
        Deal deal = Assert.Single(ToldDeals.In(text));
        Assert.Equal((DealKind.Contract, parties, value), (deal.Kind, ToldDeals.PartiesOf(deal), deal.Value?.Text));
    }

    [Theory]
    [InlineData("A court order from Velmora Inc stopped Orvane Corp.")]
    [InlineData("In order to grow, Orvane Corp hired clerks from Velmora Inc.")]
    [InlineData("Orvane Corp supplies Velmora Inc with batteries.")]
    [InlineData("Orvane Corp agreed to supply Velmora Inc with a $70 million line of credit.")]
    [InlineData("A jury ordered Orvane Corp to pay $180 million to Velmora Inc for infringing two patents.")]
    [InlineData("Orvane Corp must pay $18 million to Velmora Inc for breaching their pact.")]
    public void Other_orders_are_no_contract(string text) => Assert.Empty(ToldDeals.In(text));

    [Theory]
    [InlineData("Velmora Bio has granted Orvane Corp worldwide rights to its kidney drug in a deal worth up to $1.1 billion.", "$1.1 billion")]
    [InlineData("Velmora Bio licensed a pump to Orvane Corp for $90 million.", "$90 million")]
    [InlineData("Orvane Corp licensed the drug from Velmora Bio in a deal worth $90 million.", "$90 million")]
    public void A_licence_makes_partners(string text, string value)
    {
        Deal deal = Assert.Single(ToldDeals.In(text));
        Assert.Equal((DealKind.Partnership, "Partner Orvane; Partner Velmora Bio", value), (deal.Kind, ToldDeals.PartiesOf(deal), deal.Value?.Text));
    }

    [Theory]
    [InlineData("Citi played down talk that Orvane Corp would merge with Velmora Inc, calling it unlikely.", "Acquirer Orvane; Target Velmora")]
    [InlineData("Hazel Bank acted for Orvane Corp on its purchase of Velmora Inc.", "Acquirer Orvane; Target Velmora")]
    [InlineData("Bell & Yeo served as legal counsel to Orvane Corp in its purchase of Velmora Inc.", "Acquirer Orvane; Target Velmora")]
    [InlineData("Hazel Bank advised Orvane Corp on its sale of Velmora Inc.", "Seller Orvane; Target Velmora")]
    public void Judges_and_advisers_are_no_sides(string text, string parties) =>
        Assert.Equal(parties, ToldDeals.PartiesOf(Assert.Single(ToldDeals.In(text))));

    [Theory]
    [InlineData("Larch Fund, which owns 14.9 percent of Velmora Inc, intends to accept in the absence of a superior proposal. Orvane Corp has lobbed a $430 million bid for Velmora.", "Acquirer Orvane; Target Velmora")]
    [InlineData("Orvane Corp agreed to buy Velmora Inc. It would fund the purchase with a $40 million loan from Hazel Bank.", "Acquirer Orvane; Target Velmora")]
    public void Who_stands_by_takes_no_part(string text, string parties) =>
        Assert.Equal(parties, ToldDeals.PartiesOf(ToldDeals.In(text).First(deal => deal.Kind != DealKind.DebtFinancing)));
}
