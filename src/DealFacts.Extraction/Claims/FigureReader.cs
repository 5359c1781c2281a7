using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads the figures of a sentence: every amount of money, and the counts and percentages that measure a company.</summary>
internal static class FigureReader
{
    private const int PlainEnough = 11;
    private const int PlainForValuation = 8;

    /// <summary>The figures of a sentence, given the deals it tells.</summary>
    public static IEnumerable<FigureStatement> ReadAll(TermLine line, IReadOnlyList<DealStatement> deals) =>
        ReadAll(line, deals, null, null, new TimeInForce(null), new RunningTopic());

    /// <summary>
    /// As above, given also the last figure before the sentence, the company of which the article speaks most, the time in force and the
    /// company spoken of at this point.
    /// </summary>
    public static IEnumerable<FigureStatement> ReadAll(TermLine line, IReadOnlyList<DealStatement> deals, FigureStatement? previous,
        Entity? story, TimeInForce time, RunningTopic topic)
    {
        IReadOnlyDictionary<int, Entity> respective = RespectiveLists.Of(line);
        List<FigureStatement> told = previous is null ? [] : [previous];
        for (int at = 0; at < line.Count; at++)
        {
            if (line.QuantityAt(at) is not { } quantity || quantity.Amount.Qualifier == Qualifier.Undisclosed) continue;
            FigureStatement? figure = EchoReader.Read(line, at, quantity, deals, told) ?? Read(line, at, quantity, deals, story);
            if (figure is null) continue;
            FigureStatement? last = told.Count > 0 ? told[told.Count - 1] : null;
            if (last is not null && figure is { Owner: null, IsNobodys: false, Rule: "metric/stock-price" } && GoesOn(last, line))
                figure = figure with { Owner = last.Owner };
            if (respective.TryGetValue(at, out Entity? owner)) figure = InList(line, figure, owner, last);
            if (last is not null) figure = ElidedMetrics.Fill(figure, last);
            told.Add(time.Fill(LossReader.Sign(topic.Own(SoleCompany.Own(figure)), last), told));
            if (last is not null && TimeInForce.Joined(told[told.Count - 1], last) is { } joined) told[told.Count - 2] = joined;
            ComparedTimes.Settle(told);
        }

        if (previous is not null) told.RemoveAt(0);
        time.Pass(line, told);
        topic.Pass(line, told);
        return told;
    }

    /// <summary>"Lowell offered $5 a share for Acme. The shares closed at $6": those of the price before.</summary>
    private static bool GoesOn(FigureStatement last, TermLine line) =>
        (last.Metric is Metric.SharePrice or Metric.MarketCapitalization || last.Rule == "metric/price-target")
            && line.Sentence.Index - last.Line.Sentence.Index <= 1;

    /// <summary>An amount of a list measures what the first one does.</summary>
    private static FigureStatement InList(TermLine line, FigureStatement figure, Entity owner, FigureStatement? last)
    {
        bool follows = last is not null && ReferenceEquals(last.Line, line)
            && last.Quantity.Amount is Money == figure.Quantity.Amount is Money;
        return figure with { Owner = owner, IsNobodys = false, IsOwnerSure = true, IsListed = true, Deal = null, Metric = follows
            ? last!.Metric : figure.Metric };
    }

    private static bool Claims(DealStatement deal, Quantity quantity) =>
        ReferenceEquals(deal.Value, quantity) || ReferenceEquals(deal.Valuation, quantity);

