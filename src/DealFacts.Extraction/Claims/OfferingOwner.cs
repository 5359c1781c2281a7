using DealFacts.Extraction.Lexicon;
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
        // "the IPO of Acme raised".
        int name = line.Is(noun, ",") && Asides.StartOf(line, noun) is > 0 and var open ? open - 1 : noun;
        if (name > 1 && line.IsKind(name, TermKind.Company) && DescribedName.StartOf(line, name) is var first and > 1
            && line.Is(first - 1, "of") && IsOffering(line, first - 2)) return NounPhraseReader.PartyAt(line, name);
        if (noun < 0 || !IsOffering(line, noun)) return null;
        for (int i = noun - 1; i >= 0 && noun - i < LongestPhrase; i--)
            if (line.IsParty(i) && line.Possesses(i)) return NounPhraseReader.PartyAt(line, i);
            else if (!line.IsPlainWord(i) && line.MoneyAt(i) is null && !line.IsPossessive(i)) return null;
        return null;
    }

    private static bool IsOffering(TermLine line, int at) =>
        !line.IsIn(at - 1, DealWords.DebtWords) && DealFrames.AllAt(line, at).Any(found => found.IsNoun
            && found.Frame.Kind == DealKind.InitialPublicOffering);
}
