using System.Globalization;
using System.Text;
using System.Text.Json;
using DealFacts.Cli.Output.Json;

namespace DealFacts.Cli.Tests.Output.Json;

public sealed class FactBookJsonTests
{
    [Fact]
    public void A_deal_has_its_parties_amounts_and_claims()
    {
        Deal deal = SampleBook.Book.Deals[0];
        Snapshot.Verify(Json(new FactBook { Deals = [deal with { Claims = [deal.Claims[0]] }] }));
    }

    [Fact]
    public void A_company_has_its_profile()
    {
        Company company = SampleBook.Book.Companies[0];
        Snapshot.Verify(Json(new FactBook { Companies = [company with { Citations = [company.Citations[0]] }] }));
    }

    [Fact]
    public void A_range_has_both_ends() => Snapshot.Verify(Json(new FactBook { Figures = [SampleBook.Book.Figures[3]] }));

    [Fact]
    public void A_disagreement_has_its_sides() =>
        Snapshot.Verify(Json(new FactBook { Disagreements = SampleBook.Book.Disagreements, Unattributed = SampleBook.Book.Unattributed }));

    [Theory]
    [InlineData("articles", "path title publisher published")]
    [InlineData("companies", "name legalName alternateNames kind ticker exchange founded chiefExecutive business location citations")]
    [InlineData("deals", "name kind stage stageText parties value valuation round claims")]
    [InlineData("figures", "company metric basis period amount agreement claims")]
    [InlineData("unattributed", "amount citation")]
    [InlineData("disagreements", "kind company metric claims")]
    public void The_documented_fields_are_there(string list, string fields)
    {
        JsonElement item = JsonDocument.Parse(Json(SampleBook.Book)).RootElement.GetProperty(list)[0];
        Assert.All(fields.Split(' '), field => Assert.True(item.TryGetProperty(field, out _), field));
    }

    [Theory]
    [InlineData("13.8", "1000000000", "13800000000")]
    [InlineData("4.750", "1", "4.75")]
    [InlineData("-3", "1000000", "-3000000")]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950335")]
    public void A_number_is_written_without_needless_zeros(string number, string factor, string written)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture) * decimal.Parse(factor, CultureInfo.InvariantCulture);
        string json = Json(new FactBook { Unattributed = [new UnattributedAmount(Money.Usd(value), new Citation())] });
        Assert.Contains($"\"value\": {written},", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_has_what_it_counts_as_its_unit() =>
        Assert.Contains("\"unit\": \"employees\"", Json(SampleBook.Book), StringComparison.Ordinal);

    [Fact]
    public void A_percentage_has_percent_as_its_unit() =>
        Assert.Contains("\"unit\": \"percent\"", Json(SampleBook.Book), StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_and_control_signs_stay_valid_json()
    {
        string name = "a\ud800b\u0000\u2028\"\\";
        JsonElement read = JsonDocument.Parse(Json(new FactBook { Companies = [new Company { Name = name }] })).RootElement;
        Assert.Equal("a\ufffdb\u0000\u2028\"\\", read.GetProperty("companies")[0].GetProperty("name").GetString());
    }

    private static string Json(FactBook book) => Encoding.UTF8.GetString(FactBookJson.Bytes(book));
}
