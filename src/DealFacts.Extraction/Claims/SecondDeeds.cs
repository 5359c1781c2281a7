using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds where a deed begins that is told behind another of the same subject: "agreed to buy Gadget and bought Widget".</summary>
internal static class SecondDeeds
{
    /// <summary>The "and" before the second deed, which is not agreed to but done; 0 where the deed is the first.</summary>
    public static int StartOf(DealDraft draft, int first)
    {
        TermLine line = draft.Line;
        int and = draft.Word.First - 1;
        while (and > first && (line.IsAdverb(and) || line.IsKind(and, TermKind.Period))) and--;
        if (draft.Word.IsNoun || (draft.Word.Form & VerbForm.Past) == 0 || and <= first || !line.Is(and, "and")) return 0;
        // "was approached by Gadget and sold": both are done to the subject.
        for (int at = first; at < and; at++)
            if (line.IsIn(at, ClauseWords.Be) && IsParticiple(line, at + 1)) return 0;
        return and;
    }

    private static bool IsParticiple(TermLine line, int at)
    {
        if (line[at].Lower.EndsWith("ed", StringComparison.Ordinal)) return true;
        foreach (FrameWord word in DealFrames.AllAt(line, at))
            if ((word.Form & VerbForm.Participle) != 0) return true;
        return false;
    }
}
