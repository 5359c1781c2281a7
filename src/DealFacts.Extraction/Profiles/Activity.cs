using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads what a company does from a verb: "makes custom gears", "is engaged in gas gathering", "specializing in protein therapy".</summary>
internal static class Activity
{
    private const int MostVerbs = 3;

    /// <summary>What is said after a company or its description, a relative word may stand between: "which leases high technology equipment".</summary>
    public static Run? After(TermLine line, int at)
    {
        if (line.Is(at, ",")) at++;
        if (line.Is(at, "which") || line.Is(at, "that")) at++;
        return line.IsIn(at, BusinessWords.Participles) ? Done(line, at, BusinessWords.Participles) : At(line, at);
    }

    /// <summary>What is said by the verb at a term, or null.</summary>
    public static Run? At(TermLine line, int at)
    {
        while (line.IsIn(at, ClauseWords.Be) || line.IsIn(at, ClauseWords.Adverbs)) at++;
        int engaged = line.Entry(at, BusinessWords.EngagedIn);
        if (engaged > 0) return InField(line, at + engaged);
        return Done(line, at, BusinessWords.Verbs);
    }

    /// <summary>"leases and remarkets" with what follows.</summary>
    private static Run? Done(TermLine line, int at, WordTable table)
    {
        int verb = at, verbs = 0;
        while (verbs < MostVerbs && line.IsIn(at, table))
        {
            at++;
            verbs++;
            if ((line.Is(at, "and") || line.Is(at, ",")) && line.IsIn(at + 1, table)) at++;
        }

        if (verbs == 0 || (IsArticle(line, at) && !line.IsIn(at - 1, BusinessWords.MakingVerbs)) || WaresReader.Read(line, at) is not { } wares) return null;
        return line.IsIn(verb, BusinessWords.WholePhraseVerbs) ? wares with { First = verb } : wares;
    }

    private static bool IsArticle(TermLine line, int at) => line.Is(at, "a") || line.Is(at, "an") || line.Is(at, "the");

    /// <summary>"engaged in the wholesale travel business", "specializes in providing data labeling services".</summary>
    private static Run? InField(TermLine line, int at)
    {
        if (line.IsIn(at, BusinessWords.Openers)) at++;
        if (WaresReader.Read(line, at) is not { } field) return null;
        int end = line.Is(field.End, "of") && WaresReader.Read(line, field.End + 1) is { } inner ? inner.End : field.End;
        while (end > field.First + 1 && line.IsIn(end - 1, BusinessWords.General)) end--;
        return field with { End = end };
    }
}
