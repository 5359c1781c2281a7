using System.Globalization;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Quantities;

/// <summary>Amounts of money in every dress, with what they say.</summary>
public sealed class MoneyTests
{
    [Theory]
    [InlineData("It paid $13.8 billion.", "13800000000", "USD", -8, "$13.8 billion")]
    [InlineData("It paid $870 million.", "870000000", "USD", -6, "$870 million")]
    [InlineData("It paid $4.75 in cash.", "4.75", "USD", 2, "$4.75")]
    [InlineData("It paid $5.2bn for it.", "5200000000", "USD", -8, "$5.2bn")]
    [InlineData("It raised $300m.", "300000000", "USD", -6, "$300m")]
    [InlineData("It raised $500K.", "500000", "USD", -3, "$500K")]
    [InlineData("It raised US$5m.", "5000000", "USD", -6, "US$5m")]
    [InlineData("It raised U.S. $5 million.", "5000000", "USD", -6, "$5 million")]
    [InlineData("It raised USD 5 million.", "5000000", "USD", -6, "USD 5 million")]
    [InlineData("It raised 5 million USD.", "5000000", "USD", -6, "5 million USD")]
    [InlineData("It raised EUR1.2bn.", "1200000000", "EUR", -8, "EUR1.2bn")]
    [InlineData("It raised €30 million.", "30000000", "EUR", -6, "€30 million")]
    [InlineData("It raised 30 million euros.", "30000000", "EUR", -6, "30 million euros")]
    [InlineData("It raised £300 million.", "300000000", "GBP", -6, "£300 million")]
    [InlineData("It raised 750 crores from a fund.", "7500000000", "INR", -7, "750 crores")]
    [InlineData("It raised Tk 40 crore from a fund.", "400000000", "BDT", -7, "Tk 40 crore")]
    [InlineData("It raised R40 million.", "40000000", "ZAR", -6, "R40 million")]
    [InlineData("It raised N1.2bn.", "1200000000", "NGN", -8, "N1.2bn")]
    [InlineData("It raised $1.5 B in May.", "1500000000", "USD", -8, "$1.5 B")]
    [InlineData("It raised $1.2trn.", "1200000000000", "USD", -11, "$1.2trn")]
    [InlineData("It raised 40.000.000 euros.", "40000000", "EUR", 0, "40.000.000 euros")]
    [InlineData("It raised 12.500.000,50 euros.", "12500000.50", "EUR", 2, "12.500.000,50 euros")]
    [InlineData("It raised €1,5 million.", "1500000", "EUR", -5, "€1,5 million")]
    [InlineData("The Danish group paid 9 billion crowns.", "9000000000", "DKK", -9, "9 billion crowns")]
    [InlineData("The Danish group paid 9 billion Swedish crowns.", "9000000000", "SEK", -9, "9 billion Swedish crowns")]
    [InlineData("The French group paid 9 billion CFA francs.", "9000000000", "XOF", -9, "9 billion CFA francs")]
    [InlineData("The group from Senegal paid 9 billion francs.", "9000000000", "XOF", -9, "9 billion francs")]
    [InlineData("The group from Cameroon paid 9 billion francs.", "9000000000", "XAF", -9, "9 billion francs")]
    [InlineData("The Swiss group, with a plant in Paris and one in Zurich, paid 3 billion francs.", "3000000000", "CHF", -9, "3 billion francs")]
    [InlineData("The Mexican lender raised 4 billion pesos.", "4000000000", "MXN", -9, "4 billion pesos")]
    [InlineData("The Manila lender raised 4 billion pesos.", "4000000000", "PHP", -9, "4 billion pesos")]
    [InlineData("It raised Rs. 50 crore.", "500000000", "INR", -7, "Rs. 50 crore")]
    [InlineData("It raised Rs 1,250 crore.", "12500000000", "INR", -7, "Rs 1,250 crore")]
    [InlineData("It raised Rs 5,00,000 there.", "500000", "INR", 0, "Rs 5,00,000")]
    [InlineData("It raised INR 20 crore.", "200000000", "INR", -7, "INR 20 crore")]
    [InlineData("It raised ₹100 crore.", "1000000000", "INR", -7, "₹100 crore")]
    [InlineData("It went for 1,211 crore.", "12110000000", "INR", -7, "1,211 crore")]
    [InlineData("It raised Rs 2 lakh crore.", "2000000000000", "INR", -12, "Rs 2 lakh crore")]
    [InlineData("It raised ¥10 billion.", "10000000000", "JPY", -9, "¥10 billion")]
    [InlineData("It raised 10 billion yen.", "10000000000", "JPY", -9, "10 billion yen")]
    [InlineData("It raised RMB28.6 billion.", "28600000000", "CNY", -8, "RMB28.6 billion")]
    [InlineData("It raised R40m.", "40000000", "ZAR", -6, "R40m")]
    [InlineData("It raised P40 million.", "40000000", "PHP", -6, "P40 million")]
    [InlineData("It raised $US40 million.", "40000000", "USD", -6, "$US40 million")]
    [InlineData("It raised $A40 million.", "40000000", "AUD", -6, "$A40 million")]
    [InlineData("It raised ISK 40 million.", "40000000", "ISK", -6, "ISK 40 million")]
    [InlineData("It raised 40 million Israeli shekels.", "40000000", "ILS", -6, "40 million Israeli shekels")]
    [InlineData("It raised 40 million lei.", "40000000", "RON", -6, "40 million lei")]
    [InlineData("It raised RM1.2 billion.", "1200000000", "MYR", -8, "RM1.2 billion")]
    [InlineData("It raised A$5 million.", "5000000", "AUD", -6, "A$5 million")]
    [InlineData("It raised AU$5 million.", "5000000", "AUD", -6, "AU$5 million")]
    [InlineData("It raised C$5 million.", "5000000", "CAD", -6, "C$5 million")]
    [InlineData("It raised HK$5 million.", "5000000", "HKD", -6, "HK$5 million")]
    [InlineData("It raised NT$5 million.", "5000000", "TWD", -6, "NT$5 million")]
    [InlineData("It raised NZ$5 million.", "5000000", "NZD", -6, "NZ$5 million")]
    [InlineData("It raised R$5 million.", "5000000", "BRL", -6, "R$5 million")]
    [InlineData("It raised CHF 2bn.", "2000000000", "CHF", -9, "CHF 2bn")]
    [InlineData("It raised SFr 2bn.", "2000000000", "CHF", -9, "SFr 2bn")]
    [InlineData("It raised 5 billion Swedish crowns.", "5000000000", "SEK", -9, "5 billion Swedish crowns")]
    [InlineData("It went for 165p each.", "1.65", "GBP", 2, "165p")]
    [InlineData("It went for 165 pence.", "1.65", "GBP", 2, "165 pence")]
    [InlineData("It earned 38 cents.", "0.38", "USD", 2, "38 cents")]
    [InlineData("It went for 1.2 billion Belgian francs.", "1200000000", "BEF", -8, "1.2 billion Belgian francs")]
    [InlineData("It went for 151 mln stg.", "151000000", "GBP", -6, "151 mln stg")]
    [InlineData("It went for 20 mln D-marks.", "20000000", "DEM", -6, "20 mln D-marks")]
    [InlineData("It went for 500 billion lire.", "500000000000", "ITL", -9, "500 billion lire")]
    [InlineData("It went for 39.3 mln N.Z. dlrs.", "39300000", "NZD", -5, "39.3 mln N.Z. dlrs")]
    [InlineData("It went for 10 mln H.K. dlrs.", "10000000", "HKD", -6, "10 mln H.K. dlrs")]
    [InlineData("It went for 30 billion Canadian dlrs.", "30000000000", "CAD", -9, "30 billion Canadian dlrs")]
    [InlineData("It went for 8,500,000 dlrs.", "8500000", "USD", 0, "8,500,000 dlrs")]
    [InlineData("It went for eight mln dlrs.", "8000000", "USD", -6, "eight mln dlrs")]
    [InlineData("It went for 18-1/2 dlrs.", "18.5", "USD", 1, "18-1/2 dlrs")]
    [InlineData("It went for two and a half million dollars.", "2500000", "USD", -5, "two and a half million dollars")]
    [InlineData("It cost a million bucks.", "1000000", "USD", -6, "a million bucks")]
    [InlineData("It cost half a billion dollars.", "500000000", "USD", -8, "half a billion dollars")]
    [InlineData("It cost three-quarters of a billion dollars.", "750000000", "USD", -7, "three-quarters of a billion dollars")]
    [InlineData("A $70-million bid came.", "70000000", "USD", -6, "$70-million")]
    [InlineData("It raised 70 million reais.", "70000000", "BRL", -6, "70 million reais")]
    [InlineData("It raised 6.7 trillion rupiah.", "6700000000000", "IDR", -11, "6.7 trillion rupiah")]
    [InlineData("It raised 3 billion won.", "3000000000", "KRW", -9, "3 billion won")]
    [InlineData("It raised 500 million rand.", "500000000", "ZAR", -6, "500 million rand")]
    [InlineData("It raised NIS 20 million.", "20000000", "ILS", -6, "NIS 20 million")]
    public void An_amount_has_its_value_currency_decimals_and_words(string text, string value, string currency, int decimals, string words)
    {
        Money money = Assert.Single(Amounts.Of(text).Select(q => q.Amount).OfType<Money>());
        Assert.Equal((Number(value), currency), (money.Value, money.Currency));
        Assert.Equal((decimals, words), (money.Decimals, money.Text));
    }

