using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Finds the words that refer to somebody: "it plans", "the Franco-Italian group"; not "it is expected that", not "a company".
/// </summary>
internal sealed class ReferenceFinder(NameSource source)
{
    private const int LongestDescription = 7;
    private const int LongestOrigin = 10;
    private const int LongestOwner = 4;
    private readonly Expletives _expletives = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>
    /// The reference that starts at a token, or null; <paramref name="end"/> is where the next name or the sentence's end stands.
    /// </summary>
    /// <param name="at">The token.</param>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="end">Where the search ends.</param>
    public Reference? At(int at, int first, int end)
    {
        ref readonly Token token = ref Tokens[at];
        if (token.Kind == TokenKind.Possessive) return OfPlace(at, first, end);
        if (!token.IsWord || source.IsTaken(at) || IsShouted(token)) return null;
        return token.Lower switch
        {
            "it" => _expletives.Is(at, first, end) ? null : Pronoun(ReferenceKind.It, at),
            "its" => Relative(at, end) ?? (_expletives.IsOfAnyCompany(at, first) ? null : Pronoun(ReferenceKind.It, at)),
            "itself" => Pronoun(ReferenceKind.It, at),
            "he" or "she" or "his" or "her" or "him" => Pronoun(ReferenceKind.Person, at),
            "they" or "their" or "them" => Pronoun(ReferenceKind.Several, at),
            "the" or "that" or "this" => OfTwo(at, end) ?? Whole(at, first, end) ?? OwnerOf(at, first, end)
                ?? Described(at, end),
            "both" => Described(at, end) is { Kind: ReferenceKind.Several } both ? both : null,
            _ => WithoutArticle(at, first, end) ?? (IsOrigin(at, first) ? AtHome(at, end)
                : AfterCountry(at, first, end)) ?? OfProduct(at, first),
        };
    }

    private static Reference Pronoun(ReferenceKind kind, int at) => new(kind, at, at + 1, "");

    /// <summary>"IT", "HIS": capitals are an acronym's.</summary>
    private static bool IsShouted(Token token) => token.Casing == Casing.Upper && token.Text.Length > 1;

    /// <summary>An article, up to some modifiers in small letters or of nationality, and a noun for a company.</summary>
    private Reference? Described(int at, int end, bool isSure = false)
    {
        Reference? found = null;
        for (int i = at + 1; i < end && i <= at + LongestDescription; i++)
        {
            ref readonly Token token = ref Tokens[i];
            // "it is the fourth brewery in three years": one of several, and none told before.
            if (DealWords.Nth.Contains(token.Word) && i + 1 < end && Tokens[i + 1].Text != "-") return null;
            if (source.IsTaken(i) || !(IsModifier(token) || IsOriginWord(i)
                || (found is null && (IsInnerPossessor(i) || JoinsModifiers(i, end))))) break;
            ReferenceKind? kind = IsManager(i) ? ReferenceKind.Trade : KindOf(token.Word);
            if (kind is null && found is not null && token.Lower != "holding") break;
            if (kind is { } is_) found = new Reference(is_, at, i + 1, token.Lower);
        }

        return found is null || (!isSure && GoesOn(found.End, end)) ? null : found;
    }

    /// <summary>"the latter also cut", "the former's sales"; not "the former chief", "the latter half".</summary>
    private Reference? OfTwo(int at, int end)
    {
        if (at + 2 >= end || Tokens[at].Lower != "the" || Tokens[at + 1].Lower is not ("latter" or "former")) return null;
        ref readonly Token next = ref Tokens[at + 2];
        bool ends = next.Kind == TokenKind.Possessive || next.Text == "," || ClauseWords.Auxiliaries.Contains(next.Word)
            || CompanyWords.Verbs.Contains(next.Word) || next.Lower is "also";
        return ends ? new Reference(ReferenceKind.OfTwo, at, at + 2, Tokens[at + 1].Lower) : null;
    }

