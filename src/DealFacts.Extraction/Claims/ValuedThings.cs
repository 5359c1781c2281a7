using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells of what "worth" and "valued at" are said: of a company, or of something else ("shares worth", "a package valued at").
/// </summary>
internal static class ValuedThings
{
    private const int Farthest = 8;

    /// <summary>Whether what the words value is no company.</summary>
    public static bool Are(TermLine line, int cueAt, int cueEnd, int amount) =>
        AreJoined(line, cueEnd, amount) || ObjectOf(line, cueEnd, amount) switch
        {
            Valued.Company => false,
            Valued.Thing => true,
            _ => IsThingBefore(line, cueAt),
        };

    /// <summary>"values [the combined group] at": of neither of the two.</summary>
    public static bool AreJoined(TermLine line, int first, int amount)
    {
        int most = Math.Min(amount, first + 3);
        for (int i = first; i < most; i++)
        {
            if (line.IsIn(i, ReferenceWords.Joined)) return true;
            if (line.MentionAt(i) is not { Kind: MentionKind.Description } mention) continue;
            for (int token = mention.First; token < mention.End; token++)
                if (ReferenceWords.Joined.Contains(line.Document.Tokens[token].Word)) return true;
        }

        return false;
    }

    /// <summary>"valuing Acme at", "values the food startup at", "valued its stake at".</summary>
    private static Valued ObjectOf(TermLine line, int cueEnd, int amount)
    {
        int i = cueEnd;
        while (i < amount && i < cueEnd + 6 && !line.Is(i, "at") && line.IsPlainWord(i) && !line.IsIn(i, ClauseWords.Prepositions)) i++;
        if (line.IsKind(i, TermKind.Company) && i < amount && !line.Possesses(i)) return Valued.Company;
        if (line.Possesses(i) && i + 2 < amount) return IsCompanyNoun(line, HeadFrom(line, i + 1, amount)) ? Valued.Company : Valued.Thing;
        if (i == cueEnd || !line.Is(i, "at")) return Valued.Unknown;
        return IsCompanyNoun(line, i - 1) ? Valued.Company : Valued.Thing;
    }

    private static int HeadFrom(TermLine line, int first, int amount)
    {
        int i = first;
        while (i < amount && (line.IsPlainWord(i) || line.IsPossessive(i)) && !line.IsIn(i, ClauseWords.Prepositions)) i++;
        return i - 1;
    }

    private static bool IsThingBefore(TermLine line, int cueAt)
    {
        int head = line.Is(cueAt - 1, ",") ? cueAt - 2 : cueAt - 1;
        while (head >= 0 && cueAt - head <= Farthest && IsBetween(line, head)) head--;
        // "giving it [a value] of".
        if (line.Is(head, "a") && line.IsKind(head - 1, TermKind.Company) && line.IsIn(head - 2, FigureWords.Gives)) return false;
        if (line.IsKind(head, TermKind.Person)) return true;
        if (line.IsKind(head, TermKind.Company)) return IsPartOfThing(line, head);
        if (line.IsIn(head + 1, ClauseWords.Auxiliaries) && IsGovernedByThing(line, head)) return true;
        // "its shares, currently worth".
        if (line.IsPlainWord(head) && cueAt - head <= (line.Is(head + 1, ",") ? 3 : 2) && !line.IsIn(head, ClauseWords.Prepositions)
            && !line.IsIn(head, ClauseWords.Conjunctions)) return !IsCompanyNoun(line, head);
        return IsAfterThing(line, cueAt);
    }

    /// <summary>"[Contracts] for military launches are valued at".</summary>
    private static bool IsGovernedByThing(TermLine line, int head)
    {
        int i = head;
        while (i > 0 && head - i < Farthest && line.IsPlainWord(i) && !line.IsIn(i, ClauseWords.Prepositions)) i--;
        return i < head && line.IsIn(i, ClauseWords.Prepositions) && line.IsIn(i - 1, FigureWords.Things);
    }

    /// <summary>"is currently", ", which is now", "could be": what stands between the valued and "valued at".</summary>
    private static bool IsBetween(TermLine line, int at) =>
        line.IsIn(at, ClauseWords.Auxiliaries) || line.IsAdverb(at) || line.IsIn(at, ClauseWords.Relatives)
            || line.IsKind(at, TermKind.Period)
        || line.Is(at, "last") || line.Is(at, "most") || line.Is(at, "first") || line.Is(at, "once")
            || line.Is(at, "be") || line.Is(at, "been")
            || line.Is(at, "being") || (line.Is(at, "to") && line.IsIn(at + 1, ClauseWords.Auxiliaries))
            || (line.IsIn(at, FigureWords.Guessed) && line.Is(at + 1, "to"))
        || (line.Is(at, ",") && (line.IsIn(at + 1, ClauseWords.Relatives) || line.IsAdverb(at + 1)));

    /// <summary>"shares in the company worth".</summary>
    private static bool IsPartOfThing(TermLine line, int name)
    {
        int governor = NamePlaces.GovernorOf(line, name);
        return governor > 0 && (line.IsIn(governor - 1, FigureWords.Things) || line.QuantityAt(governor - 1)?.Amount.Unit == "shares");
    }

    /// <summary>"stock options, some of them vested, valued at".</summary>
    private static bool IsAfterThing(TermLine line, int cueAt)
    {
        for (int i = cueAt - 1; i >= 0 && cueAt - i <= Farthest; i--)
        {
            if (line.IsIn(i, FigureWords.Things) || line.QuantityAt(i)?.Amount.Unit == "shares") return true;
            if (line.IsKind(i, TermKind.Company) && NamePlaces.IsFreeSubject(line, i)) return false;
            if (line.Is(i, ",") ? !line.IsIn(i + 1, ClauseWords.Relatives) : line.IsIn(i, FigureWords.Boundaries)
                && !line.Is(i, "which")) return false;
        }

        return false;
    }

    private static bool IsCompanyNoun(TermLine line, int at) =>
        line.IsKind(at, TermKind.Company) || line.IsIn(at, ReferenceWords.Generic) || line.IsIn(at, ReferenceWords.Trades)
            || line.IsIn(at, ReferenceWords.Parts)
        || line.IsIn(at, ReferenceWords.Plurals) || IsAgent(line, at) || line.Is(at, "it") || line.Is(at, "them")
            || line.Is(at, "startups") || line.Is(at, "equity");

    /// <summary>"the chip designer", "an operator of ferries": who does a trade is a company, where it is no order and no offer.</summary>
    private static bool IsAgent(TermLine line, int at) =>
        line.IsPlainWord(at) && line[at].Lower.Length > 5
            && (line[at].Lower.EndsWith("er", StringComparison.Ordinal) || line[at].Lower.EndsWith("or", StringComparison.Ordinal))
        && !line.IsIn(at, FigureWords.Things);

    private enum Valued
    {
        Unknown,
        Company,
        Thing,
    }
}
