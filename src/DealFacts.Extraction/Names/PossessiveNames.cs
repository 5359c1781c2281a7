using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Whether an 's belongs to the name, "Lantern's Corp", or says whose something is, "Ironbark Inc's Fairmont Gears Co".
/// </summary>
internal static class PossessiveNames
{
    /// <summary>Tells it for the ending at a token of a name that began earlier.</summary>
    public static bool IsInside(NameSource source, int first, int at, int end)
    {
        Token[] tokens = source.Tokens;
        if (OrganizationWords.LegalSuffixes.Contains(tokens[at - 1].Word)) return false;
        string word = tokens[at - 1].Lower;
        if (tokens[at].Text.Length < 2) return at - first == 1 && CommonWord.Is(word) && source.Use.IsNeverBare(word)
            && RunsIntoSuffix(source, at + 1, end);
        if (SuffixRun.SuffixOf(source, at + 1, end) == at + 1) return true;
        if (PlaceNames.Known.Contains(source.Document.Phrase(first, at).ToLowerInvariant())) return false;
        if (NameConnectors.Possessives.Contains(word + "'s")) return true;
        return source.Use.IsAlwaysPossessive(word) || (at - first == 1 && !IsOwner(word) && source.Use.IsNeverBare(word)
            && (RunsIntoSuffix(source, at + 1, end) || (at + 1 < end && source.Use.IsOwnedName(word, tokens[at + 1].Lower))));
    }

    /// <summary>"Alder's Nursery Inc", where nobody called Alder is named otherwise.</summary>
    private static bool RunsIntoSuffix(NameSource source, int at, int end)
    {
        if (IsOwner(source.Tokens[at - 2].Lower)) return false;
        int suffix = SuffixRun.SuffixOf(source, at, end);
        return suffix > at && suffix < at + 4;
    }

    /// <summary>Places and known companies own others: "Qatar's Orvane Plc".</summary>
    private static bool IsOwner(string lower) =>
        PlaceNames.Known.Contains(lower) || KnownNames.Companies.Contains(lower) || KnownNames.Calendar.Contains(lower);
}