    [Theory]
    [InlineData("It forecast 505-520 million euros.", "505000000", "520000000", "EUR", "505-520 million euros")]
    [InlineData("It forecast $1.93 billion to $1.96 billion.", "1930000000", "1960000000", "USD", "$1.93 billion to $1.96 billion")]
    [InlineData("Sales will rise to $300-350 million.", "300000000", "350000000", "USD", "$300-350 million")]
    [InlineData("Sales will rise to $300 million to $350 million.", "300000000", "350000000", "USD", "$300 million to $350 million")]
    [InlineData("It forecast between $1 and $1.2 billion.", "1000000000", "1200000000", "USD", "between $1 and $1.2 billion")]
    [InlineData("It forecast from 200 to 300 mln dlrs.", "200000000", "300000000", "USD", "200 to 300 mln dlrs")]
    [InlineData("It sees $70 to $80 billion of bonds.", "70000000000", "80000000000", "USD", "$70 to $80 billion")]
    public void A_range_is_one_amount(string text, string min, string max, string currency, string words)
    {
        Money money = Assert.Single(Amounts.Of(text).Select(q => q.Amount).OfType<Money>());
        Assert.Equal(Qualifier.Between, money.Qualifier);
        Assert.Null(money.Value);
        Assert.Equal((Number(min), Number(max)), (money.Min, money.Max));
        Assert.Equal((currency, words), (money.Currency, money.Text));
    }

