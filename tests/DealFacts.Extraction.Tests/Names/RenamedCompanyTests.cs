namespace DealFacts.Extraction.Tests.Names;

/// <summary>Companies of two names, of names in small letters, and of names that end as a possessive does.</summary>
public sealed class RenamedCompanyTests
{
    [Theory]
    [InlineData("Velmora Corp, which was called Skylease until 2020, bought Larch Inc.")]
    [InlineData("Velmora Corp, formerly Skylease, bought Larch Inc.")]
    [InlineData("Skylease, now Velmora Corp, bought Larch Inc.")]
    [InlineData("Skylease, since rebranded as Velmora, bought Larch Inc.")]
    [InlineData("Skylease is now Velmora. It bought Larch Inc.")]
    [InlineData("Larch Inc was bought by Skylease, which is now known as Velmora.")]
    [InlineData("Skylease, which makes pumps, may list, and the company, officially known as Velmora Oil Co., could change its plans.")]
    public void Two_names_are_one_company(string text) => Assert.Single(Read(text + " Skylease had sales of $5 million.").Companies, c => c.Name != "Larch");

    [Theory]
    [InlineData("Skylease is now Velmora's largest rival. Velmora bought Larch Inc. Skylease had sales of $5 million.")]
    [InlineData("Skylease, now a unit of Velmora Corp, had sales of $5 million.")]
    [InlineData("Hazel Corp merged Velmora Inc into Skylease Inc. Skylease Inc changed its name to Velmora Inc. Skylease had sales of $5 million.")]
    public void Rivals_and_units_keep_theirs(string text) =>
        Assert.Superset(new HashSet<string> { "Skylease", "Velmora" }, Read(text).Companies.Select(c => c.Name.Replace(" Corp", "", StringComparison.Ordinal)).ToHashSet());

    [Theory]
    [InlineData("quillo grabs $27M to kill the spreadsheet\n\nThe Lisbon startup has bagged a $27M round. quillo employs 85 people.", "quillo")]
    [InlineData("The fintech startup quillo raised $27M last year.", "quillo")]
    [InlineData("The buyer, Larkspur Provisions, paid £48 million for Ellery's, the loaf maker that has fed Kent since 1911.", "Ellery's")]
    [InlineData("Ruth Ellery signed it away. Larkspur Provisions paid £48 million for Ellery's, the loaf maker. Ms Ellery wept. Ellery's made a profit of £3 million.", "Ellery's")]
    [InlineData("Arthur Hobday sold boots. Hobday's had sales of $31 million and employs 260 people.", "Hobday's")]
    [InlineData("Locke Burnham acted for Calder Inc.", "Locke Burnham")]
    [InlineData("Calder Inc has mandated Vickers & Lyle to explore a sale.", "Vickers & Lyle")]
    [InlineData("Bankrupt Maple & Moore has found a buyer.", "Maple & Moore")]
    [InlineData("Calder Inc entered into a merger agreement with Lowick Holdings, Inc. (\"Parent\"). Parent will pay $5 a share.", "Lowick Holdings")]
    public void Names_of_other_shapes_are_found(string text, string company) => Assert.Contains(company, Read(text).Companies.Select(c => c.Name));

    [Theory]
    [InlineData("Q: Why raise now?\nA: Because Calder Inc could.", "Q")]
    [InlineData("Calder Inc. entered into a merger agreement with Lowick Holdings, Inc. (\"Parent\"). Parent will pay $5 a share.", "Parent")]
    [InlineData("S&P 500 Energy Index rose. M&A Europe fell.", "M&A Europe")]
    public void Other_capitals_are_none(string text, string word) => Assert.DoesNotContain(word, Read(text).Companies.Select(c => c.Name));

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
