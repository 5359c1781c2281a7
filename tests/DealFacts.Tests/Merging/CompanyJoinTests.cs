namespace DealFacts.Tests;

/// <summary>Which records are one company, and what it is called.</summary>
public sealed class CompanyJoinTests
{
    [Theory]
    [InlineData("Acme", "ACME")]
    [InlineData("Acme", "Acme Inc.")]
    [InlineData("Acme", "The Acme Co., Ltd.")]
    [InlineData("Acme", "Acme\u2019s")]
    [InlineData("Smith & Co", "Smith plc")]
    [InlineData("U.S. Paper", "US Paper S.A.")]
    [InlineData("Borealis N.V.", "Borealis AG")]
    [InlineData("McDougal's Corp", "McDougal's")]
    [InlineData("Inc.", "inc")]
    [InlineData("Acme, S.A. de C.V.", "Acme")]
    [InlineData("Acme S.A. de C.V.", "ACME SA DE CV")]
    [InlineData("...", "...")]
    public void One_company(string one, string other)
    {
        FactBook book = Say.Book(new Company { Name = one }, new Company { Name = other });
        Assert.Single(book.Companies);
        Assert.NotNull(book.Company(one));
        Assert.Equal(book.Company(one), book.Company(other));
    }

    [Theory]
    [InlineData("Acme", "Acme Widgets")]
    [InlineData("Acme", "Apex")]
    [InlineData("The Co", "The Inc")]
    [InlineData("Acme de", "Acme")]
    [InlineData("Acme", "Ac me")]
    public void Two_companies(string one, string other) =>
        Assert.Equal(2, Say.Book(new Company { Name = one }, new Company { Name = other }).Companies.Count);

    [Fact]
    public void Forms_of_a_name_hang_together_through_others()
    {
        FactBook book = Say.Book(
            new Company { Name = "Acme", AlternateNames = ["AW"] },
            new Company { Name = "Acme Widgets", LegalName = "Acme Widgets Inc." },
            new Company { Name = "AW", LegalName = "Acme Widgets" });
        Company company = Assert.Single(book.Companies);
        Assert.Equal(("Acme Widgets", "Acme Widgets Inc."), (company.Name, company.LegalName));
        Assert.Equal(["AW", "Acme"], company.AlternateNames);
    }

    [Fact]
    public void A_company_is_called_what_most_articles_call_it()
    {
        FactBook short1 = Say.Book(Named("a.txt", "Meteor"));
        FactBook short2 = Say.Book(Named("b.txt", "Meteor", "Meteor Platforms"));
        FactBook full = Say.Book(Named("c.txt", "Meteor Platforms Inc.", "Meteor Platforms", "Meteor"));
        Company company = Assert.Single(FactBook.Merge([full, short1, short2]).Companies);
        Assert.Equal(("Meteor", "Meteor Platforms Inc."), (company.Name, company.LegalName));
        Assert.Equal(["Meteor Platforms"], company.AlternateNames);
    }

    [Fact]
    public void A_legal_suffix_names_nobody_where_the_name_is_known_without()
    {
        Company once = Assert.Single(Say.Book(Named("a.txt", "Meteor Platforms Inc.") with { Name = "Meteor Platforms" }).Companies);
        Assert.Equal(("Meteor Platforms", "Meteor Platforms Inc."), (once.Name, once.LegalName));
        Company often = Assert.Single(FactBook.Merge([Say.Book(once), .. "bcd".Select(path => Say.Book(Named($"{path}.txt", "Meteor Platforms Inc.")))]).Companies);
        Assert.Equal("Meteor Platforms", often.Name);
        Assert.Equal("Meteor Inc.", Assert.Single(Say.Book(Named("a.txt", "Meteor Inc.")).Companies).Name);
    }

    [Fact]
    public void A_company_is_not_called_what_it_was_called_before()
    {
        FactBook told = Say.Book(Named("a.txt", "Meteor", "Kestrel Platforms") with { FormerNames = ["Kestrel Platforms"] });
        FactBook old = Say.Book(Named("b.txt", "Kestrel Platforms"), Named("c.txt", "Kestrel Platforms"));
        Assert.Equal("Meteor", Assert.Single(told.Companies).Name);
        Assert.Equal("Meteor", Assert.Single(old.Merge(told).Companies).Name);
    }

    [Fact]
    public void An_article_that_writes_the_suffix_counts_for_the_name_without()
    {
        FactBook book = Say.Book(Named("a.txt", "Meteor Platforms Inc."), Named("b.txt", "Meteor Platforms"), Named("c.txt", "Meteor", "Meteor Platforms Inc."));
        Assert.Equal("Meteor Platforms", Assert.Single(book.Companies).Name);
    }

    [Fact]
    public void The_suffix_counts_for_the_name_before_it_however_often_another_is_used()
    {
        FactBook book = Say.Book(Named("a.txt", "Meteor Platforms Inc."), Named("b.txt", "Meteor Platforms"),
            Named("c.txt", "Meteor", "Meteor Platforms Inc."), Named("d.txt", "Meteor"));
        Assert.Equal("Meteor Platforms", Assert.Single(book.Companies).Name);
        FactBook headline = Say.Book(Named("a.txt", "Meteor Platforms Inc."), Named("b.txt", "METEOR PLATFORMS"),
            Named("c.txt", "Meteor Platforms"), Named("d.txt", "Meteor Platforms Inc."));
        Assert.Equal("Meteor Platforms", Assert.Single(headline.Companies).Name);
    }