    private static FigureStatement? Read(TermLine line, int at, Quantity quantity, IReadOnlyList<DealStatement> deals, Entity? story)
    {
        if (quantity.Amount is Percentage) return StakeReader.Read(line, at, quantity);
        MetricFind? find = MetricReader.Read(line, at, quantity);
        DealStatement? deal = deals.FirstOrDefault(d => Claims(d, quantity));
        bool nobodys = find is not null && IsNobodys(new OwnerQuestion(line, at, find, deals, story), deal);
        bool outlay = deal is not null && IsOutlay(line, at, deal);
        if (deal is not null && !nobodys && !outlay
            && !SaysOtherwise(find, deal, quantity)) return OfDeal(line, at, quantity, deal, find, story);
        if (find is null && quantity.Amount is not Money) return null;
        if ((find is null || find.Metric == Metric.Other && find.Strength < PlainEnough)
            && PricedDeal(line, at, quantity, deals) is { } dealt) return OfDeal(line, at, quantity, dealt, find, story);
        // "and Ann Lee put in $5 million": of no deal that is told elsewhere.
        if (outlay && find is { Metric: Metric.DealValue }) find = find with { Metric = Metric.Spending };
        if (find is { Metric: Metric.Spending or Metric.DealValue } && RelativePrice.Of(line, at) is { } paidFor)
            return new FigureStatement(quantity, Metric.DealValue, line, at, "metric/deal")
            {
                Owner = paidFor, IsOwnerSure = true, CueAt = find.CueAt, CueEnd = find.CueEnd, Period = PeriodFinder.Find(line, at, Metric.DealValue),
            };
        find ??= new MetricFind(Metric.Other, MetricFind.NoCue);
        if (find.Rule == "metric/assets" && line.Is(at - 1, "including")
            && deals.LastOrDefault(d => d.First < at && d.Value is not null)?.FirstIn(PartyRole.Target)?.Entity is { } indebted)
            return new FigureStatement(quantity, find.Metric, line, at, find.Rule) { Owner = indebted, IsOwnerSure = true, Period = null };
        OwnerFind owner = OwnerFinder.Find(new OwnerQuestion(line, at, find, deals, story));
        return new FigureStatement(quantity, find.Metric, line, at, find.Rule)
        {
            Owner = owner.Owner,
            IsNobodys = owner.IsNobody,
            IsOwnerSure = owner.IsSure,
            CueAt = find.CueAt,
            CueEnd = find.CueEnd,
            Basis = find.Rule == "metric/price-target" ? Basis.Projected : BasisReader.Read(line, at, find.Metric),
            Period = (find.Metric.IsResult() ? PeriodFinder.OfNoun(line, find.CueAt, at) : null)
                ?? PeriodFinder.Find(line, at, find.Metric),
        };
    }

    /// <summary>"will invest $5 million to build a plant", "invested $5 million in new stores": in no company.</summary>
    private static bool IsOutlay(TermLine line, int at, DealStatement deal)
    {
        if (deal.Kind != DealKind.Investment || deal.In(PartyRole.Target, PartyRole.Issuer).Any()) return false;
        int i = at + 1;
        if (IsForYears(line, i) || ((i >= line.Count || line.Is(i, ".")) && deal.In(PartyRole.Investor).Any())) return true;
        while (line.IsKind(i, TermKind.Period)) i++;
        if (line.Is(i, "to")) return line.IsPlainWord(i + 1);
        if (!line.Is(i, "in") && !line.Is(i, "into") && !line.Is(i, "on")) return false;
        int end = i + 1;
        while (end < i + 6 && line.IsPlainWord(end) && !line.IsIn(end, ClauseWords.Prepositions)) end++;
        return end > i + 1 && !line.IsParty(end);
    }

    /// <summary>"invest $5 million by 2030", "over the next three years": a plan of its own.</summary>
    private static bool IsForYears(TermLine line, int at) =>
        ((line.Is(at, "by") || line.Is(at, "over") || line.Is(at, "through")) && line.IsKind(at + 1, TermKind.Period))
            || (line.IsKind(at, TermKind.Period)
                && (line.Is(at, "by") || line.Phrase(at, at + 1).StartsWith("by ", StringComparison.OrdinalIgnoreCase)
                || line.Phrase(at, at + 1).StartsWith("over ", StringComparison.OrdinalIgnoreCase)));

    /// <summary>"Lowell and Acme jointly bought Barrow for $5 million": several pay, one is bought.</summary>
    private static bool IsPurchase(DealStatement? deal) =>
        deal is { Kind: DealKind.Acquisition or DealKind.Divestiture or DealKind.Investment }
            && deal.In(PartyRole.Target).Take(2).Count() == 1;

