using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells whose an offering is of which more is said: "hired Corwin Bank for its IPO, which could raise".</summary>
internal static class OfferingOwner
{
    private const int LongestPhrase = 6;

    /// <summary>Whose the offering is that a term names; null where the term is none, or nobody's.</summary>
    public static Party? Of(TermLine line, int noun)
    {
        if (noun < 0 || !DealFrames.AllAt(line, noun).Any(found => found.IsNoun && found.Frame.Kind == DealKind.InitialPublicOffering)) return null;
        for (int i = noun - 1; i >= 0 && noun - i < LongestPhrase; i--)
            if (line.IsParty(i) && line.Possesses(i)) return NounPhraseReader.PartyAt(line, i);
            else if (!line.IsPlainWord(i) && line.MoneyAt(i) is null && !line.IsPossessive(i)) return null;
        return null;
    }
}
