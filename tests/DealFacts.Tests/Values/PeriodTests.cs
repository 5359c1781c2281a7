namespace DealFacts.Tests;

/// <summary>Periods: how they are written, which share days, which are the same.</summary>
public sealed class PeriodTests
{
    private static readonly CalendarDate May1 = new(2024, 5, 1);
    private static readonly CalendarDate May31 = new(2024, 5, 31);

    public static TheoryData<string, Period> Written => new()
    {
        { "2023", Period.OfYear(2023, "in 2023") },
        { "H1 2024", Of(new(2024, 1, 1), new(2024, 6, 30), Precision.HalfYear) },
        { "H2 2024", Of(new(2024, 7, 1), new(2024, 12, 31), Precision.HalfYear) },
        { "Q1 2024", Of(new(2024, 1, 1), new(2024, 3, 31), Precision.Quarter) },
        { "Q4 2024", Of(new(2024, 10, 1), new(2024, 12, 31), Precision.Quarter) },
        { "2024-05", Of(May1, May31, Precision.Month) },
        { "2024-05-01", Of(May1, May1, Precision.Day) },
        { "2024-05-01/2024-05-31", Of(May1, May31, Precision.Unknown) },
        { "2023-07-01/2024-06-30", Of(new(2023, 7, 1), new(2024, 6, 30), Precision.Year) },
        { "this spring", new Period { Text = "this spring", Start = May1 } },
        { "this spring", new Period { Text = "this spring", End = May31 } },
        { "", new Period() },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_period_is_written_by_its_precision(string expected, Period period) => Assert.Equal(expected, period.ToString());

    [Fact]
    public void A_year_goes_from_its_first_day_to_its_last()
    {
        Period year = Period.OfYear(2023, "in 2023");
        Assert.Equal((new CalendarDate(2023, 1, 1), new CalendarDate(2023, 12, 31)), (year.Start!.Value, year.End!.Value));
        Assert.Equal(("in 2023", ""), (year.Text, Period.OfYear(2023).Text));
    }

    [Fact]
    public void Only_both_ends_resolve_a_period()
    {
        Assert.True(Of(May1, May31, Precision.Month).IsResolved);
        Assert.False(new Period { Start = May1 }.IsResolved);
        Assert.False(new Period { End = May31 }.IsResolved);
    }

    [Fact]
    public void Periods_overlap_that_share_a_day()
    {
        Period may = Of(May1, May31, Precision.Month);
        AssertOverlap(true, may, Of(May31, new(2024, 6, 5), Precision.Unknown));
        AssertOverlap(true, may, Period.OfYear(2024));
        AssertOverlap(false, may, Of(new(2024, 6, 1), new(2024, 6, 30), Precision.Month));
        AssertOverlap(false, may, new Period { Start = May1 });
        AssertOverlap(false, may, new Period { End = May31 });
    }

    [Fact]
    public void Periods_of_the_same_days_are_the_same_whatever_their_words()
    {
        Period may = Of(May1, May31, Precision.Month) with { Text = "in May" };
        Assert.True(may.SameDays(Of(May1, May31, Precision.Unknown)));
        Assert.False(may.SameDays(Of(May1, new(2024, 6, 30), Precision.Unknown)));
        Assert.False(may.SameDays(Of(new(2024, 4, 1), May31, Precision.Unknown)));
        Assert.False(new Period { Start = May1 }.SameDays(new Period { Start = May1 }));
    }

    private static void AssertOverlap(bool expected, Period one, Period other) =>
        Assert.Equal((expected, expected), (one.Overlaps(other), other.Overlaps(one)));

    private static Period Of(CalendarDate start, CalendarDate end, Precision precision) =>
        new() { Text = "then", Start = start, End = end, Precision = precision };
}
