using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads an amount that an amount before it explains: the same in another currency, the same per share ("$39 million, or 58 cents a
/// share"), the same at another time ("$12 million, up from $5 million"), the same of another company ("and Acme $7 million").
/// </summary>
internal static class EchoReader
{
    private const int Farthest = 4;
    private const int FarthestJoint = 10;

    /// <summary>What the amount shares with one before it; null when it stands by itself.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The amount's term.</param>
    /// <param name="quantity">The amount.</param>
    /// <param name="deals">The deals of the sentence.</param>
    /// <param name="earlier">The figures before it in the sentence, after the last one of the sentence before.</param>
    public static FigureStatement? Read(TermLine line, int at, Quantity quantity, IReadOnlyList<DealStatement> deals,
        IReadOnlyList<FigureStatement> earlier)
    {
        if (earlier.Count == 0) return null;
        FigureStatement last = earlier[earlier.Count - 1];
        if (quantity.ConvertedFrom is not null
            && last.Quantity == quantity.ConvertedFrom) return last with { Quantity = quantity, At = at };
        if (quantity.Amount is Count) return CountOfAnother(line, at, quantity, last);
        if (quantity.Amount is not Money || deals.Any(deal => Claims(deal, quantity))) return null;
        return Paired(line, at, quantity, earlier) ?? Restated(line, at, quantity, last) ?? Gapped(line, at, quantity, earlier)
            ?? Compared(line, at, quantity,
            earlier) ?? Joined(line, at, quantity, earlier);
    }

    /// <summary>"employs 9,000 people, compared with [4,000] at Lowell [and 1,200] at Barrow": as many of another.</summary>
    private static FigureStatement? CountOfAnother(TermLine line, int at, Quantity quantity, FigureStatement last)
    {
        if (!ReferenceEquals(last.Line, line) || last.Metric is not (Metric.Users or Metric.Headcount)
            || last.Quantity.Amount.Unit != quantity.Amount.Unit || FigurePairs.CountedAt(line, at) is not { } another) return null;
        return With(last, line, at, quantity) with { Owner = another, IsNobodys = false, IsOwnerSure = true, Basis = Basis.Actual };
    }

    private static bool Claims(DealStatement deal, Quantity quantity) =>
        ReferenceEquals(deal.Value, quantity) || ReferenceEquals(deal.Valuation, quantity);

    /// <summary>"$39 million, or 58 cents a share": of a profit or a price the one is the share's, the other the whole.</summary>
    private static FigureStatement? Restated(TermLine line, int at, Quantity quantity, FigureStatement last)
    {
        if (!ReferenceEquals(last.Line, line) || !FigurePairs.Restates(line, last.At, at)) return null;
        bool total = AmountShapes.Of(quantity) == AmountShape.Total;
        Metric? metric = last.Metric switch
        {
            Metric.NetIncome or Metric.OperatingIncome or Metric.Ebitda when !total => Metric.EarningsPerShare,
            Metric.NetIncome or Metric.OperatingIncome or Metric.Ebitda or Metric.Revenue => last.Metric,
            Metric.EarningsPerShare => total ? Metric.NetIncome : last.Metric,
            Metric.DealValue or Metric.Valuation or Metric.MarketCapitalization when !total => Metric.SharePrice,
            Metric.SharePrice when total => Metric.DealValue,
            Metric.Other when total && last.Rule == "metric/dividend" => Metric.Other,
            _ => null,
        };
        return metric is null ? null : With(last, line, at, quantity) with
        {
            Metric = metric.Value,
            Deal = metric == Metric.DealValue ? last.Deal : null,
            Period = last.Period ?? PeriodFinder.Find(line, at, metric.Value),
        };
    }

    /// <summary>
    /// "raised $5 million and Acme $7 million", "sales were $5 billion and Acme's $7 billion", "; Acme's was $7 billion": the verb is left
    /// out the second time.
    /// </summary>
    private static FigureStatement? Gapped(TermLine line, int at, Quantity quantity, IReadOnlyList<FigureStatement> earlier)
    {
        if (Elided(line, at, quantity, earlier) is { } elided) return elided;
        // "values Widget at $3 billion and Acme at $5 billion".
        bool valued = line.Is(at - 1, "at") && earlier[earlier.Count - 1].Metric == Metric.Valuation;
        int last = valued || line.IsIn(at - 1, ClauseWords.Be) ? at - 2 : at - 1;
        int name = line.IsPossessive(last) ? last - 1 : last;
        if (!line.IsKind(name, TermKind.Company) || line.MentionAt(name)?.Kind != MentionKind.Name) return null;
        int joint = name - 1;
        while (joint > name - 6 && (line.IsPlainWord(joint) || line.IsKind(joint, TermKind.Place)) && !line.Is(joint, "and")
            && !line.Is(joint, "while")) joint--;
        if (!line.Is(joint, "and") && !line.Is(joint, ",") && !line.Is(joint, "while") && !line.Is(joint, ";")) return null;
        if (LastOfShape(earlier, AmountShapes.Of(quantity) == AmountShape.Total) is not { } first
            || !ReferenceEquals(first.Line, line)) return null;
        return With(first, line, at, quantity) with { Owner = line.EntityAt(name), IsNobodys = false, IsOwnerSure = true };
    }

    /// <summary>"Lowell's profit rose to $5 million. Acme's fell to $3 million": the noun is left out the second time.</summary>
    private static FigureStatement? Elided(TermLine line, int at, Quantity quantity, IReadOnlyList<FigureStatement> earlier)
    {
        int verb = at - 1;
        while (verb > 1 && verb > at - 8 && !IsChange(line, verb)
            && (line.IsIn(verb, Steps) || line.Is(verb, "to") || line.Is(verb, "at") || line.Is(verb, "by")
            || line.IsKind(verb, TermKind.Percent) || line.IsAdverb(verb))) verb--;
        if (verb < 2 || !line.IsPossessive(verb - 1) || !line.IsKind(verb - 2, TermKind.Company) || !IsChange(line, verb)) return null;
        return LastOfShape(earlier, AmountShapes.Of(quantity) == AmountShape.Total) is { } first
            ? With(first, line, at, quantity) with { Owner = line.EntityAt(verb - 2), IsNobodys = false, IsOwnerSure = true } : null;
    }

    /// <summary>"Skarn's are [up a fifth] at $23".</summary>
    private static readonly WordTable Steps = WordTable.Of("""
        a
        down
        fifth
        half
        higher
        little
        lower
        more
        quarter
        tenth
        third
        up
        """);

    private static bool IsChange(TermLine line, int at) => line.IsIn(at, MoneyContext.Changes) || line.IsIn(at, ClauseWords.Be);

    /// <summary>"a profit of $8 million on sales of $90 million, compared with $4 million and $70 million": each with its like.</summary>
    private static FigureStatement? Paired(TermLine line, int at, Quantity quantity, IReadOnlyList<FigureStatement> earlier)
    {
        int first = line.Is(at - 1, "and") && line.MoneyAt(at - 2) is not null ? at - 2 : at;
        if (!line.Is(first + 1, "and") || line.MoneyAt(first + 2) is null || !(line.Is(first - 1, "with") || line.Is(first - 1, "to"))
            || !line.Is(first - 2, "compared")) return null;
        List<FigureStatement> before = [.. earlier.Where(figure => ReferenceEquals(figure.Line, line) && figure.At < first
            && figure.Quantity.Amount is Money && figure.Quantity.ConvertedFrom is null)];
        return before.Count < 2 ? null : With(before[before.Count - (at == first ? 2 : 1)], line, at, quantity);
    }

    private static FigureStatement? Compared(TermLine line, int at, Quantity quantity, IReadOnlyList<FigureStatement> earlier)
    {
        bool total = AmountShapes.Of(quantity) == AmountShape.Total;
        if (LastOfShape(earlier, total) is not { } first) return null;
        bool here = ReferenceEquals(first.Line, line);
        if (FigurePairs.OtherOf(line, at) is { } another) return OfAnother(line, at, quantity, first, another);
        if (here ? !FigurePairs.AreOne(line, first.At, at) : !(first.Line.Sentence.Index + 1 == line.Sentence.Index
            && FigurePairs.Compares(line, at))) return null;
        // "to $2 million in 2018 from $3 million in the year of the buyout": what only tells the time.
        bool from = here && line.Is(at - 1, "from");
        if (MetricReader.Read(line, at, quantity) is { } own && own.CueAt > (here ? first.At : -1)
            && own.Metric != first.Metric && !(from && own.CueAt > at + 2) && !IsBareProfit(line, own, first)) return null;
        FigureStatement other = With(first, line, at, quantity);
        // "$12 million in 2023, up from $5 million": the time of the one is not that of the other.
        if (here && line.Is(at - 1, "from")) other = other with { Period = PeriodFinder.RightAfter(line, at) };
        if (here && first.Basis == Basis.Projected && FigurePairs.IsOfBefore(line, first.At, at))
            return other with { Basis = Basis.Actual };
        return other with { Basis = first.Basis == Basis.Projected ? Basis.Projected
            : BasisReader.Read(line, at, first.Metric) };
    }

    /// <summary>"an operating loss of $4 million versus [a profit] of $2 million": the noun in short.</summary>
    private static bool IsBareProfit(TermLine line, MetricFind own, FigureStatement first) =>
        first.Metric.IsProfit() && own.Metric == Metric.NetIncome && line.Is(own.CueAt - 1, "a")
            && (line.Is(own.CueAt, "profit") || line.Is(own.CueAt, "loss"));

    /// <summary>"compared with $5 million at Lowell": the same of another, where the words beside it say nothing else.</summary>
    private static FigureStatement? OfAnother(TermLine line, int at, Quantity quantity, FigureStatement first, Entity another)
    {
        bool here = ReferenceEquals(first.Line, line);
        if (!here && !(first.Line.Sentence.Index + 1 == line.Sentence.Index && FigurePairs.Compares(line, at))) return null;
        if (MetricReader.Read(line, at, quantity) is { } own && own.CueAt > (here ? first.At : -1) && own.Metric != first.Metric) return null;
        return With(first, line, at, quantity) with { Owner = another, IsNobodys = false, IsOwnerSure = true };
    }

    /// <summary>
    /// "pay $5 million for the shops and $7 million for the name", "$2 million of cuts and $1 million of savings": one owner.
    /// </summary>
    private static FigureStatement? Joined(TermLine line, int at, Quantity quantity, IReadOnlyList<FigureStatement> earlier)
    {
        bool total = AmountShapes.Of(quantity) == AmountShape.Total;
        if (!line.Is(at - 1, "and") || LastOfShape(earlier, total) is not { } first || !ReferenceEquals(first.Line, line)
            || at - first.At > FarthestJoint) return null;
        for (int i = first.At + 1; i < at - 1; i++)
            if (line.IsParty(i) || line.IsIn(i, ClauseWords.Relatives) || line.IsIn(i, ClauseWords.Auxiliaries)) return null;
        MetricFind? own = MetricReader.Read(line, at, quantity);
        bool another = own is not null && own.CueAt > at && own.Metric != Metric.Other;
        return With(first, line, at, quantity) with { Metric = another ? own!.Metric : first.Metric };
    }

    private static FigureStatement? LastOfShape(IReadOnlyList<FigureStatement> earlier, bool total)
    {
        for (int i = earlier.Count - 1; i >= 0 && i >= earlier.Count - Farthest; i--)
            if (earlier[i].Quantity.Amount is Money && earlier[i].Rule != BesideAmount.Step
                && AmountShapes.Of(earlier[i].Quantity) == AmountShape.Total == total) return earlier[i];
        return null;
    }

    private static FigureStatement With(FigureStatement first, TermLine line, int at, Quantity quantity) =>
        first with
        {
            Quantity = quantity, Line = line, At = at, CueAt = -1, CueEnd = -1, Deal = null,
            Period = PeriodFinder.Find(line, at, first.Metric),
        };
}
