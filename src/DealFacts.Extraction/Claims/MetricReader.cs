using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds what an amount measures by the cues around it: the nearest strong one wins.</summary>
internal static class MetricReader
{
    /// <summary>The metric of an amount with the cue that told, or null when none is near.</summary>
    public static MetricFind? Read(TermLine line, int at, Quantity quantity)
    {
        if (quantity.Amount is Count) return CountReader.Read(line, at, quantity);
        if (quantity.Amount is Percentage) return null;
        AmountShape shape = AmountShapes.Of(quantity);
        if (shape == AmountShape.Rate) return new MetricFind(Metric.Other, "metric/rate") { IsOfNobody = AmountShapes.IsCommodity(quantity) };
        MetricFind? best = null;
        CueStarts starts = new(line, at);
        for (int number = 0; number < MetricCues.All.Length; number++)
        {
            if (!starts.MayBe(number) || MetricCues.All[number] is not { } cue || !Suits(cue.Unit, shape)) continue;
            MetricFind? found = Find(line, at, cue, starts);
            if (found is not null && found.Strength > (best?.Strength ?? 0)) best = found;
        }

        best = BesideAmount.Correct(line, at, best);
        if (best is { Rule: BesideAmount.Step }) return best;
        if (ToldWorth.Find(line, at) is { } worth) return worth;
        // "bars of soap cost $4 each" are no shares.
        if (quantity.Per == "each" && best is { Rule: "metric/product-price" } && best.CueEnd == at && !line.Is(at - 1, "charges")) return best;
        // "a tender offer at $5 a share", "lost 1 percent to $161.35": of a share, whatever the words around sell.
        if (shape == AmountShape.PerShare && best?.Rule == "metric/product-price") best = null;
        if (shape == AmountShape.Small && best?.Metric != Metric.SharePrice && line.Is(at - 1, "to")
            && line.IsKind(at - 2, TermKind.Percent))
            return new MetricFind(Metric.SharePrice, "metric/move");
        if (shape != AmountShape.Total
            && best?.Metric is Metric.NetIncome or Metric.OperatingIncome) best = best with { Metric = Metric.EarningsPerShare };
        if (shape == AmountShape.PerShare
            && best?.Metric is null or Metric.DealValue) return new MetricFind(Metric.SharePrice, "metric/per-share");
        if (best is null && shape == AmountShape.Total && IsMade(line, at)) return new MetricFind(Metric.NetIncome, "metric/made");
        return best ?? (shape == AmountShape.Small && (MovedBy(line, at) || MovedTo(line, at))
            ? new MetricFind(Metric.SharePrice, "metric/move") : null);
    }

    /// <summary>
    /// "Acme made $5 million last year", "it would make $5 million": what is left to it, where nothing says of what it made it.
    /// </summary>
    private static bool IsMade(TermLine line, int at)
    {
        int verb = line.IsPlainWord(at - 1) && !line.Is(at - 1, "made") && !line.Is(at - 1, "make") ? at - 2 : at - 1;
        int who = line.Is(verb, "make") && line.IsIn(verb - 1, ClauseWords.Auxiliaries) ? verb - 2 : line.Is(verb, "made") ? verb - 1 : -1;
        while (who > 0 && line.IsIn(who, ClauseWords.Auxiliaries)) who--;
        return line.IsKind(who, TermKind.Company) && !line.Possesses(who)
            && (at + 1 >= line.Count || line.IsPunctuation(at + 1) || line.IsKind(at + 1, TermKind.Period));
    }

