using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds where the clause begins whose words tell the stage of a deal.</summary>
internal static class StageClause
{
    private const int FarthestGovernor = 6;

    /// <summary>
    /// "who has said he is considering a bid, said he raised": what stands before the last "said he" tells of something else.
    /// </summary>
    public static int StartOf(DealDraft draft)
    {
        if (draft.Word.IsNoun && (draft.Line.IsIn(draft.PhraseFrom - 1, DealWords.Comparing) || IsNextSubject(draft)
            || BareStages.IsBehind(draft))) return draft.PhraseFrom;
        // "will expand abroad [after raising] $5 million": the money is there.
        if (!draft.Word.IsNoun && draft.Frame.Object == FrameObject.Capital && draft.Line.Is(draft.Word.First - 1, "after")
            && (draft.Word.Form & VerbForm.Gerund) != 0) return draft.Word.First - 1;
        // "terminated its agreement to buy": what is done to its agreement stands before the one who buys.
        int first = draft.Line.Possesses(draft.StageFrom - 1)
            && !draft.Line.IsPossessive(draft.StageFrom) ? Math.Max(0, draft.StageFrom - FarthestGovernor) : draft.StageFrom;
        for (int at = draft.Word.First - 1; at > first; at--)
            if (draft.Line.IsIn(at, ClauseWords.Speech) && draft.Line.IsParty(at + 1)) return at + 1;
        return SecondDeeds.StartOf(draft, first) is > 0 and var second ? second : first;
    }

    /// <summary>"Acme completed a deal, and [Widget's purchase of Gadget is] expected to": the purchase is a subject of its own.</summary>
    private static bool IsNextSubject(DealDraft draft)
    {
        int joint = draft.PhraseFrom - 1;
        bool parted = draft.Line.Is(joint, ";") || draft.Line.Is(joint, "while") || draft.Line.Is(joint, "but")
            || (draft.Line.Is(joint, "and") && draft.Line.Is(joint - 1, ","));
        return parted && draft.Line.IsIn(draft.End, ClauseWords.Auxiliaries);
    }
}
