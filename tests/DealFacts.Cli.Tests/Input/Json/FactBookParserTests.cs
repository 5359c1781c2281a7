using DealFacts.Cli.Input.Json;
using DealFacts.Cli.Output.Json;
using DealFacts.Extraction;

namespace DealFacts.Cli.Tests.Input.Json;

public sealed class FactBookParserTests
{
    // Merged anew, as what is read back is: corrections come after merging.
    private static readonly FactBook s_seeds = FactBook.Merge([Seeds.Facts.Book]);

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equal(s_seeds, FactBook.Merge([FactBookParser.Parse(FactBookJson.Bytes(s_seeds))]));

    [Fact]
    public void A_line_holds_the_same_as_the_pages() =>
        Assert.Equal(FactBookJson.Bytes(s_seeds), FactBookJson.Bytes(FactBook.Merge([FactBookParser.Parse(FactBookJson.Line(s_seeds))])));

    [Theory]
    [InlineData("Acme raised between $1.5 million and $2 million.")]
    [InlineData("Acme bought 12.5 percent of Bolt Corp for an undisclosed sum.")]
    [InlineData("Acme has 3,400 employees and two million users.")]
    [InlineData("Acme offered billions of dollars for Bolt Corp in the first quarter of 2024.")]
    public void Every_kind_of_amount_and_period_is_read_back(string text)
    {
        FactBook book = FactReader.Read(new Article { Path = "a.txt", Published = new CalendarDate(2024, 3, 1), Url = "https://example.org/a" }, text);
        Assert.NotEmpty(book.Figures);
        Assert.Equal(book, FactBook.Merge([FactBookParser.Parse(FactBookJson.Bytes(book))]));
    }
}
