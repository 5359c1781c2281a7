using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Which of two that merge joins the other: "[Widget] will become a subsidiary of Acme", "[Widget] holders will receive 1.2 Acme shares",
/// "each [Widget] share will be exchanged for 0.8 share of Acme". Nothing in "the merger of Acme and Widget" tells.
/// </summary>
internal static class MergerSides
{
    private const int Nearest = 14;
    private const int LongestRight = 8;

    /// <summary>The statements, those of mergers with their sides as other sentences tell them.</summary>
    public static IReadOnlyList<DealStatement> Settle(IReadOnlyList<TermLine> lines, List<DealStatement> deals)
    {
        if (!deals.Any(IsMerger)) return deals;
        deals = deals.ConvertAll(deal => IsMerger(deal) && PurchaseOf(deal, deals) is { } purchase
            ? deal with { Kind = purchase.Kind, Parties = purchase.Parties } : deal);
        (Entity Joining, Entity? Joined)? told = null;
        foreach (DealStatement deal in deals)
            if (deal.Frame.Id == "deal/become-unit") told ??= SidesOf(deal);
        foreach (TermLine line in lines)
            if (told is null) told = InTerms(line);
        told ??= SidesElsewhere(deals);
        return told is { } sides ? deals.ConvertAll(deal => IsMerger(deal) ? Turned(deal, sides.Joining, sides.Joined) : deal) : deals;
    }

    /// <summary>
    /// "a merger agreement with Acme, under which Acme will acquire Widget": the purchase that the sentence goes on to tell.
    /// </summary>
    private static DealStatement? PurchaseOf(DealStatement merger, List<DealStatement> deals)
    {
        if (SidesOf(merger) is not { } pair) return null;
        foreach (DealStatement other in deals)
            if (other.Kind == DealKind.Acquisition && ReferenceEquals(other.Line, merger.Line) && SidesOf(other) is { } sides
                && (sides == pair || sides == (pair.Joined, pair.Joining))) return other;
        return null;
    }

    /// <summary>
    /// "Widget will merge with Acme. Acme owns 40 pct of Widget", "Acme will pay 5 dlrs for each Widget share": who holds or buys the other.
    /// </summary>
    private static (Entity Joining, Entity? Joined)? SidesElsewhere(List<DealStatement> deals)
    {
        if (deals.Find(IsMerger) is not { } merger || SidesOf(merger) is not { } pair) return null;
        foreach (DealStatement other in deals)
            if (!IsMerger(other) && other.FirstIn(PartyRole.Target)?.Entity is { } target
                && other.FirstIn(PartyRole.Acquirer, PartyRole.Investor)?.Entity is { } buyer)
            {
                if ((target, buyer) == pair) return null;
                if ((buyer, target) == pair) return (target, buyer);
            }

        return null;
    }

    private static bool IsMerger(DealStatement deal) => deal.Frame.Id is "deal/merge" or "deal/merger";

    private static (Entity Joining, Entity Joined)? SidesOf(DealStatement deal)
    {
        Entity? joining = deal.FirstIn(PartyRole.Target)?.Entity, joined = deal.FirstIn(PartyRole.Acquirer)?.Entity;
        return joining is null || joined is null ? null : (joining, joined);
    }

    private static DealStatement Turned(DealStatement deal, Entity joining, Entity? joined)
    {
        bool turned = deal.In(PartyRole.Acquirer).Any(p => p.Entity == joining)
            && deal.In(PartyRole.Target).Any(p => joined is null ? p.Entity is not null && p.Entity != joining : p.Entity == joined);
        return !turned ? deal : deal with
        {
            Parties = [.. deal.Parties.Select(p => (p.Role == PartyRole.Acquirer ? PartyRole.Target
                : p.Role == PartyRole.Target ? PartyRole.Acquirer : p.Role, p.Party))],
        };
    }

