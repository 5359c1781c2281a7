using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds the object of a verb that has it before its subject: "Widget, which Acme bought", "Widget, the pump maker it bought".
/// </summary>
internal static class RelativeObject
{
    /// <summary>
    /// "Velmora, which Brightwater bought for", "Velmora (which": the term of the name before "which"; null where none stands there.
    /// </summary>
    public static int? Of(DealDraft draft)
    {
        TermLine line = draft.Line;
        if (draft.Parties.Count == 0) return null;
        int which = draft.Parties.Min(p => p.Party.First) - 1;
        if (line.IsIn(which, DealNouns.Units)) return NameBefore(line, which);
        if (line.IsName(which) && line.MentionAt(which)!.Kind == MentionKind.Description
            && line.EntityAt(which) != draft.Parties[0].Party.Entity) return which;
        if (!line.Is(which, "which") && !line.Is(which, "that")) return null;
        // "told Acme that Widget is buying".
        if (line.Is(which, "that") && line.IsName(which - 1) && line.IsIn(which - 2, ClauseWords.Informing)) return null;
        // "Widget, in which Acme had invested $5 million".
        if (line.Is(which, "which") && draft.Frame.Kind == DealKind.Investment && line.IsIn(which - 1, RoundWords.Inward)) which--;
        if (line.IsIn(which - 1, DealNouns.Units)) return NameBefore(line, which - 1);
        int name = line.Is(which - 1, ",") || line.Is(which - 1, "(") || line.Is(which - 1, "—") || line.Is(which - 1, "–") ? which - 2
            : which - 1;
        return line.IsName(name) ? name : null;
    }

    /// <summary>"Widget, the payroll company it acquired", "the startup Widget that": the name in apposition to the noun at hand.</summary>
    private static int? NameBefore(TermLine line, int noun)
    {
        int i = noun;
        while (i > 0 && noun - i < 6 && line.IsPlainWord(i)) i--;
        return line.Is(i, ",") && line.IsName(i - 1) && !line.Possesses(i - 1) && line.IsIn(i + 1, ClauseWords.Determiners) ? i - 1 : null;
    }
}
