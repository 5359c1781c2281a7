using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells the "it" that refers to nobody: "it is expected that", "when it comes to", "it is a good time to".</summary>
internal sealed class Expletives(NameSource source)
{
    private const int LongestVerb = 4;
    private const int LongestPraise = 5;
    private const int FarthestSubject = 12;
    private const int LongestEvent = 7;

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether the "it" at a token refers to nobody.</summary>
    public bool Is(int at, int first, int end) => IsIdiom(at, first, end) || IsJudged(at, end) || IsOfAnyCompany(at, first);

    /// <summary>
    /// "the sum that [a company says] it plans to raise", "when [any firm lists] its shares", "for [a company with] its own fleet": of
    /// none in particular.
    /// </summary>
    public bool IsOfAnyCompany(int at, int first)
    {
        for (int noun = at - 2; noun > first && at - noun <= FarthestSubject; noun--)
        {
            if (Tokens[noun].Lower is not ("company" or "firm" or "business" or "startup" or "corporation")) continue;
            return Tokens[noun - 1].Lower is "a" or "an" or "any" or "every" or "each" && IsPresent(Tokens[noun + 1])
                && (noun - 1 == first || (Tokens[noun - 2].IsWord && !ClauseWords.Be.Contains(Tokens[noun - 2].Word)));
        }

        return false;
    }

    private static bool IsPresent(Token token) =>
        token.Lower is "must" or "can" or "may" or "should" or "with" || (token.Casing == Casing.Lower && token.Lower.Length > 3
            && token.Lower.EndsWith("s", StringComparison.Ordinal) && !token.Lower.EndsWith("ss", StringComparison.Ordinal));

    /// <summary>"when it comes to", "make it to", "call it quits", "it turns out", "it takes years".</summary>
    private bool IsIdiom(int at, int first, int end)
    {
        string before = at > first ? Tokens[at - 1].Lower : "";
        string after = at + 1 < end ? Tokens[at + 1].Lower : "";
        if (ReferenceWords.EmptyVerbs.Contains(after)) return true;
        if (at + 2 < end && ReferenceWords.EmptyVerbs.Contains(after + " " + Tokens[at + 2].Lower)) return true;
        if (before is "make" or "made" or "makes" or "making" && after == "to") return true;
        return (before is "call" or "calls" or "called" && after == "quits")
            || (before == "worth" && !Tokens[Math.Min(at + 1, end - 1)].IsWord);
    }

    /// <summary>"It is expected that", "it's unclear", "make it easier to", "it is a good time to".</summary>
    private bool IsJudged(int at, int end)
    {
        int i = at + 1;
        if (i < end && Tokens[i].Lower is "marks" or "marked" && IsEvent(i)) return true;
        while (i < end && i < at + LongestVerb && ReferenceWords.BeforeJudgements.Contains(Tokens[i].Word)) i++;
        if (i > at + 1 && IsEvent(at + 1)) return true;
        if (i >= end) return false;
        // "At its peak it was worth $5 million".
        if (Tokens[i].Lower == "worth" && IsAmountAfter(i, end)) return false;
        if (ReferenceWords.Expletives.Contains(Tokens[i].Word)) return i > at + 1
            || Tokens[i].Lower is "easier" or "harder" or "difficult" or "clear" or "possible" or "impossible";
        if (i > at + 1 && i + 1 < end && ReferenceWords.Expletives.Contains(Tokens[i].Lower + " " + Tokens[i + 1].Lower)) return true;
        return i > at + 1 && (IsTime(i, end) || IsPraise(i, end));
    }

    /// <summary>"worth $5 million", "worth more than $5 million".</summary>
    private bool IsAmountAfter(int worth, int end)
    {
        for (int i = worth + 1; i < end && i <= worth + LongestVerb; i++)
            if (source.IsTaken(i)) return true;
            else if (Tokens[i].Casing != Casing.Lower || !Tokens[i].IsWord) return false;
        return false;
    }

    /// <summary>
    /// "it is [a stunning fall] for", "it was [the firm's seventh purchase]", "it marks [Acme's largest deal]": what has happened, and
    /// nobody.
    /// </summary>
    private bool IsEvent(int verb)
    {
        int end = Tokens.Length;
        if (Tokens[verb].Lower is "would" or "will" && verb + 1 < end && Tokens[verb + 1].Lower == "be") verb++;
        if (Tokens[verb].Lower is not ("is" or "was" or "'s" or "’s" or "be" or "marks" or "marked") || verb + 1 >= end) return false;
        int whose = verb + 1;
        while (whose + 1 < end && whose < verb + LongestVerb && Tokens[whose].IsCapitalized) whose++;
        if (whose > verb + 1 ? Tokens[whose].Kind != TokenKind.Possessive
            : Tokens[whose].Lower is not ("a" or "an" or "the" or "its" or "their" or "another" or "one")) return false;
        for (int i = whose + 1; i < end && i < whose + LongestEvent; i++)
        {
            if (ReferenceWords.Events.Contains(Tokens[i].Word)) return i + 1 >= end || Tokens[i + 1].Casing != Casing.Lower
                || FunctionWords.Words.Contains(Tokens[i + 1].Word)
                || Tokens[i + 1].Lower is "since" or "this" or "ever" or "yet" or "so" or "outside";
            if (Tokens[i].Kind == TokenKind.Punctuation && Tokens[i].Text != "-") return false;
            if (FunctionWords.Words.Contains(Tokens[i].Word) && !DealWords.Ordinals.Contains(Tokens[i].Word)) return false;
        }

        return false;
    }

    /// <summary>"it is [the first time]", "it's [a good time]".</summary>
    private bool IsTime(int at, int end)
    {
        if (Tokens[at].Lower is not ("a" or "the") && Tokens[at - 1].Lower != "a") return false;
        for (int i = at; i < end && i < at + LongestPraise; i++)
            if (Tokens[i].Lower is "time" or "matter" or "question") return true;
        return false;
    }

    /// <summary>"it is [prudent to] take", "it's [notable that]": a word that tells no action, then what is so.</summary>
    private bool IsPraise(int at, int end) =>
        at + 1 < end && ReferenceWords.Judgements.Contains(Tokens[at].Word)
            && Tokens[at + 1].Lower is "to" or "that" or "how" or "why" or "for" or "if";
}
