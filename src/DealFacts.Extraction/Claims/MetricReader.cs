using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds what an amount measures by the cues around it: the nearest strong one wins.</summary>
internal static class MetricReader
{
    private const int FarBefore = 10;
    private const int FarAfter = 7;

    /// <summary>The metric of an amount with the cue that told, or null when none is near.</summary>
    public static (Metric Metric, string Rule, int CueAt)? Read(TermLine line, int at, Quantity quantity)
    {
        if (quantity.Amount is Count) return OfCount(quantity);
        if (quantity.Amount is Percentage) return null;
        if (quantity.Per == "share") return (Metric.SharePrice, "metric/per-share", -1);
        (Metric Metric, string Rule, int CueAt)? best = null;
        int bestScore = 0;
        foreach (MetricCue cue in MetricCues.All)
        {
            (int score, int cueAt) = Score(line, at, cue);
            if (score <= bestScore) continue;
            best = (cue.Metric, cue.Id, cueAt);
            bestScore = score;
        }

        return best;
    }

    private static (Metric, string, int)? OfCount(Quantity quantity) => quantity.Amount.Unit switch
    {
        "employees" => (Metric.Headcount, "metric/headcount", -1),
        "users" or "customers" or "subscribers" => (Metric.Users, "metric/users", -1),
        _ => null,
    };

    /// <summary>The cue's best strength for the amount, less a point a term between them and more over a boundary.</summary>
    private static (int Score, int At) Score(TermLine line, int at, MetricCue cue)
    {
        int best = 0, bestAt = -1;
        if (cue.Before > 0)
        {
            int lost = 0;
            for (int i = at - 1; i >= 0 && at - i <= FarBefore && lost < cue.Before; lost += Cost(line, i), i--)
                if (Matches(line, i, at, cue) && cue.Before - lost > best) (best, bestAt) = (cue.Before - lost, i);
        }

        if (cue.After > 0)
        {
            int lost = 0;
            for (int i = at + 1; i < line.Count && i - at <= FarAfter && lost < cue.After; lost += Cost(line, i), i++)
                if (Matches(line, i, line.Count, cue) && cue.After - lost > best) (best, bestAt) = (cue.After - lost, i);
        }

        return (best, bestAt);
    }

    /// <summary>What it costs to look past a term: a comma more than a word, another amount most.</summary>
    private static int Cost(TermLine line, int at)
    {
        if (line.QuantityAt(at) is not null) return 5;
        if (line.Is(at, ",") || line.Is(at, "and") || line.Is(at, ";")) return 3;
        return 1;
    }

    private static bool Matches(TermLine line, int at, int end, MetricCue cue)
    {
        if (line[at].Lower.Length == 0) return false;
        int longest = cue.Words.LongestFrom(line[at].Lower);
        for (int words = Math.Min(longest, end - at); words > 0; words--)
            if (cue.Words.Contains(line.Words(at, at + words))) return true;
        return false;
    }
}
