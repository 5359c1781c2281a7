namespace DealFacts.Tests;

/// <summary>Days: which there are, their order, how they are read and written.</summary>
public sealed class CalendarDateTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(2024, 2, 29)]
    public void There_is_such_a_day(int year, int month, int day)
    {
        CalendarDate date = new(year, month, day);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2024, 0, 1, "month")]
    [InlineData(2024, 13, 1, "month")]
    [InlineData(2024, 1, 0, "day")]
    [InlineData(2024, 1, 32, "day")]
    [InlineData(2023, 2, 29, "day")]
    public void There_is_no_such_day(int year, int month, int day, string wrong) =>
        Assert.Equal(wrong, Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(year, month, day)).ParamName);

    [Fact]
    public void Days_stand_in_order()
    {
        CalendarDate[] days = [new(2023, 12, 31), new(2024, 1, 30), new(2024, 1, 31), new(2024, 2, 1)];
        for (int i = 0; i < days.Length; i++)
        {
            for (int j = 0; j < days.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(days[i].CompareTo(days[j])));
                Assert.Equal(i < j, days[i] < days[j]);
                Assert.Equal(i > j, days[i] > days[j]);
                Assert.Equal(i <= j, days[i] <= days[j]);
                Assert.Equal(i >= j, days[i] >= days[j]);
            }
        }
    }

    [Fact]
    public void A_day_is_read_as_it_is_written()
    {
        CalendarDate day = new(987, 1, 5);
        Assert.Equal("0987-01-05", day.ToString());
        Assert.Equal(day, CalendarDate.Parse("0987-01-05"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-1-31")]
    [InlineData("31.01.2024")]
    [InlineData("2023-02-29")]
    [InlineData("2024-01-31 ")]
    public void Another_text_is_no_day(string? text) => Assert.Null(CalendarDate.Parse(text));
}
