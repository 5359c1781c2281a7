using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Finds the words that refer to somebody: "it plans", "the Franco-Italian group"; not "it is expected that", not "a company".
/// </summary>
internal sealed class ReferenceFinder(NameSource source)
{
    private const int LongestDescription = 7;

    private Token[] Tokens => source.Tokens;

    /// <summary>
    /// The reference that starts at a token, or null; <paramref name="end"/> is where the next name or the sentence's end stands.
    /// </summary>
    public Reference? At(int at, int end)
    {
        if (!Tokens[at].IsWord || source.IsTaken(at) || IsShouted(Tokens[at])) return null;
        return Tokens[at].Lower switch
        {
            "it" => IsExpletive(at, end) ? null : Pronoun(ReferenceKind.It, at),
            "its" => Described(at, end) is { Kind: ReferenceKind.Part } part ? part : Pronoun(ReferenceKind.It, at),
            "itself" => Pronoun(ReferenceKind.It, at),
            "he" or "she" or "his" or "her" or "him" => Pronoun(ReferenceKind.Person, at),
            "they" or "their" or "them" => Pronoun(ReferenceKind.Several, at),
            "the" or "that" => Described(at, end),
            "both" => Described(at, end) is { Kind: ReferenceKind.Several } both ? both : null,
            _ => null,
        };
    }

    private static Reference Pronoun(ReferenceKind kind, int at) => new(kind, at, at + 1, "");

    /// <summary>"IT", "HIS": capitals are an acronym's.</summary>
    private static bool IsShouted(Token token) => token.Casing == Casing.Upper && token.Text.Length > 1;

    /// <summary>"It is expected that", "it's unclear", "make it easier to".</summary>
    private bool IsExpletive(int at, int end)
    {
        int i = at + 1;
        while (i < end && i < at + 4
            && Tokens[i].Lower is "is" or "'s" or "was" or "will" or "would" or "be" or "has" or "been" or "may" or "also"
                or "remains" or "became" or "becomes" or "seems" or "wasn't" or "isn't" or "become" or "increasingly" or "still"
                    or "now" or "not" or "more" or "very" or "quite" or "only") i++;
        if (i >= end) return false;
        if (ReferenceWords.Expletives.Contains(Tokens[i].Lower)) return i > at + 1
            || Tokens[i].Lower is "easier" or "harder" or "difficult" or "clear" or "possible" or "impossible";
        return i > at + 1 && i + 1 < end && ReferenceWords.Expletives.Contains(Tokens[i].Lower + " " + Tokens[i + 1].Lower);
    }

    /// <summary>An article, up to some modifiers in small letters or of nationality, and a noun for a company.</summary>
    private Reference? Described(int at, int end)
    {
        Reference? found = null;
        for (int i = at + 1; i < end && i <= at + LongestDescription; i++)
        {
            Token token = Tokens[i];
            if (source.IsTaken(i) || !IsModifier(token)) break;
            ReferenceKind? kind = KindOf(token.Lower);
            if (kind is null && found is not null) break;
            if (kind is { } is_) found = new Reference(is_, at, i + 1, token.Lower);
        }

        return found is null || GoesOn(found.End, end) ? null : found;
    }

    private static bool IsModifier(Token token) =>
        token.Text == "-" || (token.IsWord
            && !FunctionWords.Words.Contains(token.Lower))
                || token.Lower is "two" or "new" or "other" or "first" or "largest" or "combined";

    private static ReferenceKind? KindOf(string lower)
    {
        if (ReferenceWords.Generic.Contains(lower)) return ReferenceKind.Generic;
        if (ReferenceWords.Trades.Contains(lower)) return ReferenceKind.Trade;
        if (ReferenceWords.Parts.Contains(lower)) return ReferenceKind.Part;
        if (ReferenceWords.Plurals.Contains(lower)) return ReferenceKind.Several;
        return ReferenceWords.Bodies.Contains(lower) ? ReferenceKind.Body : null;
    }

    /// <summary>"The company of", "the bank holding", "the group's-eye": the noun only modifies another.</summary>
    private bool GoesOn(int at, int end) =>
        at < end && (Tokens[at].Lower == "of" || (Tokens[at].Text == "-" && !Tokens[at].SpaceBefore));
}