    [Theory]
    [InlineData("It rose from $200 to $300.", "200 300")]
    [InlineData("Sales rose from $1 to $1.2 billion.", "1000000000 1200000000")]
    [InlineData("Sales rose from 200 to 300 mln dlrs.", "200000000 300000000")]
    [InlineData("The stock is up $2 to $45.", "2 45")]
    [InlineData("It cut the target to $235 from $250.", "235 250")]
    public void A_change_is_two_amounts(string text, string values) =>
        Assert.Equal(values.Split(' ').Select(Number), Amounts.Of(text).Select(q => q.Amount.Value!.Value));

    [Theory]
    [InlineData("It opened in 1987.")]
    [InlineData("Call 555-1234 or 800 555 0199.")]
    [InlineData("He won 3 of the 5 races.")]
    [InlineData("The Series 7 exam is on page 12.")]
    [InlineData("1. Introduction")]
    [InlineData("It met at 10:30 on April 6.")]
    [InlineData("A Fortune 500 firm with a Model 3000 pump.")]
    [InlineData("The dollar store sells pound for pound.")]
    [InlineData("The real crown won the mark.")]
    [InlineData("A 1080p screen weighs 3 pounds.")]
    [InlineData("It faces the 8,000-pound gorillas of the trade.")]
    [InlineData("They moved a 30,000-pound press.")]
    [InlineData("It mined 800 mln tons of coal.")]
    public void What_is_no_money_stays_out(string text) => Assert.DoesNotContain(Amounts.Of(text), q => q.Amount is Money);

