namespace DealFacts;

/// <summary>
/// Figures of one thing at times that are not the same but may meet: the valuation "$13.8 billion" without a date and "approximately
/// $14 billion" in 2024. Where such amounts meet both figures are agreed on; where they do not, nothing follows.
/// </summary>
internal static class FigureKinship
{
    /// <summary>
    /// With how many figures of a near amount one is compared; more of them say nothing new, and articles are not trusted.
    /// </summary>
    private const int MostCompared = 64;

    /// <summary>The figures of one company in the same order, with what their kin says of their agreement.</summary>
    public static List<Figure> Agree(List<Figure> figures, CancellationToken cancel)
    {
        if (figures.Count < 2) return figures;
        Agreement[] agreements = figures.Select(figure => figure.Agreement).ToArray();
        var groups = Enumerable.Range(0, figures.Count)
            .Where(i => figures[i].Period is null or { IsResolved: true } && agreements[i] != Agreement.Inconsistent)
            .GroupBy(i => (figures[i].Metric, figures[i].Basis, AmountSense.UnitOf(figures[i].Amount)));
        foreach (var group in groups.Where(group => group.Count() > 1))
        {
            cancel.ThrowIfCancellationRequested();
            CompareNear(group, figures, agreements);
        }

        return figures.Select((figure, i) => figure.Agreement == agreements[i] ? figure : figure with { Agreement = agreements[i] })
            .ToList();
    }

    /// <summary>In order of the lower end each is compared with those before it that reach up to it.</summary>
    private static void CompareNear(IEnumerable<int> group, IReadOnlyList<Figure> figures, Agreement[] agreements)
    {
        List<(int Index, AmountInterval Range)> active = [];
        foreach (var item in Bounded(group, figures).OrderBy(item => item.Range.Lower).ThenBy(item => item.Index))
        {
            active.RemoveAll(other => other.Range.Upper < item.Range.Lower);
            foreach (var other in active)
                if (other.Range.Overlaps(item.Range)
                    && MayMeet(figures[other.Index], figures[item.Index]))
                    Raise(other.Index, item.Index, figures, agreements);
            if (active.Count == MostCompared) active.RemoveAt(0);
            active.Add(item);
        }
    }

    /// <summary>"More than $2 billion" does not bear out "$870 billion", so only amounts with two ends are compared.</summary>
    private static IEnumerable<(int Index, AmountInterval Range)> Bounded(IEnumerable<int> group, IReadOnlyList<Figure> figures)
    {
        foreach (int i in group)
            if (AmountInterval.Of(figures[i].Amount) is { IsBounded: true } range) yield return (i, range);
    }

    private static bool MayMeet(Figure left, Figure right)
    {
        bool ofDeals = left.Metric is Metric.DealValue or Metric.AmountRaised;
        if (ofDeals && left.Deal is not null && right.Deal is not null && left.Deal != right.Deal) return false;
        return left.Period is null || right.Period is null || left.Period.Overlaps(right.Period);
    }

    private static void Raise(int left, int right, IReadOnlyList<Figure> figures, Agreement[] agreements)
    {
        bool same = AmountSense.Of(figures[left].Amount) == AmountSense.Of(figures[right].Amount);
        Agreement least = same ? Agreement.Complete : Agreement.Consistent;
        if (agreements[left] < least) agreements[left] = least;
        if (agreements[right] < least) agreements[right] = least;
    }
}
