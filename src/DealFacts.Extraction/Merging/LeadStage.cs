using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// The stage that the story's first sentence tells in its main clause, for there news say how far the deal is now: "said it raised his stake" and
/// not "who is considering a bid".
/// </summary>
internal static class LeadStage
{
    private const int LongestClause = 30;

    /// <summary>The sentence with which the story begins, or null.</summary>
    public static TermLine? Sentence(IReadOnlyList<TermLine> lines) => lines.FirstOrDefault(line => !line.Sentence.IsHeading && line.Count > 3);

    /// <summary>The first words of stage in the main clause, or null.</summary>
    public static StageFind? Find(TermLine line)
    {
        int start = StartOfClause(line);
        int end = Math.Min(line.Count, start + LongestClause);
        for (int at = start; at < end; at++)
        {
            at = AfterRelative(line, at);
            if (at < end && StageReader.FindHere(line, at) is { } found) return found;
        }

        return null;
    }

    /// <summary>Whether the words at a term stand in the main clause.</summary>
    public static bool IsInClause(TermLine line, int wanted)
    {
        int at = StartOfClause(line);
        while (at < wanted) at = Math.Max(at + 1, AfterRelative(line, at + 1));
        return at == wanted;
    }

    /// <summary>After "X said" or "X told Y" the clause starts that says what is new; at the end of a sentence they only name the source.</summary>
    private static int StartOfClause(TermLine line)
    {
        int start = 0;
        for (int at = AfterRelative(line, 0); at < line.Count - 2; at = AfterRelative(line, at + 1))
            if (line.IsIn(at, ClauseWords.Speech) && !line.IsPunctuation(at + 1)) return at + 1;
        return start;
    }

    /// <summary>The term after the clause that ", who" opens; the same term where none does.</summary>
    private static int AfterRelative(TermLine line, int at)
    {
        if (!line.Is(at, ",") || !(line.IsIn(at + 1, ClauseWords.Relatives))) return at;
        for (int i = at + 2; i < line.Count; i++)
            if (line.Is(i, ",")) return i;
        return line.Count;
    }
}
