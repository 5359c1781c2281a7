using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whether "and" stands inside a name, "Bryson Oil and Gas Plc", or between two, "Jean Dupont and Acme Corp".</summary>
internal static class NameConjunction
{
    /// <summary>Tells it for the "and" at a token of a name that began earlier.</summary>
    public static bool Joins(NameSource source, int first, int and, int end)
    {
        Token[] tokens = source.Tokens;
        int next = and + 1;
        if (next >= end || !tokens[next].IsCapitalized || source.IsTaken(next) || OrganizationWords.LegalSuffixes.Contains(tokens[and - 1].Lower)) return false;
        if (tokens[next].Lower is "co" or "company" or "associates" or "sons" or "partners" or "brothers" or "daughters") return true;
        if (tokens[and - 1].Text.Length == 1 && tokens[next].Text.Length == 1) return true;
        int last = next;
        while (last + 1 < end && tokens[last + 1].IsCapitalized && !source.IsAfterGap(last + 1)) last++;
        string close = tokens[last].Lower;
        if (InList(source, first) || IsPerson(tokens, first, and)) return false;
        if (last == next && OrganizationWords.Tails.Contains(close) && OrganizationWords.Tails.Contains(tokens[and - 1].Lower)) return true;
        bool known = KnownNames.Media.Contains(tokens[and - 1].Lower) || PlaceNames.Known.Contains(tokens[and - 1].Lower) && last > next + 1;
        if (known) return false;
        if (OrganizationWords.LegalSuffixes.Contains(close) && (last > next || close is not ("co" or "corp"))) return !StandsAlone(source, first, and);
        return last > next && close is "foundation" or "commission" or "association" or "trust" or "bank" or "fund" or "services" or "group" && !StandsAlone(source, first, and);
    }

    /// <summary>"A, B and C": what stands before is one of several.</summary>
    private static bool InList(NameSource source, int first) =>
        first >= 2 && source.Tokens[first - 1].Text == "," && source.Tokens[first - 2].IsCapitalized;

    private static bool IsPerson(Token[] tokens, int first, int and) =>
        and - first is 2 or 3 && FirstNames.Words.Contains(tokens[first].Lower) && !OrganizationWords.Tails.Contains(tokens[and - 1].Lower);

    /// <summary>Whether the part before "and" is a name elsewhere, without what follows.</summary>
    private static bool StandsAlone(NameSource source, int first, int and)
    {
        Token[] tokens = source.Tokens;
        string word = tokens[and - 1].Lower;
        if (and - first > 1 && OrganizationWords.Tails.Contains(word)) return false;
        return source.Use.EndsNames(word);
    }
}
