using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds where the phrase of a frame's noun begins, going left from the noun.</summary>
internal static class NounPhraseStart
{
    /// <summary>The first term of the noun's own phrase: "Acme's proposed $22 billion" before "takeover".</summary>
    public static int Of(DealDraft draft)
    {
        TermLine line = draft.Line;
        int first = draft.Word.First;
        int start = first;
        while (start > 0 && first - start < 10)
        {
            int before = start - 1;
            // "a 7 billion-pound ($9 billion) takeover".
            if (line.Is(before, ")") && line.MoneyAt(before - 1) is not null && line.Is(before - 2, "(")
                && line.MoneyAt(before - 3) is not null)
            {
                start -= 4;
                continue;
            }

            if (!Belongs(line, before) && !IsOfFrame(line, before, draft.Frame)) break;
            start--;
            if (Opens(line, before) || line.Possesses(before)) break;
        }

        return start;
    }

    /// <summary>"the"; not "Acme's first acquisition", where somebody possesses what it opens, nor "all-stock".</summary>
    private static bool Opens(TermLine line, int at) =>
        line.IsIn(at, ClauseWords.Determiners) && !line.IsPossessive(at - 1) && !line.Is(at + 1, "-");

    /// <summary>"a $5 million [funding] round": another noun of the same deal.</summary>
    private static bool IsOfFrame(TermLine line, int at, DealFrame frame)
    {
        foreach (FrameWord word in DealFrames.AllAt(line, at))
            if (word.IsNoun && word.Frame == frame) return true;
        return false;
    }

    private static bool Belongs(TermLine line, int at)
    {
        if (line.IsPossessive(at) || line.QuantityAt(at) is not null || line.IsName(at) || line.Is(at, "-")) return true;
        // "its 2011 acquisition", "Widget's New York listing"; "last year" and "in London" have words of their own.
        if ((line.IsKind(at, TermKind.Period) && line.IsPossessive(at - 1))
            || (line.IsKind(at, TermKind.Period) && (line.IsIn(at - 1, ClauseWords.Possessives) || line.Possesses(at - 1)))
                || (line.IsKind(at, TermKind.Place) && !line.IsIn(at - 1, ClauseWords.Prepositions))) return true;
        if (!line.IsPlainWord(at)) return false;
        // "a management-led buyout", "its first outside investment".
        if (line.Is(at - 1, "-") || (line.Is(at, "outside") && line.IsIn(at + 1, RoundReader.Nouns))) return true;
        if (IsParticiple(line, at)) return true;
        return !NounSense.IsGoverningVerb(line, at) && !line.IsIn(at, ClauseWords.Prepositions)
            && !line.IsIn(at, ClauseWords.Conjunctions) && !line.IsIn(at, ClauseWords.Auxiliaries) && !line.IsIn(at, ClauseWords.Speech);
    }

    /// <summary>
    /// "a $244 million agreed bid", "its completed merger": after an article or a sum the verb's form describes the noun.
    /// </summary>
    private static bool IsParticiple(TermLine line, int at)
    {
        // "the winning bidder".
        if (line[at].Lower.EndsWith("ing", StringComparison.Ordinal) && line.IsIn(at - 1, ClauseWords.Determiners)) return true;
        int before = line.IsAdverb(at - 1) ? at - 2 : at - 1;
        return line[at].Lower.EndsWith("ed", StringComparison.Ordinal)
            && (line.MoneyAt(before) is not null || line.IsIn(before, ClauseWords.Determiners) || line.IsPossessive(before)
                || line.Possesses(before));
    }
}