    /// <summary>"down 1 percent to $309.09": a small amount after a percentage is a price.</summary>
    private static bool MovedBy(TermLine line, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= 3; i--)
            if (line.IsKind(i, TermKind.Percent)) return true;
        return false;
    }

    /// <summary>"Acme slipped to $10.65", not "prices at Acme slipped to $10.65"; "Acme dropped below $12".</summary>
    private static bool MovedTo(TermLine line, int at) =>
        (line.Is(at - 1, "to") && line.IsIn(at - 2, MoneyContext.Changes) && line.IsKind(at - 3, TermKind.Company)
            && !line.IsIn(at - 4, ClauseWords.Prepositions))
            || (line.IsIn(at - 1, MoneyContext.Changes) && line.IsKind(at - 2, TermKind.Company)
                && line.MoneyAt(at)!.Amount.Qualifier is Qualifier.LessThan or Qualifier.MoreThan);

    private static bool Suits(CueUnit unit, AmountShape shape) => unit switch
    {
        CueUnit.AnyMoney => true,
        CueUnit.PerShare => shape is AmountShape.PerShare or AmountShape.Small,
        _ => shape is AmountShape.Total,
    };

    /// <summary>The cue at its strongest for the amount, less a point a term between them and more over a boundary.</summary>
    private static MetricFind? Find(TermLine line, int at, MetricCue cue, CueStarts starts)
    {
        MetricFind? best = null;
        foreach ((int i, int lost) in starts.Before)
            if (lost < cue.Before) best = Stronger(best, line, i, at, cue, cue.Before - lost);
        foreach ((int i, int lost) in starts.After)
            if (lost < cue.After) best = Stronger(best, line, i, at, cue, cue.After - lost - (GivenAway(line, i) ? cue.After / 2 : 0));
        return best;
    }

    private static MetricFind? Stronger(MetricFind? best, TermLine line, int cueAt, int amount, MetricCue cue, int strength)
    {
        int words = line.Entry(cueAt, cue.Words);
        if (words == 0 || (cueAt < amount && cueAt + words > amount) || IsAddition(line, cueAt, amount)) return best;
        // "raised a total of $31 million over four rounds": those of one.
        if (cue.Id == "metric/many" && cueAt > amount && line.Is(cueAt, "rounds") && line.Entry(cueAt - 2, FigureWords.Throughout) > 0) return best;
        if (cue.Id == "metric/raised" && ComparedListing.IsMark(line, cueAt)) return best;
        if (cue.Id == "metric/stock-price" && words == 1 && IsDoneToThing(line, cueAt, amount)) return best;
        if (cue.Id == "metric/debt-raised" && cueAt > amount && (IsHad(line, amount) || IsSettled(line, amount))) return best;
        // "five times EBITDA", but not "five times EBITDA of $5 million" or "five times EBITDA, which reached".
        if (line.Is(cueAt - 1, "times") && !(cueAt < amount && line.Is(cueAt + words, "of")) && !(line.Is(cueAt + words, ",") && line.Is(cueAt + words + 1, "which"))
            && cue.Metric is Metric.Ebitda or Metric.Revenue or Metric.NetIncome) return best;
        if (cue.IsDoing && (IsDoneByPerson(line, cueAt) || !IsDoneWith(line, cueAt, amount))) return best;
        int sum = strength + (cueAt < amount ? words - 1 : 0) + Nearness(line, cueAt, cueAt + words, amount) + (cue.InClause > 0
            && IsInClause(line, cueAt, amount) ? cue.InClause : 0);
        if (sum <= (best?.Strength ?? 0)
            || (cue.SaysWorth && cueAt < amount && ValuedThings.Are(line, cueAt, cueAt + words, amount))) return best;
        return new MetricFind(cue.Metric, cue.Id, cueAt, cueAt + words) { Strength = sum, IsOfNobody = cue.IsOfNobody };
    }

    /// <summary>"[opened] a plant, but Acme rose to $12": no price did; not "ended its second day at $12".</summary>
    private static bool IsDoneToThing(TermLine line, int cueAt, int amount)
    {
        if (!line[cueAt].Lower.EndsWith("ed", StringComparison.Ordinal)
            || !(line.IsIn(cueAt + 1, ClauseWords.Determiners) || line.Possesses(cueAt + 1))) return false;
        for (int i = cueAt + 2; i < amount; i++)
            if (line.Is(i, "at") || line.IsIn(i, FigureWords.ClauseOpeners)) return !line.Is(i, "at");
            else if (line.IsPunctuation(i)) return true;
        return false;
    }

    /// <summary>"repaid [$5 million] of debt": it was raised before.</summary>
    private static bool IsSettled(TermLine line, int amount) => line.IsIn(amount - 1, FigureWords.Settling)
        || ((line.Is(amount - 1, "off") || line.Is(amount - 1, "down") || line.Is(amount - 1, "back")) && line.IsIn(amount - 2, FigureWords.Settling));

    /// <summary>"has [$5 million] of debt", "with $6 million in cash and [$5 million] of debt".</summary>
    private static bool IsHad(TermLine line, int amount)
    {
        if (line.IsIn(amount - 1, FigureWords.Having)) return true;
        if (!line.Is(amount - 1, "and")) return false;
        for (int i = amount - 2; i > 0 && amount - i < 8; i--)
            if (line.MoneyAt(i) is not null) return line.IsIn(i - 1, FigureWords.Having) || line.IsIn(i - 3, FigureWords.Having);
        return false;
    }

    /// <summary>"including debt" after a price tells what it holds, not what it is.</summary>
    private static bool IsAddition(TermLine line, int cueAt, int amount) =>
        cueAt > amount && (line.IsIn(cueAt - 1, FigureWords.Additions)
            || (line.IsPlainWord(cueAt - 1) && line.IsIn(cueAt - 2, FigureWords.Additions)));

    /// <summary>"Ann Lee, the chief executive, was paid", "he earned": a person's money.</summary>
    private static bool IsDoneByPerson(TermLine line, int cueAt)
    {
        int i = cueAt - 1;
        while (i >= 0 && (line.IsIn(i, ClauseWords.Auxiliaries) || line.IsAdverb(i) || line.IsIn(i, FigureWords.Prospects))) i--;
        if (line.Is(i, ",")) i = Asides.StartOf(line, i) is var before and >= 0 ? before - 1 : i - 1;
        // "its chief executive was paid", "Acme's founder paid $4 million for a yacht".
        if (line.IsIn(i, ReferenceWords.Insiders) && (line.IsIn(i + 1, ClauseWords.Be) || line.Possesses(i - 1) || line.Possesses(i - 2)))
            return true;
        return line.IsKind(i, TermKind.Person) && !line.Possesses(i);
    }

    /// <summary>"$5 million spent", "$5 million to spend"; what "that would pay" says is of something else.</summary>
    private static bool IsDoneWith(TermLine line, int cueAt, int amount) =>
        cueAt < amount || cueAt == amount + 1 || line.Is(cueAt - 1, "to") || line.IsIn(cueAt - 1, ClauseWords.Be)
            || line.IsAdverb(cueAt - 1) || line.IsIn(cueAt - 1, ClauseWords.Prepositions)
                || line[cueAt].Lower.EndsWith("t", StringComparison.Ordinal) || line.Is(cueAt - 1, "a");

    private static bool IsInClause(TermLine line, int cueAt, int amount)
    {
        for (int i = Math.Min(cueAt, amount) + 1; i < Math.Max(cueAt, amount); i++)
            if (line.Is(i, ",") || line.Is(i, ";") || line.IsIn(i, FigureWords.Boundaries)) return false;
        return true;
    }

    /// <summary>"revenue of" or "raised" right before the amount, or "valuation" right after it, are as plain as can be.</summary>
    private static int Nearness(TermLine line, int cueAt, int cueEnd, int amount)
    {
        if (cueEnd == amount || cueAt == amount + 1) return 2;
        return cueEnd == amount - 1 && line.Is(cueEnd, "of") ? 2 : 0;
    }

    /// <summary>"a loss of $99 million on revenue of $72 million": the cue after an amount speaks for the next one.</summary>
    private static bool GivenAway(TermLine line, int cue)
    {
        for (int i = cue + 1; i <= cue + 5 && i < line.Count; i++)
        {
            if (line.MoneyAt(i) is not null) return line.IsIn(i - 1, FigureWords.Links);
            if (!line.IsPlainWord(i) && !line.Is(i, "-") && !line.IsKind(i, TermKind.Percent)) return false;
        }

        return false;
    }
}
