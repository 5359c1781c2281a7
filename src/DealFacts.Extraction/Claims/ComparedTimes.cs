using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives the earlier of two compared amounts a time of its own: in "the loss widened to $24 million from $19 million" both are true, and
/// "a year earlier" is counted from the time of the amount that it is compared with.
/// </summary>
internal static class ComparedTimes
{
    private const string Rule = "relative/compared";
    private const int Near = 6;

    /// <summary>The words of a time that nothing but the comparison tells.</summary>
    private static readonly Period s_earlier = new() { Text = "earlier" };

    /// <summary>Settles the times of the last figure of a sentence and of the one that it is compared with.</summary>
    public static void Settle(List<FigureStatement> told)
    {
        int second = told.Count - 1;
        for (int first = second - 1; first >= 0 && ReferenceEquals(told[first].Line, told[second].Line); first--)
        {
            if (!AreCompared(told[first], told[second])) continue;
            if (IsFromTo(told[first], told[second])
                && (told[first].Period ?? told[second].Period) is { Rule: "year/between" or "year/from-to" } years
                && years.Period is { Start: { } start, End: { } end })
            {
                told[first] = told[first] with { Period = YearOf(years, start.Year), IsBase = true };
                told[second] = told[second] with { Period = YearOf(years, end.Year) };
                return;
            }

            int before = IsFromTo(told[first], told[second]) ? first : second;
            told[before] = told[before] with { Period = TimeOf(told[before], told[first + second - before]), IsBase = true };
            return;
        }

        // "Profit was $24 million in the first quarter. It had made $19 million in the year-ago period".
        if (second > 0 && told[second].Period is { Period.Start: null } time && IsYearBefore(time) && IsNext(told[0], told[second])
            && AreAlike(told[0], told[second]))
            told[second] = told[second] with { Period = TimeOf(told[second], told[0]), IsBase = true };
    }

    private static bool IsNext(FigureStatement first, FigureStatement second) =>
        second.Line.Sentence.Index - first.Line.Sentence.Index == 1 && !first.Line.Sentence.IsHeading;

    /// <summary>"[between 2019 and 2023] sales rose from $1 million to $5 million": each of the two years.</summary>
    private static PeriodMention YearOf(PeriodMention years, int year) => years with
    {
        Period = years.Period with { Start = new CalendarDate(year, 1, 1), End = new CalendarDate(year, 12, 31), Precision = Precision.Year },
    };

    private static bool AreCompared(FigureStatement first, FigureStatement second) =>
        AreAlike(first, second) && AreSetBeside(second.Line, first.At, second.At)
            && (FigurePairs.AreOne(second.Line, first.At, second.At) || FigurePairs.Turns(second.Line, first.At, second.At));

    private static bool AreAlike(FigureStatement first, FigureStatement second) =>
        first.Metric == second.Metric && first.Basis == second.Basis && ReferenceEquals(first.Owner, second.Owner)
            && first.Quantity.Amount.GetType() == second.Quantity.Amount.GetType()
            && first.Quantity.Amount.Unit == second.Quantity.Amount.Unit
            && second.Quantity.ConvertedFrom is null;

    /// <summary>"[from] $19 million", "compared [with] a profit of $19 million", "[to] $24 million" behind a "from".</summary>
    private static bool AreSetBeside(TermLine line, int first, int second)
    {
        for (int i = second - 1; i > first && second - i <= Near; i--)
            if (line.IsIn(i, FigureWords.Besides)) return true;
        return false;
    }

    /// <summary>"rose from $19 million to $24 million": the earlier one stands first.</summary>
    private static bool IsFromTo(FigureStatement first, FigureStatement second) =>
        first.Line.Is(first.At - 1, "from") && second.Line.Is(second.At - 1, "to");

    private static PeriodMention? TimeOf(FigureStatement earlier, FigureStatement later)
    {
        if (earlier.Period is not { } own || ReferenceEquals(own, later.Period)) return Implied(earlier);
        if (!IsYearBefore(own) || later.Period?.Period is not { Start: { Year: > 1 } start, End: { } end } known) return own;
        Period shifted = known with { Text = own.Period.Text, Start = YearBefore(start), End = YearBefore(end) };
        return own with { Period = shifted, NeedsDate = false };
    }

    private static bool IsYearBefore(PeriodMention own) => own.Rule == "relative/year-before"
        || (own.Rule is "relative/earlier" or "relative/ago" or "relative/of-story" && IsOneYear(own.Period.Text));

    private static PeriodMention Implied(FigureStatement earlier)
    {
        TermLine line = earlier.Line;
        return new PeriodMention(line[earlier.At].First, line[earlier.At].End, s_earlier, Rule);
    }

    /// <summary>"a year earlier", "the year before", "one year ago", "the year-ago quarter"; not "two years ago".</summary>
    private static bool IsOneYear(string words) =>
        words.IndexOf("the year ", StringComparison.OrdinalIgnoreCase) >= 0
            || words.IndexOf("a year ", StringComparison.OrdinalIgnoreCase) >= 0
            || words.IndexOf("one year ", StringComparison.OrdinalIgnoreCase) >= 0
            || words.IndexOf("year-", StringComparison.OrdinalIgnoreCase) >= 0;

    private static CalendarDate YearBefore(CalendarDate day) =>
        new(day.Year - 1, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(day.Year - 1, day.Month)));
}
