using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Questions that the deal rules ask of a term.</summary>
internal static class LineReading
{
    /// <summary>Whether there is such a term and it is one of the words, lower case.</summary>
    public static bool Is(this TermLine line, int at, string word) => at >= 0 && at < line.Count && line[at].Lower == word;

    /// <summary>Whether there is such a term and its word is in the table.</summary>
    public static bool IsIn(this TermLine line, int at, WordTable table) => at >= 0 && at < line.Count && line[at].Lower.Length > 0 && table.Contains(line[at].Lower);

    /// <summary>Whether the term is of the kind.</summary>
    public static bool IsKind(this TermLine line, int at, TermKind kind) => at >= 0 && at < line.Count && line[at].Kind == kind;

    /// <summary>Whether the term names somebody who can take part in a deal.</summary>
    public static bool IsParty(this TermLine line, int at) => line.IsKind(at, TermKind.Company) || line.IsKind(at, TermKind.Person);

    /// <summary>Whether the term is a name that could be bought: a company, a person's firm, a product, a publication.</summary>
    public static bool IsName(this TermLine line, int at) => line.IsParty(at) || line.IsKind(at, TermKind.Name);

    /// <summary>Whether the term is a possessive ending.</summary>
    public static bool IsPossessive(this TermLine line, int at) => line.IsKind(at, TermKind.Token) && line.TokenAt(at).Kind == TokenKind.Possessive;

    /// <summary>Whether the term possesses what follows: a name before "'s", or "its".</summary>
    public static bool Possesses(this TermLine line, int at) =>
        line.IsName(at) && (line.IsPossessive(at + 1) || PossessivePronouns.Contains(line.TokenAt(at).Lower) && line[at].End - line[at].First == 1);

    /// <summary>Whether the term is a word in lower case, or a number word: what descriptions are made of.</summary>
    public static bool IsPlainWord(this TermLine line, int at) =>
        line.IsKind(at, TermKind.Token) && (line.TokenAt(at).Kind == TokenKind.Word || line.TokenAt(at).Kind == TokenKind.Number);

    /// <summary>Whether the term is a sign that is no word.</summary>
    public static bool IsPunctuation(this TermLine line, int at) => line.IsKind(at, TermKind.Token) && line.TokenAt(at).Kind == TokenKind.Punctuation;

    /// <summary>Whether the word is an adverb of a verb group: "recently", "also".</summary>
    public static bool IsAdverb(this TermLine line, int at) =>
        line.IsIn(at, ClauseWords.Adverbs) || (line.IsPlainWord(at) && line[at].Lower.Length > 4 && line[at].Lower.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>The name at a term, or null.</summary>
    public static NameMention? MentionAt(this TermLine line, int at) => at >= 0 && at < line.Count ? line[at].Chunk as NameMention : null;

    /// <summary>Whom the term names, or null.</summary>
    public static Entity? EntityAt(this TermLine line, int at) => line.MentionAt(at)?.Entity;

    /// <summary>The amount at a term, or null.</summary>
    public static Quantity? QuantityAt(this TermLine line, int at) => at >= 0 && at < line.Count ? line[at].Chunk as Quantity : null;

    /// <summary>The amount of money at a term, or null.</summary>
    public static Quantity? MoneyAt(this TermLine line, int at) => line.IsKind(at, TermKind.Money) ? line.QuantityAt(at) : null;

    /// <summary>The term after the closing bracket of one that opens at the term; the same term when none opens there.</summary>
    public static int SkipBrackets(this TermLine line, int at)
    {
        if (!line.Is(at, "(")) return at;
        for (int i = at + 1; i < line.Count && i < at + 20; i++)
            if (line.Is(i, ")")) return i + 1;
        return at;
    }

    private static readonly WordTable PossessivePronouns = WordTable.Of("""
        her
        his
        its
        their
        """);
}
