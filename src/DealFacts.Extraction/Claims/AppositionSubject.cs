using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Whom a participle behind a comma describes: in "Gadget and Widget, a venture backed by Acme" only Widget.</summary>
internal static class AppositionSubject
{
    private const int Longest = 8;

    /// <summary>The name right before the comma; null where the participle stands in no apposition.</summary>
    public static IReadOnlyList<Party>? Of(TermLine line, FrameWord word, VerbGroup group)
    {
        if (!group.IsPassive || group.Start != word.First) return null;
        int at = group.Start - 1;
        // "Widget, the Berlin lender backed by Acme", where the words for it are known.
        if (line.MentionAt(at)?.Kind != MentionKind.Description)
        {
            while (at > group.Start - Longest && IsOfPhrase(line, at)) at--;
            if (at == group.Start - 1 || !line.IsIn(at, ClauseWords.Determiners)) return null;
        }

        return line.Is(at - 1, ",") && line.IsParty(at - 2) ? [NounPhraseReader.PartyAt(line, at - 2)] : null;
    }

    private static bool IsOfPhrase(TermLine line, int at) =>
        (line.IsPlainWord(at) || line.IsKind(at, TermKind.Place) || line.Is(at, "-"))
            && !line.IsIn(at, ClauseWords.Determiners) && !line.IsIn(at, ClauseWords.Prepositions);
}
