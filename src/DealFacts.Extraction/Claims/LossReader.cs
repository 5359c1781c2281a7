using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells a loss from a profit, and gives it its sign: "a net loss of $3 million" is a net income of minus $3 million.</summary>
internal static class LossReader
{
    /// <summary>The figure as its own words have it; one that an earlier amount explains keeps that one's sign where it has none.</summary>
    public static FigureStatement Sign(FigureStatement figure, FigureStatement? last)
    {
        if (!figure.Metric.IsProfit()) return figure.IsLoss ? figure with { IsLoss = false } : figure;
        if (figure.CueAt >= 0) return figure with { IsLoss = IsLossAt(figure.Line, figure.CueAt, figure.CueEnd) };
        int after = last is not null && ReferenceEquals(last.Line, figure.Line) ? last.At : -1;
        return OwnWord(figure.Line, after, figure.At) is { } own ? figure with { IsLoss = own } : figure;
    }

    /// <summary>The amount below zero.</summary>
    public static Amount Negative(Amount amount) => amount with { Value = -amount.Value, Min = -amount.Max, Max = -amount.Min };

    /// <summary>"an [operating loss] of", "[negative ebitda] of", "an [ebitda loss] of".</summary>
    private static bool IsLossAt(TermLine line, int cueAt, int cueEnd)
    {
        for (int i = cueAt - 1; i <= cueEnd; i++)
            if (line.IsIn(i, FigureWords.Losses)) return true;
        return false;
    }

    /// <summary>"a loss of $5 million, from [a profit of] $9 million": what the words between the two amounts say, if anything.</summary>
    private static bool? OwnWord(TermLine line, int first, int at)
    {
        for (int i = at - 1; i > first && at - i < 8; i--)
        {
            if (line.IsIn(i, FigureWords.Losses)) return true;
            if (line.IsIn(i, FigureWords.Gains)) return false;
        }

        return null;
    }
}
