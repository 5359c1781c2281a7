using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Whether a noun phrase goes on behind the comma after a place.</summary>
internal static class PlaceComma
{
    /// <summary>"Aurora, Colo., homebuilder Hazel Inc": a place's commas end nothing while a name is still to come.</summary>
    public static bool GoesOn(TermLine line, int at) =>
        line.IsKind(line.Is(at - 1, ".") ? at - 2 : at - 1, TermKind.Place)
            && (LeadsToSite(line, at + 1) || line.IsKind(at + 1, TermKind.Place) || line.IsKind(at - 3, TermKind.Place)
                || (line.IsPlainWord(at + 1) && (line.IsName(at + 2) || line.IsName(at + 3))));

    /// <summary>"Salem, Oregon, pulp plant", "Galax, Va., mirror plant".</summary>
    private static bool LeadsToSite(TermLine line, int at)
    {
        int i = line.IsKind(at, TermKind.Place) ? at + 1 : at;
        if (line.Is(i, ".")) i++;
        if (i > at && !line.Is(i, ",")) return false;
        if (i > at) i++;
        for (int k = i; k < i + 4 && line.IsPlainWord(k) && !line.IsIn(k, ClauseWords.Prepositions); k++)
            if (line.IsIn(k, DealNouns.Sites)) return true;
        return false;
    }
}
