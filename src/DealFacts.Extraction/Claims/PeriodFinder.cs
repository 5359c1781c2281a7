using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the time of an amount: the nearest in its clause, after it rather than before it.</summary>
internal static class PeriodFinder
{
    private const int Far = 10;
    private const int AcrossComma = 4;
    private const int AcrossAmount = 6;
    private const int LongestAside = 16;
    private const int LongestClause = 32;
    private const int LongestOpening = 8;

    /// <summary>
    /// The time of an amount that measures something, or null: "sales rose on Tuesday to $5 million" are no Tuesday's sales.
    /// </summary>
    public static PeriodMention? Find(TermLine line, int at, Metric metric)
    {
        bool overTime = metric.IsResult();
        (PeriodMention? after, int afterCost) = Ahead(line, at, overTime, metric);
        (PeriodMention? before, int beforeCost) = Behind(line, at, overTime);
        return after is not null && (afterCost <= beforeCost || IsOfClauseBefore(line, at, before)) ? after : before ?? after;
    }

    /// <summary>"was sold in 2021, while Acme paid $5 million for Widget a year later": the time before is the other clause's.</summary>
    private static bool IsOfClauseBefore(TermLine line, int at, PeriodMention? before)
    {
        for (int i = at - 1; before is not null && i >= 0 && !ReferenceEquals(line[i].Chunk, before); i--)
            if (line.Is(i, "while") || line.Is(i, "whereas")) return true;
        return false;
    }

    /// <summary>"[second-quarter] net revenue of $5 million in July": the time that the figure's own noun is said of; or null.</summary>
    public static PeriodMention? OfNoun(TermLine line, int cue, int at)
    {
        if (cue <= 0 || cue > at) return null;
        int before = line.IsKind(cue - 1, TermKind.Period) ? cue - 1 : line.IsPlainWord(cue - 1) ? cue - 2 : -1;
        return before >= 0 && line[before].Chunk is PeriodMention { Rule: var rule } found
            && rule.StartsWith("quarter/", StringComparison.Ordinal) ? found : null;
    }

    /// <summary>The time that stands right after an amount, or after "or 58 cents a share"; null where none does.</summary>
    public static PeriodMention? RightAfter(TermLine line, int at) => Ahead(line, at, overTime: false, Metric.Other) is { Cost: <= 1 } found
        ? found.Found : null;

    /// <summary>"$5 million [versus] $4 million a year earlier", "[from] $4 million in 2022": the time is the other amount's.</summary>
    private static bool Compares(TermLine line, int at) =>
        ((line.Is(at, "from") || line.Is(at, "against") || line.Is(at, "versus")) && line.QuantityAt(at + 1) is { Amount: not Percentage })
            || (line.Entry(at, FigureWords.Comparers) is var words and > 0 && line.QuantityAt(at + words) is not null);

    private static (PeriodMention? Found, int Cost) Ahead(TermLine line, int at, bool overTime, Metric metric)
    {
        int cost = 0;
        for (int i = at + 1; i < line.Count && cost < Far; i++)
        {
            if (line[i].Chunk is PeriodMention period)
            {
                if (IsBase(line, i, period) || EventTimes.IsOther(line, i)
                    || (overTime && period.Period.Precision == Precision.Day)) continue;
                return (period, cost);
            }

            // "Acme[, which has 900 employees,] bought Widget in 2021": the time is the main clause's.
            if (line.Is(i, ",") && !line.IsKind(i + 1, TermKind.Period) && IsInAside(line, at)) break;
            // "$95 a share, a premium of 45% to Friday's close".
            if (metric == Metric.SharePrice && line.IsIn(i, FigureWords.Measures)) break;
            // "sales rose to $5 million, Acme said in March", "cash of $5 million, enough to last until March".
            if (line.Is(i, "enough") || Compares(line, i) || line.IsIn(i, ClauseWords.Speech)) break;
            if (line.MoneyAt(i) is not null && FigurePairs.Restates(line, at, i))
            {
                cost = 0;
                if (line.Is(i + 1, ",")) i++;
            }
            else cost += line.Is(i, ",") ? AcrossComma : CostOf(line, i);
        }

        return (null, int.MaxValue);
    }

    /// <summary>"[, which employs about] 900", "[, with] 900": whether what opens before an amount ends at the next comma.</summary>
    private static bool IsInAside(TermLine line, int at)
    {
        for (int i = at - 1; i > 0 && at - i < LongestOpening; i--)
            if (line.Is(i, ",")) return line.IsIn(i + 1, ClauseWords.Relatives);
        return false;
    }

    private static (PeriodMention? Found, int Cost) Behind(TermLine line, int at, bool overTime)
    {
        int cost = 0;
        for (int i = at - 1; i >= 0 && cost < Far; i--)
        {
            if (line.Is(i, ",") && StartOfAside(line, i) is { } aside) i = aside;
            // "Lowell for $5 million in 2016, Acme for $9 million": the time is that of the entry before.
            if (line.Is(i, ",") && line.IsKind(i - 1, TermKind.Period) && line.MoneyAt(i - 2) is not null && line.IsParty(i + 1)) break;
            cost += CostOf(line, i);
            if (line[i].Chunk is not PeriodMention period || IsBase(line, i, period)
                || EventTimes.IsOther(line, i) || EventTimes.IsOfOffering(line, i)
                || (overTime && EventTimes.IsOfTelling(line, i, at, period.Period.Precision))
                || (overTime && period.Period.Precision == Precision.Day)) continue;
            if (line.Is(at - 1, "to") && StartOfFrom(line, i) is { } from)
            {
                i = from;
                continue;
            }

            if (StartOfCompared(line, i) is not { } start) return (period, cost - 1);
            i = start;
        }

        return (null, int.MaxValue);
    }