    /// <summary>"Lowell and Acme raised a combined $5 million", "the region's startups raised $5 million".</summary>
    private static bool IsNobodys(OwnerQuestion question, DealStatement? deal) =>
        (OwnerFinder.IsOfSeveral(question) && !IsPurchase(deal))
            || (question.Line.Is(question.At - 1, "worth") && OwnerFinder.IsForPerson(question.Line, question.At + 1))
            || (question.Find.IsOfNobody && deal?.In(PartyRole.Target, PartyRole.Issuer).Any() == false)
            || (deal?.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.DebtFinancing
                && !deal.In(PartyRole.Target, PartyRole.Issuer).Any() && OwnerFinder.IsNobodys(question));

    /// <summary>
    /// "agreed to be taken private by Acme for $2.6 billion", far from the verb: what "for" brings is the price of the sentence's deal.
    /// </summary>
    private static DealStatement? PricedDeal(TermLine line, int at, Quantity quantity, IReadOnlyList<DealStatement> deals)
    {
        if (AmountShapes.Of(quantity) != AmountShape.Total) return null;
        int i = at - 1;
        while (i > at - 4 && line.IsPlainWord(i) && !line.Is(i, "for")) i--;
        if (!line.Is(i, "for")) return null;
        return deals.LastOrDefault(deal => deal.First < at && deal.Value is null
            && deal.Kind is DealKind.Acquisition or DealKind.Merger or DealKind.Divestiture or DealKind.TenderOffer);
    }

    /// <summary>"which has a market value of $5.9 billion" beside a deal is not the deal's sum.</summary>
    private static bool SaysOtherwise(MetricFind? find, DealStatement deal, Quantity quantity)
    {
        if (find is null || find.Strength < (find.Metric == Metric.Valuation ? PlainForValuation : PlainEnough)) return false;
        bool price = find.Metric is Metric.DealValue or Metric.AmountRaised or Metric.Spending or Metric.SharePrice or Metric.Other;
        return !price && !(find.Metric == Metric.Valuation && ReferenceEquals(deal.Valuation, quantity));
    }

    private static bool IsNamed(TermLine line, Entity company)
    {
        for (int i = 0; i < line.Count; i++)
            if (line.EntityAt(i) == company && line.MentionAt(i)?.Kind == MentionKind.Name) return true;
        return false;
    }

    private static FigureStatement OfDeal(TermLine line, int at, Quantity quantity, DealStatement deal, MetricFind? find, Entity? story)
    {
        bool valuation = ReferenceEquals(deal.Valuation, quantity);
        Metric metric = valuation ? Metric.Valuation
            : deal.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.DebtFinancing ? Metric.AmountRaised
                : Metric.DealValue;
        if (AmountShapes.Of(quantity) is AmountShape.PerShare or AmountShape.Small) metric = Metric.SharePrice;
        Party? of = deal.FirstIn(PartyRole.Target, PartyRole.Issuer) ?? deal.FirstIn(PartyRole.Partner, PartyRole.Supplier);
        // A business without a name is its seller's.
        if (of is { Entity: null }) of = deal.FirstIn(PartyRole.Seller) ?? of;
        MetricFind sought = (find ?? new MetricFind(metric, deal.Frame.Id)) with { Metric = metric };
        OwnerFind told = OwnerFinder.Find(new OwnerQuestion(line, at, sought, [deal], story));
        // "Jetta's owner, Pallas, is considering a listing that could value Jetta at $3 billion".
        Entity? owner = valuation && told is { IsSure: true, Owner: { Kind: EntityKind.Organization } valued } && IsNamed(line, valued)
            && !deal.In(PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor, PartyRole.Seller).Any(other => other.Entity == valued)
            ? valued
            : of?.Entity ?? (told.IsSure ? told.Owner : null);
        return new FigureStatement(quantity, metric, line, at, deal.Frame.Id)
        {
            Owner = owner,
            Deal = metric == Metric.SharePrice ? null : deal,
            Period = PeriodFinder.Find(line, at, metric),
            Basis = valuation ? BasisReader.Read(line, at, metric) : Basis.Actual,
        };
    }
}