    [Theory]
    [InlineData("Profit was C$39 million, or 67 cents a share, and sales C$1 billion ($750 million).", "CAD")]
    [InlineData("Earnings of 12 cents a share beat the 9-cents-a-share estimate on sales of A$40 million.", "AUD")]
    [InlineData("It earned 12 cents a share on sales of 40 million euros.", "EUR")]
    [InlineData("It sold the mine for C$39 million and earned $5 million, or 67 cents a share.", "USD")]
    [InlineData("It earned 67 cents a share.", "USD")]
    [InlineData("It earned 67 U.S. cents a share on sales of C$5 million.", "USD")]
    [InlineData("It earned 67 cents a share on sales of 5 billion yen.", "USD")]
    public void Cents_are_of_the_storys_only_money(string text, string currency) =>
        Assert.All(Amounts.Of(text).Select(q => q.Amount).OfType<Money>().Where(money => money.Text.EndsWith("cents", StringComparison.Ordinal)),
            money => Assert.Equal(currency, money.Currency));

    [Fact]
    public void A_currency_left_out_is_taken_from_the_amount_before()
    {
        IReadOnlyList<Quantity> found = Amounts.Of("It sold the mine for 985 mln Canadian dlrs and is ploughing 150 mln into another.");
        Assert.Equal(["CAD", "CAD"], found.Select(q => q.Amount.Unit));
        Assert.Equal([false, true], found.Select(q => q.IsCurrencyInferred));
    }

    [Fact]
    public void A_currency_that_no_amount_names_stays_empty()
    {
        Quantity quantity = Assert.Single(Amounts.Of("The firm raised 8 million in a Series A."));
        Assert.Equal((8_000_000m, "", false), (quantity.Amount.Value, quantity.Amount.Unit, quantity.IsCurrencyInferred));
    }

    [Theory]
    [InlineData("It raised 70 million reais ($17.6 million).", true)]
    [InlineData("It raised 70 million reais, or about $17.6 million, in May.", true)]
    [InlineData("It raised 70 million reais and $17.6 million.", false)]
    [InlineData("It raised $70 million ($17.6 million in debt).", false)]
    public void An_amount_in_brackets_in_another_currency_is_a_conversion(string text, bool converted)
    {
        IReadOnlyList<Quantity> found = Amounts.Of(text);
        Assert.Equal(2, found.Count);
        Assert.Equal(converted ? found[0] : null, found[1].ConvertedFrom);
    }

    [Theory]
    [InlineData("It raised about 70 million reais ($17.6 million).", Qualifier.About)]
    [InlineData("It raised more than 70 million reais ($17.6 million).", Qualifier.MoreThan)]
    [InlineData("It raised 70 million reais (about $17.6 million).", Qualifier.About)]
    [InlineData("It raised 70 million reais ($17.6 million).", Qualifier.Exact)]
    [InlineData("It raised between 60 and 70 million reais ($17.6 million).", Qualifier.Exact)]
    [InlineData("It raised more than 70 million reais (about $17.6 million).", Qualifier.About)]
    public void A_conversion_is_as_rough_as_what_it_converts(string text, Qualifier expected) =>
        Assert.Equal(expected, Amounts.Of(text)[1].Amount.Qualifier);

    [Fact]
    public void A_line_break_inside_an_amount_becomes_a_blank()
    {
        Quantity quantity = Assert.Single(Amounts.Of("Some long line of a story that was wrapped here, of $13.8\nbillion, by its wire."));
        Assert.Equal("$13.8 billion", quantity.Amount.Text);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
