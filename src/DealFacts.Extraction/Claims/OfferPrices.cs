using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// What is paid for each share, and what a deal is worth, is of the company that is bought, wherever that is named: "Lowell will pay $95 a
/// share", "the deal's equity value is $5 million" after "Lowell is to buy Acme".
/// </summary>
internal static class OfferPrices
{
    private const int Farthest = 8;
    private const int FarthestDeal = 14;

    /// <summary>The statements, those on a buyer's offer told of its target.</summary>
    public static IReadOnlyList<FigureStatement> Settle(IReadOnlyList<FigureStatement> figures, IReadOnlyList<DealStatement> deals) =>
        [.. figures.Select(figure => TargetOf(figure, deals) is { } target ? figure with { Owner = target, IsNobodys = false } : figure)];

    /// <summary>
    /// "[Lowell] will pay $95 a share", "[Lowell] offered $28": who is to pay the price; null where no verb of buying stands before
    /// it.
    /// </summary>
    private static Entity? Payer(FigureStatement figure)
    {
        if (figure.Metric == Metric.DealValue && figure.Deal is null && figure.Line.Is(figure.At - 1, "offered") && !figure.Line.Is(figure.At + 1, "for"))
            return figure.Owner ?? SubjectBefore(figure.Line, figure.At - 1);
        if (figure.Metric != Metric.SharePrice) return null;
        for (int i = figure.At - 1; i >= 0 && figure.At - i < Farthest; i--)
        {
            // "a secondary offering of 12 million shares at $8.50" is no bid.
            if (figure.Line.IsIn(i, DealObjectWords.Offers) && !(figure.Line.Is(i, "offering")
                && i < figure.At - 2)) return figure.Owner ?? SubjectBefore(figure.Line, i);
            if (figure.Line.Is(i, ",") || figure.Line.Is(i, ";") || figure.Line.IsIn(i, FigureWords.Boundaries)) return null;
        }

        return null;
    }

    private static Entity? SubjectBefore(TermLine line, int verb)
    {
        for (int i = verb - 1; i >= 0 && verb - i < Farthest; i--)
            if (line.IsKind(i, TermKind.Company) && NamePlaces.IsFreeSubject(line, i)) return line.EntityAt(i);
        return null;
    }

    /// <summary>
    /// Whom the payer buys, or, of a figure of "the deal", whoever is bought: in the sentence, or in the latest one before that tells of it.
    /// </summary>
    private static Entity? TargetOf(FigureStatement figure, IReadOnlyList<DealStatement> deals)
    {
        Entity? payer = Payer(figure);
        bool ofDeal = IsOfDeal(figure);
        if (payer is null && !ofDeal) return null;
        Entity? latest = null, sought = null;
        for (int i = ToldUpTo(figure.Line, deals) - 1; i >= 0; i--)
        {
            bool same = ReferenceEquals(deals[i].Line, figure.Line);
            if (latest is not null && !same) break;
            if (deals[i].FirstIn(PartyRole.Target)?.Entity is not { Kind: EntityKind.Organization } target) continue;
            if (!ofDeal && same && ReferenceEquals(target, payer)) return null;
            if (deals[i].Kind is DealKind.Acquisition or DealKind.Merger or DealKind.TenderOffer
                && !deals[i].In(PartyRole.Target).Any(party =>
                ReferenceEquals(party.Entity, payer))) sought ??= target;
            bool its = ofDeal ? deals[i].Kind is DealKind.Acquisition or DealKind.Merger or DealKind.TenderOffer
                : deals[i].In(PartyRole.Acquirer).Any(party => ReferenceEquals(party.Entity, payer));
            if (its) latest ??= target;
        }

        // "Rivals include Barrow, which offered $7 a share": for the company that another is said to buy.
        return ofDeal ? latest : Valued(figure) ?? latest ?? (IsSought(payer, sought, deals) ? sought : null);
    }

    /// <summary>Whether the payer is no side of any deal, and so offers for what the others are after.</summary>
    private static bool IsSought(Entity? payer, Entity? sought, IReadOnlyList<DealStatement> deals)
    {
        if (payer is null || sought is null) return false;
        foreach (DealStatement deal in deals)
            if (deal.In(PartyRole.Target, PartyRole.Issuer).Any(party => ReferenceEquals(party.Entity, payer))) return false;
        return true;
    }

    /// <summary>How many of the deals, which stand in the order of the text, are told up to the end of a sentence.</summary>
    private static int ToldUpTo(TermLine line, IReadOnlyList<DealStatement> deals)
    {
        int low = 0, high = deals.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (deals[middle].Line[0].First <= line[0].First) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>"the $128-a-share deal", "the deal's equity value is $5 million".</summary>
    private static bool IsOfDeal(FigureStatement figure)
    {
        TermLine line = figure.Line;
        if (figure.Metric == Metric.SharePrice) return line.IsIn(figure.At + 1, DealNouns.Deals);
        if (figure.Metric != Metric.Valuation) return false;
        for (int i = figure.At - 1; i > 0 && figure.At - i < FarthestDeal; i--)
            if (line.IsPossessive(i) || line.Is(i, "has") || line.Is(i, "had")) return line.IsIn(i - 1, DealNouns.Deals);
        return false;
    }

    /// <summary>"offered £12.50 a share, valuing Acme at".</summary>
    private static Entity? Valued(FigureStatement figure)
    {
        TermLine line = figure.Line;
        for (int i = figure.At + 1; i < line.Count && i < figure.At + Farthest; i++)
            if (line.Is(i, "valuing") && line.EntityAt(i + 1) is { } valued) return valued;
        return null;
    }
}
