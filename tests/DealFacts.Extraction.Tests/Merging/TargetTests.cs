namespace DealFacts.Extraction.Tests.Merging;

/// <summary>What an article tells of that which is bought, where it calls it by no name.</summary>
public sealed class TargetTests
{
    [Theory]
    [InlineData("Acme Corp said it bought a brick plant in Seattle from Lowell Inc.", "brick plant", null, "Seattle")]
    [InlineData("Acme Corp sold its subsidiaries engaged in pipeline and terminal operations.", "subsidiaries", "pipeline and terminal operations", null)]
    [InlineData("Acme Corp agreed to sell its Pinfold division to Lowell Inc. The division includes 60 operating supermarkets in Ohio.", "Pinfold", "supermarkets", "Ohio")]
    [InlineData("Acme Corp bought Pinfold Inc and Lowell Inc. It said the two companies provide payroll services to insurers.", "Pinfold Inc", "payroll services", null)]
    [InlineData("Acme Corp said it bought gas properties located in southern Louisiana.", "gas properties", null, "southern Louisiana")]
    [InlineData("Acme Corp said it bought a private company that makes brass valves.", "private company", "brass valves", null)]
    [InlineData("Acme Corp agreed to sell its paint unit to Lowell Inc. The unit makes brown varnishes in Erie, Pa.", "paint unit", "brown varnishes", "Erie, Pa")]
    [InlineData("Acme Corp agreed to sell its glass products division. The division, based in Toledo, Ohio, had sales of 30 mln dlrs.", "glass products division", null, "Toledo, Ohio")]
    [InlineData("Acme Corp agreed to sell its glass products group. Acme's glass products group is based in Toledo, Ohio.", "glass products group", null, "Toledo, Ohio")]
    [InlineData("Acme Corp agreed to sell cable systems with 5,000 subscribers in Toledo, Ohio, to Lowell Inc.", "cable systems", null, "Toledo, Ohio")]
    [InlineData("Acme Corp agreed to sell its Pinfold Inc subsidiary to Lowell Inc. The unit makes brown varnishes.", "Pinfold Inc", "brown varnishes", null)]
    [InlineData("Acme Corp agreed to buy Pinfold Inc. It will pay five mln dlrs for the Toledo, Ohio, maker of brass valves.",
        "Pinfold Inc", "brass valves", "Toledo, Ohio")]
    [InlineData("Acme Corp agreed to buy Pinfold Inc of Toledo, which makes brass valves.", "Pinfold Inc", "brass valves", "Toledo")]
    [InlineData("Acme Corp agreed to buy Pinfold Inc. Pinfold is engaged in the design and sale of brass valves.",
        "Pinfold Inc", "brass valves", null)]
    public void Is_told_beside_the_deal_or_later(string text, string target, string? business, string? location)
    {
        Company company = Assert.Single(FactReader.Read(new Article { Path = "a.txt" }, text).Companies, c => c.Name == target || c.LegalName == target);
        Assert.Equal((business, location), (company.Business, company.Location));
    }

    [Theory]
    [InlineData("Acme Corp said it bought a brick plant from Lowell Inc.")]
    [InlineData("Acme Corp agreed to sell its brick plant. The price was not disclosed.")]
    [InlineData("Acme Corp said it bought a brick plant. It plans to enter the health care business in Japan.")]
    public void Of_which_nothing_is_told_there_is_no_record(string text) =>
        Assert.DoesNotContain(FactReader.Read(new Article { Path = "a.txt" }, text).Companies, company => company.Name == "brick plant");
}
