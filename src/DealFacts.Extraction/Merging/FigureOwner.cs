using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Gives a price to the deal it belongs to, and to an amount of which its own sentence does not say whose it is ("The valuation was $2
/// billion.") the company of which the article speaks most.
/// </summary>
internal sealed class FigureOwner
{
    // "Cash was", "Its net debt", "Long-term debt was": the noun opens the sentence.
    private const int LatestOpening = 3;

    private readonly IReadOnlyList<DealGroup> _groups;
    private readonly Entity? _story;
    private readonly Dictionary<(int Sentence, int First, int End, string Frame), DealGroup> _byStatement = [];
    private readonly Dictionary<(decimal Value, string Unit), DealGroup> _byValue = [];
    private readonly Dictionary<Entity, List<DealGroup>> _byParty = [];
    private readonly Dictionary<DealGroup, DealStage> _stages = [];
    private (TermLine? Line, DealGroup? Most, bool IsNamed) _told;
    private (FigureStatement? Figure, DealGroup? Deal) _last;

    /// <summary>The owner of the figures of an article.</summary>
    public FigureOwner(IReadOnlyList<DealGroup> groups, Entity? story)
    {
        _groups = groups;
        _story = story;
        foreach (DealGroup group in groups) Note(group);
    }

    private void Note(DealGroup group)
    {
        foreach (DealStatement statement in group.Statements) _byStatement[PlaceOf(statement)] = group;
        if (group.Value?.Amount is { Value: { } value } amount
            && !_byValue.ContainsKey((value, amount.Unit))) _byValue.Add((value, amount.Unit), group);
        foreach ((PartyRole _, Party party) in group.Parties)
        {
            if (party.Entity is not { } entity) continue;
            if (!_byParty.TryGetValue(entity, out List<DealGroup>? deals)) _byParty.Add(entity, deals = []);
            deals.Add(group);
        }
    }

    /// <summary>The deal of a figure, or null.</summary>
    public DealGroup? DealOf(FigureStatement figure)
    {
        if (!ReferenceEquals(_last.Figure, figure)) _last = (figure, FindDealOf(figure));
        return _last.Deal;
    }

    private DealGroup? FindDealOf(FigureStatement figure)
    {
        if (figure.Deal is not null) return _byStatement.TryGetValue(PlaceOf(figure.Deal), out DealGroup? told) ? told : null;
        if (figure.IsNobodys || figure.IsListed
            || figure.Metric is not (Metric.DealValue or Metric.AmountRaised or Metric.Spending or Metric.Other)) return null;
        if (IsHad(figure)) return null;
        DealGroup? same = null;
        // "92 billion yen ($610 million)": in either currency it is the deal's sum.
        Amount sum = figure.Quantity.ConvertedFrom?.Amount ?? figure.Quantity.Amount;
        if (sum is { Value: { } value }) _byValue.TryGetValue((value, sum.Unit), out same);
        if (same is not null || figure.Metric is not Metric.DealValue) return same;
        // "a deal worth $10 billion" beside a round of $1 billion: not that round's.
        return Told(figure) is { } deal && !(deal.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering
            && deal.Value is not null) ? deal : null;
    }

    /// <summary>"It had cash of $5 million": as much as the deal's sum by chance.</summary>
    private static bool IsHad(FigureStatement figure) =>
        figure.CueAt >= 0 && figure.CueAt < figure.At && (figure.Rule is "metric/dividend" or "metric/synergies"
            || (figure.Rule == "metric/assets" && figure.Line.IsIn(figure.CueAt, FigureWords.Had)));

    private static (int Sentence, int First, int End, string Frame) PlaceOf(DealStatement statement) =>
        (statement.Line.Sentence.Index, statement.First, statement.End, statement.Frame.Id);

    /// <summary>The company of a figure, or null.</summary>
    public string? CompanyOf(FigureStatement figure)
    {
        if (figure.Deal is { Kind: DealKind.Contract } && DealOf(figure) is { } contract
            && contract.Parties.FirstOrDefault(p => p.Role == PartyRole.Supplier).Party?.Entity is { } supplier) return supplier.Name;
        if (figure.Deal is null && DealOf(figure)?.Target is { Entity: not null } target) return target.Name;
        // "to sell its eye-care unit for $2 billion": the unit's name stands elsewhere.
        if (figure.Deal is not null && figure.Deal.FirstIn(PartyRole.Target) is { Entity: null }
            && DealOf(figure)?.Target is { Entity: not null } unit) return unit.Name;
        if (figure.Owner is { Kind: EntityKind.Organization } owner) return owner.Name;
        // "is selling its wine unit, which could fetch $5 million": a business without a name is its seller's.
        if (figure is { Deal: null, Owner: null, Metric: Metric.DealValue } && DealOf(figure) is { Target.Entity: null } unnamed
            && unnamed.Parties.FirstOrDefault(p => p.Role == PartyRole.Seller).Party?.Entity is { } seller) return seller.Name;
        if (figure.Deal is not null && DealOf(figure)?.Target is { Entity: not null } told) return told.Name;
        if (figure.Deal is { } lone && DealOf(figure) is null && IsOfStranger(lone)) return null;
        // "Lowell bought a scrap yard in Erie for $5 million" in Acme's story.
        if (figure.Deal is { } bought && IsOfNamelessThing(bought) && !NamesStory(figure.Line)) return null;
        if (IsOfUnnamedPart(figure)) return null;
        if (figure.Rule == "metric/price-target") return _story?.Name;
        if (figure.Metric == Metric.Stake && IsOfOthers(figure)) return null;
        if (figure.Metric == Metric.Stake || figure.Rule is "metric/per-share" or "metric/bid-price" or "metric/offer-price")
            return (MainTarget ?? _story)?.Name;
        return figure.IsNobodys || (figure.Metric == Metric.Other && !IsOfStory(figure)) ? null : _story?.Name;
    }

    /// <summary>"Acme is to sell its pump arm to Lowell. The pump division made $5 million": a part's figures are not its seller's.</summary>
    private bool IsOfUnnamedPart(FigureStatement figure) =>
        figure.Deal is null && OpensWithPart(figure.Line)
            && _groups.Any(deal => deal.Target is { Entity: null } && deal.Parties.Any(p => p.Role == PartyRole.Seller));

    private bool NamesStory(TermLine line)
    {
        for (int i = 0; i < line.Count; i++)
            if (_story is not null && line.EntityAt(i) == _story) return true;
        return false;
    }

    private bool IsOfNamelessThing(DealStatement told) =>
        told.Kind == DealKind.Acquisition && told.FirstIn(PartyRole.Target) is { Entity: null } && !told.In(PartyRole.Seller).Any()
            && told.In(DealGroup.BuyerRoles).Any(buyer => buyer.Entity is { Kind: EntityKind.Organization } && buyer.Entity != _story);

    private static bool OpensWithPart(TermLine line)
    {
        if (line.Count < LatestOpening) return false;
        if (line.MentionAt(0) is { Entity: null, Kind: MentionKind.Description } mention)
            return ReferenceWords.Parts.Contains(line.Document.Tokens[mention.End - 1].Word);
        return line.Is(0, "the") && (line.IsIn(1, ReferenceWords.Parts) || line.IsIn(2, ReferenceWords.Parts));
    }

    /// <summary>"Binsor invested $5 million" beside the story's deal: in whom is not said.</summary>
    private bool IsOfStranger(DealStatement told) =>
        told.Kind is DealKind.Investment or DealKind.Acquisition && !told.In(PartyRole.Target, PartyRole.Issuer, PartyRole.Seller).Any()
            && told.In(DealGroup.BuyerRoles).Any(buyer => buyer.Entity is { Kind: EntityKind.Organization } && buyer.Entity != _story);

    /// <summary>"Pricing starts at $99": what only a company has is that of the story's.</summary>
    private static bool IsOfStory(FigureStatement figure) =>
        figure.Rule is "metric/synergies" or "metric/dividend" or "metric/product-price" or "metric/rate"
            || (figure.Rule == "metric/assets" && figure.CueAt is >= 0 and <= LatestOpening && figure.CueAt < figure.At
                && !NamesParty(figure));

    private static bool NamesParty(FigureStatement figure)
    {
        for (int i = 0; i < figure.At; i++)
            if (figure.Line.IsParty(i)) return true;
        return false;
    }

    /// <summary>The metric of a figure: the sum of a deal repeated is the deal's; what is nobody's is told of no metric.</summary>
    public Metric MetricOf(FigureStatement figure)
    {
        if (figure.Deal is not null
            || figure.Metric is not (Metric.Spending or Metric.Other or Metric.AmountRaised or Metric.DealValue)) return figure.Metric;
        return DealOf(figure) is not { } deal ? figure.Metric
            : deal.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.DebtFinancing ? Metric.AmountRaised
                : Metric.DealValue;
    }

    /// <summary>The value of a deal of which the parties only talk is proposed; once they have agreed it is what it is.</summary>
    public Basis BasisOf(FigureStatement figure)
    {
        if (figure.Metric == Metric.Valuation || DealOf(figure) is not { } deal) return figure.Basis;
        DealStage here = figure.Deal?.Stage.Stage ?? DealStage.Announced;
        // "plans to raise $5 million": told of, not yet there.
        if (here == DealStage.Announced
            && figure.Deal?.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering) return Basis.Proposed;
        bool agreed = here == DealStage.Completed || (IsAgreed(here) && IsAgreed(StageOf(deal)));
        return agreed ? Basis.Actual : Basis.Proposed;
    }

    private DealStage StageOf(DealGroup deal)
    {
        if (!_stages.TryGetValue(deal, out DealStage stage)) _stages.Add(deal, stage = DealStages.Of(deal).Stage);
        return stage;
    }

    private static bool IsAgreed(DealStage stage) =>
        stage is DealStage.Announced or DealStage.Signed or DealStage.Pending or DealStage.Completed;

    /// <summary>"Its owner Lowell Internet will cut its stake to 45%" far from the main deal, in which Lowell has no part.</summary>
    private bool IsOfOthers(FigureStatement figure)
    {
        if (_groups.Count < 3 || IsOfOneTarget()) return false;
        bool others = false;
        for (int i = 0; i < figure.Line.Count; i++)
        {
            if (figure.Line.EntityAt(i) is not { Kind: EntityKind.Organization } named) continue;
            if (named == _story || _groups[0].Parties.Any(p => p.Party.Entity == named)) return false;
            others = true;
        }

        return others;
    }

    /// <summary>Whether half of the deals that the article tells are about what the first of them is about.</summary>
    private bool IsOfOneTarget()
    {
        int compared = Math.Min(_groups.Count, DealIndex.MostCompared), about = 0;
        for (int i = 0; i < compared; i++)
            if (MainTarget is { } target && _groups[i].Parties.Any(p => p.Party.Entity == target)) about++;
        return about * 2 >= compared;
    }

    private Entity? MainTarget => _groups.FirstOrDefault()?.Target?.Entity is { Kind: EntityKind.Organization } target ? target : null;

    /// <summary>The deal that most of the sentence's companies take part in; the story's main one where none is named.</summary>
    private DealGroup? Told(FigureStatement figure)
    {
        if (_groups.Count == 0) return null;
        if (figure.IsOwnerSure) return FirstAbout(figure.Owner);
        if (!ReferenceEquals(_told.Line, figure.Line)) _told = MostNamed(figure.Line);
        return _told.IsNamed || figure.Owner is null || figure.Owner.CompanyKind == CompanyKind.MediaOutlet ? _told.Most : null;
    }

    private DealGroup? FirstAbout(Entity? owner) => owner is null
        ? _groups.FirstOrDefault(group => group.Target?.Entity is null)
        : _byParty.TryGetValue(owner, out List<DealGroup>? deals)
            ? deals.FirstOrDefault(group => ReferenceEquals(group.Target?.Entity, owner)) ?? deals.FirstOrDefault(group =>
                IsOffer(group, owner)) : null;

    /// <summary>"Acme had offered $5 million": for whom it wanted to buy.</summary>
    private static bool IsOffer(DealGroup deal, Entity buyer) =>
        DealGrouper.IsPurchase(deal.Kind) && deal.Value is null && deal.Target?.Entity is not null
            && deal.Buyers.Any(b => ReferenceEquals(b.Entity, buyer));

    /// <summary>The first of the deals with the most parties that a sentence names; the story's first where it names none.</summary>
    private (TermLine Line, DealGroup Most, bool IsNamed) MostNamed(TermLine line)
    {
        HashSet<Entity> named = [];
        for (int i = 0; i < line.Count; i++)
            if (line.EntityAt(i) is { Kind: EntityKind.Organization } entity) named.Add(entity);
        Dictionary<DealGroup, int> times = [];
        DealGroup? most = null;
        foreach (Entity entity in named)
        {
            if (!_byParty.TryGetValue(entity, out List<DealGroup>? deals)) continue;
            foreach (DealGroup deal in deals)
            {
                int sum = times[deal] = times.TryGetValue(deal, out int before) ? before + 1 : 1;
                int best = most is null ? 0 : times[most];
                if (sum > best || (sum == best && deal.Number < most!.Number)) most = deal;
            }
        }

        return (line, most ?? _groups[0], most is not null);
    }
}
