using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Numbers that no quantity has taken: "40 pumps", "four stores".</summary>
internal static class NumberTerms
{
    /// <summary>Whether a term is a number, in figures or in words: "40", "four".</summary>
    public static bool Is(TermLine line, int at) =>
        line.IsKind(at, TermKind.Token) && (line.TokenAt(at).Kind == TokenKind.Number || NumberWords.Units[line[at].Lower] is not null);
}
