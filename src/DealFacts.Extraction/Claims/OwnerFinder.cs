using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds whose an amount is: the possessor of its cue, whom "of" brings after it, the subject of the clause.</summary>
internal static class OwnerFinder
{
    /// <summary>The owner, or null.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The amount's term.</param>
    /// <param name="cue">The cue's term, or -1.</param>
    /// <param name="metric">What is measured; what is measured of no company in particular is given to none but by its own words.</param>
    public static Entity? Find(TermLine line, int at, int cue, Metric metric)
    {
        int anchor = cue >= 0 ? Math.Min(cue, at) : at;
        if (metric == Metric.Valuation && cue >= 0 && Valued(line, cue) is { } valued) return valued;
        Entity? near = Possessor(line, anchor) ?? AfterOf(line, cue) ?? AfterOf(line, at) ?? Subject(line, anchor);
        return near ?? (metric == Metric.Other ? null : FirstCompany(line));
    }

    /// <summary>"valuing Acme at": whom the verb values.</summary>
    private static Entity? Valued(TermLine line, int cue)
    {
        for (int i = cue + 1; i < cue + 4 && i < line.Count; i++)
            if (line.IsKind(i, TermKind.Company)) return line.EntityAt(i);
        return null;
    }

    /// <summary>"Veeam's 2019 revenue of", "its revenue".</summary>
    private static Entity? Possessor(TermLine line, int anchor)
    {
        for (int i = anchor - 1; i >= 0 && anchor - i < 6; i--)
        {
            if (line.IsKind(i, TermKind.Company) && line.Possesses(i)) return line.EntityAt(i);
            if (line.IsIn(i, ClauseWords.Prepositions) || line.IsIn(i, ClauseWords.Auxiliaries) || line.Is(i, ",")) return null;
        }

        return null;
    }

    /// <summary>"shares of NIO", "a valuation for Acme".</summary>
    private static Entity? AfterOf(TermLine line, int at)
    {
        if (at < 0) return null;
        for (int i = at + 1; i < at + 3 && i < line.Count; i++)
        {
            if (!line.Is(i, "of") && !line.Is(i, "for") && !line.Is(i, "in") && !line.Is(i, "at")) continue;
            for (int name = i + 1; name < i + 5 && name < line.Count; name++)
            {
                if (line.IsKind(name, TermKind.Company)) return line.EntityAt(name);
                if (!line.IsPlainWord(name) || line.IsIn(name, ClauseWords.Prepositions)) break;
            }
        }

        return null;
    }

    private static Entity? Subject(TermLine line, int anchor) =>
        SubjectFinder.FindFree(line, anchor).Select(p => p.Entity).FirstOrDefault(e => e?.Kind == EntityKind.Organization);

    private static Entity? FirstCompany(TermLine line)
    {
        for (int i = 0; i < line.Count; i++)
            if (line.IsKind(i, TermKind.Company) && line.EntityAt(i)?.CompanyKind is not CompanyKind.MediaOutlet) return line.EntityAt(i);
        return null;
    }
}
