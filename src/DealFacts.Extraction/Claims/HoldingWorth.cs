using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>The worth of what somebody holds, which is no price: nothing is sold.</summary>
internal static class HoldingWorth
{
    private const string Rule = "metric/holding-worth";
    private const int Farthest = 14;

    /// <summary>What the amount is instead of a deal's; null where it is no holding's.</summary>
    public static MetricFind? Find(TermLine line, int at, MetricFind best)
    {
        if (best.Rule != "metric/deal") return null;
        if (IsOfHolding(line, at)) return best with { Metric = Metric.Other, Rule = Rule };
        return IsHeld(line, at) ? new MetricFind(Metric.Other, Rule, best.CueAt, best.CueEnd) { IsOfNobody = true } : null;
    }

    /// <summary>
    /// "owns a 20 percent stake in Acme worth [$5 million]", "holds shares worth $5 million at the offer price": what somebody has, at no
    /// sale; also "his remaining stake is valued at".
    /// </summary>
    private static bool IsOfHolding(TermLine line, int at)
    {
        if (!line.Is(at - 1, "worth") && !(line.Is(at - 1, "at") && line.Is(at - 2, "valued"))) return false;
        bool holding = false;
        for (int i = at - 2; i >= 0 && at - i < Farthest && !line.IsPunctuation(i); i--)
        {
            holding |= line.IsIn(i, DealNouns.Shares) || line.QuantityAt(i)?.Amount.Unit == "shares";
            if (holding && (Has(line, i) || line.Is(i, "remaining"))) return true;
        }

        return false;
    }

    /// <summary>"Ann Lee has a $5 million stake", "with a $5 million stake".</summary>
    private static bool IsHeld(TermLine line, int at) =>
        line.Is(at + 1, "stake") && line.Is(at - 1, "a") && (Has(line, at - 2) || line.Is(at - 2, "with"));

    private static bool Has(TermLine line, int at) => line.IsIn(at, FigureWords.Holds) || line.Is(at, "has") || line.Is(at, "have");
}
