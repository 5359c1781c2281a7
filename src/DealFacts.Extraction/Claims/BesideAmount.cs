using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// What the words right beside an amount say against the strongest cue: "making [$5 million] on sales of $9 million" is a profit, "rose
/// [12p] to 303p" is no price.
/// </summary>
internal static class BesideAmount
{
    private const int LongestCharges = 10;
    private const int LongestOffice = 6;

    /// <summary>The rule of an amount by which another moved.</summary>
    public const string Step = "metric/step";

    /// <summary>The metric, corrected.</summary>
    public static MetricFind? Correct(TermLine line, int at, MetricFind? best)
    {
        if (IsStep(line, at)) return new MetricFind(Metric.Other, Step);
        if (IsCreated(line, at)) return new MetricFind(Metric.Other, "metric/created") { IsOfNobody = true };
        if (IsOfBoth(line, at)) return new MetricFind(Metric.Other, "metric/joined-worth") { IsOfNobody = true };
        if (IsWorthOnce(line, at + 1)) return new MetricFind(Metric.Valuation, "metric/worth-once") { Strength = best?.Strength ?? 0 };
        if (IsBeforeDepreciation(line, at + 1))
            return new MetricFind(Metric.Ebitda, "metric/ebitda", best?.CueAt ?? at - 1, at) { Strength = best?.Strength ?? 0 };
        if (best is { Metric: Metric.Spending, CueAt: >= 0 } && IsPay(line, best, at))
            return new MetricFind(Metric.Other, "metric/pay") { IsOfNobody = true };
        if (best is null) return IsPutIn(line, at) ? new MetricFind(Metric.Spending, "metric/put", at - 1, at) : null;
        if (IsBeforeTax(line, at + 1))
            return new MetricFind(Metric.OperatingIncome, "metric/operating-income", best.CueAt, at) { Strength = best.Strength };
        if (best is { Rule: "metric/assets" } && IsBorrowed(line, best, at))
            return best with { Metric = Metric.AmountRaised, Rule = "metric/borrowed" };
        if (best is { Rule: "metric/ebitda", CueAt: >= 0 } && line.Is(best.CueAt, "earnings")
            && !IsBeforeDepreciation(line, best.CueAt + 1)) return best with { Metric = Metric.OperatingIncome };
        if (best.Metric == Metric.DealValue && IsOnceClosed(line, best, at)) return null;
        if (HoldingWorth.Find(line, at, best) is { } holding) return holding;
        if (best.Rule == "metric/deal"
            && GoodsSold.Are(line, best, at)) return best with { Metric = Metric.Revenue, Rule = "metric/goods-sold" };
        if (Takings.Are(line, best, at)) return best with { Metric = Metric.Revenue, Rule = "metric/takings" };
        if (IsRaisedAt(line, at, best)) return best with { Metric = Metric.Valuation, Rule = "metric/raised-at" };
        if (IsOfSales(line, at, best)) return best with { Metric = Metric.Revenue, Rule = "metric/on-loss" };
        return IsOnSales(line, at, best) ? new MetricFind(Metric.NetIncome, "metric/on-sales") { Strength = best.Strength } : best;
    }

    /// <summary>"a fraction of the $47 billion [it was worth] in 2019".</summary>
    private static bool IsWorthOnce(TermLine line, int at)
    {
        int who = line.Is(at, "that") ? at + 1 : line.Is(at, "at") && line.Is(at + 1, "which") ? at + 2 : at;
        if (!line.IsKind(who, TermKind.Company) && !line.Is(who, "it")) return false;
        int verb = line.Is(who + 1, "had") && line.Is(who + 2, "been") ? who + 3 : line.Is(who + 1, "was") ? who + 2 : -1;
        if (verb > 0 && (line.Is(verb, "once") || line.Is(verb, "last") || line.Is(verb, "previously"))) verb++;
        return verb > 0 && (line.Is(verb, "worth") || line.Is(verb, "valued"));
    }