    [Fact]
    public void A_citation_of_something_else_counts_for_no_name()
    {
        Company named = Named("a.txt", "Meteor", "Meteor Platforms");
        Company company = named with { Citations = [.. named.Citations, Say.At("b.txt", 1, "Meteor"), Say.At("c.txt", 1, "Meteor")] };
        Assert.Equal("Meteor Platforms", Assert.Single(Say.Book(company).Companies).Name);
    }

    [Theory]
    [InlineData("Meteor Inc.", "Meteor", "Meteor Platforms Worldwide", "Meteor Inc.")]
    [InlineData("Meteor Platforms Ltd.", "Meteor", "Meteor Inc.", "Meteor Platforms Ltd.")]
    [InlineData("Meteor Platforms", "Meteor", "METEOR", "Meteor Platforms")]
    public void The_legal_name_is_the_longest_with_a_suffix_or_else_the_longest(params string[] forms)
    {
        Company company = Assert.Single(Say.Book(Named("a.txt", [.. forms[1..]])).Companies);
        Assert.Equal(forms[0], company.LegalName);
    }

    [Fact]
    public void A_company_without_a_name_is_none()
    {
        FactBook book = Say.Book(new Company { Ticker = "MTR" }, new Company { Name = " ", AlternateNames = [""] }, new Company { Name = "Acme" });
        Assert.Equal("Acme", Assert.Single(book.Companies).Name);
        Assert.Null(book.Company(""));
    }

    [Fact]
    public void A_reference_that_no_company_answers_to_has_its_longest_form()
    {
        Figure[] figures =
        [
            .. new[] { "Kestrel Ltd", "Kestrel", "Kestrel Limited", "KESTREL LTD", "Finch" }.Select((form, i) =>
                Say.Figure(form, Metric.Revenue, null, Say.Claim(Say.Millions(5m), $"{i}.txt", 1))),
        ];
        Assert.Equal([("Finch", 1), ("Kestrel Limited", 4)],
            Say.Book(figures).Figures.Select(figure => (figure.Company, figure.Claims.Count)));
    }

    [Theory]
    [InlineData("Global Remittance", "Global Remittance Inc.", "Global Remittance")]
    [InlineData("GLOBAL REMITTANCE", "Global Remittance", "Global Remittance")]
    [InlineData("GPN", "Global", "Global")]
    [InlineData("Global", "Global Remittance", "Global Remittance")]
    [InlineData("Global", "WORLD REMITTANCE", "Global")]
    [InlineData("Plover", "Global", "Global")]
    public void In_one_article_the_plain_form_is_preferred(string one, string other, string expected) =>
        Assert.Equal(expected, Assert.Single(Say.Book(Named("a.txt", one, other) with { Ticker = "GPN" }).Companies).Name);

    [Fact]
    public void Facts_are_chosen_and_sets_are_united()
    {
        FactBook book = Say.Book(
            new Company { Name = "Acme", Ticker = "ACM", ChiefExecutive = "Brook", Founders = ["Cy Dell"],
                Customers = ["Kestrel Ltd", "a bank"] },
            new Company { Name = "Acme", Ticker = "ACME", Exchange = "NYSE", ChiefExecutive = "Ada Brook", Founders = ["Ada Brook"],
                Kind = CompanyKind.Fund },
            new Company { Name = "Acme", Founded = Period.OfYear(2016), Customers = ["Kestrel"] },
            new Company { Name = "Kestrel", LegalName = "Kestrel plc" });
        Company acme = book.Company("acme")!;
        Assert.Equal(("ACME", "NYSE", "Ada Brook", CompanyKind.Fund), (acme.Ticker, acme.Exchange, acme.ChiefExecutive, acme.Kind));
        Assert.Equal(["Ada Brook", "Cy Dell"], acme.Founders);
        Assert.Equal(["Kestrel", "a bank"], acme.Customers);
        Assert.Equal(Period.OfYear(2016), acme.Founded);
    }

    [Fact]
    public void References_follow_the_name()
    {
        FactBook one = Say.Book(
            Named("a.txt", "Acme Widgets Inc."),
            Say.Figure("Acme Widgets Inc.", Metric.Revenue, null, Say.Claim(Say.Millions(1m), "a.txt", 1)));
        FactBook other = Say.Book(
            Named("b.txt", "Acme", "Acme Widgets"),
            Named("c.txt", "Acme"),
            Named("d.txt", "Acme"),
            Say.Deal("raw", DealKind.Acquisition, [new("Acme Widgets", PartyRole.Target), new("a rival", PartyRole.Acquirer)],
                Say.Claim(null, "b.txt", 2)));
        FactBook book = one.Merge(other);
        Assert.Equal("Acme", Assert.Single(book.Figures).Company);
        Assert.Equal("a rival Acme Acquisition", Assert.Single(book.Deals).Name);
        Assert.Single(book.DealsOf("ACME WIDGETS"));
        Assert.Single(book.FiguresOf("Acme Widgets Inc"));
        Assert.Single(book.DealsOf("a rival"));
        Assert.Empty(book.FiguresOf("Kestrel"));
        Assert.Null(book.Company("Kestrel"));
        Assert.Null(book.Company(" "));
    }

    private static Company Named(string path, params string[] forms) => new()
    {
        Name = forms[0],
        LegalName = forms[0],
        AlternateNames = forms.Skip(1).ToList(),
        Citations = forms.Select((form, i) => Say.Name(path, i + 1, form)).ToList(),
    };
}
