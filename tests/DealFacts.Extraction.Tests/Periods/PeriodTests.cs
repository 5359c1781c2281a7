using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Periods;

/// <summary>Times with their days, read in an article of Wednesday, 15 May 2024.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("It grew in 2023.", "in 2023", "2023-01-01", "2023-12-31", Precision.Year)]
    [InlineData("Its 2022 revenues grew.", "2022", "2022-01-01", "2022-12-31", Precision.Year)]
    [InlineData("It grew in fiscal 2023.", "in fiscal 2023", "2023-01-01", "2023-12-31", Precision.Year)]
    [InlineData("It grew in FY24.", "in FY24", "2024-01-01", "2024-12-31", Precision.Year)]
    [InlineData("It grew since 2015.", "since 2015", "2015-01-01", "2024-05-15", Precision.Unknown)]
    [InlineData("It grew in the past 12 months.", "in the past 12 months", "2023-05-16", "2024-05-15", Precision.Unknown)]
    [InlineData("It grew in the last two years.", "in the last two years", "2022-05-16", "2024-05-15", Precision.Unknown)]
    [InlineData("It grew in the first four months of the year.", "in the first four months of the year", "2024-01-01", "2024-04-30", Precision.Unknown)]
    [InlineData("It grew in the first nine months.", "in the first nine months", "2023-01-01", "2023-09-30", Precision.Unknown)]
    [InlineData("It grew for the whole of 2022.", "for the whole of 2022", "2022-01-01", "2022-12-31", Precision.Year)]
    [InlineData("It will grow by the end of 2025.", "by the end of 2025", "2025-01-01", "2025-12-31", Precision.Year)]
    [InlineData("It grew in Q3 2024.", "in Q3 2024", "2024-07-01", "2024-09-30", Precision.Quarter)]
    [InlineData("It grew in the third quarter of 2024.", "in the third quarter of 2024", "2024-07-01", "2024-09-30", Precision.Quarter)]
    [InlineData("It grew in the first half of 2024.", "in the first half of 2024", "2024-01-01", "2024-06-30", Precision.HalfYear)]
    [InlineData("In the quarter ended March 31 it grew.", "In the quarter ended March 31", "2024-01-01", "2024-03-31", Precision.Quarter)]
    [InlineData("In its Oct. 31, 1986 fiscal year.", "In its Oct. 31, 1986 fiscal year", "1985-11-01", "1986-10-31", Precision.Year)]
    [InlineData("It closed on Feb. 1, 2019.", "on Feb. 1, 2019", "2019-02-01", "2019-02-01", Precision.Day)]
    [InlineData("It closed on 1 February 2019.", "on 1 February 2019", "2019-02-01", "2019-02-01", Precision.Day)]
    [InlineData("It closed in March 2020.", "in March 2020", "2020-03-01", "2020-03-31", Precision.Month)]
    [InlineData("It closed in January.", "in January", "2024-01-01", "2024-01-31", Precision.Month)]
    [InlineData("It closed in November.", "in November", "2023-11-01", "2023-11-30", Precision.Month)]
    [InlineData("It will close in January.", "in January", "2025-01-01", "2025-01-31", Precision.Month)]
    [InlineData("It expires April six.", "April six", "2024-04-06", "2024-04-06", Precision.Day)]
    [InlineData("It grew last year.", "last year", "2023-01-01", "2023-12-31", Precision.Year)]
    [InlineData("It grew earlier this year.", "earlier this year", "2024-01-01", "2024-12-31", Precision.Year)]
    [InlineData("It will grow next year.", "next year", "2025-01-01", "2025-12-31", Precision.Year)]
    [InlineData("It grew in the past year.", "in the past year", "2023-05-16", "2024-05-15", Precision.Year)]
    [InlineData("It grew in the coming year.", "in the coming year", "2024-05-15", "2025-05-14", Precision.Year)]
    [InlineData("It grew last quarter.", "last quarter", "2024-01-01", "2024-03-31", Precision.Quarter)]
    [InlineData("It grew last month.", "last month", "2024-04-01", "2024-04-30", Precision.Month)]
    [InlineData("It grew last week.", "last week", "2024-05-06", "2024-05-12", Precision.Unknown)]
    [InlineData("It said so on Monday.", "on Monday", "2024-05-13", "2024-05-13", Precision.Day)]
    [InlineData("It said so two years ago.", "two years ago", "2022-01-01", "2022-12-31", Precision.Year)]
    [InlineData("It grew between 2012 and 2014.", "between 2012 and 2014", "2012-01-01", "2014-12-31", Precision.Unknown)]
    [InlineData("It grew in the 1990s.", "in the 1990s", "1990-01-01", "1999-12-31", Precision.Unknown)]
    [InlineData("It grew in August last year.", "in August last year", "2023-08-01", "2023-08-31", Precision.Month)]
    public void A_time_has_its_words_and_days(string text, string words, string start, string end, Precision precision)
    {
        Period period = Assert.Single(PeriodsOf(text, new CalendarDate(2024, 5, 15)));
        Assert.Equal((words, precision), (period.Text, period.Precision));
        Assert.Equal((start, end), (period.Start?.ToString(), period.End?.ToString()));
    }

    [Theory]
    [InlineData("It grew last year.", "last year", Precision.Year)]
    [InlineData("It grew since 2015.", "since 2015", Precision.Unknown)]
    [InlineData("It closed in January.", "in January", Precision.Month)]
    [InlineData("It said so on Monday.", "on Monday", Precision.Day)]
    [InlineData("It grew in the third quarter.", "in the third quarter", Precision.Quarter)]
    public void Without_a_day_of_publication_a_relative_time_has_only_words(string text, string words, Precision precision)
    {
        Period period = Assert.Single(PeriodsOf(text, published: null));
        Assert.Equal((words, precision, false), (period.Text, period.Precision, period.IsResolved));
    }

    [Theory]
    [InlineData("It sold 2,000 cars.")]
    [InlineData("It paid $2010 for a Fortune 2000 list.")]
    [InlineData("It may march on.")]
    [InlineData("Sections 1981 and 3 apply.")]
    [InlineData("It cost 2019 dollars.")]
    public void What_is_no_time_stays_out(string text) => Assert.Empty(PeriodsOf(text, new CalendarDate(2024, 5, 15)));

    private static IEnumerable<Period> PeriodsOf(string text, CalendarDate? published)
    {
        TextDocument document = TextDocument.Of(new Article { Published = published }, text);
        return PeriodRecognizer.Recognize(document, QuantityRecognizer.Recognize(document)).Select(mention => mention.Period);
    }
}