    /// <summary>"earned $5 million [before interest, tax, depreciation] and amortization", not "before interest and tax".</summary>
    private static bool IsBeforeDepreciation(TermLine line, int at)
    {
        if (!line.Is(at, "before") || !line.Is(at + 1, "interest")) return false;
        for (int i = at + 2; i < at + LongestCharges; i++)
            if (line.Is(i, "depreciation") || line.Is(i, "amortization") || line.Is(i, "amortisation")) return true;
        return false;
    }

    /// <summary>"earned $5 million [before interest and tax]".</summary>
    private static bool IsBeforeTax(TermLine line, int at) => line.Is(at, "before") && line.Is(at + 1, "interest")
        && (line.Is(at + 2, "and") || line.Is(at + 2, "&")) && (line.Is(at + 3, "tax") || line.Is(at + 3, "taxes"));

    /// <summary>
    /// "[paid its chief executive] $5 million", "pays Ann Lee $5 million", "the median pay of $52,000": out of the company's pocket, but
    /// told of somebody.
    /// </summary>
    private static bool IsPay(TermLine line, MetricFind best, int at)
    {
        if (line.Is(best.CueAt, "pay") && line.Is(best.CueAt + 1, "of")) return true;
        // "cost taxpayers $5 million".
        if ((line.Is(best.CueAt, "cost") || line.Is(best.CueAt, "costs")) && line.IsIn(best.CueEnd, FigureWords.Nobodies)) return true;
        if (!line.Is(best.CueAt, "paid") && !line.Is(best.CueAt, "pays") && !line.Is(best.CueAt, "pay")) return false;
        for (int i = best.CueEnd; i < at && i - best.CueEnd < LongestOffice; i++)
            if (line.IsKind(i, TermKind.Person) || line.IsIn(i, ReferenceWords.Insiders) || line.IsIn(i, StaffWords.Workers)) return true;
            else if (line.IsPunctuation(i) && !line.IsPossessive(i)) return false;
        return false;
    }

    /// <summary>"[obtained a] $5 million loan", "took out a loan of $5 million", not "repaid a $5 million loan".</summary>
    private static bool IsBorrowed(TermLine line, MetricFind best, int at)
    {
        if (!(line.Entry(best.CueAt, Debts) > 0)) return false;
        int verb = Math.Min(best.CueAt, at) - 1, last = verb - 2;
        while (verb > last && line.IsPlainWord(verb) && !line.IsIn(verb, Borrowing)) verb--;
        return line.IsIn(verb, Borrowing);
    }

    /// <summary>"will save $5 million [once the deal] closes": when it will be, not what it costs.</summary>
    private static bool IsOnceClosed(TermLine line, MetricFind best, int at)
    {
        int noun = best.CueAt;
        return noun > at && line.IsIn(noun - 1, ClauseWords.Determiners) && line.IsIn(noun - 2, DealWords.Conditions);
    }

    /// <summary>"put $5 million into startups".</summary>
    private static bool IsPutIn(TermLine line, int at) => (line.Is(at - 1, "put") || line.Is(at - 1, "puts") || line.Is(at - 1, "putting")) && (line.Is(at + 1, "into") || line.Is(at + 1, "in"));

    /// <summary>"making $5 million on sales of $9 million", "made £34 million last year, on revenue of".</summary>
    private static bool IsOnSales(TermLine line, int at, MetricFind best) =>
        best.Metric == Metric.Revenue && best.CueAt > at && line.Is(best.CueAt - 1, "on") && line.Is(best.CueEnd, "of")
            && IsNextTo(line, at, best.CueAt - 1);

    /// <summary>"to raise at [$5 billion] value", "raises $20M at [$100M]": what the company is worth.</summary>
    private static bool IsRaisedAt(TermLine line, int at, MetricFind best) =>
        best.Metric == Metric.AmountRaised && line.Is(at - 1, "at")
            && (line.Is(at + 1, "value") || line.MoneyAt(at - 2) is not null);

    /// <summary>"a loss of $96 million on [$57 million]": on sales of so much.</summary>
    private static bool IsOfSales(TermLine line, int at, MetricFind best) =>
        best.Metric is Metric.NetIncome or Metric.OperatingIncome && best.CueAt < at
            && line.Is(at - 1, "on") && line.MoneyAt(at - 2) is not null;

