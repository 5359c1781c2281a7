using System.Text.Json;

namespace DealFacts.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void One_book_goes_to_standard_output_with_paths_from_the_current_folder()
    {
        WriteNews();
        Assert.Equal(0, _terminal.Run("extract", "news"));
        Assert.Equal(["news/2024/b.txt", "news/a.txt"], ArticlePaths(_terminal.Out));
        Assert.EndsWith("}\n", _terminal.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', _terminal.Out);
    }

    [Fact]
    public void The_order_of_the_paths_means_nothing()
    {
        WriteNews();
        _terminal.Run("extract", "news/a.txt", "news/2024/b.txt", "--output", "x");
        _terminal.Run("extract", "news/2024/b.txt", "news", "--output", "y");
        Assert.Equal(_terminal.Read("x/book.json"), _terminal.Read("y/book.json"));
    }

    [Fact]
    public void One_book_goes_to_the_folder()
    {
        WriteNews();
        Assert.Equal(0, _terminal.Run("extract", "news", "--output", "out/deep"));
        Assert.Empty(_terminal.Out);
        Assert.Equal(["news/2024/b.txt", "news/a.txt"], ArticlePaths(_terminal.Read("out/deep/book.json")));
    }

    [Fact]
    public void Each_article_has_a_file_with_paths_from_the_folder_named()
    {
        WriteNews();
        Assert.Equal(0, _terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.Equal(["a.txt"], ArticlePaths(_terminal.Read("out/a.json")));
        Assert.Equal(["2024/b.txt"], ArticlePaths(_terminal.Read("out/2024/b.json")));
    }

    [Fact]
    public void Two_articles_of_one_name_are_told()
    {
        _terminal.Write("x/a.txt", "Nothing happened.");
        _terminal.Write("y/a.txt", "Nothing happened.");
        Assert.Equal(1, _terminal.Run("extract", "x", "y", "--each", "--output", "out"));
        Assert.Equal(["y/a.txt: error: its JSON would be named as that of x/a.txt. Extract the two separately."], _terminal.ErrorLines);
        Assert.True(File.Exists(Path.Combine(_terminal.Folder, "out/a.json")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        WriteNews();
        _terminal.Write("out", "a file");
        Assert.Equal(1, _terminal.Run("extract", "news/a.txt", "--output", "out"));
        Assert.StartsWith("out/book.json: error: cannot be written: ", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_cannot_be_read_leaves_the_others()
    {
        WriteNews();
        _terminal.Write("news/bad.txt", [0xE9]);
        Assert.Equal(1, _terminal.Run("extract", "news", "--each", "--output", "out"));
        Assert.True(File.Exists(Path.Combine(_terminal.Folder, "out/a.json")));
        Assert.False(File.Exists(Path.Combine(_terminal.Folder, "out/bad.json")));
    }

    private void WriteNews()
    {
        _terminal.Write("news/a.txt", "Nothing happened.");
        _terminal.Write("news/2024/b.txt", "Nothing happened.");
    }

    private static IEnumerable<string?> ArticlePaths(string json) =>
        [.. JsonDocument.Parse(json).RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("path").GetString())];
}
