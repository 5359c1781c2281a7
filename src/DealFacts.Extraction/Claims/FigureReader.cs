using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads the figures of a sentence: every amount of money, and the counts and percentages that measure a company.</summary>
internal static class FigureReader
{
    /// <summary>The figures of a sentence, given the deals it tells.</summary>
    public static IEnumerable<FigureStatement> ReadAll(TermLine line, IReadOnlyList<DealStatement> deals)
    {
        FigureStatement? previous = null;
        for (int at = 0; at < line.Count; at++)
        {
            if (line.QuantityAt(at) is not { } quantity || quantity.Amount.Qualifier == Qualifier.Undisclosed) continue;
            FigureStatement? figure = quantity.ConvertedFrom is not null && previous?.Quantity == quantity.ConvertedFrom
                ? previous with { Quantity = quantity, At = at, Cited = (at, at + 1) }
                : Read(line, at, quantity, deals);
            if (figure is null) continue;
            yield return figure;
            previous = figure;
        }
    }

    private static FigureStatement? Read(TermLine line, int at, Quantity quantity, IReadOnlyList<DealStatement> deals)
    {
        DealStatement? deal = deals.FirstOrDefault(d => ReferenceEquals(d.Value, quantity) || ReferenceEquals(d.Valuation, quantity));
        if (deal is not null) return OfDeal(line, at, quantity, deal);
        if (quantity.Amount is Percentage) return StakeReader.Read(line, at, quantity);
        (Metric Metric, string Rule, int CueAt)? cue = MetricReader.Read(line, at, quantity);
        if (cue is null && quantity.Amount is not Money) return null;
        Entity? owner = cue is null ? null : TargetNear(deals, cue.Value.Metric) ?? OwnerFinder.Find(line, at, cue.Value.CueAt, cue.Value.Metric);
        Metric metric = cue?.Metric ?? Metric.Other;
        return new FigureStatement(quantity, metric, line, at, cue?.Rule ?? "metric/none")
        {
            Owner = owner,
            CueAt = cue?.CueAt ?? -1,
            Basis = BasisReader.Read(line, at),
            Period = PeriodFinder.Find(line, at),
        };
    }

    /// <summary>Prices in a sentence that tells a deal are its target's.</summary>
    private static Entity? TargetNear(IReadOnlyList<DealStatement> deals, Metric metric)
    {
        if (metric is not (Metric.DealValue or Metric.SharePrice or Metric.AmountRaised)) return null;
        return deals.SelectMany(d => d.In(PartyRole.Target, PartyRole.Issuer)).Select(p => p.Entity).FirstOrDefault(e => e is not null);
    }

    private static FigureStatement OfDeal(TermLine line, int at, Quantity quantity, DealStatement deal)
    {
        bool valuation = ReferenceEquals(deal.Valuation, quantity);
        Metric metric = valuation ? Metric.Valuation
            : deal.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.DebtFinancing ? Metric.AmountRaised : Metric.DealValue;
        Party? of = deal.In(PartyRole.Target, PartyRole.Issuer).FirstOrDefault() ?? deal.In(PartyRole.Partner, PartyRole.Supplier).FirstOrDefault();
        return new FigureStatement(quantity, metric, line, at, deal.Frame.Id)
        {
            Owner = of?.Entity,
            Deal = deal,
            Period = PeriodFinder.Find(line, at),
            Basis = deal.Stage.Stage == DealStage.Completed || valuation ? Basis.Actual : Basis.Proposed,
        };
    }
}
