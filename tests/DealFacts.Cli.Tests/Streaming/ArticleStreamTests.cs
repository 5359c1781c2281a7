namespace DealFacts.Cli.Tests.Streaming;

public sealed class ArticleStreamTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Listed_articles_are_cited_and_named_as_they_are_listed()
    {
        WriteNews(_terminal);
        _terminal.Write("list", "2024/a.txt\r\n\n./2023/b.txt\n");
        Assert.Equal(0, _terminal.Run("extract", "--each", "--files-from", "list", "--output", "out"));
        Assert.Contains("\"path\": \"2024/a.txt\"", _terminal.Read("out/2024/a.json"), StringComparison.Ordinal);
        Assert.Contains("\"path\": \"2023/b.txt\"", _terminal.Read("out/2023/b.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_comes_by_standard_input_and_its_order_is_kept()
    {
        using var terminal = new TestTerminal(input: "2024/a.txt\n2023/b.txt\n");
        WriteNews(terminal);
        Assert.Equal(0, terminal.Run("extract", "--each", "--files-from", "-"));
        string[] lines = terminal.Out.Split('\n');
        Assert.StartsWith("""{"articles":[{"path":"2024/a.txt",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"articles":[{"path":"2023/b.txt",""", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_listed_article_that_is_not_there_leaves_the_others()
    {
        WriteNews(_terminal);
        _terminal.Write("list", "none.txt\n2023/b.txt\n");
        Assert.Equal(1, _terminal.Run("extract", "--each", "--files-from", "list", "--output", "out"));
        Assert.StartsWith("none.txt: error: cannot be read: ", Assert.Single(_terminal.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_terminal.Folder, "out/2023/b.json")));
    }

    [Fact]
    public void A_list_that_is_not_there_is_told()
    {
        Assert.Equal(1, _terminal.Run("extract", "--each", "--files-from", "none"));
        Assert.StartsWith("none: error: cannot be read: ", Assert.Single(_terminal.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--each")]
    [InlineData("extract", "--files-from", "list")]
    [InlineData("extract", "news", "--each", "--files-from", "list")]
    public void A_list_stands_alone_and_gives_an_article_each(params string[] args) => Assert.Equal(2, _terminal.Run(args));

    private static void WriteNews(TestTerminal terminal)
    {
        terminal.Write("2024/a.txt", "Acme Inc acquired Bolt Corp for $5 million.");
        terminal.Write("2023/b.txt", "Nothing happened.");
    }
}
