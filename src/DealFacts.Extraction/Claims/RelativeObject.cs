using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds the object of a verb that has it before its subject: "Widget, which Acme bought", "Widget, the pump maker it bought".
/// </summary>
internal static class RelativeObject
{
    private const int LongestTrade = 12;

    /// <summary>
    /// "Velmora, which Brightwater bought for", "Velmora (which": the term of the name before "which"; null where none stands there.
    /// </summary>
    public static int? Of(DealDraft draft)
    {
        TermLine line = draft.Line;
        if (draft.Parties.Count == 0) return null;
        int which = draft.Parties.Min(p => p.Party.First) - 1;
        // "Widget, which the Leeds-based pump maker Acme bought".
        if (DescribedName.StartOf(line, which + 1) is var described && line.Is(described - 1, "which")) which = described - 1;
        if (line.IsIn(which, DealNouns.Units)) return NameBefore(line, which) ?? ProviderBefore(line, which);
        if (line.IsName(which) && line.MentionAt(which)!.Kind == MentionKind.Description
            && line.EntityAt(which) != draft.Parties[0].Party.Entity) return which;
        if (!line.Is(which, "which") && !line.Is(which, "that")) return ProviderBefore(line, which);
        // "told Acme that Widget is buying".
        if (line.Is(which, "that") && line.IsName(which - 1) && line.IsIn(which - 2, ClauseWords.Informing)) return null;
        // "Widget, in which Acme had invested $5 million".
        if (line.Is(which, "which") && draft.Frame.Kind == DealKind.Investment && line.IsIn(which - 1, RoundWords.Inward)) which--;
        if (line.IsIn(which - 1, DealNouns.Units)) return NameBefore(line, which - 1);
        int name = line.Is(which - 1, ",") || line.Is(which - 1, "(") || line.Is(which - 1, "—") || line.Is(which - 1, "–") ? which - 2
            : which - 1;
        return line.IsName(name) ? name : null;
    }

    /// <summary>"Widget, the Swedish [provider of services] it purchased": the name before what a trade's noun and "of" tell of it.</summary>
    private static int? ProviderBefore(TermLine line, int last)
    {
        int i = last;
        bool trade = false;
        while (i > 0 && last - i < LongestTrade && (line.IsPlainWord(i) || line.Is(i, "-") || line.IsKind(i, TermKind.Place)))
        {
            trade |= (line.Is(i, "of") || line.Is(i, "for")) && line.IsPlainWord(i - 1)
                && (line[i - 1].Lower.EndsWith("er", StringComparison.Ordinal) || line[i - 1].Lower.EndsWith("or", StringComparison.Ordinal)
                    || line.IsIn(i - 1, CompanyWords.Sorts));
            i--;
        }

        bool apposed = line.Is(i, ",") && (line.Is(i + 1, "the") || line.Is(i + 1, "a") || line.Is(i + 1, "an"));
        return trade && apposed && line.IsKind(i - 1, TermKind.Company) && !line.Possesses(i - 1) ? i - 1 : null;
    }

    /// <summary>"Widget, the payroll company it acquired", "the startup Widget that": the name in apposition to the noun at hand.</summary>
    private static int? NameBefore(TermLine line, int noun)
    {
        int i = noun;
        while (i > 0 && noun - i < 6 && line.IsPlainWord(i)) i--;
        return line.Is(i, ",") && line.IsName(i - 1) && !line.Possesses(i - 1) && line.IsIn(i + 1, ClauseWords.Determiners) ? i - 1 : null;
    }
}
