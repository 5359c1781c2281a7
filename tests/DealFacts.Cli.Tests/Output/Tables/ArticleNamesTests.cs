using DealFacts.Cli.Output.Tables;

namespace DealFacts.Cli.Tests.Output.Tables;

public sealed class ArticleNamesTests
{
    [Theory]
    [InlineData("seeds/000_4cc656e912fa1340.txt seeds/001_8ffa1f43ee069771.txt", "000 001")]
    [InlineData("news/a.txt news/b.txt", "a b")]
    [InlineData("news/a.txt", "a")]
    [InlineData("a.txt", "a")]
    [InlineData("news/a.txt news/a.md", "a.txt a.md")]
    [InlineData("news/2023/harbour-wire-1.txt news/2024/harbour-wire-1.txt", "2023/harbour 2024/harbour")]
    [InlineData("halden-buys-brightwater.txt halden-sells-brightwater.txt", "halden-buys halden-sells")]
    [InlineData("averylongnameofonearticle.txt averylongname.txt", "averylongnameofonearticle averylongname")]
    [InlineData("ab/c.txt abc/d.txt", "ab/c abc/d")]
    [InlineData("halden-buys-it.txt halden-buys.txt", "halden-buys-it halden-buys")]
    public void A_name_is_as_short_as_it_may_be(string paths, string expected)
    {
        string[] all = paths.Split(' ');
        ArticleNames names = new(all);
        Assert.Equal(expected, string.Join(' ', all.Select(p => names[p])));
    }

    [Fact]
    public void An_article_that_is_not_among_them_keeps_its_path() => Assert.Equal("x/y.txt", new ArticleNames(["x/z.txt"])["x/y.txt"]);

    [Fact]
    public void Every_name_of_many_is_different()
    {
        string[] paths = [.. Enumerable.Range(0, 500).Select(i => $"news/wire-{i % 10}-of-the-day-{i}.txt")];
        ArticleNames names = new(paths);
        Assert.Equal(500, paths.Select(p => names[p]).Distinct(StringComparer.Ordinal).Count());
    }
}
