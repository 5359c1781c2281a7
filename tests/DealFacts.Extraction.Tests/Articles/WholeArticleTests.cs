using DealFacts.Extraction.Tests.Claims;

namespace DealFacts.Extraction.Tests.Articles;

/// <summary>What a whole article tells: who did what, and whose each amount is.</summary>
public sealed class WholeArticleTests
{
    public static TheoryData<string, string[]> Deals => new()
    {
        {
            InventedArticles.Round,
            [
                "Acquisition, Completed: Acquirer LexPoint; Target ClauseWorks: undisclosed",
                "FundingRound, Completed: Investor Baseline Partners; Investor Quayside; Issuer Docuvale: $75 million",
                "FundingRound, Completed: Issuer Briefly: $40 million",
                "FundingRound, Signed: Issuer Docuvale; LeadInvestor Summit Rock: $180 million",
                "Investment, Completed: Investor Orrin Ventures; Target LexPoint: ",
            ]
        },
        {
            InventedArticles.Purchase,
            [
                "Acquisition, Announced: Acquirer SolarCo; Target Voltmere: $3.7bn",
                "InitialPublicOffering, Terminated: Issuer Voltmere: SKr8bn",
                "Investment, Completed: Investor Belmonte; Investor Lars Ek; Investor Nordpen; Target Voltmere: ",
            ]
        },
        {
            InventedArticles.Talks,
            [
                "Acquisition, Completed: Acquirer Halden; Target Orlin Controls: $2.2 billion",
                "Acquisition, InTalks: Acquirer Halden; Target Brugg Precision: ",
                "Acquisition, Terminated: Acquirer Halden; Target Feinwerk: ",
            ]
        },
        {
            InventedArticles.Lockers,
            [
                "Acquisition, Completed: Acquirer Hasta Lock; Target Luxer Box: $150 million",
                "FundingRound, Completed: Investor Lattice Capital; Investor Union Bay Partners; Issuer Nestbox; LeadInvestor Copperfield Ventures: $32 million",
                "FundingRound, Completed: Issuer Nestbox: $2.5 million",
                "FundingRound, Completed: Issuer Nestbox: $9 million",
            ]
        },
    };

    public static TheoryData<string, string, string[]> Figures => new()
    {
        { InventedArticles.Round, "Docuvale", ["AmountRaised $180 million", "AmountRaised $75 million", "Headcount 450 staff", "Revenue $95 million", "Stake 22%", "Valuation $2 billion", "Valuation $2bn", "Valuation $850 million"] },
        { InventedArticles.Round, "Briefly", ["AmountRaised $40 million", "Valuation $300 million"] },
        { InventedArticles.Purchase, "Voltmere", ["AmountRaised $300m", "AmountRaised SKr8bn", "DealValue $3.7bn", "NetIncome $420m", "Revenue $870m", "Valuation $2.9bn"] },
        { InventedArticles.Talks, "Brugg Precision", ["Headcount 5,200 people", "Revenue 1.4 billion francs", "Stake 82%", "Valuation $3.5 billion", "Valuation 3.1 billion Swiss francs"] },
        { InventedArticles.Talks, "Halden", ["MarketCapitalization £6.2 billion", "SharePrice 1,142 pence"] },
        { InventedArticles.Lockers, "Nestbox", ["AmountRaised $2.5 million", "AmountRaised $32 million", "AmountRaised $9 million", "Headcount 85", "Other $2"] },
    };

    [Theory]
    [MemberData(nameof(Deals))]
    public void Its_deals_are_told(string article, string[] deals) =>
        Assert.Equal(deals, ToldDeals.In(article).Select(deal => $"{deal.Kind}, {deal.Stage}: {ToldDeals.PartiesOf(deal)}: {deal.Value?.Text}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Figures))]
    public void Its_figures_have_their_owners(string article, string company, string[] figures) =>
        Assert.Equal(figures, Read(article).Figures.Where(figure => figure.Company == company)
            .Select(figure => $"{figure.Metric} {figure.Amount.Text}").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(InventedArticles.Round, "$31 billion")]
    [InlineData(InventedArticles.Purchase, "$11bn|$1.5bn")]
    [InlineData(InventedArticles.Talks, "$1|0.8857 Swiss francs")]
    public void What_is_nobodys_stays_so(string article, string amounts) =>
        Assert.Equal(amounts.Split('|'), Read(article).Unattributed.Select(amount => amount.Amount.Text));

    private static FactBook Read(string article) => FactReader.Read(new Article { Path = "a.txt" }, article);
}
