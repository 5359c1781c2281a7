using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// Finds where sentences end: at "." but not after "Mr.", at "Inc." only before "The" or where the text has no such dots. A block's end
/// always ends one.
/// </summary>
internal static class SentenceSplitter
{
    // The longest in the news read so far, a list of a prize's winners, has 171 tokens.
    public const int LongestSentence = 256;
    private const int ShortestCut = 192;

    public static IReadOnlyList<Sentence> Split(Token[] tokens, IReadOnlyList<Block> blocks)
    {
        List<Sentence> sentences = [];
        bool bareForms = LegalForms.AreBare(tokens);
        int at = 0;
        for (int b = 0; b < blocks.Count; b++)
        {
            int first = at;
            while (at < tokens.Length && tokens[at].Range.Start < blocks[b].Range.End) at++;
            if (blocks[b].Kind != BlockKind.Furniture) SplitBlock(tokens, first, at, blocks[b], b, bareForms, sentences);
        }

        return sentences;
    }

    private static void SplitBlock(
        Token[] tokens, int first, int end, Block block, int blockIndex, bool bareForms, List<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < end; i++)
        {
            if (i - start >= LongestSentence) start = Cut(start, i);
            if (!EndsAt(tokens, first, i, end, bareForms)) continue;
            int after = i + 1;
            while (after < end && IsCloser(tokens[after]) && !tokens[after].SpaceBefore) after++;
            sentences.Add(new Sentence(sentences.Count, start, after, block, blockIndex));
            start = after;
            i = after - 1;
        }

        if (start < end) sentences.Add(new Sentence(sentences.Count, start, end, block, blockIndex));

