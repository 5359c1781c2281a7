using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Gives a price to the deal it belongs to, and to an amount of which its own sentence does not say whose it is ("The valuation was $2
/// billion.") the company of which the article speaks most.
/// </summary>
internal sealed class FigureOwner
{
    private readonly IReadOnlyList<DealGroup> _groups;
    private readonly Entity? _story;
    private readonly Dictionary<(int Sentence, int First, int End, string Frame), DealGroup> _byStatement = [];

    /// <summary>The owner of the figures of an article.</summary>
    public FigureOwner(IReadOnlyList<DealGroup> groups, Entity? story)
    {
        _groups = groups;
        _story = story;
        foreach (DealGroup group in groups)
            foreach (DealStatement statement in group.Statements) _byStatement[PlaceOf(statement)] = group;
    }

    /// <summary>The deal of a figure, or null.</summary>
    public DealGroup? DealOf(FigureStatement figure)
    {
        if (figure.Deal is not null) return _byStatement.TryGetValue(PlaceOf(figure.Deal), out DealGroup? told) ? told : null;
        if (figure.IsNobodys || figure.IsListed || figure.Metric is not (Metric.DealValue or Metric.AmountRaised or Metric.Spending or Metric.Other)) return null;
        DealGroup? same = _groups.FirstOrDefault(g => g.Value is { Amount.Value: { } value } known && value == figure.Quantity.Amount.Value && known.Amount.Unit == figure.Quantity.Amount.Unit);
        if (same is not null || figure.Metric is not Metric.DealValue) return same;
        return Told(figure);
    }

    private static (int Sentence, int First, int End, string Frame) PlaceOf(DealStatement statement) =>
        (statement.Line.Sentence.Index, statement.First, statement.End, statement.Frame.Id);

    /// <summary>The company of a figure, or null.</summary>
    public string? CompanyOf(FigureStatement figure)
    {
        if (figure.Deal is null && DealOf(figure)?.Target is { Entity: not null } target) return target.Name;
        if (figure.Owner is { Kind: EntityKind.Organization } owner) return owner.Name;
        if (figure.Deal is not null && DealOf(figure)?.Target is { Entity: not null } told) return told.Name;
        if (figure.Rule == "metric/price-target") return _story?.Name;
        if (figure.Metric == Metric.Stake || figure.Rule == "metric/per-share") return (MainTarget ?? _story)?.Name;
        return figure.IsNobodys || figure.Metric == Metric.Other ? null : _story?.Name;
    }

    /// <summary>The metric of a figure: the sum of a deal repeated is the deal's; what is nobody's is told of no metric.</summary>
    public Metric MetricOf(FigureStatement figure)
    {
        if (figure.Deal is not null || figure.Metric is not (Metric.Spending or Metric.Other or Metric.AmountRaised or Metric.DealValue)) return figure.Metric;
        return DealOf(figure) is not { } deal ? figure.Metric
            : deal.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.DebtFinancing ? Metric.AmountRaised : Metric.DealValue;
    }

    /// <summary>The value of a deal of which the parties only talk is proposed; once they have agreed it is what it is.</summary>
    public Basis BasisOf(FigureStatement figure)
    {
        if (figure.Metric == Metric.Valuation || DealOf(figure) is not { } deal) return figure.Basis;
        DealStage here = figure.Deal?.Stage.Stage ?? DealStage.Announced;
        bool agreed = here == DealStage.Completed || (IsAgreed(here) && IsAgreed(DealStages.Of(deal).Stage));
        return agreed ? Basis.Actual : Basis.Proposed;
    }

    private static bool IsAgreed(DealStage stage) => stage is DealStage.Announced or DealStage.Signed or DealStage.Pending or DealStage.Completed;

    private Entity? MainTarget => _groups.FirstOrDefault()?.Target?.Entity is { Kind: EntityKind.Organization } target ? target : null;

    /// <summary>The deal that most of the sentence's companies take part in; the story's main one where none is named.</summary>
    private DealGroup? Told(FigureStatement figure)
    {
        if (_groups.Count == 0) return null;
        if (figure.IsOwnerSure) return _groups.FirstOrDefault(g => ReferenceEquals(g.Target?.Entity, figure.Owner));
        HashSet<Entity> named = [];
        for (int i = 0; i < figure.Line.Count; i++)
            if (figure.Line.EntityAt(i) is { Kind: EntityKind.Organization } entity) named.Add(entity);
        DealGroup best = _groups.OrderByDescending(g => g.Parties.Count(p => p.Party.Entity is not null && named.Contains(p.Party.Entity))).First();
        bool told = best.Parties.Any(p => p.Party.Entity is not null && named.Contains(p.Party.Entity));
        return told || figure.Owner is null || figure.Owner.CompanyKind == CompanyKind.MediaOutlet ? best : null;
    }
}
