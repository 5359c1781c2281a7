using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells companies that are called by the place in their name from the place: after "Arden Industries Inc" it is the company that says,
/// has shareholders or is bid for in "Arden said its holders".
/// </summary>
internal static class PlaceShortForms
{
    private const int LongestPlace = 3;

    /// <summary>Marks the mentions that stand for a company named before them.</summary>
    public static void Mark(NameSource source, IReadOnlyList<NameCandidate> names)
    {
        HashSet<string> beginnings = new(StringComparer.Ordinal);
        foreach (NameCandidate name in names)
        {
            string key = string.Join(" ", name.Words);
            if (PlaceNames.Known.Contains(key))
            {
                bool land = PlaceNames.States.Contains(key) || PlaceNames.Countries.Contains(key) || Nationalities.Named.Contains(key);
                if (!land && beginnings.Contains(key) && IsSpokenOfAsCompany(source, name)) MakeShortForm(name);
            }
            else if (NameShape.HasLegalSuffix(source.Tokens, name) || OrganizationWords.Tails.Contains(source.Tokens[name.End - 1].Word))
            {
                for (int words = 1; words <= LongestPlace && words < name.Words.Length; words++)
                    // "Arden National Oil Co" is one of Arden's own.
                    if (!OrganizationWords.Government.Contains(name.Words[words]) && name.Words[words] is not ("national" or "state"))
                        beginnings.Add(string.Join(" ", name.Words, 0, words));
            }
        }
    }

    private static void MakeShortForm(NameCandidate name)
    {
        name.IsShortForm = true;
        name.Scores[(int)EntityKind.Place] = 0;
        name.Scores[(int)EntityKind.Organization] += NameShape.Personal;
    }

    private static bool IsSpokenOfAsCompany(NameSource source, NameCandidate name)
    {
        Token[] tokens = source.Tokens;
        int after = name.OuterEnd, end = name.Sentence.End, before = name.OuterFirst - 1;
        if (before >= name.Sentence.First && !IsCompanyPlace(tokens, before, name.Sentence.First)) return false;
        if (after >= end) return before >= name.Sentence.First;
        ref readonly Token next = ref tokens[after];
        if (next.Text == "-" || (next.Text == "," && after + 1 < end && PlaceNames.States.Contains(tokens[after + 1].Word))) return false;
        if (next.Kind == TokenKind.Possessive) return after + 1 < end && (CompanyWords.Nouns.Contains(tokens[after + 1].Word)
            || DealNouns.Shares.Contains(tokens[after + 1].Word) || SubjectWords.Boards.Contains(tokens[after + 1].Word)
            // "bought Arden's Lowell Inc".
            || tokens[after + 1].IsCapitalized);
        if (before >= name.Sentence.First && tokens[before].Lower is "by" or "with" or "against" or "for" or "of" or "in") return true;
        return CompanyWords.Verbs.Contains(next.Word) || CompanyWords.Nouns.Contains(next.Word) || ClauseWords.Speech.Contains(next.Word)
            || ClauseWords.Auxiliaries.Contains(next.Word) || (next.Text == "," && name.First == name.Sentence.First);
    }

    /// <summary>"a bid for Arden", "shares of Arden", and not "in Arden", "to Arden".</summary>
    private static bool IsCompanyPlace(Token[] tokens, int before, int first)
    {
        string word = tokens[before].Lower;
        if (word is "of" or "in")
        {
            return before > first && (IsHeld(tokens[before - 1].Word) || tokens[before - 1].Lower is "control");
        }

        return word is not ("at" or "near" or "from" or "to" or "into" or "around" or "outside" or "throughout" or "the");
    }

    /// <summary>"shares of", "a bid for", "the board of".</summary>
    private static bool IsHeld(Word word) =>
        DealNouns.Shares.Contains(word) || DealNouns.Deals.Contains(word) || PriceWords.Holders.Contains(word)
            || SubjectWords.Boards.Contains(word);
}