    /// <summary>Whose shares are given up in the sentence, and whose are received for them.</summary>
    private static (Entity Joining, Entity? Joined)? InTerms(TermLine line)
    {
        for (int verb = 2; verb < line.Count - 1; verb++)
        {
            if (line.IsIn(verb, PriceWords.Vanishing) && Vanished(line, verb) is { } gone) return (gone, null);
            if (line.IsIn(verb, PriceWords.Issuing) && Issued(line, verb) is { } issued) return issued;
            if (!line.IsIn(verb, PriceWords.Exchanges)) continue;
            Entity? given = HolderBefore(line, verb), got = given is null ? null : SharesAfter(line, verb);
            if (given is not null && got is not null && given != got) return (given, got);
            // "Widget holders will receive 15 dlrs a share in cash": from whom, the merger tells.
            if (given is not null && got is null && IsPaid(line, verb)) return (given, null);
        }

        return null;
    }

    /// <summary>"Widget holders", "holders of Widget", "each Widget share", "each outstanding share of Widget".</summary>
    private static Entity? HolderBefore(TermLine line, int verb)
    {
        for (int at = verb - 1; at >= 0 && verb - at < Nearest; at--)
        {
            if (!line.IsIn(at, PriceWords.Holders) && !(line.IsIn(at, DealNouns.Shares) && IsEach(line, at))) continue;
            if (line.Is(at + 1, "of") && line.IsKind(at + 2, TermKind.Company)) return line.EntityAt(at + 2);
            for (int i = at - 1; i >= 0 && at - i < 4; i--)
                if (line.IsKind(i, TermKind.Company)) return line.EntityAt(i);
        }

        return null;
    }

    /// <summary>"Acme will [issue] 1.4 shares for each Widget share": who issues takes the other in.</summary>
    private static (Entity Joining, Entity? Joined)? Issued(TermLine line, int verb)
    {
        int subject = verb - 1;
        while (subject > 0 && line.IsIn(subject, ClauseWords.Auxiliaries)) subject--;
        if (!line.IsKind(subject, TermKind.Company)) return null;
        for (int each = verb + 1; each < verb + Nearest && each < line.Count; each++)
        {
            if (!line.Is(each, "each") && !line.Is(each, "every")) continue;
            for (int at = each + 1; at < each + LongestRight; at++)
                if (line.IsKind(at, TermKind.Company) && (line.IsIn(at + 1, DealNouns.Shares) || line.IsIn(at + 2, DealNouns.Shares)
                    || line.Is(at - 1, "of")) && line.EntityAt(at) is { } given && given != line.EntityAt(subject))
                    return (given, line.EntityAt(subject));
        }

        return null;
    }

    private static bool IsPaid(TermLine line, int verb)
    {
        int at = verb + 1;
        while (at < verb + LongestRight && !line.IsKind(at, TermKind.Money) && (line.IsPlainWord(at) || line.Is(at, ","))) at++;
        return line.MoneyAt(at) is { Per.Length: > 0 } || (line.MoneyAt(at) is not null && (line.Is(at + 1, "cash")
            || line.Is(at + 1, "in") && line.Is(at + 2, "cash")));
    }

    /// <summary>"its stock no [longer] exists", "trading in Widget common will [cease]", "Widget's shares will be [delisted]".</summary>
    private static Entity? Vanished(TermLine line, int verb)
    {
        for (int at = verb - 1; at > 0 && verb - at < LongestRight && !line.IsPunctuation(at); at--)
        {
            if (!line.IsIn(at, DealNouns.Shares)) continue;
            for (int i = at - 1; i >= 0 && at - i < 4; i--)
                if (line.EntityAt(i) is { Kind: EntityKind.Organization } owner) return owner;
        }

        return null;
    }

    private static bool IsEach(TermLine line, int share)
    {
        for (int i = share - 1; i >= 0 && share - i < 6; i--)
            if (line.Is(i, "each") || line.Is(i, "every")) return true;
        return false;
    }

    /// <summary>"1.2 Acme shares", "0.8 share of Acme common stock".</summary>
    private static Entity? SharesAfter(TermLine line, int verb)
    {
        for (int at = verb + 1; at < line.Count && at - verb < Nearest && !line.Is(at, ";"); at++)
        {
            if (line.IsKind(at, TermKind.Money)) return null;
            if (!line.IsKind(at, TermKind.Company)) continue;
            for (int i = at + 1; i < at + 4; i++)
                if (line.IsIn(i, DealNouns.Shares)) return line.EntityAt(at);
            return line.Is(at - 1, "of") && line.EntityAt(at) is { Kind: EntityKind.Organization } owner ? owner : null;
        }

        return null;
    }
}
