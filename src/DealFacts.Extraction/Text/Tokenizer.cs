using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// Cuts a text into tokens in one pass. It is permissive: "$10B+" is <c>$</c> <c>10</c> <c>B</c> <c>+</c>, "Meta's" is <c>Meta</c>
/// <c>'s</c>, "Q-Mobile" is <c>T</c> <c>-</c> <c>Mobile</c>; what belongs together is the rules' to say, by <see
/// cref="Token.SpaceBefore"/>.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of a text of up to so many characters are gathered in an array that a thread's articles share.</summary>
    private const int LongestKept = 16384;

    // One letter more than "trillions" and its like have.
    private const int LongestMagnitude = 10;
    private const string Dash = "—";

    [ThreadStatic]
    private static Token[]? s_tokens;

    /// <summary>The tokens of a text, in order; white space is in none of them.</summary>
    public static Token[] Tokenize(string text) => Tokenize(text, CancellationToken.None);

    /// <inheritdoc cref="Tokenize(string)"/>
    internal static Token[] Tokenize(string text, CancellationToken cancel)
    {
        Token[] tokens = text.Length > LongestKept ? new Token[text.Length / 5] : s_tokens ??= new Token[LongestKept / 4];
        int count = 0;
        WordPool pool = WordPool.ForArticle();
        int at = 0;
        while (at < text.Length)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            if (count % 1024 == 0) cancel.ThrowIfCancellationRequested();
            bool spaceBefore = at == 0 || IsSpace(text[at - 1]);
            (int end, TokenKind kind) = Next(text, at);
            if (kind == TokenKind.Word) end = EndOfCompound(text, at, GluedPreposition(text, at, end));
            (string word, Word lower, Casing casing) = pool.Get(text, at, end);
            if (casing == Casing.Mixed && IsPlainLetter(text[at]) && RunOns.EndOfFirst(word) is > 0 and var first)
                (word, lower, casing) = pool.Get(text, at, end = at + first);
            if (kind == TokenKind.Punctuation && IsDash(text, at, end)) lower = pool.Get(Dash, 0, Dash.Length).Word;
            if (count == tokens.Length) Array.Resize(ref tokens, 2 * count);
            tokens[count++] = new Token(new TextRange(at, end), kind, word, lower, casing, spaceBefore);
            at = end;
        }

        Token[] made = new Token[count];
        Array.Copy(tokens, made, count);
        return made;
    }

    /// <summary>
    /// "byBloomberg": a blank lost before a name, so the word ends after the preposition. No other lower-case prefix is that sure.
    /// </summary>
    private static int GluedPreposition(string text, int at, int end) =>
        end - at > 4 && text[at] == 'b' && text[at + 1] == 'y' && char.IsUpper(text[at + 2]) && char.IsLower(text[at + 3]) ? at + 2 : end;

    /// <summary>"start-up", "buy-outs": one word in two halves.</summary>
    private static int EndOfCompound(string text, int at, int end)
    {
        if (end >= text.Length || text[end] != '-' || end - at > Compounds.LongestHalf) return end;
        int last = end + 1;
        while (last < text.Length && last - end <= Compounds.LongestHalf && IsPlainLetter(text[last])) last++;
        return Compounds.Joined[text.Substring(at, last - at).ToLowerInvariant()] is null ? end : last;
    }

    private static (int End, TokenKind Kind) Next(string text, int at)
    {
        char c = text[at];
        if (IsLetter(text, at)) return (EndOfWord(text, at), TokenKind.Word);
        if (IsDigit(c)) return (EndOfNumber(text, at), TokenKind.Number);
        if (IsApostrophe(c) && EndOfPossessive(text, at) is var end and > 0) return (end, TokenKind.Possessive);
        if (char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol) return (at + 1, TokenKind.Currency);
        if (c is '-' or '.')
        {
            int run = at + 1;
            while (run < text.Length && text[run] == c) run++;
            return (run, TokenKind.Punctuation);
        }

        return (char.IsHighSurrogate(c) && at + 1 < text.Length
            && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1, TokenKind.Punctuation);
    }

    /// <summary>"Scale", "Q3", "O'Neill", "Velo.com", "U.S."; a final dot belongs only to letters that each have one.</summary>
    private static int EndOfWord(string text, int at)
    {
        int i = at;
        while (i < text.Length)
        {
            if (IsPlainLetter(text[i]))
            {
                i++;
                continue;
            }

            if (IsDigit(text[i]) && (IsCurrency(text, at, i) || (i - at == 1 && IsCurrencyLetter(text, at))
                || IsDollars(text, at, i))) break;
            if (IsLetter(text, i) || IsDigit(text[i])
                || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                i++;
                continue;
            }

            bool letterAfter = i + 1 < text.Length && IsLetter(text, i + 1);
            if (IsApostrophe(text[i]) && letterAfter && EndOfPossessive(text, i) < 0)
            {
                i++;
                continue;
            }

            if (text[i] != '.') break;
            if (i - at == 1 || text[i - 2] == '.')
            {
                // Initials: "U.S.", "J.P."; one letter and a dot alone is an initial only before another letter.
                if (letterAfter && (i + 2 >= text.Length || !IsLetter(text, i + 2)))
                {
                    i++;
                    continue;
                }

                if (i - at > 1) i++;
                break;
            }

            if (!letterAfter || !char.IsLower(text[i + 1])) break;
            i++;
        }

        return i;
    }

    /// <summary>Whether the letters up to a digit are a currency's: "EUR1.2bn" is <c>EUR</c> <c>1.2</c> <c>bn</c>.</summary>
    private static bool IsCurrency(string text, int at, int end) =>
        end - at is 2 or 3 && char.IsUpper(text[at]) && Currencies.StandBeforeDigits(text.Substring(at, end - at));

    /// <summary>"$US40 million", "$A5": whose dollars they are stands behind the sign.</summary>
    private static bool IsDollars(string text, int at, int end) =>
        at > 0 && text[at - 1] == '$' && end - at < 4
            && Currencies.DollarPrefixes[text.Substring(at, end - at).ToLowerInvariant()] is not null;

    /// <summary>"R40 million", "N1.2bn", "R40m": a letter that is money before a number with a magnitude.</summary>
    private static bool IsCurrencyLetter(string text, int at) =>
        Currencies.Letters[text.Substring(at, 1)] is not null && EndOfNumber(text, at + 1) is var end
            && (MagnitudeFollows(text, end) || IsShortMagnitude(text, end));

    /// <summary>A lone "m" or "b" right behind the digits.</summary>
    private static bool IsShortMagnitude(string text, int at) =>
        at < text.Length && text[at] is 'm' or 'b' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Whether " million", "bn" and the like come next.</summary>
    private static bool MagnitudeFollows(string text, int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        int end = at;
        while (end < text.Length && end - at < LongestMagnitude && IsPlainLetter(text[end])) end++;
        return end - at is > 1 and < LongestMagnitude && Magnitudes.Names[text.Substring(at, end - at).ToLowerInvariant()] is not null;
    }

    /// <summary>
    /// "13.8", "1,250", "5,00,000", "40.000.000": a comma only before three digits, two of an Indian group, or the fraction of "1,5
    /// million"; a dot only between digits.
    /// </summary>
    private static int EndOfNumber(string text, int at)
    {
        int i = at;
        bool dotted = false;
        while (i < text.Length)
        {
            if (IsDigit(text[i]))
                i++;
            else if (text[i] == ',' && !dotted && DigitsAt(text, i + 1) == 3)
                i += 4;
            else if (text[i] == ',' && !dotted && DigitsAt(text, i + 1) == 2 && i + 3 < text.Length && text[i + 3] == ','
                && DigitsAt(text, i + 4) is 2 or 3)
                i += 3;
            else if (text[i] == '.' && !dotted && DigitsAt(text, i + 1) > 0)
                (dotted, i) = (true, i + 1);
            else if (text[i] == '.' && dotted && IsGroup(text, i) && IsGroup(text, i - 4))
                i += 4;
            else if (text[i] == ',' && IsContinentalFraction(text, at, i))
                return i + 1 + DigitsAt(text, i + 1);
            else
                break;
        }

        return i;
    }

    /// <summary>
    /// "1,5 million", "1.500,50": a comma before one or two digits, where a magnitude follows or a group of three stands before.
    /// </summary>
    private static bool IsContinentalFraction(string text, int at, int comma)
    {
        int digits = DigitsAt(text, comma + 1);
        if (digits is not (1 or 2)) return false;
        return (comma - at > 4 && IsGroup(text, comma - 4)) || (comma - at < 4 && MagnitudeFollows(text, comma + 1 + digits));
    }

    /// <summary>Whether a dot stands there with just three digits after it.</summary>
    private static bool IsGroup(string text, int at) => text[at] == '.' && DigitsAt(text, at + 1) == 3;

    /// <summary>How many digits stand in a row, counted to four.</summary>
    private static int DigitsAt(string text, int at)
    {
        int n = 0;
        while (n < 4 && at + n < text.Length && IsDigit(text[at + n])) n++;
        return n;
    }

    /// <summary>
    /// "'s" after a word and before no further letter, or a lone apostrophe after a plural's s; -1 for other apostrophes.
    /// </summary>
    private static int EndOfPossessive(string text, int at)
    {
        if (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ')' or '!' or '+')) return -1;
        if (at + 1 < text.Length && text[at + 1] is 's' or 'S')
            return at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]) ? -1 : at + 2;
        bool afterS = text[at - 1] is 's' or 'S' && at + 1 < text.Length && text[at + 1] == ' ';
        return afterS ? at + 1 : -1;
    }

    /// <summary>"the round -- led by", "the round - led by": what a typewriter has for a dash; "5 - 6" is a range.</summary>
    private static bool IsDash(string text, int at, int end)
    {
        if (text[at] is not ('-' or '–')) return false;
        if (end - at > 1) return end - at == 2;
        if (at < 2 || end + 1 >= text.Length || text[at - 1] != ' ' || text[end] != ' ') return false;
        return !(IsDigit(text[at - 2]) && (IsDigit(text[end + 1]) || text[end + 1] is '$' or '€' or '£'));
    }

    private static bool IsPlainLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsLetter(string text, int at) =>
        IsPlainLetter(text[at]) || (char.IsLetter(text, at) && !char.IsLowSurrogate(text[at]));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