    /// <summary>"making $5 million [last year,] on sales of $9 million".</summary>
    private static bool IsNextTo(TermLine line, int at, int on)
    {
        for (int i = at + 1; i < on; i++)
            if (!line.IsKind(i, TermKind.Period) && !line.Is(i, ",")) return false;
        return true;
    }

    /// <summary>"rose [12p] to 303p", "grew by [$40 million] to $212 million": how far a figure moved is not what it is.</summary>
    private static bool IsStep(TermLine line, int at)
    {
        if (line.Is(at - 1, "by") && line.Is(at + 1, "to") && line.MoneyAt(at + 2) is not null) return true;
        int verb = line.Is(at - 1, "by") || line.Is(at - 1, "another") ? at - 2 : at - 1;
        return IsMove(line, verb)
            && (line.Is(at + 1, "to") || line.Is(at + 1, "at"))
            && line.MoneyAt(at + 2) is not null
            || (IsMove(line, at - 1) && IsSharePart(line, at))
            || IsOfMarketValue(line, at)
            || (line.Is(at + 1, "higher") || line.Is(at + 1, "lower")) && line.Is(at + 2, "at") && line.MoneyAt(at + 3) is not null;
    }

    /// <summary>"fell", not "raised", which may be what somebody does to a price.</summary>
    private static bool IsMove(TermLine line, int at) => line.IsIn(at, MoneyContext.Changes) && !line.IsIn(at, MoneyContext.Raises);

    /// <summary>"fell [$1.88], or 6 percent, to $29", "rose [12p], or 3%.": how far the price of a share moved.</summary>
    private static bool IsSharePart(TermLine line, int at)
    {
        if (AmountShapes.Of(line.MoneyAt(at)!) == AmountShape.Total) return false;
        int or = line.Is(at + 1, ",") ? at + 2 : at + 1;
        return line.IsKind(line.Is(or, "or") || line.Is(or, "(") ? or + 1 : at, TermKind.Percent);
    }

    /// <summary>
    /// "lost [$12 billion] in market value", "adding [$11 billion] to its market value", "has gained [$2 billion] of value": how far it
    /// moved, too.
    /// </summary>
    private static bool IsOfMarketValue(TermLine line, int at)
    {
        if (!line.IsIn(at - 1, ValueMoves) || !(line.Is(at + 1, "in") || line.Is(at + 1, "of") || line.Is(at + 1, "to"))) return false;
        int noun = line.Possesses(at + 2) ? at + 3 : at + 2;
        if (line.Is(noun, "market") || line.Is(noun, "shareholder")) noun++;
        return line.Is(noun, "value") || line.Is(noun, "capitalization") || line.Is(noun, "cap");
    }

    /// <summary>"merge to create a [$30 billion] company": worth of neither of the two.</summary>
    private static bool IsCreated(TermLine line, int at) =>
        line.Is(at - 1, "a") && line.IsIn(at - 2, Making) && line.IsPlainWord(at + 1);

    /// <summary>"values the combined group at [$80 billion]": worth of neither of the two.</summary>
    private static bool IsOfBoth(TermLine line, int at)
    {
        if (!line.Is(at - 1, "at")) return false;
        for (int i = at - 2; i > at - 6; i--)
            if (line.Is(i, "values") || line.Is(i, "value") || line.Is(i, "valued") || line.Is(i, "valuing"))
                return ValuedThings.AreJoined(line, i + 1, at - 1);
        return false;
    }

    private static readonly WordTable Debts = WordTable.Of("""
        bond
        bonds
        credit facility
        credit line
        loan
        loans
        mortgage
        term loan
        """);

    private static readonly WordTable Borrowing = WordTable.Of("""
        arranged
        clinched
        closed
        completed
        completes
        got
        issued
        issues
        landed
        launched
        launches
        lined
        obtained
        obtains
        priced
        prices
        raised
        secured
        secures
        sold
        taken out
        takes out
        took
        took out
        won
        """);

    private static readonly WordTable Making = WordTable.Of("""
        create
        created
        creates
        creating
        form
        forming
        forms
        """);

    private static readonly WordTable ValueMoves = WordTable.Of("""
        added
        adding
        gained
        gaining
        lose
        loses
        losing
        lost
        shed
        shedding
        """);
}
