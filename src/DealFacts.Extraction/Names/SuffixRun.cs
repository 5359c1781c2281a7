using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Capitals that run into a legal suffix, which makes a name of whatever words they are: "Timber King Saw Co", "Just Like Home Inc".
/// </summary>
internal static class SuffixRun
{
    private const int Longest = 8;

    /// <summary>The suffix that closes the capitals from a token on, or -1.</summary>
    public static int SuffixOf(NameSource source, int from, int end)
    {
        Token[] tokens = source.Tokens;
        int most = Math.Min(end, from + Longest);
        for (int i = from; i < most;)
        {
            if (source.IsTaken(i) || (i > from && source.IsAfterGap(i) && !IsSuffix(tokens[i]))) return -1;
            if (IsSuffix(tokens[i])) return i;
            if (!tokens[i].IsCapitalized) return -1;
            i++;
            while (i + 1 < most && JoinsNext(source, i)) i += tokens[i + 1].IsWord ? 2 : 1;
        }

        return -1;
    }

    /// <summary>Whether capitals from here run into "Inc" or "Bank".</summary>
    public static bool EndsAsCompany(NameSource source, int i, int end)
    {
        Token[] tokens = source.Tokens;
        int last = i;
        while (last + 1 < end && tokens[last + 1].IsCapitalized) last++;
        return OrganizationWords.LegalSuffixes.Contains(tokens[last].Word) || OrganizationWords.Tails.Contains(tokens[last].Word);
    }

    /// <summary>"Inc", "Co", "S.p.A."; "Public" and "Partnership" close names too, but are also plain words.</summary>
    public static bool IsSuffix(Token token) =>
        token.IsCapitalized && OrganizationWords.LegalSuffixes.Contains(token.Word)
        && token.Lower is not ("public" or "private" or "partnership" or "as" or "ad" or "se" or "company" or "companies");

    /// <summary>The hyphen of "Neo-Tech", the sign of "Kestrel &amp; Co", the dot of "J. Orvane".</summary>
    private static bool JoinsNext(NameSource source, int i)
    {
        Token[] tokens = source.Tokens;
        if (tokens[i].Text is "-" or "/" or "'" or "’") return source.IsGlued(i - 1, i) && source.IsGlued(i, i + 1) && tokens[i + 1].IsWord;
        if (tokens[i].Text == "&") return tokens[i + 1].IsCapitalized;
        return tokens[i].Text == "." && source.IsGlued(i - 1, i) && tokens[i - 1].Text.Length == 1 && tokens[i + 1].IsCapitalized;
    }
}
