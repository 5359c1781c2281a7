using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Who "the two companies" are in the sentence that tells of their merger.</summary>
internal static class MergingPair
{
    /// <summary>The two that the sentence names before "the merger of the two companies", or null.</summary>
    public static IReadOnlyList<Party>? Of(DealDraft draft) =>
        (IsOfBoth(draft) || IsOfTalks(draft)) && NamedBefore(draft.Line, draft.Word.First) is { Count: 2 } both ? both : null;

    /// <summary>"the merger of the two companies", "a merger of equals".</summary>
    private static bool IsOfBoth(DealDraft draft)
    {
        TermLine line = draft.Line;
        int of = draft.Word.End;
        if (draft.Word.IsNoun && draft.Frame.Kind == DealKind.Merger && IsTheirs(line, draft.PhraseFrom)) return true;
        if (!draft.Word.IsNoun || !(line.Is(of, "of") || line.Is(of, "between"))) return false;
        int two = line.Is(of + 1, "the") ? of + 2 : of + 1;
        // "said their holders approved a merger of equals".
        return line.Is(two, "two") || line.Is(two, "both") || (line.Is(two, "equals") && draft.Parties.Count == 0);
    }

    /// <summary>"Acme said Widget has called off [their] merger": of those who were named.</summary>
    private static bool IsTheirs(TermLine line, int at) => line.Is(at, "their") || line.Phrase(at, at + 1) == "their";

    /// <summary>"Acme and Widget are in merger talks": joint subjects, each with the other.</summary>
    private static bool IsOfTalks(DealDraft draft)
    {
        TermLine line = draft.Line;
        if (!draft.Word.IsNoun || draft.Parties.Count > 0 || !line.IsIn(draft.Word.End, DealWords.Parleys)) return false;
        for (int i = 1; i < draft.Word.First; i++)
            if (line.Is(i, "and") && line.IsKind(i + 1, TermKind.Company))
                return line.IsKind(i - 1, TermKind.Company) && !line.Possesses(i - 1);
        return false;
    }

    /// <summary>The companies that the sentence names before a term, whose owners aside, if they are two.</summary>
    private static IReadOnlyList<Party> NamedBefore(TermLine line, int at)
    {
        List<Party> named = [];
        for (int i = 0; i < at && named.Count <= 2; i++)
            if (line.IsKind(i, TermKind.Company) && !line.IsPossessive(i + 1) && line.EntityAt(i) is { } entity
                && named.All(party => party.Entity != entity))
                named.Add(NounPhraseReader.PartyAt(line, i));
        return named;
    }
}
