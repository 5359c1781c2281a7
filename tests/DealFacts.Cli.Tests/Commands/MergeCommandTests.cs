namespace DealFacts.Cli.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Books_of_articles_merge_to_the_book_of_all()
    {
        WriteNews();
        _terminal.Run("extract", "news", "--each", "--output", "facts");
        _terminal.Run("extract", "news/a.txt", "news/b.txt", "news/c.txt", "--output", "whole");
        Assert.Equal(0, _terminal.Run("merge", "facts", "--output", "merged.json"));
        Assert.Equal(_terminal.Read("whole/book.json").Replace("\"news/", "\"", StringComparison.Ordinal), _terminal.Read("merged.json"));
    }

    [Fact]
    public void Order_grouping_and_repetition_mean_nothing()
    {
        WriteNews();
        _terminal.Run("extract", "news", "--each", "--output", "facts");
        _terminal.Run("merge", "facts", "--output", "all.json");
        _terminal.Run("merge", "facts/c.json", "facts/a.json", "--output", "part.json");
        Assert.Equal(0, _terminal.Run("merge", "facts/b.json", "part.json", "facts/c.json", "part.json", "--output", "again.json"));
        Assert.Equal(_terminal.Read("all.json"), _terminal.Read("again.json"));
    }

    [Fact]
    public void Lines_are_read_from_standard_input()
    {
        WriteNews();
        _terminal.Run("extract", "news", "--each");
        using TestTerminal second = new(input: _terminal.Out);
        Assert.Equal(0, second.Run("merge", "-"));
        _terminal.Run("extract", "news", "--each", "--output", "facts");
        _terminal.Run("merge", "facts", "--output", "merged.json");
        Assert.Equal(_terminal.Read("merged.json"), second.Out);
    }

    [Theory]
    [InlineData("{", "bad.json: error: not a book of facts: ")]
    [InlineData("[]", "bad.json: error: not a book of facts: book is not an object. ")]
    [InlineData("""{"deals": [{"kind": "Theft"}]}""", "bad.json: error: not a book of facts: book.deals[0].kind is not one of ")]
    [InlineData("""{"articles": [{"published": "soon"}]}""", "bad.json: error: not a book of facts: book.articles[0].published is not a day such as 2023-12-31. ")]
    public void What_is_no_book_is_told_and_the_others_are_merged(string json, string error)
    {
        WriteNews();
        _terminal.Run("extract", "news", "--output", ".");
        _terminal.Write("bad.json", json);
        Assert.Equal(1, _terminal.Run("merge", "bad.json", "book.json", "--output", "merged.json"));
        Assert.StartsWith(error, _terminal.Error, StringComparison.Ordinal);
        Assert.Equal(_terminal.Read("book.json"), _terminal.Read("merged.json"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        Assert.Equal(1, _terminal.Run("merge", "none.json"));
        Assert.Equal(["none.json: error: no such file or folder"], _terminal.ErrorLines);
    }

    private void WriteNews()
    {
        _terminal.Write("news/a.txt", "Acme Inc acquired Bolt Corp for $5 million in 2021. Bolt, founded in 2011, is based in Oslo and has 40 employees.");
        _terminal.Write("news/b.txt", "Acme said it paid $6 million for Bolt Corp. Its revenue rose to between $2 million and $3 million in 2023.");
        _terminal.Write("news/c.txt", "Cedar Capital sold its 12 percent stake in Acme Inc for an undisclosed sum.");
    }
}
