using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>A verb with what stands before it in its group: "has recently been acquired".</summary>
/// <param name="Start">The first term of the group.</param>
/// <param name="IsPassive">Whether the subject is what the verb is done to.</param>
internal sealed record VerbGroup(int Start, bool IsPassive)
{
    /// <summary>The group of a verb, or null when the word is no verb here: "rates it a buy", "the purchase".</summary>
    public static VerbGroup? Of(TermLine line, FrameWord word)
    {
        int start = word.First;
        bool be = false, to = false, has = false;
        while (start > 0 && (line.IsAdverb(start - 1) || IsFloating(line, start - 1) || line.IsIn(start - 1, ClauseWords.Auxiliaries)
            || line.Is(start - 1, "to") || line.Is(start - 1, "not")))
        {
            // Of "was to have paid" the auxiliary next to the participle decides: it is no passive.
            // "is to put" is no passive either, "to be put" is.
            be |= !has && !to && line.IsIn(start - 1, ClauseWords.Be);
            has |= line.Is(start - 1, "has") || line.Is(start - 1, "have") || line.Is(start - 1, "had");
            to |= line.Is(start - 1, "to");
            start--;
        }

        bool participle = (word.Form & VerbForm.Participle) != 0;
        // "is to become a unit of": after "to" stands no participle.
        if (participle && be && !line.Is(word.First - 1, "to")) return new VerbGroup(start, IsPassive: true);
        bool bare = (word.Form & (VerbForm.Base | VerbForm.Third)) != 0 && (word.Form & VerbForm.Past) == 0;
        bool gerund = word.Form == VerbForm.Gerund || word.Form == (VerbForm.Past | VerbForm.Participle);
        if (!gerund && start == word.First && IsNounToo(line, start) && !FollowsSubject(line, start)) return null;
        if (bare && start == word.First && (IsNounPlace(line, word.First) || IsSecondVerb(line, word))) return null;
        // "tightened its hold on the market by buying Widget": no state.
        bool reduced = participle && word.Frame.States.Length == 0 && !has && !to && start == word.First
            && (FollowedByAgent(line, word.End) || IsSoldAside(line, word));
        return new VerbGroup(start, reduced);
    }

    /// <summary>"will each acquire", "have both agreed": of whom the subject consists, after the first auxiliary.</summary>
    private static bool IsFloating(TermLine line, int at) =>
        (line.Is(at, "each") || line.Is(at, "both") || line.Is(at, "all")) && line.IsIn(at - 1, ClauseWords.Auxiliaries);

    /// <summary>"bid", "purchase": the same word is the noun of a deal.</summary>
    private static bool IsNounToo(TermLine line, int at) => DealFrames.AllAt(line, at).Any(word => word.IsNoun && word.End == at + 1);

    /// <summary>"Acme bid for", but "its contested bid for": what can be a noun is a verb only right after who does it.</summary>
    private static bool FollowsSubject(TermLine line, int at)
    {
        // "Acme last week bid for".
        while (line.IsKind(at - 1, TermKind.Period)) at--;
        return (line.IsParty(at - 1) && !line.Possesses(at - 1)) || line.IsPunctuation(at - 1) || line.IsIn(at - 1, ClauseWords.Conjunctions)
            || line.IsIn(at - 1, ClauseWords.Relatives);
    }

    /// <summary>"to fight back Google": a bare form right after a word that is no subject belongs to that word.</summary>
    private static bool IsSecondVerb(TermLine line, FrameWord word) =>
        word.Form == VerbForm.Base && !line.Sentence.IsHeading && line.IsPlainWord(word.First - 1)
            && !line.Is(word.First - 1, "it") && !line.IsIn(word.First - 1, ClauseWords.Conjunctions)
        && !line.IsIn(word.First - 1, DealNouns.Units) && !line[word.First - 1].Lower.EndsWith("s", StringComparison.Ordinal);

    /// <summary>After a determiner, an adjective or a preposition stands a noun: "the purchase", "a buy".</summary>
    private static bool IsNounPlace(TermLine line, int at) =>
        line.IsIn(at - 1, ClauseWords.Determiners) || line.IsIn(at - 1, ClauseWords.Prepositions) || line.IsPossessive(at - 1)
            || line.MoneyAt(at - 1) is not null
        || line.Possesses(at - 1) || line.Is(at - 1, "proposed") || line.Is(at - 1, "-");

    /// <summary>"Widget (sold to Acme in 2014)", "Widget, sold to Acme in 2014,".</summary>
    private static bool IsSoldAside(TermLine line, FrameWord word) =>
        word.Frame.Id == "deal/sell" && line.Is(word.End, "to") && line.IsParty(word.End + 1)
            && (line.Is(word.First - 1, "(") || line.Is(word.First - 1, ",") && line.IsParty(word.First - 2));

    /// <summary>"bought by", "acquired last year by": the participle of a short passive.</summary>
    private static bool FollowedByAgent(TermLine line, int at)
    {
        for (int i = at; i < at + 3 && i < line.Count; i++)
        {
            if (line.Is(i, "by")) return line.IsParty(i + 1) || line.IsPlainWord(i + 1) || line.IsKind(i + 1, TermKind.Place);
            if (!line.IsAdverb(i) && !line.IsKind(i, TermKind.Period)) return false;
        }

        return false;
    }
}
