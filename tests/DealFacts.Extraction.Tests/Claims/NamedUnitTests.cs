namespace DealFacts.Extraction.Tests.Claims;

/// <summary>A unit that the article names by itself too is sold under its name; goods and a company's own stock are no deal.</summary>
public sealed class NamedUnitTests
{
    [Theory]
    [InlineData("Dunleavy Corp. sold its Coldbrook frozen-food unit to Tarn Inc. Coldbrook makes pies.", "Acquirer Tarn; Seller Dunleavy; Target Coldbrook")]
    [InlineData("Dunleavy Corp. sold its Coldbrook unit to Tarn Inc.", "Acquirer Tarn; Seller Dunleavy; Target Coldbrook")]
    [InlineData("Dunleavy Corp. sold its Marlow steel plate mill to Tarn Inc.", "Acquirer Tarn; Seller Dunleavy; Target Marlow steel plate mill")]
    [InlineData("Dunleavy Corp. will buy back an additional $600 million of its own shares.", "")]
    [InlineData("Dunleavy Corp. bought back Coldbrook Works from Tarn Inc.", "Acquirer Dunleavy; Seller Tarn; Target Coldbrook Works")]
    public void What_changes_hands(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", ToldDeals.In(text).Select(ToldDeals.PartiesOf)));

    [Fact]
    public void A_round_that_another_led_with_another_sum_is_another_round()
    {
        IReadOnlyList<Deal> deals = ToldDeals.In("Quillmark Inc. raised $300 million. Alder Capital, which led the $90 million Series B in 2023, came back too.");
        Assert.Equal(["Issuer Quillmark", "Issuer Quillmark; LeadInvestor Alder Capital"],
            deals.Select(ToldDeals.PartiesOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_year_of_founding_is_no_time_of_a_headcount() => Assert.Null(Assert.Single(FactReader.Read(new Article { Path = "a.txt" },
        "Founded in 2021, Quillmark Inc. is headquartered in Austin and has 260 employees.").Figures).Period);
}