    /// <summary>"the business has raised", "valuing the business at": all of the company, and not one of its parts.</summary>
    private Reference? Whole(int at, int first, int end)
    {
        if (at + 2 >= end || Tokens[at].Lower != "the" || Tokens[at + 1].Lower != "business") return null;
        bool acts = ClauseWords.Auxiliaries.Contains(Tokens[at + 2].Word);
        bool valued = at > first && (ReferenceWords.Founding.Contains(Tokens[at - 1].Word)
            || Tokens[at - 1].Lower is "buy" or "bought" or "sold" or "buying" && Tokens[at + 2].Lower is "for" or "from" or "in" or "to"
            || Tokens[at - 1].Lower == "for" && IsPaid(at - 1, first));
        return acts || valued ? new Reference(ReferenceKind.Generic, at, at + 2, "company") : null;
    }

    /// <summary>"[paid] $5 million for the business".</summary>
    private bool IsPaid(int at, int first)
    {
        for (int i = at - 1; i >= first && at - i < LongestDescription; i--)
            if (Tokens[i].Lower is "paid" or "pay" or "paying") return true;
        return false;
    }

    /// <summary>"[The owner] of Zuno said", "[The listed maker] of Zuno bars", at the head of a sentence.</summary>
    private Reference? OwnerOf(int at, int first, int end)
    {
        if (at != first || Tokens[at].Lower != "the") return null;
        int owner = at + 1;
        while (owner + 1 < end && owner < at + LongestOwner && Tokens[owner].Casing == Casing.Lower && !Likeness.IsOwner(Tokens, owner)) owner++;
        return owner + 1 < end && Likeness.IsOwner(Tokens, owner) && Tokens[owner + 1].Lower == "of"
            ? new Reference(ReferenceKind.Maker, at, owner + 1, "company") : null;
    }

    /// <summary>"the world['s] largest retailer".</summary>
    private bool IsInnerPossessor(int at) =>
        Tokens[at].Kind == TokenKind.Possessive
        && Tokens[at - 1].Lower is "world" or "country" or "nation" or "region" or "city" or "state";

    /// <summary>"the hardware [and] services firm".</summary>
    private bool JoinsModifiers(int at, int end) =>
        Tokens[at].Lower == "and" && at + 1 < end && Tokens[at - 1].IsWord && Tokens[at + 1].IsWord
        && !FunctionWords.Words.Contains(Tokens[at + 1].Word);

    /// <summary>"Italy['s biggest phone company]".</summary>
    private Reference? OfPlace(int at, int first, int end)
    {
        if (at <= first || at + 2 >= end || !PlaceNames.Known.Contains(Tokens[at - 1].Word)) return null;
        if (!ReferenceWords.Superlatives.Contains(Tokens[at + 1].Word)) return null;
        return Described(at + 1, end) is { Kind: ReferenceKind.Generic or ReferenceKind.Trade } company ? company : null;
    }

    /// <summary>
    /// "the Bern-[based drone company]", "the four-year-[old startup]": a name or a number parts the noun from its article.
    /// </summary>
    private bool IsOrigin(int at, int first)
    {
        if (at - 2 <= first || Tokens[at - 1].Text != "-" || !ReferenceWords.Origins.Contains(Tokens[at].Word)) return false;
        for (int i = at - 2; i >= first && i > at - LongestOrigin; i--)
        {
            string lower = Tokens[i].Lower;
            if (lower == "the") return true;
            if (lower is "a" && (i == first || Tokens[i - 1].Text != "-")) return false;
            if (!Tokens[i].IsCapitalized && Tokens[i].Text is not ("," or "-" or ".") && !source.IsTaken(i)
                && !IsOfAge(lower)) return false;
        }

        return false;
    }

    /// <summary>"the Erie-[based chain]": what has a home is a company of its own, and nobody's part.</summary>
    private Reference? AtHome(int at, int end)
    {
        Reference? found = Described(at, end, isSure: true);
        return found is { Kind: ReferenceKind.Part, Noun: "chain" or "network" or "outfit" or "service" or "brand" or "business" or "lab" }
            ? found with { Kind = ReferenceKind.Generic } : found;
    }

    /// <summary>"the U.S. [retailer]", "the Denver [company]", "the Erie, Pa., [company]".</summary>
    private Reference? AfterCountry(int at, int first, int end)
    {
        if (at - 2 < first || !(IsAfterThe(at) || TownOrigin.StartOf(Tokens, at, first) >= first)) return null;
        if (Described(at - 1, end) is not { Kind: not ReferenceKind.Several } company) return null;
        // "the Erie, Pa., retailer" is as a rule the one that is bought, whoever was spoken of last.
        bool state = !Tokens[at - 1].IsWord || Tokens[at - 2].Text == ",";
        return company.Kind == ReferenceKind.Generic || !state ? company with { First = at } : null;
    }

