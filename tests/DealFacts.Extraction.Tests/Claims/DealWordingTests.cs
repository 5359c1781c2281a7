namespace DealFacts.Extraction.Tests.Claims;

/// <summary>What the words beside a deal say of its parties, its stage and its sums.</summary>
public sealed class DealWordingTests
{
    [Theory]
    [InlineData("Acme Corp is buying \"Call of Zuno\" maker Lowell Inc for $68 billion.", "Lowell")]
    [InlineData("Acme Corp agreed to buy “Candy Rush” creator Lowell Inc for $68 billion.", "Lowell")]
    [InlineData("Acme Corp has bought the \"Candy Rush\" game maker Lowell Inc for $68 billion.", "Lowell")]
    public void A_title_before_its_maker_is_not_bought(string text, string target) =>
        Assert.Equal(["Acme", target], Assert.Single(Read(text).Deals).Parties.Select(party => party.Company));

    [Theory]
    [InlineData("Acme Corp to buy Lowell Inc for $5 billion\n\nThe boss will stay until the deal closes in 2023.", DealStage.Pending)]
    [InlineData("Acme Corp to buy Lowell Inc for $5 billion\n\nIf the deal is terminated, Acme will pay $1 million.", DealStage.Pending)]
    [InlineData("Acme Corp to buy Lowell Inc for $5 billion\n\nAfter the deal closed, the boss left.", DealStage.Completed)]
    [InlineData("Acme Corp to buy Lowell Inc for $5 billion\n\nThe deal was terminated on Monday.", DealStage.Terminated)]
    public void What_is_to_come_has_not_come(string text, DealStage stage) => Assert.Equal(stage, Assert.Single(Read(text).Deals).Stage);

    [Theory]
    [InlineData("Acme Corp will merge with Lowell Inc. The deal values the combined group at more than $80 billion including debt.")]
    [InlineData("Zuno Inc is in talks to merge with Tulmar Inc in a deal that would value the combined entity at $18 billion.")]
    [InlineData("Acme Corp agreed to buy Lowell Inc in a deal that values the combined company at $5 billion.")]
    public void What_both_are_worth_together_is_neither_price_nor_worth_of_one(string text)
    {
        FactBook book = Read(text);
        Assert.Empty(book.Figures);
        Assert.Single(book.Unattributed);
        Assert.Equal((null, null), (book.Deals[0].Value, book.Deals[0].Valuation));
    }

    [Fact]
    public void A_valuation_is_no_price()
    {
        Deal deal = Assert.Single(Read("Zuno Inc is in talks to merge with Tulmar Inc at $35 billion valuation.").Deals);
        Assert.Equal((null, "$35 billion"), (deal.Value, deal.Valuation?.ToString()));
    }

    [Theory]
    [InlineData("Acme Corp expects EBITDA of $485 million in 2023, rising to $2 billion in 2024.", "Ebitda Acme $2 billion Projected 2024")]
    [InlineData("Acme Corp lost money. It is worth a fraction of the $47 million it was worth in 2019.", "Valuation Acme $47 million Actual 2019")]
    public void What_goes_on_from_an_amount_measures_what_it_does(string text, string figure) =>
        Assert.Contains(figure, Read(text).Figures.Select(f => $"{f.Metric} {f.Company} {f.Amount} {f.Basis} {f.Period}"));

    [Fact]
    public void A_stranger_who_invested_beside_the_deal_paid_no_price_of_it() =>
        Assert.Equal("$37 billion", Assert.Single(Read("Acme Corp completed its $37 billion acquisition of Chirvel Inc. Binsor Inc invested $500 million, and "
            + "Larry Roe put in $1 million.").Figures, figure => figure.Metric == Metric.DealValue).Amount.ToString());

    [Theory]
    [InlineData("Zelmo Rusk said on Friday he was terminating his $37 billion deal to buy Chirvel Inc.")]
    [InlineData("Rusk gets Chirvel\n\nElias Rusk clinched a deal to buy Chirvel Inc for $37 billion. Rusk said last week he had secured $39 billion.")]
    public void Who_says_he_is_no_company(string text) => Assert.Equal("Chirvel", Assert.Single(Read(text).Companies).Name);

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
