namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>What the seeds say of companies.</summary>
public sealed class SeedCompanyTests
{
    private static Company Meta => SeedArticles.Book.Company("Meta Platforms")!;

    private static Company ScaleAI => SeedArticles.Book.Company("Scale AI")!;

    [Fact]
    public void Meta_has_its_names() => Assert.Equal(
        ["META", "Meta", "Meta Platforms", "Meta Platforms Inc."],
        Meta.AlternateNames.Append(Meta.Name).Append(Meta.LegalName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Meta_is_listed() => Assert.Equal(("META", "NASDAQ"), (Meta.Ticker, Meta.Exchange));

    [Fact]
    public void Meta_was_Facebook() => Assert.Equal(["Facebook"], Meta.FormerNames);

    [Fact]
    public void Meta_is_led_by() => Assert.Equal("Mark Zuckerberg", Meta.ChiefExecutive);

    [Fact]
    public void Scale_AI_was_founded() => Assert.Equal(("2016", "Alexandr Wang"), (ScaleAI.Founded?.ToString(), Assert.Single(ScaleAI.Founders)));

    [Fact]
    public void Scale_AI_is_led_by() => Assert.Equal("Alexandr Wang", ScaleAI.ChiefExecutive);

    [Fact]
    public void Scale_AI_labels_data() => Assert.Contains("data label", ScaleAI.Business ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("Microsoft")]
    [InlineData("OpenAI")]
    [InlineData("U.S. Department of Defense")]
    public void Scale_AI_has_customers(string customer) => Assert.Contains(customer, ScaleAI.Customers);

    [Theory]
    [InlineData("U.S. Department of Defense", CompanyKind.GovernmentBody)]
    [InlineData("U.S. Department of Labor", CompanyKind.GovernmentBody)]
    [InlineData("Bloomberg", CompanyKind.MediaOutlet)]
    [InlineData("Scale AI", CompanyKind.Company)]
    public void Organisations_are_told_apart(string name, CompanyKind kind) => Assert.Equal(kind, SeedArticles.Book.Company(name)?.Kind);
}
