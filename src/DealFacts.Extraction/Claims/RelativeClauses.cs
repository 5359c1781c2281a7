using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells where what "which" says between commas ends: "Acme, which bought Widget, is fighting Lowell".</summary>
internal static class RelativeClauses
{
    private const int Farthest = 6;

    /// <summary>Whether a verb stands in such a clause: "Acme, which has recently [bought]".</summary>
    public static bool Holds(TermLine line, int verb)
    {
        for (int i = verb - 1; i > 0 && verb - i < Farthest && !line.IsPunctuation(i); i--)
            if (line.Is(i, "which") || line.Is(i, "who")) return line.Is(i - 1, ",");
        return false;
    }

    /// <summary>
    /// Whether a noun stands in an aside on what somebody did before: "Acme, best known for its [purchase] of Widget, has agreed",
    /// "Acme, formed by the [merger] of Widget and Gadget, is buying".
    /// </summary>
    public static bool LooksBack(TermLine line, int noun)
    {
        for (int i = noun - 1; i > 0 && noun - i < Farthest && !line.IsPunctuation(i); i--)
            if (line.IsIn(i, ClauseWords.LookingBack)) return line.Is(i - 1, ",") || (line.IsPlainWord(i - 1) && line.Is(i - 2, ","));
        return false;
    }

    /// <summary>Whether the comma at the term ends it, because the sentence's own verb follows: ", has been", ", faces".</summary>
    public static bool EndsAt(TermLine line, int at)
    {
        if (!line.Is(at, ",")) return false;
        int verb = at + 1;
        while (line.IsAdverb(verb)) verb++;
        if (line.IsIn(verb, ClauseWords.Auxiliaries) || line.IsIn(verb, FigureWords.PastForms)) return true;
        if (!NamePlaces.IsVerbLike(line, verb)) return false;
        // ", valued at $2 million", ", led by": said of what was named last.
        return line[verb].Lower.EndsWith("s", StringComparison.Ordinal) || !line.IsIn(verb + 1, ClauseWords.Prepositions);
    }
}
