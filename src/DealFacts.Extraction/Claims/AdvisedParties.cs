using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells for whom an adviser acts: "Widget said its investment banker, Corwin Inc, received a merger proposal".</summary>
internal static class AdvisedParties
{
    private const int LongestTitle = 4;

    /// <summary>The subjects, or, where the one subject is an adviser of the one who tells, that one.</summary>
    public static IReadOnlyList<Party> Of(TermLine line, IReadOnlyList<Party> subjects)
    {
        if (subjects.Count != 1) return subjects;
        int noun = line.Is(subjects[0].First - 1, ",") ? subjects[0].First - 2 : subjects[0].First - 1;
        if (!line.IsIn(noun, PartyWords.Advisers)) return subjects;
        int own = noun - 1;
        while (own > noun - LongestTitle && line.IsPlainWord(own) && !line.IsIn(own, ClauseWords.Speech)) own--;
        return line.Possesses(own) && line.MentionAt(own) is { Kind: MentionKind.Pronoun } && line.EntityAt(own) is not null
            ? [NounPhraseReader.PartyAt(line, own)] : subjects;
    }
}
