using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells what is said of others to compare with: "the biggest listing since Widget went public, raising $3 billion".</summary>
internal static class ComparedListing
{
    private const int FarthestNoun = 10;

    /// <summary>"since [Widget] went public in 2011, raising $3 billion": whose deed the participle tells, or null.</summary>
    public static Party? SubjectOf(TermLine line, FrameWord word)
    {
        if ((word.Form & VerbForm.Gerund) == 0 || !line.Is(word.First - 1, ",")) return null;
        for (int i = word.First - 2; i > 0 && !line.Is(i, ",") && !line.Is(i, ";"); i--)
            if (line.IsKind(i, TermKind.Company) && line.IsIn(i - 1, DealWords.Since)) return NounPhraseReader.PartyAt(line, i);
        return null;
    }

    /// <summary>"Acme's IPO would be the biggest since Widget raised $3 billion": that was an IPO too.</summary>
    public static bool IsCompared(DealDraft draft)
    {
        TermLine line = draft.Line;
        int since = line.Is(draft.First - 1, "since") ? draft.First - 1 : draft.First - 2;
        if (!line.Is(since, "since")) return false;
        for (int i = since - 1; i >= 0; i--)
            if (DealFrames.AllAt(line, i).Any(found => found.Frame.Kind == DealKind.InitialPublicOffering))
                return line.AnyIn(i, since, DealWords.Ordinals) || line.AnyIn(Math.Max(0, i - 4), i, DealWords.Ordinals);
        return false;
    }

    /// <summary>"is the fourth listing this year to raise more than $500 million": a mark that others have reached.</summary>
    public static bool IsMark(TermLine line, int verb)
    {
        if (!line.Is(verb - 1, "to")) return false;
        bool isListing = false;
        for (int i = verb - 2; i > 0 && verb - i < FarthestNoun && !line.Is(i, ","); i--)
        {
            if (isListing && line.IsIn(i, DealWords.Ordinals)) return true;
            isListing |= DealFrames.AllAt(line, i).Any(found => found.IsNoun && !found.Frame.IsAgent);
        }

        return false;
    }
}
