namespace DealFacts.Cli.Tests.Streaming;

public sealed class EachExtractionTests : IDisposable
{
    private const string Deal = "Acme Inc acquired Bolt Corp for $5 million.";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Without_a_folder_each_article_is_a_line()
    {
        _terminal.Write("news/a.txt", Deal);
        _terminal.Write("news/b.txt", "Nothing happened.");
        Assert.Equal(0, _terminal.Run("extract", "news", "--each"));
        string[] lines = _terminal.Out.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("""{"articles":[{"path":"a.txt",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"articles":[{"path":"b.txt",""", lines[1], StringComparison.Ordinal);
        Assert.Empty(lines[2]);
    }

    [Fact]
    public void What_is_done_and_unchanged_is_left_as_it_is()
    {
        _terminal.Write("news/a.txt", Deal);
        _terminal.Write("news/b.txt", Deal);
        _terminal.Run("extract", "news", "--each", "--output", "out");
        _terminal.Write("out/a.json", "kept");
        _terminal.Write("out/b.json", "made again");
        _terminal.Write("news/b.txt", Deal + " It was dear.");
        Assert.Equal(0, _terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.Equal("kept", _terminal.Read("out/a.json"));
        Assert.StartsWith("{", _terminal.Read("out/b.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cut_off_is_done_again()
    {
        _terminal.Write("news/a.txt", Deal);
        _terminal.Run("extract", "news", "--each", "--output", "out");
        string whole = _terminal.Read("out/a.json"), log = _terminal.Read("out/extracted.log");
        _terminal.Write("out/extracted.log", log[..(log.Length / 2)]);
        _terminal.Write("out/a.json", "half");
        Assert.Equal(0, _terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.Equal(whole, _terminal.Read("out/a.json"));
    }

    [Fact]
    public void An_output_that_was_deleted_is_made_again()
    {
        _terminal.Write("news/a.txt", Deal);
        _terminal.Run("extract", "news", "--each", "--output", "out");
        File.Delete(Path.Combine(_terminal.Folder, "out/a.json"));
        Assert.Equal(0, _terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.StartsWith("{", _terminal.Read("out/a.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_from_standard_input_are_articles()
    {
        using TestTerminal terminal = new(input: $$"""
            {"path": "2024/a.txt", "text": "{{Deal}}", "publisher": "The Ledger", "published": "2024-03-01"}

            {"text": "Nothing happened."}
            """);
        Assert.Equal(0, terminal.Run("extract", "-", "--each"));
        string[] lines = terminal.Out.Split('\n');
        Assert.StartsWith("""{"articles":[{"path":"2024/a.txt","title":null,"publisher":"The Ledger","published":"2024-03-01",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"articles":[{"path":"3",""", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"path": "a.txt"}""", "standard input:1: error: not an article: article.text is not there. A line is {\"path\": ..., \"text\": ...}.")]
    [InlineData("""{"path": "a.txt", "text": "Hm.", "published": "yesterday"}""",
        "standard input:1: error: not an article: article.published is not a day such as 2023-12-31. A line is {\"path\": ..., \"text\": ...}.")]
    [InlineData("""{"path": "../a.txt", "text": "Hm."}""", "standard input:1: error: its path leads out of the output folder. Give it one that does not.")]
    [InlineData("""{"path": "/a.txt", "text": "Hm."}""", "standard input:1: error: its path leads out of the output folder. Give it one that does not.")]
    public void A_bad_line_is_told_and_the_others_are_read(string bad, string error)
    {
        using TestTerminal terminal = new(input: bad + "\n" + """{"path": "b.txt", "text": "Hm."}""");
        Assert.Equal(1, terminal.Run("extract", "-", "--each", "--output", "out"));
        Assert.Equal([error], terminal.ErrorLines);
        Assert.True(File.Exists(Path.Combine(terminal.Folder, "out/b.json")));
        Assert.Equal(2, Directory.GetFiles(terminal.Folder, "*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("extract", "-")]
    [InlineData("extract", "-", "news", "--each")]
    public void Standard_input_stands_alone_and_is_read_a_line_an_article(params string[] args) => Assert.Equal(2, _terminal.Run(args));
}
