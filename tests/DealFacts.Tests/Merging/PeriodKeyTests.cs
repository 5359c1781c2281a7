namespace DealFacts.Tests;

/// <summary>Which times are one, and in what order they stand.</summary>
public sealed class PeriodKeyTests
{
    private static readonly Period s_year = Period.OfYear(2023, "in 2023");
    private static readonly Period s_first = Of("in the first quarter", new(2023, 1, 1), new(2023, 3, 31));
    private static readonly Period s_last = Of("in the last quarter", new(2023, 10, 1), new(2023, 12, 31));
    private static readonly Period s_since = Of("since 2019", new(2019, 1, 1), null);
    private static readonly Period s_until = Of("until 2019", null, new(2019, 12, 31));

    public static TheoryData<Period?, Period?> Same => new()
    {
        { s_year, Period.OfYear(2023, "last year") },
        { Of("in the  early\tdays"), Of("In the early days") },
        { s_since, s_since with { Text = "SINCE 2019" } },
        { null, Of("") },
        { null, Of(" \u00A0") },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void Days_make_one_time_whatever_the_words_and_without_days_the_words(Period? one, Period? other)
    {
        Assert.Equal(PeriodKey.Of(one), PeriodKey.Of(other));
        Assert.Equal(0, PeriodKey.Of(one).CompareTo(PeriodKey.Of(other)));
        Assert.Equal(PeriodKey.Of(one).IsNone, PeriodKey.Of(other).IsNone);
    }

    [Fact]
    public void None_comes_first_then_days_by_start_and_end_then_what_is_not_resolved()
    {
        Period?[] inOrder = [null, s_first, s_year, s_last, Of("in the early days"), Of("recently"), s_until, s_since];
        for (int i = 0; i < inOrder.Length; i++)
            for (int j = 0; j < inOrder.Length; j++)
                Assert.Equal((i, j, Math.Sign(i.CompareTo(j))), (i, j, Math.Sign(PeriodKey.Of(inOrder[i]).CompareTo(PeriodKey.Of(inOrder[j])))));
    }

    [Fact]
    public void Words_that_are_parted_otherwise_are_another_time() =>
        Assert.NotEqual(PeriodKey.Of(Of("some day")), PeriodKey.Of(Of("someday")));

    [Fact]
    public void A_time_without_words_that_has_one_of_its_days_is_a_time()
    {
        Assert.False(PeriodKey.Of(s_since with { Text = "" }).IsNone);
        Assert.False(PeriodKey.Of(s_until with { Text = "" }).IsNone);
    }

    [Fact]
    public void Figures_stand_by_their_times_each_time_once()
    {
        Period?[] times = [Of("recently"), s_last, s_year, Of("in the early days"), null, Period.OfYear(2023, "last year"), Of(""), s_first];
        FactBook book = Say.Book(times.Select((time, i) =>
            Say.Figure("Acme", Metric.Spending, time, Say.Claim(Say.Millions(5m), $"{i}.txt", 1))));
        Assert.Equal(["- 2", "2023-01-01/2023-03-31 1", "2023 2", "2023-10-01/2023-12-31 1", "in the early days 1", "recently 1"],
            book.Figures.Select(figure => $"{figure.Period?.ToString() ?? "-"} {figure.Claims.Count}"));
    }

    private static Period Of(string words, CalendarDate? start = null, CalendarDate? end = null) =>
        new() { Text = words, Start = start, End = end };
}
