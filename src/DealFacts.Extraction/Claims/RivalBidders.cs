using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Parts the bids of rivals: "Acme and Gadget are circling Widget" are two deals, of which one at most is made.</summary>
internal static class RivalBidders
{
    private static readonly HashSet<string> s_frames =
        new(StringComparer.Ordinal) { "deal/bid-for", "deal/vie-for", "deal/bidder", "deal/pursue", "deal/interest" };

    /// <summary>The statement, or one for each bidder; those who bid together are one.</summary>
    public static IEnumerable<DealStatement> Part(DealStatement statement)
    {
        if (!s_frames.Contains(statement.Frame.Id)
            || statement.Line.AnyIn(0, statement.Line.Count, TakeoverWords.Joint)) return [statement];
        List<Party> bidders = [.. statement.In(PartyRole.Acquirer)];
        if (bidders.Count < 2) return [statement];
        return bidders.Select((bidder, index) => statement with
        {
            End = statement.End - index,
            Parties = [.. statement.Parties.Where(p => p.Role is not PartyRole.Acquirer), (PartyRole.Acquirer, bidder)],
        });
    }

    /// <summary>
    /// "raised its offer for Widget, [topping] a bid by Gadget", "an offer that [trumps] one from Gadget", "chose Acme's bid [over] a higher
    /// offer": what follows is another's.
    /// </summary>
    public static bool AnotherStartsAt(TermLine line, int at)
    {
        if (line.Is(at, "over") || line.Is(at, "despite")) return IsOffer(line, at + 1);
        if (!line.IsIn(at, GoverningVerbs.Outdoing) && !line.IsIn(at, GoverningVerbs.Receiving)) return false;
        return line.Is(at - 1, ",") || line.Is(at - 1, "and") || line.Is(at - 1, "that") || line.Is(at - 1, "which");
    }

    /// <summary>
    /// "Acme [tops] Gadget with a $5 million offer": the verb before the rival, whose subject offers; the offer itself without one.
    /// </summary>
    public static int OutdoingBefore(TermLine line, int offer) =>
        line.Is(offer - 1, "with") && line.IsParty(offer - 2) && line.IsIn(offer - 3, GoverningVerbs.Outdoing) ? offer - 3 : offer;

    /// <summary>"a higher bid from", "Gadget's rival offer".</summary>
    private static bool IsOffer(TermLine line, int at)
    {
        for (int i = at; i < at + 5 && i < line.Count && !line.IsPunctuation(i) && !line.IsIn(i, ClauseWords.Prepositions); i++)
            if (line.IsIn(i, TakeoverWords.Bids)) return true;
        return false;
    }
}
