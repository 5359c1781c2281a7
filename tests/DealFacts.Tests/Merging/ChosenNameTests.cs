namespace DealFacts.Tests;

/// <summary>Companies under names that someone chose for them.</summary>
public sealed class ChosenNameTests
{
    private static readonly FactBook s_book = Say.Book(
        new Company { Name = "Meteor", LegalName = "Meteor Platforms Inc.", AlternateNames = ["METEOR", "Meteor Platforms"] },
        new Company { Name = "Kestrel", Customers = ["METEOR", "Finch"] },
        Say.Deal("raw", DealKind.Acquisition, [new("Kestrel", PartyRole.Target), new("METEOR", PartyRole.Acquirer)], Say.Claim(null, "a.txt", 1)),
        Say.Figure("Meteor Platforms", Metric.Revenue, null, Say.Claim(Say.Millions(5m), "a.txt", 2)));

    [Theory]
    [InlineData("Meteor")]
    [InlineData("METEOR PLATFORMS")]
    [InlineData("The Meteor Platforms Co.")]
    public void A_name_is_chosen_by_any_form_and_the_other_forms_remain(string form)
    {
        FactBook book = Chosen((form, "Comet"));
        Company comet = book.Company("Meteor")!;
        Assert.Equal(("Comet", "Meteor Platforms Inc."), (comet.Name, comet.LegalName));
        string was = Assert.Single(FactBook.Merge([s_book]).Companies, company => company.Name != "Kestrel").Name;
        Assert.Contains(was, comet.AlternateNames);
        Assert.Equal(["METEOR", "Meteor", "Meteor Platforms"], comet.AlternateNames);
    }

    [Fact]
    public void Whatever_refers_to_the_company_has_the_chosen_name()
    {
        FactBook book = Chosen(("Meteor", "Comet"));
        Assert.Equal(["Comet", "Kestrel"], book.Companies.Select(company => company.Name));
        Assert.Equal(["Comet", "Finch"], book.Company("Kestrel")!.Customers);
        Assert.Equal("Comet Kestrel Acquisition", Assert.Single(book.Deals).Name);
        Assert.Equal("Comet", Assert.Single(book.Figures).Company);
    }

    [Fact]
    public void A_form_that_is_chosen_is_no_other_form_too()
    {
        Company meteor = Chosen(("METEOR", "METEOR")).Company("Meteor")!;
        Assert.Equal(("METEOR", "Meteor Platforms Inc."), (meteor.Name, meteor.LegalName));
        Assert.Equal(["Meteor", "Meteor Platforms"], meteor.AlternateNames);
        Company legal = Chosen(("Meteor", "Meteor Platforms Inc.")).Company("Meteor")!;
        Assert.Equal(("Meteor Platforms Inc.", "Meteor Platforms Inc."), (legal.Name, legal.LegalName));
        Assert.Equal(["METEOR", "Meteor", "Meteor Platforms"], legal.AlternateNames);
    }

    [Fact]
    public void A_name_that_no_company_has_or_that_it_has_already_changes_nothing()
    {
        Laws.Same(s_book, Chosen());
        Laws.Same(s_book, Chosen(("Finch", "Siskin")));
        Laws.Same(s_book, Chosen(("Meteor", ""), ("Kestrel", " ")));
        Laws.Same(s_book, Chosen(("METEOR", s_book.Company("Meteor")!.Name)));
    }

    [Fact]
    public void Two_companies_for_which_one_name_is_chosen_are_one()
    {
        Company both = Assert.Single(Chosen(("Meteor", "Comet"), ("Kestrel", "Comet")).Companies);
        Assert.Equal(("Comet", "Meteor Platforms Inc."), (both.Name, both.LegalName));
        Assert.Equal(["Kestrel", "METEOR", "Meteor", "Meteor Platforms"], both.AlternateNames);
        Assert.Equal("Kestrel", Assert.Single(Chosen(("Meteor", "Kestrel")).Companies).Name);
    }

    private static FactBook Chosen(params (string Form, string Name)[] names) =>
        FactBook.Merge([s_book], names.ToDictionary(name => name.Form, name => name.Name));
}
