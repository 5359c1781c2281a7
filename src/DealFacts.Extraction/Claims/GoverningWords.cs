using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// The words of stage that no rule lists: the predicate that governs the deal's own word, "[would like to acquire]", "[renewed its offer]",
/// for a sum or a name within only its verb, "[launched] a 20 dlr per share tender offer".
/// </summary>
internal static class GoverningWords
{
    private const int Longest = 6;

    /// <summary>The first term of the predicate and the term after it, or null where the subject does not stand right before it.</summary>
    public static (int First, int End)? Of(DealDraft draft)
    {
        TermLine line = draft.Line;
        int word = draft.Word.First;
        if (draft.Parties.Count == 0 || draft.Frame.IsWeak || draft.Frame.Id == "deal/tenders"
            || line.Is(draft.StageFrom, ",")) return null;
        if (line.IsIn(word - 1, ClauseWords.Prepositions) && !line.Is(word - 1, "to")) return null;
        int first = Start(line, draft.StageFrom, word);
        // "Following its purchase of Widget, Acme will": no predicate of anybody's.
        if (first == 0) return null;
        if (line.Is(first - 1, "not")) first--;
        (int First, int End)? before = first < 0 || !IsVerb(line, first) ? null : draft.Word.IsNoun ? OfNoun(draft, first)
            : OfVerb(draft, first);
        return before ?? (draft.Word.IsNoun ? Behind(draft) : null);
    }

    /// <summary>"Acme said it has [renewed]", "Acme said its board [will review]": the term where the predicate starts, or -1.</summary>
    private static int Start(TermLine line, int at, int word)
    {
        if (line.IsIn(at, ClauseWords.Speech) || line.IsIn(at, SubjectWords.Reporting)) at++;
        if (line.Is(at, "that")) at++;
        if (line.MentionAt(at) is { Kind: MentionKind.Pronoun }) at++;
        if (line.IsIn(at, PartyWords.Bodies)) at++;
        while (at < word && (line.IsAdverb(at) || line.IsIn(at, ClauseWords.Be) || IsHave(line, at)
            || line.IsKind(at, TermKind.Period))) at++;
        return at < word && line.IsPlainWord(at) ? at : -1;
    }

    /// <summary>"renewed", "trying", "may", "hopes to".</summary>
    private static bool IsVerb(TermLine line, int at)
    {
        string word = line[at].Lower;
        return line.IsIn(at, ClauseWords.Auxiliaries) || line.Is(at, "not") || line.Is(at + 1, "to") || GoverningVerbs.IsAny(word)
            || DealVerbs.Find(line[at].Word) is not null
            || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"[would like to acquire]", "[trying to sell]".</summary>
    private static (int First, int End)? OfVerb(DealDraft draft, int first)
    {
        TermLine line = draft.Line;
        int end = draft.Word.End;
        // "[won the bidding] for", "[would assume ownership] of": the preposition is the name's.
        if (end - draft.Word.First > 2 && line.IsIn(end - 1, ClauseWords.Prepositions)) end--;
        if (end - first > Longest || !IsRun(line, first, end) || line.Is(first, "to")) return null;
        // "[applied for permission] to acquire".
        bool sought = line.IsIn(first + 1, ClauseWords.Prepositions) && !line.Is(first + 1, "to") && line.Is(draft.Word.First - 1, "to");
        return sought ? (first, draft.Word.First - 1) : (first, end);
    }

    /// <summary>"[renewed its offer]", "[launched] a 20 dlr per share tender offer".</summary>
    private static (int First, int End)? OfNoun(DealDraft draft, int first)
    {
        TermLine line = draft.Line;
        int end = draft.Word.End;
        bool offered = draft.Frame.Stage == DealStage.Proposed && !line.Is(draft.PhraseFrom, "the");
        if (offered && end - first <= Longest && IsRun(line, first, end)) return (first, end);
        int verbs = first + 1;
        while (verbs < draft.PhraseFrom && (line.Is(verbs, "to") || line.Is(verbs - 1, "to")
            || line.IsIn(verbs - 1, ClauseWords.Auxiliaries))) verbs++;
        int phrase = line.IsIn(verbs, ClauseWords.Prepositions) ? verbs + 1 : verbs;
        return phrase == draft.PhraseFrom && !line.IsIn(verbs - 1, GoverningVerbs.Light) ? (first, verbs) : null;
    }

    /// <summary>"The offer for Widget has been [commenced] by Acme".</summary>
    private static (int First, int End)? Behind(DealDraft draft)
    {
        TermLine line = draft.Line;
        for (int at = draft.Word.End; at <= draft.End && at < line.Count - 1; at++)
        {
            if (line.Is(at, ",") || line.IsIn(at, ClauseWords.Relatives)) return null;
            bool being = line.Is(at, "being");
            if (!IsHave(line, at) && !line.Is(at, "was") && !line.Is(at, "were") && !being) continue;
            int verb = at + 1;
            while (line.Is(verb, "been") || line.IsAdverb(verb)) verb++;
            return line.IsPlainWord(verb) && line[verb].Lower.EndsWith("ed", StringComparison.Ordinal) ? (verb, verb + 1) : null;
        }

        return null;
    }

    private static bool IsRun(TermLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!line.IsPlainWord(i) && !line.IsPossessive(i)) return false;
        return true;
    }

    private static bool IsHave(TermLine line, int at) => line.Is(at, "has") || line.Is(at, "have") || line.Is(at, "had");
}
