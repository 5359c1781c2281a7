using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells the staff of one place from all of it: "employs 2,100 people in Wisconsin", "350 people work at the plant", but not "in 14
/// countries", "at seven plants", "in Bath and London".
/// </summary>
internal static class LocalStaff
{
    private const int LongestPlace = 6;
    private const int FarthestWhere = 5;
    private const int FarthestUnit = 9;

    /// <summary>Whether the number at a term is of those who work in one place.</summary>
    public static bool Is(TermLine line, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= FarthestWhere && !line.IsPunctuation(i); i--)
            if (line.Is(i, "where")) return true;
        if (IsOfDivision(line, at)) return true;
        int where = line.IsIn(at + 1, FigureWords.Works) ? at + 2 : at + 1;
        if (line.Is(where, "there")) return true;
        return (line.Is(where, "in") || line.Is(where, "at")) && IsOnePlace(line, where + 1);
    }

    /// <summary>"a new unit, which will be composed of fewer than 12 employees".</summary>
    private static bool IsOfDivision(TermLine line, int at)
    {
        if (!line.Is(at - 1, "of") || !line.IsIn(at - 2, StaffWords.Composed)) return false;
        for (int i = at - 3; i >= 0 && at - i <= FarthestUnit; i--)
            if (line.IsIn(i, StaffWords.Divisions)) return true;
        return false;
    }

    private static bool IsOnePlace(TermLine line, int at)
    {
        if (line.IsKind(at, TermKind.Place)) return IsAlone(line, at + 1);
        for (int i = at; i < at + LongestPlace && i < line.Count; i++)
        {
            if (line.IsIn(i, StaffWords.Quarters)) return IsAlone(line, i + 1);
            if (line.IsPunctuation(i) || line.IsIn(i, ClauseWords.Prepositions) || !(line.IsPlainWord(i) || line.IsName(i)
                || line.IsKind(i, TermKind.Place) || line.IsPossessive(i) || line.IsIn(i, ClauseWords.Determiners)
                || line.IsIn(i, ClauseWords.Possessives))) return false;
        }

        return false;
    }

    /// <summary>"in Bath and London", "in Bath, London and Leeds": all the places there are.</summary>
    private static bool IsAlone(TermLine line, int at)
    {
        int next = line.Is(at, "and") || line.Is(at, ",") ? at + 1 : at;
        // "in Bath, Penhallow and Leeds": a list goes on with a name that no table knows.
        if (line.Is(at, ",") && line.IsName(next) && (line.Is(next + 1, "and") || line.Is(next + 1, ","))) return false;
        return next == at || !(line.IsKind(next, TermKind.Place) || line.IsIn(next, ClauseWords.Possessives));
    }
}
