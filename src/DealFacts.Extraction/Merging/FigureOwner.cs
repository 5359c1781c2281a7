using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Gives a price to the deal it belongs to. A sentence that tells the deal says so itself; one that only speaks of "the deal", or repeats
/// its sum, means the deal whose parties it names, else the story's main one.
/// </summary>
internal sealed class FigureOwner(IReadOnlyList<DealGroup> groups)
{
    /// <summary>The deal of a figure, or null.</summary>
    public DealGroup? DealOf(FigureStatement figure)
    {
        if (figure.Deal is not null) return groups.FirstOrDefault(g => g.Statements.Contains(figure.Deal));
        if (figure.Metric is not (Metric.DealValue or Metric.AmountRaised or Metric.Spending or Metric.Other)) return null;
        DealGroup? same = groups.FirstOrDefault(g => g.Value is { Amount.Value: { } value } known && value == figure.Quantity.Amount.Value && known.Amount.Unit == figure.Quantity.Amount.Unit);
        if (same is not null || figure.Metric is not Metric.DealValue) return same;
        return Told(figure);
    }

    /// <summary>The company of a figure, or null.</summary>
    public string? CompanyOf(FigureStatement figure)
    {
        if (figure.Deal is null && DealOf(figure)?.Target is { } target) return target.Name;
        if (figure.Owner is { Kind: EntityKind.Organization } owner) return owner.Name;
        return figure.Deal is null ? null : DealOf(figure)?.Target?.Name;
    }

    /// <summary>The metric of a figure: the sum of a deal repeated is the deal's.</summary>
    public Metric MetricOf(FigureStatement figure)
    {
        if (figure.Deal is not null || figure.Metric is not (Metric.Spending or Metric.Other or Metric.AmountRaised or Metric.DealValue)) return figure.Metric;
        return DealOf(figure) is not { } deal ? figure.Metric
            : deal.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.DebtFinancing ? Metric.AmountRaised : Metric.DealValue;
    }

    /// <summary>The deal that most of the sentence's companies take part in; the story's main one where none is named.</summary>
    private DealGroup? Told(FigureStatement figure)
    {
        if (groups.Count == 0) return null;
        HashSet<Entity> named = [];
        for (int i = 0; i < figure.Line.Count; i++)
            if (figure.Line.EntityAt(i) is { Kind: EntityKind.Organization } entity) named.Add(entity);
        DealGroup best = groups.OrderByDescending(g => g.Parties.Count(p => p.Party.Entity is not null && named.Contains(p.Party.Entity))).First();
        bool told = best.Parties.Any(p => p.Party.Entity is not null && named.Contains(p.Party.Entity));
        return told || figure.Owner is null || figure.Owner.CompanyKind == CompanyKind.MediaOutlet ? best : null;
    }
}
