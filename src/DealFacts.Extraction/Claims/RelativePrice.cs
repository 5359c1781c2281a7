using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads a price behind the name of what it was paid for: "Acme, for which Lowell has paid $5 million".</summary>
internal static class RelativePrice
{
    private const int FarthestVerb = 4;
    private const int LongestSubject = 8;

    /// <summary>What the amount was paid for, or null.</summary>
    public static Entity? Of(TermLine line, int at)
    {
        int verb = at - 1;
        while (verb > 2 && at - verb < FarthestVerb && !line.IsIn(verb, Paying)) verb--;
        if (!line.IsIn(verb, Paying)) return null;
        for (int which = verb - 1; which > 1 && verb - which < LongestSubject && !line.IsPunctuation(which); which--)
        {
            if (!line.Is(which, "which")) continue;
            int name = line.Is(which - 2, ",") ? which - 3 : which - 2;
            return line.Is(which - 1, "for") && line.IsKind(name, TermKind.Company) && !line.Possesses(name) ? line.EntityAt(name) : null;
        }

        return null;
    }

    private static readonly WordTable Paying = WordTable.Of("""
        bid
        gave
        offered
        paid
        pay
        paying
        pays
        """);
}
