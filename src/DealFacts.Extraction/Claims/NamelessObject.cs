using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells an amount of something bought that has no name from one of the buyer: "Acme bought a tool distributor with sales of $5 million".
/// </summary>
internal static class NamelessObject
{
    private const int LongestMeasure = 6;
    private const int LongestThing = 10;

    /// <summary>Whether the amount is of such a thing.</summary>
    public static bool Has(OwnerQuestion question)
    {
        TermLine line = question.Line;
        int with = question.Anchor - 1;
        while (with > 0 && question.Anchor - with < LongestMeasure && line.IsPlainWord(with) && !line.IsIn(with, ClauseWords.Prepositions)
            && !line.IsIn(with, ClauseWords.Auxiliaries)) with--;
        if (!line.Is(with, "with")) return false;
        bool company = false;
        for (int at = with - 1; at > 0 && with - at < LongestThing; at--)
        {
            if (line.IsParty(at) || (line.IsPunctuation(at) && !line.Is(at, "-") && !line.IsKind(at + 1, TermKind.Place))) return false;
            company |= line.IsIn(at, DealNouns.Units) || line.IsIn(at, BusinessWords.Trades) || line.IsIn(at, BusinessWords.MakersOf);
            bool opens = line.Is(at, "a") || line.Is(at, "an") || NumberWords.Units[line[at].Lower] is not null;
            if (opens) return company && IsBought(line, at);
        }

        return false;
    }

    /// <summary>"bought [a]", "the acquisition of [a]".</summary>
    private static bool IsBought(TermLine line, int at)
    {
        int word = line.Is(at - 1, "of") ? at - 2 : at - 1;
        return word >= 0 && DealFrames.AllAt(line, word).Any(found => found.Frame.ObjectRole == PartyRole.Target);
    }
}
