using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Marks names that only introduce another form of the one before: "(CFIUS)", ", formerly Fresco.ly", "(META)".</summary>
internal static class Introductions
{
    private const int LongForm = 3;
    private const int LongestRenaming = 7;

    /// <summary>Marks them.</summary>
    public static void Mark(NameSource source, IReadOnlyList<NameCandidate> names)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        for (int i = 1; i < names.Count; i++)
        {
            if (!names[i - 1].Sentence.IsHeading) known.Add(names[i - 1].Text);
            if (names[i].Sentence != names[i - 1].Sentence) continue;
            // "It merged Orvane Inc into Fresco Inc, and Fresco changed its name to Orvane Inc": there were two.
            if (Introduces(source.Tokens, names[i - 1], names[i])
                || (!known.Contains(names[i].Text) && Renames(source.Tokens, names[i - 1], names[i]))) names[i].IsIntroduced = true;
        }
    }

    private static bool Introduces(Token[] tokens, NameCandidate longer, NameCandidate shorter)
    {
        int between = shorter.First - longer.End;
        if (IsDefined(tokens, longer, shorter)) return true;
        if (between == 1 && tokens[longer.End].Text == "(" && shorter.End < shorter.Sentence.End && tokens[shorter.End].Text == ")")
            // "BOSTON (Reuters) -": the agency stands behind the place.
            return !KnownNames.Media.Contains(shorter.Text.ToLowerInvariant())
                // "ORVANE LTD (MONTREAL)".
                && !PlaceNames.Known.Contains(shorter.Text.ToLowerInvariant())
                && (shorter.End - shorter.First >= LongForm && longer.End - longer.First == 1 && SameInitial(longer, shorter)
                || shorter.End - shorter.First == 1 && (IsShortFor(longer, shorter) || NameShape.IsAllCapitals(shorter.Text))
                || NameShape.IsAllCapitals(shorter.Text) && shorter.Text.IndexOf('&') > 0 || IsHalfShort(tokens, longer, shorter));
        if (IsOfCompany(tokens, shorter)) return true;
        // "Fresco, formerly a unit of Harper": whose it was, not what it was called.
        if (between is < 1 or > 5 || tokens[shorter.First - 1].Lower is "of" or "by") return false;
        for (int i = longer.End; i < shorter.First; i++)
            if (tokens[i].Lower is "formerly" or "f/k/a" or "renamed" or "aka" || IsKnownAs(tokens, i)) return true;
        return false;
    }

    /// <summary>
    /// "Fresco, now Orvane Foods, said", "Fresco is now Orvane Foods.", "Fresco, which was called Orvane until 2020": not "Fresco is now
    /// Orvane's largest rival".
    /// </summary>
    private static bool Renames(Token[] tokens, NameCandidate longer, NameCandidate shorter)
    {
        if (shorter.First - longer.End is < 2 or > LongestRenaming || !FoundingWords.RenamingOpeners.Contains(tokens[longer.End].Word)) return false;
        string words = tokens[longer.End].Lower;
        for (int i = longer.End + 1; i < shorter.First; i++) words += " " + tokens[i].Lower;
        if (FoundingWords.Renaming.Contains(words)) return true;
        if (!FoundingWords.NowIs.Contains(words) || shorter.OuterEnd < shorter.Sentence.End - 1
            && tokens[shorter.OuterEnd].Kind != TokenKind.Punctuation) return false;
        // "Jane Quell, now Harper Corp,".
        return !FirstNames.Words.Contains(tokens[longer.First].Word);
    }

    /// <summary><c>Fresco Small Foods, Inc. ("Parent")</c>: what a contract calls it from here on.</summary>
    private static bool IsDefined(Token[] tokens, NameCandidate longer, NameCandidate shorter)
    {
        int open = longer.OuterEnd, end = shorter.OuterEnd;
        return shorter.First - open is 2 or 3 && tokens[open].Text == "(" && tokens[shorter.First - 1].Text is "\"" or "“"
            && end + 1 < tokens.Length && tokens[end].Text is "\"" or "”" && tokens[end + 1].Text == ")";
    }

    /// <summary>"Fresco may list, and the company, officially known as Small Foods Inc, could": of whom the sentence speaks.</summary>
    private static bool IsOfCompany(Token[] tokens, NameCandidate other)
    {
        int known = other.First - 2, noun = other.First - 5;
        return noun > other.Sentence.First && IsKnownAs(tokens, known) && tokens[known - 2].Text == ","
            && CompanyWords.Sorts.Contains(tokens[noun].Word) && tokens[noun - 1].Lower == "the";
    }

    /// <summary>"Fresco -- formally known as Fresco Small Foods --": the long name of the same.</summary>
    private static bool IsKnownAs(Token[] tokens, int at) =>
        tokens[at].Lower == "known" && tokens[at + 1].Lower == "as"
            && tokens[at - 1].Lower is "formally" or "officially" or "legally" or "also" or "better" or "commonly";

    /// <summary>"Arden Pension Plan Board (APP Ventures)": letters of the long name, and a word of their own.</summary>
    private static bool IsHalfShort(Token[] tokens, NameCandidate longer, NameCandidate shorter)
    {
        string letters = tokens[shorter.First].Text;
        if (shorter.End - shorter.First != 2 || letters.Length < 2 || tokens[shorter.First].Casing != Casing.Upper) return false;
        int letter = 0;
        for (int i = longer.First; i < longer.End && letter < letters.Length; i++)
        {
            if (!tokens[i].IsCapitalized) continue;
            if (tokens[i].Text[0] != letters[letter++]) return false;
        }

        return letter == letters.Length;
    }

    private static bool SameInitial(NameCandidate a, NameCandidate b) =>
        char.ToUpperInvariant(a.Text[0]) == char.ToUpperInvariant(b.Text[0]);

    private static bool IsShortFor(NameCandidate longer, NameCandidate shorter) =>
        SameInitial(longer, shorter) && shorter.Text.Length < longer.Text.Length;
}
