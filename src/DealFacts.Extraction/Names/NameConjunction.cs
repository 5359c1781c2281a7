using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whether "and" stands inside a name, "Morton Oil and Gas Plc", or between two, "Jean Dupont and Acme Corp".</summary>
internal static class NameConjunction
{
    /// <summary>Tells it for the "and" at a token of a name that began earlier.</summary>
    public static bool Joins(NameSource source, int first, int and, int end)
    {
        Token[] tokens = source.Tokens;
        int next = and + 1;
        if (next >= end || !tokens[next].IsCapitalized || source.IsTaken(next) || EndsInPlace(source, first, and)) return false;
        if (tokens[next].Lower is "co" or "co.") return true;
        if (OrganizationWords.LegalSuffixes.Contains(tokens[and - 1].Lower)) return false;
        if (tokens[next].Lower is "co" or "company" or "associates" or "sons" or "partners" or "brothers" or "daughters") return true;
        if (tokens[and - 1].Text.Length == 1 && tokens[next].Text.Length == 1) return true;
        int last = next;
        while (last + 1 < end && tokens[last + 1].IsCapitalized && !source.IsAfterGap(last + 1)) last++;
        string close = tokens[last].Lower;
        if (InList(source, first) || IsPerson(tokens, first, and)) return false;
        if (last == next && OrganizationWords.Tails.Contains(close) && OrganizationWords.Tails.Contains(tokens[and - 1].Lower)) return true;
        if (tokens[and - 1].Lower is "group" or "holdings" or "partners" or "bank" or "capital" or "ventures" or "brothers"
            && last > next) return false;
        string left = source.Document.Phrase(first, and).ToLowerInvariant();
        if (KnownNames.Media.Contains(left) || KnownNames.Companies.Contains(left) || PlaceNames.Known.Contains(left)) return false;
        if (OrganizationWords.LegalSuffixes.Contains(close)
            && (last > next || close is not ("co" or "corp"))) return !StandsAlone(source, first, and);
        if (last == next && and - first == 1 && IsPair(source, first, next)) return true;
        if (last > next && OrganizationWords.Tails.Contains(tokens[and - 1].Lower) && OrganizationWords.Tails.Contains(close)
            && and - first == 2) return true;
        return last > next && close is "foundation" or "commission" or "association" or "trust" or "bank" or "fund" or "services"
            or "group" && !StandsAlone(source, first, and);
    }

    /// <summary>"Pell and Harker" over and over, and neither without the other.</summary>
    private static bool IsPair(NameSource source, int left, int right)
    {
        string first = source.Tokens[left].Lower, second = source.Tokens[right].Lower;
        if (PlaceNames.Known.Contains(first) || PlaceNames.Known.Contains(second) || FirstNames.Words.Contains(first)) return false;
        return source.Use.TimesJoined(first, second) > 1 && !source.Use.EndsNames(first)
            && source.Use.TimesJoined(first, second) == source.Use.TimesCapital(second);
    }

    /// <summary>"Compagnie des Lampes Rol of France and": a place before "and" ends the name.</summary>
    private static bool EndsInPlace(NameSource source, int first, int and)
    {
        for (int i = first + 1; i < and - 1; i++)
            if (source.Tokens[i].Lower == "of"
                && PlaceNames.Known.Contains(source.Document.Phrase(i + 1, and).ToLowerInvariant())) return true;
        return false;
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
        return source.Use.EndsNamesBefore(word, first);
    }
}