    /// <summary>
    /// "on sales of $9 million" behind "down [from $5 million a year earlier]": where the compared amount begins whose time stands
    /// here.
    /// </summary>
    private static int? StartOfCompared(TermLine line, int period)
    {
        for (int i = period - 1; i >= 0 && period - i < Far && !line.IsKind(i, TermKind.Period); i--)
            if (Compares(line, i) || ComparesLater(line, i, period)) return i;
        return null;
    }

    /// <summary>"[from] a peak of 14,000 in 2019 to 5,600": where begins what the time is of; or null.</summary>
    private static int? StartOfFrom(TermLine line, int period)
    {
        for (int i = period - 1; i >= 0 && period - i < Far && !line.IsPunctuation(i); i--)
            if (line.Is(i, "from")) return i;
        return null;
    }

    /// <summary>"compared with [a net loss of] $4 million a year earlier".</summary>
    private static bool ComparesLater(TermLine line, int at, int period)
    {
        int words = line.Entry(at, FigureWords.Comparers);
        if (words == 0) return false;
        int i = at + words;
        while (i < period && line.IsPlainWord(i)) i++;
        return line.MoneyAt(i) is not null && line.MoneyAt(i)!.Amount is Money;
    }

    /// <summary>"rose 5% [from a year earlier] to $9 million", "rose 5% on the previous year": since when it moved.</summary>
    private static bool IsBase(TermLine line, int at, PeriodMention period)
    {
        // "300 fewer than in 2022".
        if (line.Is(at - 1, "than")) return true;
        if (!period.Rule.StartsWith("relative/", StringComparison.Ordinal)) return false;
        // "up from 900 a year ago".
        if (line.Is(at - 2, "from") && line.IsPlainWord(at - 1) && line.TokenAt(at - 1).Kind == Text.TokenKind.Number) return true;
        string words = period.Period.Text;
        return words.StartsWith("from ", StringComparison.OrdinalIgnoreCase)
            || (words.StartsWith("on the ", StringComparison.OrdinalIgnoreCase)
                && period.Rule is "relative/of-story" or "relative/year-before")
            || (line.IsIn(at - 1, FigureWords.Besides) && line.MoneyAt(at - 2) is null && !line.Is(at - 1, "to"));
    }

    /// <summary>
    /// "Acme[, founded in 1983,] has sales of", "Acme[, which bought Widget in 1983 and Barrow, a pump maker, in 1985,] has": where the
    /// aside behind a name begins that ends with a comma.
    /// </summary>
    private static int? StartOfAside(TermLine line, int comma)
    {
        for (int i = comma - 1; i > 0 && comma - i < LongestClause; i--)
            if (line.Is(i, ",") && line.IsIn(i + 1, ClauseWords.Relatives) && (line.IsParty(i - 1) || line.IsPlainWord(i - 1))
                && VerbsBehind(line, comma)) return i;
        for (int i = comma - 1; i > 0 && comma - i < LongestAside; i--)
            if (line.Is(i, ",")) return line.IsParty(i - 1) && !line.IsParty(i + 1) ? i : null;
        return null;
    }

    /// <summary>"..., [employs] 900 people": the sentence goes on behind the aside with the name's own verb.</summary>
    private static bool VerbsBehind(TermLine line, int comma) =>
        line.IsPlainWord(comma + 1) && (line.IsIn(comma + 1, ClauseWords.Be) || line.Is(comma + 1, "had") || line.Is(comma + 1, "has")
            || (line.IsIn(comma + 1, ClauseWords.Now) && line.IsPlainWord(comma + 2)) || line.IsIn(comma + 1, FigureWords.PastForms)
                || NamePlaces.IsVerbLike(line, comma + 1));

    private static int CostOf(TermLine line, int at)
    {
        if (line.QuantityAt(at) is { Amount: not Percentage }) return AcrossAmount;
        return line.Is(at, ";") || ClauseStarts.IsAt(line, at) || IsOfNow(line, at) ? Far : 1;
    }

    /// <summary>
    /// "had sales of $5 million in 2015 [and employs] 300 people", "[and will pay]", "[while Acme has] 900": what it does today is of no
    /// time before.
    /// </summary>
    private static bool IsOfNow(TermLine line, int at)
    {
        bool contrast = line.Is(at, "while") || line.Is(at, "whereas");
        if (!line.Is(at, "and") && !line.Is(at, "but") && !contrast) return false;
        int verb = (line.MentionAt(at + 1)?.Kind == MentionKind.Pronoun || (contrast && line.IsParty(at + 1))) && !line.Possesses(at + 1)
            ? at + 2 : at + 1;
        if (line.IsIn(verb, ClauseWords.Now)) verb++;
        return line.IsIn(verb, ClauseWords.States) || line.Is(verb, "will") || line.Is(verb, "would");
    }
}
