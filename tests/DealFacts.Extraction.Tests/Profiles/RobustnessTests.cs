using System.Diagnostics;
using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>Hostile texts: long lists and repeated cues cost no more than their length.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("maps, ")]
    [InlineData("the ")]
    [InlineData("is ")]
    [InlineData("Acme Corp, ")]
    [InlineData("company ")]
    [InlineData("Boston, ")]
    [InlineData("founded by ")]
    [InlineData("customers include ")]
    public void Long_repetitions_are_read_in_linear_time(string piece)
    {
        ReadArticle article = ReadArticle.Of("Lowell Inc makes " + string.Concat(Enumerable.Repeat(piece, 5000)) + "and maps.");
        Stopwatch watch = Stopwatch.StartNew();
        ProfileReader.Read(article.Lines, article.Names);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed} for 5000 times \"{piece}\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Lowell Inc, a")]
    [InlineData("Lowell Inc is one of")]
    [InlineData("Founded in 2014 by, Lowell Inc")]
    [InlineData(", ( ' - of Lowell Inc ( , of . - based")]
    public void Torn_sentences_do_not_throw(string text)
    {
        ReadArticle article = ReadArticle.Of(text);
        Assert.DoesNotContain(ProfileReader.Read(article.Lines, article.Names), fact => fact.Value.Length == 0);
    }
}