        int Cut(int from, int to)
        {
            int at = PlaceToCut(tokens, from, to);
            sentences.Add(new Sentence(sentences.Count, from, at, block, blockIndex) { IsCut = true });
            return at;
        }
    }

    /// <summary>After the last comma or semicolon, where there is one near the end.</summary>
    private static int PlaceToCut(Token[] tokens, int first, int end)
    {
        for (int i = end - 1; i - first >= ShortestCut; i--)
            if (tokens[i].Text is ";" or ",") return i + 1;
        return end;
    }

    private static bool EndsAt(Token[] tokens, int first, int i, int end, bool bareForms)
    {
        string text = tokens[i].Text;
        if (i + 1 == end) return false;
        if (RunOns.IsBetween(tokens[i], tokens[i + 1])) return true;
        if (text is "!" or "?") return tokens[i + 1].SpaceBefore ? !IsLowerWord(tokens[i + 1]) && !IsInName(tokens, first, i)
            : IsCloser(tokens[i + 1]);
        bool dottedInitials = tokens[i].IsWord && text[text.Length - 1] == '.';
        if (text != "." && !dottedInitials) return false;

        int next = i + 1;
        while (next < end && IsCloser(tokens[next]) && !tokens[next].SpaceBefore) next++;
        if (next == end) return true;
        if (!tokens[next].SpaceBefore && next == i + 1 && IsGlued(tokens, first, i, end)) return true;
        if (!tokens[next].SpaceBefore || IsLowerWord(tokens[next])) return false;
        if (dottedInitials) return SentenceOpeners.Words.Contains(tokens[next].Word)
            || (next == i + 1 && EndsPhrase(tokens, i, first) && IsSubject(tokens, next, end));
        if (i == first || !tokens[i - 1].IsWord) return true;
        string before = tokens[i - 1].Lower;
        if (Abbreviations.Titles.Contains(before) || Abbreviations.GivenNames.Contains(before)) return false;
        if (bareForms && Abbreviations.LegalForms.Contains(before)) return true;
        // "Ann M. Lee", but "raised $19.6M. The".
        bool amount = i - 2 >= first && !tokens[i - 1].SpaceBefore && tokens[i - 2].Kind == TokenKind.Number;
        bool initial = before.Length == 1 && tokens[i - 1].Casing == Casing.Upper && !amount;
        return !(initial || Abbreviations.Others.Contains(before)) || SentenceOpeners.Words.Contains(tokens[next].Word)
            || (Abbreviations.LegalForms.Contains(before) && next == i + 1 && IsOtherSubject(tokens, next, end));
    }

    /// <summary>"in the space.Orvane likes", "of $10B.Orvane likes": two lines of a list; not "Orvane.Com", "a Node.Js shop".</summary>
    private static bool IsGlued(Token[] tokens, int first, int i, int end) =>
        i > first && i + 2 < end && tokens[i].Text == "." && tokens[i + 1].IsWord && tokens[i + 1].Casing == Casing.Title
            && (tokens[i + 2].SpaceBefore || tokens[i + 2].Kind == TokenKind.Possessive) && tokens[i + 2].Text != "."
            && (IsOrdinaryWord(tokens[i - 1]) || tokens[i - 1].Text == "%"
                || (i - 2 >= first && tokens[i - 2].Kind == TokenKind.Number && !tokens[i - 1].SpaceBefore));

    /// <summary>"space", "dollars".</summary>
    private static bool IsOrdinaryWord(Token token)
    {
        if (!token.IsWord || token.Casing != Casing.Lower || token.Text.Length < 3) return false;
        return CommonWords.Words.Contains(token.Word)
            || (token.Lower[token.Lower.Length - 1] == 's' && CommonWords.Words.Contains(token.Lower.Substring(0, token.Lower.Length - 1)));
    }

    /// <summary>"in the U.S.", "at 7 p.m.": nothing need follow, as it does behind the initials of "W.A. Roe".</summary>
    private static bool EndsPhrase(Token[] tokens, int i, int first) =>
        tokens[i].Lower is "a.m." or "p.m." || (tokens[i].Lower is "u.s." or "u.k." && i > first + 1 && tokens[i - 1].Lower == "the");

    /// <summary>"sold in the U.S. Orvane reported a loss", but not "the U.S. Treasury said": a name of its own and its verb.</summary>
    private static bool IsSubject(Token[] tokens, int at, int end) =>
        at + 1 < end && tokens[at].IsCapitalized && tokens[at].Text.Length > 2 && !CommonWords.Words.Contains(tokens[at].Word)
            && !OrganizationWords.Government.Contains(tokens[at].Word) && !KnownNames.GovernmentBodies.Contains(tokens[at].Word)
            && tokens[at + 1].Casing == Casing.Lower
            && (CompanyWords.Verbs.Contains(tokens[at + 1].Word) || ClauseWords.Auxiliaries.Contains(tokens[at + 1].Word));

    /// <summary>"works at Orvane Co. Investors are wary": nothing of a name goes on behind its legal form, and "are" needs a subject.</summary>
    private static bool IsOtherSubject(Token[] tokens, int at, int end) =>
        at + 1 < end && tokens[at].Casing == Casing.Title && (!OrganizationWords.Tails.Contains(tokens[at].Word) || tokens[at + 1].Lower is "are" or "were" or "have")
            && !Abbreviations.LegalForms.Contains(tokens[at].Word)
            && ClauseWords.Auxiliaries.Contains(tokens[at + 1].Word) && tokens[at + 1].Casing == Casing.Lower;

    /// <summary>"Pow! Brands Inc": a capital before the sign, and behind it what closes a company's name.</summary>
    private static bool IsInName(Token[] tokens, int first, int i) => tokens[i].Text == "!" && i > first && tokens[i - 1].IsCapitalized
        && tokens[i + 1].IsCapitalized
        && (OrganizationWords.Tails.Contains(tokens[i + 1].Word) || OrganizationWords.LegalSuffixes.Contains(tokens[i + 1].Word));

    private static bool IsLowerWord(Token token) => token.IsWord && token.Casing == Casing.Lower;

    private static bool IsCloser(Token token) =>
        token.Text is "\"" or "”" or ")" or "]" or "'" or "’" || token.Kind == TokenKind.Possessive && token.Text.Length == 1;
}
