using DealFacts.Extraction.Profiles;

namespace DealFacts.Extraction.Tests.Profiles;

/// <summary>When and by whom a company was founded, and who leads it.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("Founded in 2014 by CEO Anna Brown, Lowell Inc provides maps.", "2014")]
    [InlineData("Acme Corp bought Lowell Inc, which was set up in 2017.", "2017")]
    [InlineData("Lowell Inc was founded back in 2013 and sells maps.", "2013")]
    [InlineData("Acme Corp bought Lowell Inc, which launched in 2015 and sells maps.", "2015")]
    [InlineData("Set up in 1944, Lowell Inc sells maps.", "1944")]
    [InlineData("Acme Corp bought Lowell Inc. Lowell Inc, founded in 1837, sells maps.", "1837")]
    [InlineData("Lowell Inc, which Anna Brown founded in 2011, sells maps.", "2011")]
    public void The_year_of_the_founding(string text, string year) =>
        Assert.Equal([year], ReadArticle.Of(text).Values(ProfileTopic.Founded, "Lowell Inc"));

    [Theory]
    [InlineData("Lowell Inc launched a new map in 2015.")]
    [InlineData("Founded on trust, Lowell Inc sells maps.")]
    [InlineData("Lowell Inc was acquired in 2015.")]
    public void Other_years_are_not(string text) => Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.Founded, "Lowell Inc"));

    [Theory]
    [InlineData("Founded in 2014 by CEO Anna Brown, Lowell Inc provides maps.", "Anna Brown")]
    [InlineData("Lowell Inc, founded by Anna Brown and Peter Stone, provides maps.", "Anna Brown|Peter Stone")]
    [InlineData("Anna Brown, co-founder and CEO of Lowell Inc, resigned.", "Anna Brown")]
    [InlineData("Anna Brown founded Lowell Inc in 2006.", "Anna Brown")]
    [InlineData("Lowell Inc was founded by the brothers Peter and John Stone.", "Peter Stone|John Stone")]
    [InlineData("Lowell Inc was founded by former Acme engineers Jan Brown and Peter Stone in 2006.", "Jan Brown|Peter Stone")]
    [InlineData("Lowell Inc, co-founded in 2012 by Anna Brown and Peter Stone, grew.", "Anna Brown|Peter Stone")]
    [InlineData("Lowell Inc has raised $5 million since being founded in 2012 by Anna Brown.", "Anna Brown")]
    [InlineData("Anna Brown, Peter Stone and John Smith founded Lowell Inc in 2006.", "Anna Brown|Peter Stone|John Smith")]
    [InlineData("Lowell Inc co-founders Anna Brown and Peter Stone resigned.", "Anna Brown|Peter Stone")]
    [InlineData("Lowell Inc founder Anna Brown and Peter Stone resigned.", "Anna Brown")]
    [InlineData("Founded by former Acme Corp engineers Anna Brown and John Smith, Lowell Inc grew.", "Anna Brown|John Smith")]
    [InlineData("Founded in 2018 by Acme veterans Anna Brown and John Smith, Lowell Inc grew.", "Anna Brown|John Smith")]
    public void Founders(string text, string founders) =>
        Assert.Equal(founders.Split('|'), ReadArticle.Of(text).Values(ProfileTopic.Founder, "Lowell Inc"));

    [Theory]
    [InlineData("Founded in 2014 by CEO Anna Brown, Lowell Inc provides maps.")]
    [InlineData("Lowell Inc CEO Anna Brown called the deal a fair one.")]
    [InlineData("Lowell Inc, led by CEO Anna Brown, makes maps.")]
    [InlineData("Anna Brown, chief executive of Lowell Inc, called the deal a fair one.")]
    [InlineData("Lowell Inc's president and chief executive officer, Anna Brown, resigned.")]
    [InlineData("Lowell Inc boss Anna Brown called the deal a fair one.")]
    [InlineData("Lowell Inc's chief, Anna Brown, called the deal a fair one.")]
    [InlineData("Anna Brown, who took over as Lowell Inc chief executive in May, called the deal a fair one.")]
    [InlineData("Lowell Inc named Anna Brown chief executive in May.")]
    [InlineData("\"A fair deal,\" said Anna Brown, president and CEO, Lowell Inc.")]
    [InlineData("Lowell Inc was founded by Anna Brown, who is also its chief executive.")]
    public void The_chief_executive(string text) =>
        Assert.Equal(["Anna Brown"], ReadArticle.Of(text).Values(ProfileTopic.ChiefExecutive, "Lowell Inc"));

    [Theory]
    [InlineData("\"A fair deal,\" said June Farrow, Lowell Inc's chief executive.", "June Farrow")]
    [InlineData("Lowell Inc, led by chief executive August Farrow, makes maps.", "August Farrow")]
    [InlineData("May Farrow, the chief executive of Lowell Inc, resigned.", "May Farrow")]
    public void People_are_called_by_months(string text, string chief) =>
        Assert.Equal([chief], ReadArticle.Of(text).Values(ProfileTopic.ChiefExecutive, "Lowell Inc"));

    [Theory]
    [InlineData("In June Lowell Inc bought Acme Corp. By May Lowell Inc had sold it.")]
    [InlineData("Former Lowell Inc CEO Anna Brown called the deal a fair one.")]
    [InlineData("Lowell Inc's former CEO Anna Brown called the deal a fair one.")]
    [InlineData("Lowell Inc chairman Anna Brown called the deal a fair one.")]
    [InlineData("Anna Brown, former chief executive of Lowell Inc, resigned.")]
    public void Others_do_not_lead(string text) => Assert.Empty(ReadArticle.Of(text).Values(ProfileTopic.ChiefExecutive, "Lowell Inc"));
}
