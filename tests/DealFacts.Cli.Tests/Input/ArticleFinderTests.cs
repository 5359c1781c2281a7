using DealFacts.Cli.Input;

namespace DealFacts.Cli.Tests.Input;

public sealed class ArticleFinderTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_folder_is_its_text_files_and_those_beneath()
    {
        Write("news/b.txt", "news/a.TXT", "news/2024/c.txt", "news/notes.md", "other/d.txt");
        Assert.Equal(["news/2024/c.txt", "news/a.TXT", "news/b.txt"], Find("news").Select(f => f.CitedPath));
        Assert.Equal(["2024/c", "a", "b"], Find("news").Select(f => f.Id));
    }

    [Fact]
    public void A_file_is_read_whatever_its_name()
    {
        Write("news/notes.md");
        ArticleFile file = Assert.Single(Find("news/notes.md"));
        Assert.Equal(("news/notes.md", "notes.md", "notes"), (file.CitedPath, file.PathInFolder, file.Id));
    }

    [Fact]
    public void A_file_named_twice_is_one()
    {
        Write("news/a.txt");
        Assert.Single(Find("news", "news/a.txt", "./news/../news/a.txt"));
    }

    [Fact]
    public void A_file_outside_the_current_folder_is_cited_by_its_full_path()
    {
        Write("news/a.txt");
        string folder = Path.Combine(_terminal.Folder, "work");
        ArticleFile file = Assert.Single(ArticleFinder.Find(folder, ["../news"], []));
        Assert.Equal(Path.Combine(_terminal.Folder, "news/a.txt").Replace('\\', '/'), file.CitedPath);
        Assert.Equal("a.txt", file.PathInFolder);
    }

    [Fact]
    public void A_folder_that_begins_with_two_dots_is_not_outside()
    {
        Write("..news/a.txt");
        Assert.Equal("..news/a.txt", Assert.Single(Find("..news")).CitedPath);
    }

    [Theory]
    [InlineData("missing.txt", "missing.txt: error: no such file or folder")]
    [InlineData("empty", "empty: error: the folder holds no .txt file")]
    [InlineData("", "\"\": error: not a path")]
    [InlineData("a\0b", "\"a\ufffdb\": error: not a path")]
    public void A_path_that_leads_nowhere_is_told(string path, string message)
    {
        Directory.CreateDirectory(Path.Combine(_terminal.Folder, "empty"));
        List<Problem> problems = [];
        Assert.Empty(ArticleFinder.Find(_terminal.Folder, [path], problems));
        Assert.Equal(message, Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_link_back_to_the_folder_is_not_followed()
    {
        Write("news/a.txt");
        Directory.CreateSymbolicLink(Path.Combine(_terminal.Folder, "news/again"), Path.Combine(_terminal.Folder, "news"));
        Assert.Single(Find("news"));
    }

    private void Write(params string[] paths)
    {
        foreach (string path in paths) _terminal.Write(path, "Some text.");
    }

    private IReadOnlyList<ArticleFile> Find(params string[] paths)
    {
        List<Problem> problems = [];
        IReadOnlyList<ArticleFile> files = ArticleFinder.Find(_terminal.Folder, paths, problems);
        Assert.Empty(problems);
        return files;
    }
}
