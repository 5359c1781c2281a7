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
        if (tokens[at].Text.Length < 2 || OrganizationWords.LegalSuffixes.Contains(tokens[at - 1].Lower)) return false;
        string word = tokens[at - 1].Lower;
        if (NameConnectors.Possessives.Contains(word + "'s")) return true;
        return source.Use.IsAlwaysPossessive(word) || (at - first == 1 && source.Use.IsNeverBare(word)
            && RunsIntoSuffix(source, at + 1, end));
    }

    /// <summary>"Alder's Nursery Inc", where nobody called Alder is named otherwise.</summary>
    private static bool RunsIntoSuffix(NameSource source, int at, int end)
    {
        Token[] tokens = source.Tokens;
        string owner = tokens[at - 2].Lower;
        if (PlaceNames.Known.Contains(owner) || KnownNames.Companies.Contains(owner) || KnownNames.Calendar.Contains(owner)) return false;
        int last = at;
        while (last + 1 < end && last < at + 3 && tokens[last + 1].IsCapitalized) last++;
        return last > at && tokens[at].IsCapitalized && OrganizationWords.LegalSuffixes.Contains(tokens[last].Lower);
    }
}
