using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds who does what an amount is told of where that is no company: in "Ann Lee, founder of Acme, paid $5 million for a house" it is she,
/// in "the pump market, in which Acme is strong, is worth $5 million" the market.
/// </summary>
internal static class DoerReader
{
    private const int LongestAside = 24;
    private const int LongestRelative = 8;

    /// <summary>Whether the head of the subject before a verb is a person or nobody in particular.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="verb">The verb's first term.</param>
    public static bool IsNoCompany(TermLine line, int verb) => HeadBefore(line, verb) is >= 0 and var head
        && (IsPerson(line, head) || line.IsIn(head, FigureWords.Nobodies) || IsCrowd(line, head));

    /// <summary>As above of a verb that a company does, so that "the industry said it lost" is left out.</summary>
    public static bool AreMany(TermLine line, int verb) => HeadBefore(line, verb) is >= 0 and var head && (IsCrowd(line, head)
        || (line.IsIn(head, FigureWords.Nobodies) && line[head].Lower.EndsWith("s", StringComparison.Ordinal)));

    /// <summary>Whether a person does it: "Acme founder Ann Lee", but not "Ann Lee's company".</summary>
    public static bool IsPersonal(TermLine line, int verb) => HeadBefore(line, verb) is >= 0 and var head && IsPerson(line, head);

    private static bool IsPerson(TermLine line, int head) => line.IsKind(head, TermKind.Person) && !line.Possesses(head);

    /// <summary>"technology stocks", "European start-ups", "the S&amp;P 500".</summary>
    private static bool IsCrowd(TermLine line, int head) =>
        line.IsIn(head, Crowds) || IsIndex(line, head) || (line.Is(head, "ups") && line.Is(head - 1, "-") && line.Is(head - 2, "start"));

    /// <summary>The last word of a verb's subject, past what stands between commas and a clause about it, or -1.</summary>
    private static int HeadBefore(TermLine line, int verb)
    {
        int at = verb - 1;
        while (at >= 0 && (line.IsIn(at, ClauseWords.Auxiliaries) || line.IsAdverb(at) || line.IsIn(at, FigureWords.Prospects))) at--;
        if (line.Is(at, ",")) at = BeforeAside(line, at);
        return BeforeRelative(line, at);
    }

    /// <summary>"the market[,] in which Acme is strong, is worth": the term before the comma that opens the clause.</summary>
    private static int BeforeAside(TermLine line, int close)
    {
        for (int i = close - 1; i > 0 && close - i < LongestAside; i--)
        {
            if (line.IsIn(i, ClauseWords.Speech)) return -1;
            if (!line.Is(i, ",")) continue;
            bool opens = line.IsIn(i + 1, ClauseWords.Relatives) || line.IsIn(i + 2, ClauseWords.Relatives)
                || line.IsIn(i + 1, ClauseWords.Determiners) || line.IsPlainWord(i + 1);
            return opens && !line.Is(i + 1, "and") && !line.Is(i + 1, "but") ? i - 1 : -1;
        }

        return close - 1;
    }

    /// <summary>"the family [that owns Acme] is worth": the term before the relative, where a verb stands right behind it.</summary>
    private static int BeforeRelative(TermLine line, int at)
    {
        if (!line.IsParty(at)) return at;
        for (int i = at - 1; i > 0 && at - i < LongestRelative && !line.IsPunctuation(i); i--)
            if ((line.Is(i, "that") || line.Is(i, "who")) && NamePlaces.IsVerbLike(line, i + 1) && line.IsPlainWord(i - 1)
                && !line.IsIn(i - 1, ClauseWords.Speech)) return i - 1;
        return at;
    }

    /// <summary>"The S&amp;P 500", "the Nasdaq Composite", "the Dow".</summary>
    private static bool IsIndex(TermLine line, int head) =>
        line.IsIn(head, Indexes) || (line.Is(head - 2, "&") && line.Is(head - 3, "s") && line.Is(head - 1, "p"))
            || (line.IsIn(head - 1, Indexes) && line[head].Lower.Length is 3 or 4 && char.IsDigit(line[head].Lower[0]));

    private static readonly WordTable Crowds = WordTable.Of("""
        americans
        australians
        britons
        canadians
        equities
        europeans
        families
        family
        germans
        households
        indians
        segment
        segments
        spacs
        stocks
        """);

    private static readonly WordTable Indexes = WordTable.Of("""
        composite
        dax
        dow
        ftse
        index
        industrials
        nasdaq
        nikkei
        russell
        sensex
        stoxx
        """);
}
