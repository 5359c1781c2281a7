using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whether an 's belongs to the name, "Pantera's Corp", or says whose something is, "Rexnord Inc's Fairfield Manufacturing Co".</summary>
internal static class PossessiveNames
{
    /// <summary>Tells it for the ending at a token of a name that began earlier.</summary>
    public static bool IsInside(NameSource source, int at)
    {
        Token[] tokens = source.Tokens;
        if (tokens[at].Text.Length < 2 || OrganizationWords.LegalSuffixes.Contains(tokens[at - 1].Lower)) return false;
        string word = tokens[at - 1].Lower;
        if (NameConnectors.Possessives.Contains(word + "'s")) return true;
        return source.Use.IsAlwaysPossessive(word);
    }
}
