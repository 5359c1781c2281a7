using DealFacts.Generator.Input;
using DealFacts.TestKit;

namespace DealFacts.Generator.Tests.Input;

/// <summary>What is known of an article: its front matter wins over the item, the item over the folder.</summary>
public class ArticleMetadataTests
{
    private const string Story = "Orla Robotics Inc. had revenue of $87 million last year.\n";

    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData(null, null, "folder", "folder")]
    [InlineData(null, "item", null, "item")]
    [InlineData(null, "item", "folder", "item")]
    [InlineData("head", null, "folder", "head")]
    [InlineData("head", "item", "folder", "head")]
    [InlineData("head", "item", null, "head")]
    public void TheNearestWins(string? head, string? item, string? folder, string expected)
    {
        foreach (string field in new[] { "Title", "Publisher", "Url", "Author" })
        {
            string name = field.ToLowerInvariant();
            string text = (head is null ? "" : $"---\n{name}: {head}\n---\n") + Story;
            Article article = Read(text, [.. Given(field, item), .. Given("dealfacts_" + name, folder)]).Articles[0];
            Assert.Equal(expected, field switch { "Title" => article.Title, "Publisher" => article.Publisher, "Url" => article.Url, _ => article.Author } ?? "");
        }
    }

    [Theory]
    [InlineData(null, null, null, "last year")]
    [InlineData(null, null, "2020-05-05", "2019")]
    [InlineData(null, "2021-05-05", "2020-05-05", "2020")]
    [InlineData("2022-05-05", "2021-05-05", "2020-05-05", "2021")]
    public void ThePublicationDateResolvesPeriods(string? head, string? item, string? folder, string expected)
    {
        string text = (head is null ? "" : $"---\npublished: {head}\n---\n") + Story;
        FactBook book = Read(text, [.. Given("Published", item), .. Given("dealfacts_published", folder)]);
        Assert.Equal(expected, Assert.Single(book.Figures).Period!.ToString());
    }

    [Theory]
    [InlineData("this year", "2024")]
    [InlineData("last quarter", "Q1 2024")]
    [InlineData("in January", "2024-01")]
    public void RelativePeriodsAreCountedFromIt(string words, string expected)
    {
        FactBook book = Read($"Orla Robotics Inc. had revenue of $87 million {words}.\n", [("dealfacts_published", "2024-05-06")]);
        Assert.Equal(expected, Assert.Single(book.Figures).Period!.ToString());
    }

    private static IEnumerable<(string, string)> Given(string name, string? value) => value is null ? [] : [(name, value)];

    private static FactBook Read(string text, (string, string)[] metadata)
    {
        TestArticle article = new("/src/app/a.txt", text, [("SourceItemType", "DealArticle"), .. metadata]);
        GeneratorHarness harness = GeneratorHarness.Start(new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), [article], [("ProjectDir", "/src/app/")]);
        return ((ReadBook)harness.Run.Values(PipelineSteps.Book).Single()).Book;
    }
}