    /// <summary>"The Zuno [maker] said".</summary>
    private Reference? OfProduct(int at, int first)
    {
        if (at - 2 < first || !Tokens[at - 1].IsCapitalized || !Likeness.IsOwner(Tokens, at)) return null;
        int name = at - 1;
        while (name > first && Tokens[name].IsCapitalized && Tokens[name].Lower != "the") name--;
        return Tokens[name].Lower == "the" ? new Reference(ReferenceKind.Maker, at, at + 1, "company") : null;
    }

    private bool IsAfterThe(int at) => Tokens[at - 2].Lower == "the" && ReferenceWords.ShortCountries.Contains(Tokens[at - 1].Word);

    /// <summary>"four-and-a-half-year-".</summary>
    private static bool IsOfAge(string lower) =>
        lower is "and" or "a" or "half" or "year" or "month" || char.IsDigit(lower[0]) || NumberWords.Units.Words.Contains(lower)
            || NumberWords.Tens.Words.Contains(lower);

    /// <summary>"plant-[based]".</summary>
    private bool IsOriginWord(int at) => Tokens[at - 1].Text == "-" && ReferenceWords.Origins.Contains(Tokens[at].Word);

    /// <summary>"its parent".</summary>
    private Reference? Relative(int at, int end) =>
        Described(at, end) is { Kind: ReferenceKind.Part } part && ReferenceWords.Relatives.Contains(part.Noun) ? part : null;

    /// <summary>"According to sources, [company] has", "her [company] grew".</summary>
    private Reference? WithoutArticle(int at, int first, int end)
    {
        ref readonly Token token = ref Tokens[at];
        if (!ReferenceWords.Bare.Contains(token.Word) || GoesOn(at + 1, end)) return null;
        bool owned = at > first && Tokens[at - 1].Lower is "his" or "her" or "our" or "my" && token.Casing == Casing.Lower;
        bool opens = at == first || (Tokens[at - 1].Text == "," && token.Casing == Casing.Lower);
        bool acts = at + 1 < end
            && (ClauseWords.Auxiliaries.Contains(Tokens[at + 1].Word) || Tokens[at + 1].Lower is "said" or "plans" or "also");
        return owned || (opens && acts) ? new Reference(ReferenceKind.Generic, at, at + 1, token.Lower) : null;
    }

    private static bool IsModifier(Token token) =>
        token.Text == "-" || (token.IsWord
            && !FunctionWords.Words.Contains(token.Word))
                || token.Lower is "two" or "new" or "other" or "first" or "largest" or "combined";

    private static ReferenceKind? KindOf(Word word)
    {
        if (ReferenceWords.Generic.Contains(word)) return ReferenceKind.Generic;
        if (ReferenceWords.Trades.Contains(word) || IsMaker(word.Text)) return ReferenceKind.Trade;
        if (ReferenceWords.Parts.Contains(word)) return ReferenceKind.Part;
        if (ReferenceWords.Plurals.Contains(word)) return ReferenceKind.Several;
        return ReferenceWords.Bodies.Contains(word) ? ReferenceKind.Body : null;
    }

    /// <summary>"the fund [manager]", "the Leeds-based asset [manager]": a firm; "the manager" is a person.</summary>
    private bool IsManager(int at) =>
        Tokens[at].Lower == "manager" && Tokens[at - 1].Lower is "asset" or "fund" or "money" or "wealth" or "investment";

    /// <summary>"toymaker", "shipbuilder".</summary>
    private static bool IsMaker(string lower) =>
        lower.EndsWith("maker", StringComparison.Ordinal) || lower.EndsWith("builder", StringComparison.Ordinal);

    /// <summary>
    /// "The company of", "the bank holding", "the group's-eye": the noun only modifies another; "the high bidder for" says for what.
    /// </summary>
    private bool GoesOn(int at, int end) =>
        at < end
        && (Tokens[at].Lower == "of" || (Tokens[at].Lower == "for" && ReferenceWords.Buyers.Contains(Tokens[at - 1].Word))
            || ReferenceWords.Wholes.Contains(Tokens[at].Word)
            || (Tokens[at].Text == "-" && !Tokens[at].SpaceBefore));
}
