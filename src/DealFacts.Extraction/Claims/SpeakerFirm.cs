using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds whom "we" means: "We acquired Widget in March," said Jane Roe, founder of Acme.</summary>
internal static class SpeakerFirm
{
    private const int Farthest = 14;
    private const int FarthestSpeaker = 60;

    /// <summary>The one company that the words behind the quotation name, where "we" stands right before the verb; else null.</summary>
    public static Party? Of(TermLine line, int verb)
    {
        if (!line.Is(verb - 1, "we")) return null;
        for (int said = verb + 1; said < line.Count - 1 && said < verb + FarthestSpeaker; said++)
            if (line.IsIn(said, ClauseWords.Speech) && (line.IsPunctuation(said - 1) || line.IsPunctuation(said - 2)))
                return After(line, said + 1) is { } firm ? firm with { First = verb - 1, End = verb } : null;
        return null;
    }

    private static Party? After(TermLine line, int at)
    {
        Party? only = null;
        for (int i = at; i < line.Count && i < at + Farthest; i++)
        {
            if (!line.IsKind(i, TermKind.Company)) continue;
            if (only is not null) return null;
            only = NounPhraseReader.PartyAt(line, i);
        }

        return only?.Entity is { Kind: EntityKind.Organization } ? only : null;
    }
}
