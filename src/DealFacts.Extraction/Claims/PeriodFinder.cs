using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the time of an amount: the nearest in its clause, after it rather than before it.</summary>
internal static class PeriodFinder
{
    private const int Far = 10;

    /// <summary>The time, or null.</summary>
    public static PeriodMention? Find(TermLine line, int at)
    {
        (PeriodMention? after, int afterCost) = Look(line, at, 1);
        (PeriodMention? before, int beforeCost) = Look(line, at, -1);
        return after is not null && afterCost <= beforeCost ? after : before ?? after;
    }

    /// <summary>The time that stands right after an amount, a word at most between them; or null.</summary>
    public static PeriodMention? RightAfter(TermLine line, int at)
    {
        for (int i = at + 1; i < line.Count && i <= at + 2; i++)
            if (line[i].Chunk is PeriodMention period) return period;
        return null;
    }

    /// <summary>"$5 million [versus] $4 million a year earlier", "[from] $4 million in 2022": the time is the other amount's.</summary>
    private static bool Compares(TermLine line, int at) =>
        (line.Is(at, "from") && line.MoneyAt(at + 1) is not null)
            || (line.Entry(at, FigureWords.Comparers) is var words and > 0 && line.QuantityAt(at + words) is not null);

    private static (PeriodMention? Found, int Cost) Look(TermLine line, int at, int step)
    {
        int cost = 0;
        for (int i = at + step; i >= 0 && i < line.Count && cost < Far; i += step)
        {
            if (line[i].Chunk is PeriodMention period) return (period, cost);
            if (step > 0 && Compares(line, i)) return (null, int.MaxValue);
            cost += line.QuantityAt(i) is not null ? 6 : line.Is(i, ",") && step > 0 ? 4 : line.Is(i, ";") || ClauseStarts.IsAt(line, i) ? Far : 1;
        }

        return (null, int.MaxValue);
    }
}
