using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds who plans an offering by whom it hires: "Acme has hired banks for an initial public offering".</summary>
internal static class Engagers
{
    private const int Farthest = 12;

    /// <summary>The term of the one that hires before the noun's phrase; -1 where nobody does.</summary>
    public static int Before(TermLine line, int start)
    {
        for (int verb = start - 1; verb > 0 && start - verb < Farthest; verb--)
        {
            if (!line.IsIn(verb, SubjectWords.Engaging)) continue;
            int doer = verb - 1;
            while (doer > 0 && (line.IsIn(doer, ClauseWords.Auxiliaries) || line.IsAdverb(doer) || line.Is(doer, "to"))) doer--;
            return line.IsKind(doer, TermKind.Company) && !line.IsIn(verb - 1, ClauseWords.Be) ? doer : -1;
        }

        return -1;
    }
}
