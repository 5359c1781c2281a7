using DealFacts.Cli.Input;

namespace DealFacts.Cli.Tests.Input;

public sealed class LinePlaceTests
{
    [Theory]
    [InlineData("a.txt:12", "a.txt", 12)]
    [InlineData("news/a.txt:12:3", "news/a.txt", 12)]
    [InlineData("C:/news/a.txt:1", "C:/news/a.txt", 1)]
    [InlineData("002:8", "002", 8)]
    public void A_place_is_file_and_line(string text, string file, int line) =>
        Assert.Equal(new LinePlace(file, line), LinePlace.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData(":12")]
    [InlineData("a.txt")]
    [InlineData("a.txt:")]
    [InlineData("a.txt:0")]
    [InlineData("a.txt:-1")]
    [InlineData("a.txt:x")]
    [InlineData("a.txt:99999999999")]
    public void Anything_else_is_not(string text) => Assert.Null(LinePlace.Parse(text));
}
