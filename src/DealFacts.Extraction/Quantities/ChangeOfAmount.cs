using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Quantities;

/// <summary>
/// Tells a change from a range: in "rose from $200 to $300" and "up $2 to $45" the two numbers are two amounts, in "rose to $200-300" and
/// "rise to $200 to $300" they are one.
/// </summary>
internal static class ChangeOfAmount
{
    private const int NearFrom = 6;
    private const int Near = 2;
    private const int FarthestMove = 8;
    private const int FarthestFrom = 18;

    /// <summary>Whether words of change stand before what looks like a range.</summary>
    public static bool Precedes(Match match)
    {
        bool from = match.Line[match.First].Lower == "from";
        // "anywhere from $40 million to $60 million" is a range, whatever stands before it.
        if (from && match.First > 0 && match.Line[match.First - 1].Lower is "anywhere" or "somewhere" or "ranging") return false;
        if (!from && match.First > 0 && match.Line[match.First - 1].Lower == "from") return true;
        if (from && IsSecondMove(match)) return true;
        if (!from && match.First > 0 && match.Line[match.First - 1].Lower == "to") return false;
        // "lowered its forecast by $5 million to $95 million".
        if (!from && match.First > 0 && match.Line[match.First - 1].Lower == "by" && IsMovedBy(match)) return true;
        for (int i = match.First - 1; i >= 0 && i >= match.First - (from ? NearFrom : Near); i--)
        {
            string word = match.Line[i].Lower;
            if (MoneyContext.Changes.Contains(word) || (from && MoneyContext.Raises.Contains(word))) return true;
        }

        return false;
    }

    /// <summary>"grew from $61 million to $70 million, and its losses [from]": the verb is left out the second time.</summary>
    private static bool IsSecondMove(Match match)
    {
        for (int i = match.First - 2; i > 0 && i > match.First - FarthestFrom; i--)
            if (match.Line[i].Lower == "from") return MoneyContext.Changes.Contains(match.Line[i - 1].Lower);
        return false;
    }

    /// <summary>"[lowered] its forecast for the year by": not "costs by".</summary>
    private static bool IsMovedBy(Match match)
    {
        for (int i = match.First - 2; i >= 0 && i >= match.First - FarthestMove; i--)
            if (MoneyContext.Changes.Contains(match.Line[i].Lower) || MoneyContext.Raises.Contains(match.Line[i].Lower)) return true;
        return false;
    }
}
