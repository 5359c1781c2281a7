namespace DealFacts.Tests;

/// <summary>Which articles tell of one time, and which of them is the last.</summary>
public sealed class ArticleDatesTests
{
    [Theory]
    [InlineData("days that follow one another hang together as far as they are near", "1 3 5 6", "1 3|3 5|5 6")]
    [InlineData("days far apart stand alone", "1 9", "1|9")]
    [InlineData("who is near to one group only is in that group", "1 2 3", "1 2 3")]
    [InlineData("a day after a gap opens a group", "1 2 20 22", "1 2|20 22")]
    [InlineData("the order of the claims does not count", "6 1 5 3", "1 3|3 5|5 6")]
    [InlineData("articles without a date are one group", "? 4 ?", "? ?|4")]
    [InlineData("nothing told is no group", "", "")]
    public void Claims_of_one_time_stand_together(string why, string days, string groups)
    {
        Claim[] claims = Claims(days);
        IEnumerable<string> found = Dates(claims).AtOneTime(claims, days: 2).Select(Days);
        Assert.Equal((why, groups), (why, string.Join('|', found)));
    }

    [Theory]
    [InlineData("3 9 9 ?", "9 9")]
    [InlineData("9 3", "9")]
    [InlineData("? ?", "? ?")]
    public void The_last_day_that_is_known_counts(string days, string last)
    {
        Claim[] claims = Claims(days);
        Assert.Equal(last, Days(Dates(claims).Latest(claims)));
    }

    [Theory]
    [InlineData("3 9", "3 9", false)]
    [InlineData("3 9", "3 8", true)]
    [InlineData("3 ?", "3 9", true)]
    [InlineData("3", "3 9", false)]
    public void Another_day_of_one_article_contradicts(string days, string others, bool contradicts) =>
        Assert.Equal(contradicts, Dates(Claims(days)).Contradict(Dates(Claims(others))));

    // An article for each; what it says in line 3 it says on the third of March, and in line 0 on no day that is known.
    private static Claim[] Claims(string days) => [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((day, number) => Say.Claim(null, $"{number}.txt", day == "?" ? 0 : int.Parse(day)))];

    private static ArticleDates Dates(Claim[] claims) => ArticleDates.Of([.. claims.Select(claim => new Article
    {
        Path = claim.Citation.Path,
        Published = claim.Citation.Line is > 0 and int day ? new CalendarDate(2024, 3, day) : null,
    })]);

    private static string Days(IEnumerable<Claim> claims) =>
        string.Join(' ', claims.Select(claim => claim.Citation.Line is > 0 and int day ? $"{day}" : "?"));
}
