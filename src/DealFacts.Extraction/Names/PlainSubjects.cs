using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells whether a plain word that opens a sentence is a company by what is said of it: "Bolt has raised", "Bolt, a startup, said".
/// </summary>
internal sealed class PlainSubjects(NameSource source)
{
    private const int LongestAside = 24;
    private const int FarthestSort = 9;

    /// <summary>"more than 2 million paying customers".</summary>
    private const int LongestCount = 7;

    /// <summary>Before a sum: "raised [more than] $275 million".</summary>
    private const int LongestQualifier = 4;

    private readonly PhrasesBeside _phrases = new(source);
    private readonly PlainDealers _dealers = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>
    /// A thing that can be counted has an article before it, so one that never has, and is never small, is somebody; of whom only "Bolt
    /// agreed to buy" is told, once is enough.
    /// </summary>
    public bool Is(int i, int end)
    {
        if (i + 1 >= end || source.Use.IsSeenSmall(Tokens[i].Lower) || IsNobody(i)) return false;
        if (IsDescribed(i, end)) return true;
        return IsSingular(Tokens[i].Lower) && (Deals(i + 1, end) || DealsBehindAside(i, end)
            || (!IsTerm(i) && (IsFirm(i, end) || _dealers.Is(i + 1, end)))
            || (source.Use.TimesCapital(Tokens[i].Lower) > 1 && Acts(i + 1, end)));
    }

    /// <summary>"Lantern laid off 300 people", "Lantern was founded in 2012".</summary>
    private bool IsFirm(int i, int end) =>
        _phrases.IsAhead(PlainWords.FirmDeeds, i + 1, end) || HasPeople(i + 1, end)
            || (Tokens[i + 1].Kind == TokenKind.Possessive && _phrases.IsAhead(CompanyWords.Nouns, i + 1, end))
            || (Tokens[i + 1].Text == "," && _phrases.IsAhead(CompanyWords.Clauses, i + 1, end))
            || _phrases.IsAhead(FirmProofs.After, i + 1, end);

    /// <summary>"Ordinary shares", "Former owner", "Marketing has".</summary>
    private bool IsTerm(int i) =>
        SentenceOpeners.Describers.Contains(Tokens[i].Word) || StaffWords.Fields.Contains(Tokens[i].Word)
            || PlainWords.CapitalTerms.Contains(Tokens[i].Word);

    /// <summary>"Lantern has 300 employees", "Lantern serves more than 2 million customers".</summary>
    private bool HasPeople(int at, int end)
    {
        if (Tokens[at].Lower is not ("has" or "had" or "counts" or "serves" or "boasts")) return false;
        bool counts = false;
        for (int i = at + 1; i < end && i <= at + LongestCount; i++)
        {
            if (counts && PlainWords.FirmCounts.Contains(Tokens[i].Word)) return true;
            counts |= Tokens[i].Kind == TokenKind.Number;
        }

        return false;
    }

    /// <summary>"Square, which makes card readers, bought Pellham".</summary>
    private bool DealsBehindAside(int i, int end)
    {
        if (i + 4 >= end || Tokens[i + 1].Text != "," || Tokens[i + 2].Lower is not ("a" or "an" or "the" or "which")) return false;
        int close = EndOfAside(i + 3, end);
        return close + 1 < end && Deals(close + 1, end);
    }

    private int EndOfAside(int at, int end)
    {
        int last = Math.Min(end, at + LongestAside);
        while (at < last && Tokens[at].Text != ",") at++;
        return at < last ? at : end;
    }

    private bool IsNobody(int i) =>
        IsSort(i) || !CommonWord.Is(Tokens[i].Word) || PlainWords.Masses.Contains(Tokens[i].Word)
        || Tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal) || KnownNames.Calendar.Contains(Tokens[i].Word);

    /// <summary>Whether a word is no plural and no form of a verb, by its ending.</summary>
    public static bool IsSingular(string lower) =>
        (!lower.EndsWith("s", StringComparison.Ordinal) || lower.EndsWith("ss", StringComparison.Ordinal))
        && !lower.EndsWith("ing", StringComparison.Ordinal) && !lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"agreed", "raised $275 million", "has $5 million", "completed its purchase of"; not "Land bought by Orvane".</summary>
    private bool Deals(int at, int end)
    {
        if (Tokens[at].Lower is "agreed" or "acquired" or "acquires" or "bought" or "buys")
            return at + 1 >= end || Tokens[at + 1].Lower is not ("by" or "from");
        bool has = Tokens[at].Lower is "has" or "had";
        if (has) at++;
        if (has && at < end && Tokens[at].Kind == TokenKind.Currency) return true;
        if (at + 2 >= end) return false;
        if (Tokens[at].Lower is "closed" or "completed" or "completes") return Tokens[at + 1].Lower is "its";
        if (!PlainWords.SumDeeds.Contains(Tokens[at].Word)) return false;
        for (int sum = at + 1; sum < end && sum <= at + LongestQualifier; sum++)
            if (Tokens[sum].Kind == TokenKind.Currency) return true;
        return false;
    }

    /// <summary>"Startup raises $5 million", "Founder raises": what somebody is, in a headline.</summary>
    private bool IsSort(int i) =>
        CompanyWords.Sorts.Contains(Tokens[i].Word) || ReferenceWords.Trades.Contains(Tokens[i].Word)
        || PersonWords.Roles.Contains(Tokens[i].Word);

    private bool Acts(int at, int end)
    {
        if (ClauseWords.Speech.Contains(Tokens[at].Word)) return false;
        if (CompanyWords.Verbs.Contains(Tokens[at].Word)) return true;
        return at + 1 < end && CompanyWords.Verbs.Contains(Tokens[at].Lower + " " + Tokens[at + 1].Lower);
    }

    /// <summary>"Bolt, a Berlin-based delivery startup, is in talks": an aside that only firms have, and what they do.</summary>
    private bool IsDescribed(int i, int end)
    {
        if (i + 4 >= end || Tokens[i + 1].Text != "," || Tokens[i + 2].Lower is not ("a" or "an" or "the")) return false;
        int sort = i + 3;
        while (sort < end && sort < i + 3 + FarthestSort && !IsHead(sort, end))
        {
            if (!Tokens[sort].IsWord && Tokens[sort].Text != "-") return false;
            sort++;
        }

        if (sort >= end || sort == i + 3 + FarthestSort || !Describes(i + 3, sort)) return false;
        int close = EndOfAside(sort + 1, end);
        return close + 1 < end && IsPredicate(close + 1, end);
    }

    /// <summary>"a startup" is anybody's aside, "the bank" a speaker's: a firm's has words of its own, or is "a" firm.</summary>
    private bool Describes(int first, int sort) => sort > first || Tokens[first - 1].Lower != "the";

    /// <summary>Whether the sort of a firm closes its noun: "startup," and "firm led by", not "company priority" and "firm said".</summary>
    private bool IsHead(int at, int end) =>
        at + 1 < end && SentenceOpeners.SoleSorts.Contains(Tokens[at].Word)
        && (Tokens[at + 1].Text == "," || SentenceOpeners.BehindSorts.Contains(Tokens[at + 1].Word));

    private bool IsPredicate(int at, int end) =>
        ClauseWords.Auxiliaries.Contains(Tokens[at].Word) || ClauseWords.Speech.Contains(Tokens[at].Word) || Deals(at, end)
            || Acts(at, end);
}
