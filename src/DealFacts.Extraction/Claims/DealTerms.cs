using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Questions that only the deal rules ask of a term.</summary>
internal static class DealTerms
{
    /// <summary>Whether the term possesses what follows: a name before "'s", or "its".</summary>
    public static bool Possesses(this TermLine line, int at) =>
        line.IsName(at) && (line.IsPossessive(at + 1) || ClauseWords.Possessives.Contains(line.TokenAt(at).Word)
            && line[at].End - line[at].First == 1);

    /// <summary>Whether the word is an adverb of a verb group: "recently", "also".</summary>
    public static bool IsAdverb(this TermLine line, int at) =>
        line.IsIn(at, ClauseWords.Adverbs)
            || (line.IsPlainWord(at) && line[at].Lower.Length > 4 && line[at].Lower.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>The amount at a term, or null.</summary>
    public static Quantity? QuantityAt(this TermLine line, int at) => at >= 0 && at < line.Count ? line[at].Chunk as Quantity : null;

    /// <summary>The amount of money at a term, or null.</summary>
    public static Quantity? MoneyAt(this TermLine line, int at) => line.IsKind(at, TermKind.Money) ? line.QuantityAt(at) : null;
}
