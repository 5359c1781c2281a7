using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells persons whose first name no list has by "he", "she", "his" and "her": "Xiomira Quell bought it. She paid".</summary>
internal static class PersonalPronouns
{
    private const int Sign = 6;
    private const int LongestName = 3;

    /// <summary>Adds what the pronouns around a name say of it to its scores.</summary>
    public static void Score(NameSource source, NameCandidate name)
    {
        if (name.Sentence.IsHeading || IsFirmLike(source.Tokens, name)) return;
        if (IsJoinedToOwn(source.Tokens, name) || SpeaksOfOwnFirm(source.Tokens, name)) name.Scores[(int)EntityKind.Person] += Sign;
        else if (IsFullName(source.Tokens, name) && (IsMeantNext(source, name) || SpeaksForFirm(source.Tokens, name)))
            name.Scores[(int)EntityKind.Person] += Sign;
    }

    /// <summary>"[Quell] and her managers", "[Quell], his wife and".</summary>
    private static bool IsJoinedToOwn(Token[] tokens, NameCandidate name) =>
        name.End + 1 < name.Sentence.End && tokens[name.End].Lower is "and" or "," && tokens[name.End + 1].Lower is "his" or "her";

    /// <summary>"[Quell] said his firm would buy".</summary>
    private static bool SpeaksOfOwnFirm(Token[] tokens, NameCandidate name)
    {
        int said = name.End;
        if (said + 2 >= name.Sentence.End || !ClauseWords.Speech.Contains(tokens[said].Word)) return false;
        int own = tokens[said + 1].Lower == "that" ? said + 2 : said + 1;
        return own + 1 < name.Sentence.End && tokens[own].Lower is "his" or "her" && CompanyWords.Sorts.Contains(tokens[own + 1].Word);
    }

    /// <summary>
    /// "[Xiomira Quell] bought Orvane Inc. She paid": the sentence opens with the name, and the next one with the pronoun.
    /// </summary>
    private static bool IsMeantNext(NameSource source, NameCandidate name)
    {
        if (name.OuterFirst != name.Sentence.First || name.End >= name.Sentence.End
            || source.Tokens[name.End].Casing != Casing.Lower) return false;
        int next = name.Sentence.Index + 1;
        if (next >= source.Document.Sentences.Count) return false;
        Sentence after = source.Document.Sentences[next];
        if (after.IsHeading || source.Tokens[after.First].Lower is not ("he" or "she")) return false;
        // "Xiomira Quell hired Jane Roe. She": the other may be meant.
        for (int i = name.End; i < name.Sentence.End; i++)
            if (source.Tokens[i].IsCapitalized && FirstNames.Words.Contains(source.Tokens[i].Word)) return false;
        return true;
    }

    /// <summary>"Orvane's [Xiomira Quell] told": whom a company has speaks for it.</summary>
    private static bool SpeaksForFirm(Token[] tokens, NameCandidate name) =>
        name.First - 2 >= name.Sentence.First && tokens[name.First - 1].Kind == TokenKind.Possessive && tokens[name.First - 2].IsCapitalized
            && !PlaceNames.Known.Contains(tokens[name.First - 2].Word) && name.End < name.Sentence.End
            && (ClauseWords.Speech.Contains(tokens[name.End].Word) || tokens[name.End].Lower is "told" or "tells");

    /// <summary>Two or three capitals, none of them a word of the language.</summary>
    private static bool IsFullName(Token[] tokens, NameCandidate name)
    {
        if (name.End - name.First is < 2 or > LongestName) return false;
        for (int i = name.First; i < name.End; i++)
            if (tokens[i].Casing != Casing.Title || CommonWord.Is(tokens[i].Word)
                || PlaceNames.Known.Contains(tokens[i].Word)) return false;
        return true;
    }

    private static bool IsFirmLike(Token[] tokens, NameCandidate name) =>
        OrganizationWords.Tails.Contains(tokens[name.End - 1].Word) || OrganizationWords.LegalSuffixes.Contains(tokens[name.End - 1].Word)
            || KnownNames.Companies.Contains(tokens[name.First].Word);
}
