using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells who speaks and for whom where the verb stands first: "said Jane Roe of Orvane".</summary>
internal static class Speakers
{
    private const int LongestName = 4;
    private const int Sign = 6;
    private const int FarthestPronoun = 6;

    /// <summary>Adds what the words around a name say of it to its scores.</summary>
    public static void Score(NameSource source, NameCandidate name)
    {
        Token[] tokens = source.Tokens;
        int end = name.Sentence.End;
        if (IsSpeaker(source, name.First, name.End, name.Sentence.First) && name.End + 1 < end && IsFor(tokens[name.End])
            && IsFirm(source, name.End + 1, end)) name.Scores[(int)EntityKind.Person] += Sign;
        if (SpeaksOfHimself(tokens, name.First, name.End, end))
            name.Scores[(int)EntityKind.Person] += name.End - name.First > 1 ? 2 * Sign : Sign;
        int of = name.First - 1, first = of;
        if (of <= name.Sentence.First || !IsFor(tokens[of]) || !IsFirm(source, name.First, end)) return;
        while (first > name.Sentence.First && of - first < LongestName && tokens[first - 1].IsCapitalized) first--;
        if (IsSpeaker(source, first, of, name.Sentence.First)) name.Scores[(int)EntityKind.Organization] += Sign;
    }

    /// <summary>"[Jane Roe] said on Friday she was": no name of a firm, whose "she" would be somebody else.</summary>
    private static bool SpeaksOfHimself(Token[] tokens, int first, int name, int end)
    {
        if (name - first > LongestName || name + 2 >= end || tokens[name].Lower is not ("said" or "says")
            || OrganizationWords.Tails.Contains(tokens[name - 1].Word) || OrganizationWords.LegalSuffixes.Contains(tokens[name - 1].Word)
            || KnownNames.Companies.Contains(tokens[first].Word)) return false;
        for (int i = name + 1; i < end && i < name + FarthestPronoun; i++)
        {
            if (tokens[i].Lower is "he" or "she") return true;
            if (!tokens[i].IsWord || (tokens[i].Lower is not ("on" or "in" or "last" or "this" or "week" or "month" or "year" or "earlier"
                or "also" or "later" or "that" or "then" or "today" or "yesterday") && !KnownNames.Calendar.Contains(tokens[i].Word)))
                return false;
        }

        return false;
    }

    private static bool IsFor(in Token token) => token.Lower is "of" or "at";

    /// <summary>"said [Jane Roe]", "according to [Jane Roe]": two or three capitals that are no firm's.</summary>
    private static bool IsSpeaker(NameSource source, int first, int end, int start)
    {
        Token[] tokens = source.Tokens;
        if (end - first is < 2 or > LongestName || first <= start) return false;
        if (OrganizationWords.Tails.Contains(tokens[end - 1].Word) || OrganizationWords.LegalSuffixes.Contains(tokens[end - 1].Word)
            || NameConnectors.OfHeads.Contains(tokens[first].Word) || PlaceNames.Known.Contains(tokens[first].Word)) return false;
        for (int i = first; i < end; i++)
            if (!tokens[i].IsWord || tokens[i].Casing != Casing.Title || CommonWord.Is(tokens[i].Word)) return false;
        int before = first - 1;
        return tokens[before].Lower is "said" or "says" or "wrote" or "writes" or "added" or "adds" or "argues"
            || (tokens[before].Lower == "to" && before > start && tokens[before - 1].Lower == "according");
    }

    private static bool IsFirm(NameSource source, int first, int end) =>
        first < end && source.Tokens[first].IsCapitalized && !PlaceNames.Known.Contains(source.Tokens[first].Word);
}
