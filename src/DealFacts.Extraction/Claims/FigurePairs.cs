using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Lets an amount share what is known of the one before it: "fell from $5.8 billion in May to $2.3 billion".</summary>
internal static class FigurePairs
{
    private const int Farthest = 12;

    /// <summary>Whether only the words of a pair stand between two amounts of a sentence.</summary>
    public static bool AreOne(TermLine line, int first, int second)
    {
        if (second - first > Farthest) return false;
        bool paired = false;
        for (int i = first + 1; i < second; i++)
        {
            if (line.IsIn(i, FigureWords.PairMakers)) paired = true;
            if (!line.IsIn(i, FigureWords.Pairs) && !line.IsKind(i, TermKind.Period) && !line.IsKind(i, TermKind.Percent)) return false;
        }

        return paired;
    }

    /// <summary>Whether a sentence opens by setting its amount beside the one before: "That compares with", "That's up from".</summary>
    public static bool Compares(TermLine line, int at)
    {
        if (at > 8 || !(line.Is(0, "that") || line.Is(0, "this") || line.Is(0, "it"))) return false;
        for (int i = 1; i < at; i++)
            if (line.Is(i, "compares") || line.Is(i, "compared") || (line.Is(i, "from") && (line.Is(i - 1, "up") || line.Is(i - 1, "down")))) return true;
        return false;
    }
}
