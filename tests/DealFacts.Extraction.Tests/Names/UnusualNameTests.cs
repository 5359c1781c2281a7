namespace DealFacts.Extraction.Tests.Names;

/// <summary>Companies called like people, numbers, products or plain words, or written as no other name is.</summary>
public class UnusualNameTests
{
    [Theory]
    [InlineData("Shares of Tommy Fairlie rose 8%.", "Organization: Tommy Fairlie")]
    [InlineData("Tommy Fairlie opened a shop. Tommy Fairlie's revenue rose.", "Organization: Tommy Fairlie")]
    [InlineData("It agreed to buy Jimmy Fairlie for $1.2 billion.", "Organization: Jimmy Fairlie")]
    [InlineData("It bought the shoe maker Jimmy Fairlie last year.", "Organization: Jimmy Fairlie")]
    [InlineData("Ernest Fairlie, the Ohio retailer, agreed to buy Tulmar Inc.", "Organization: Ernest Fairlie|Place: Ohio|Organization: Tulmar Inc")]
    [InlineData("Russell-Fairlie agreed to buy Tulmar Inc.", "Organization: Russell-Fairlie|Organization: Tulmar Inc")]
    [InlineData("Zephanna Fairlie sold her first business to Tulmar Inc.", "Person: Zephanna Fairlie|Organization: Tulmar Inc")]
    [InlineData("Ernest Fairlie, a director of the bank, bought Tulmar Inc.", "Person: Ernest Fairlie|Organization: Tulmar Inc")]
    [InlineData("The head of its retail unit, Ernest Fairlie, left.", "Person: Ernest Fairlie")]
    [InlineData("Ernest Fairlie, a senior adviser at the company, left.", "Person: Ernest Fairlie")]
    [InlineData("Sales grew under Ernest Fairlie, the company said.", "Person: Ernest Fairlie")]
    [InlineData("It bought shares of Ernest Fairlie's Tulmar Inc.", "Person: Ernest Fairlie|Organization: Tulmar Inc")]
    [InlineData("Tommy Fairlie, who runs Tulmar Inc, sold shares in May.", "Person: Tommy Fairlie|Organization: Tulmar Inc")]
    [InlineData("Tommy Fairlie's takeover of Tulmar Inc was closed. Tommy Fairlie's annual letter is out.", "Person: Tommy Fairlie|Organization: Tulmar Inc")]
    [InlineData("Tommy Fairlie shares his views of Tulmar Inc in May.", "Person: Tommy Fairlie|Organization: Tulmar Inc")]
    [InlineData("Tommy Fairlie shares rose 8%.", "Organization: Tommy Fairlie")]
    [InlineData("Motel 9 agreed to buy Tulmar Inns Inc in May. Motel 9 has 80 inns.", "Organization: Motel 9|Organization: Tulmar Inns Inc")]
    public void A_firm_may_bear_the_name_of_a_person_or_a_product(string text, string entities) =>
        Assert.Equal(entities.Split('|'), Naming.Entities(text));

    [Theory]
    [InlineData("Tulmar agreed to merge. Shares of Tulmar rose. Tulmar owns part of a pipeline company, Tulmar Midstream. Tulmar has mills.")]
    public void An_arm_that_is_named_late_is_a_company_of_its_own(string text) =>
        Assert.Equal(2, FactReader.Read(new Article(), text).Companies.Count);

    [Theory]
    [InlineData("Tulmar.com Inc agreed to buy Kestrel Inc. Tulmar will pay cash. Shares of Tulmar rose.")]
    [InlineData("Tulmar had a good year. Kestrel Inc agreed to be bought by Tulmar.com.")]
    public void A_site_is_its_company(string text) =>
        Assert.Single(FactReader.Read(new Article(), text).Companies, company => company.Name.StartsWith("Tulmar", StringComparison.Ordinal));

    [Theory]
    [InlineData("5K agreed to buy Tulmar Inc. The price is $5K.", "5K|Tulmar Inc")]
    [InlineData("The lab of 5K's health unit closed. It has 5K users.", "5K")]
    [InlineData("It was bought by Level 5 Communications in May.", "Level 5 Communications")]
    [InlineData("Pow! Brands agreed to buy Tulmar Inc in May. Wow! Shares of Tulmar rose.", "Pow! Brands|Tulmar Inc")]
    [InlineData("Loxley's of London agreed to buy Tulmar Inc.", "Loxley's of London|Tulmar Inc")]
    [InlineData("St. Giles's Place agreed to buy Tulmar Inc.", "St. Giles's Place|Tulmar Inc")]
    [InlineData("Tulmar Inc agreed to buy Ben & Larry's from Kestrel Plc.", "Tulmar Inc|Ben & Larry's|Kestrel Plc")]
    [InlineData("Margins were thinner than Larry's in May. Tulmar Inc bought Larry's stake.", "Larry|Tulmar Inc")]
    [InlineData("Kestrel Tech agreed to buy KestrelMart.", "Kestrel Tech|KestrelMart")]
    [InlineData("Banco do Tulmar agreed to buy Kestrel Inc.", "Banco do Tulmar|Kestrel Inc")]
    [InlineData("Kestrel Inc has acquired 24.9% of Corvalha do Tulmar.", "Kestrel Inc|Corvalha do Tulmar")]
    [InlineData("77 Lanterns, the retailer, agreed to buy Tulmar Inc. It said 77 Lanterns would pay.", "77 Lanterns|Tulmar Inc")]
    [InlineData("In 2024 Lanterns agreed to buy Tulmar Inc.", "Lanterns|Tulmar Inc")]
    [InlineData("Tulmar Inc is listed on the Stock Exchange of Arden.", "Tulmar Inc|Stock Exchange of Arden")]
    [InlineData("Tulmar Inc rose. Its stock (NASDAQ: TLMR) gained 11%.", "Tulmar Inc")]
    [InlineData("Tulmar Inc's drug blocks factor B and is in a trial.", "Tulmar Inc")]
    [InlineData("Tulmar Inc treats patients with IgO nephropathy.", "Tulmar Inc")]
    [InlineData("The unit, which trades as Kestrel, was sold by Tulmar Inc.", "Kestrel|Tulmar Inc")]
    [InlineData("The rival bidder was a team made up of Kestrel and Dacre.", "Kestrel|Dacre")]
    [InlineData("Tulmar Inc went to the owner of the football club Orvane Rovers.", "Tulmar Inc|Orvane Rovers")]
    public void Signs_digits_and_small_words_may_belong_to_a_name(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Organizations(text));

    [Theory]
    [InlineData("zorvas agreed to buy Tulmar Inc. It said zorvas would pay.", "zorvas|Tulmar Inc")]
    [InlineData("Tulmar Inc offered cash for zorvas AG. It said zorvas may refuse.", "Tulmar Inc|zorvas AG")]
    [InlineData("zorvas.com raised money. Tulmar Inc backed zorvas.com.", "zorvas.com|Tulmar Inc")]
    [InlineData("See zorvas.com for details. Tulmar Inc grew.", "Tulmar Inc")]
    [InlineData("and agreed to buy Tulmar Inc.", "Tulmar Inc")]
    public void A_company_may_write_itself_small(string text, string names) =>
        Assert.Equal(names.Split('|'), Naming.Organizations(text));
}
