using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Parts what one verb tells of several sales: "sold its mill to Widget for $2 million and its pump unit to Gadget for $3 million".
/// </summary>
internal static class SoldLists
{
    private const int LongestBuyer = 5;
    private const int FarthestPrice = 6;

    /// <summary>The statement's deals: itself, or one for each thing that goes to a buyer of its own.</summary>
    public static IEnumerable<DealStatement> Part(DealStatement statement)
    {
        DealStatement rest = statement;
        while (Next(rest) is { } next)
        {
            yield return Before(rest, next);
            rest = next;
        }

        yield return rest;
    }

    /// <summary>The next sale behind the first of a statement's buyers, or null.</summary>
    private static DealStatement? Next(DealStatement statement)
    {
        List<Party> buyers = [.. statement.In(PartyRole.Acquirer).OrderBy(buyer => buyer.First)];
        if (statement.Frame.Subject != PartyRole.Seller || buyers.Count < 2) return null;
        TermLine line = statement.Line;
        // "to Widget and Gadget to Lowell": Gadget is sold, not one that buys.
        int next = buyers.FindIndex(1, buyer => ToBefore(line, buyer.First) > buyers[0].End);
        if (next < 0) return null;
        int to = ToBefore(line, buyers[next].First), and = to - 1;
        while (and > buyers[0].End && !line.Is(and, "and")) and--;
        if (!line.Is(and, "and") || NounPhraseReader.Read(line, PastTime(line, and + 1)) is not { Heads.Count: > 0, CanBeTarget: true } sold
            || sold.End > to) return null;
        int end = Math.Max(statement.End, buyers[buyers.Count - 1].End);
        return statement with
        {
            First = and + 1,
            End = end,
            Value = PriceAfter(line, buyers[next].End) ?? PriceAfter(line, sold.End) ?? sold.Money,
            Parties = [.. statement.Parties.Where(p => p.Role is PartyRole.Seller || (p.Role is PartyRole.Acquirer && p.Party.First > to)),
                .. sold.Heads.Select(head => (PartyRole.Target, head))],
        };
    }

    /// <summary>The first sale without what belongs to the next.</summary>
    private static DealStatement Before(DealStatement statement, DealStatement next) => statement with
    {
        End = next.First - 1,
        Value = ReferenceEquals(statement.Value, next.Value) ? null : statement.Value,
        Parties = [.. statement.Parties.Where(p => p.Party.First < next.First)],
    };

    /// <summary>The "to" before "its partner Gadget"; -1 where none stands there.</summary>
    private static int ToBefore(TermLine line, int buyer)
    {
        for (int i = buyer - 1; i >= 0 && buyer - i < LongestBuyer && !line.IsPunctuation(i); i--)
            if (line.Is(i, "to")) return i;
        return -1;
    }

    /// <summary>"and[, a month later,] Gadget to".</summary>
    private static int PastTime(TermLine line, int at) =>
        line.Is(at, ",") && line.IsKind(at + 1, TermKind.Period) && line.Is(at + 2, ",") ? at + 3 : at;

    /// <summary>"to Gadget [for $3 million]", "to Gadget last year for $3 million".</summary>
    private static Quantity? PriceAfter(TermLine line, int at)
    {
        for (int i = at; i < line.Count && i < at + FarthestPrice && !line.IsIn(i, ClauseWords.Conjunctions); i++)
            if (line.MoneyAt(i) is { } price && line.Is(i - 1, "for")) return price;
        return null;
    }
}
