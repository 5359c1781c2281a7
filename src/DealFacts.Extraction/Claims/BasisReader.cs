using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells a forecast from a fact by the words around an amount: "expects to hit $2 billion in revenue", "$5 billion by 2030".
/// </summary>
internal static class BasisReader
{
    private const int FarBefore = 14;
    private const int FarBehind = 8;
    private const int FarFromVerb = 4;

    /// <summary>The basis of an amount that belongs to no deal.</summary>
    public static Basis Read(TermLine line, int at, Metric metric)
    {
        if (IsBooked(line, at) || (metric == Metric.Headcount && IsWholeOf(line, at))) return Basis.Actual;
        for (int i = at - 1; i >= 0 && at - i < FarBefore; i--)
        {
            if (EndsClause(line, i) || (metric is Metric.Users or Metric.Headcount && OpensAside(line, i))
                || line.Is(i, "currently") || line.Is(i, "already") || (line.Is(i, "now") && !line.IsIn(i - 1, BasisWords.Intents))) break;
            if (line.Entry(i, BasisWords.Forecasts) > 0 && !IsPast(line, i)) return Basis.Projected;
            // "revenue est. $5 million", not "Acme (est. 1990)".
            if (line.Is(i, "est") && !line.Is(i - 1, "(")) return Basis.Projected;
            // "Acme to spend $2 billion on chips", as headlines have it.
            if (line.Is(i, "to") && line.Sentence.IsHeading && line.IsKind(i - 1, TermKind.Company) && line.IsPlainWord(i + 1)
                && metric != Metric.SharePrice) return Basis.Projected;
            // An offer's "will receive $26.75 a share" is a price agreed on, no forecast.
            if (metric != Metric.SharePrice && line.IsIn(i, BasisWords.Intents)) return Basis.Projected;
        }

        // "sales of $5 million would be a record".
        return IsForetoldBehind(line, at) || line.Is(at + 1, "would") || line.IsIn(at + 1, BasisWords.Awaited) || IsCalledForecast(line, at)
            ? Basis.Projected : Basis.Actual;
    }

    /// <summary>"its $5 million [sales target]", not "$5 million, topping estimates".</summary>
    private static bool IsCalledForecast(TermLine line, int at)
    {
        for (int i = at + 1; i <= at + 3 && !line.Is(i, ","); i++)
            if (line.IsIn(i, BasisWords.Afterwards)) return true;
        return false;
    }

    /// <summary>"beating the $5 million analysts had expected", "the $5 million that Wall Street was looking for".</summary>
    private static bool IsForetoldBehind(TermLine line, int at)
    {
        int who = line.Is(at + 1, "that") ? at + 2 : at + 1;
        int words = line.Entry(who, ForecastWords.Awaiting);
        if (words == 0) return false;
        for (int i = who + words; i < who + words + FarBehind && !line.IsPunctuation(i); i++)
            if (line.Entry(i, BasisWords.Forecasts) > 0) return true;
        return false;
    }

    /// <summary>"would be below the $5 million it [made] the year before": that is past.</summary>
    private static bool IsBooked(TermLine line, int at)
    {
        int who = line.Is(at + 1, "that") ? at + 2 : at + 1;
        if (line.Is(who, "the") && line.IsPlainWord(who + 1)) who++;
        // "beating the $5 million analysts had expected", "the $5 million analysts had forecast".
        bool awaited = line.Is(who + 1, "had") && line.IsPlainWord(who + 2)
            && (line[who + 2].Lower.EndsWith("ed", StringComparison.Ordinal) || line.IsIn(who + 2, BasisWords.Forecasts));
        return !awaited && (line.IsParty(who) || line.Is(who, "it") || line.IsPlainWord(who)) && line.IsIn(who + 1, BasisWords.Booked)
            && !line.IsIn(who, ClauseWords.Prepositions);
    }

    /// <summary>
    /// "will cut 300 of its [2,100 employees]", "will move all [90 employees]", "to add to its team of [90]": those it has.
    /// </summary>
    public static bool IsWholeOf(TermLine line, int at) => (line.Is(at - 2, "of") && line.Possesses(at - 1)) || line.Is(at - 1, "all")
        || (line.Is(at - 1, "of") && line.Possesses(at - 3));

    private static bool EndsClause(TermLine line, int at)
    {
        if (line.Is(at, ";") || line.Is(at, "after")) return true;
        // "even if", but not "break even".
        if (line.IsIn(at, FigureWords.Subordinators)) return !(line.Is(at, "even") && line.Is(at - 1, "break"));
        // "would buy back shares [after second-quarter] profit rose".
        if (line.IsKind(at, TermKind.Period) && line.Phrase(at, at + 1).StartsWith("after ", StringComparison.OrdinalIgnoreCase)) return true;
        if (line.IsIn(at, ClauseWords.Conjunctions) && line.IsParty(at + 1)) return true;
        // "Acme, which will be left with five shops, lost": the aside is over.
        if (line.Is(at, ",") && line.IsPlainWord(at + 1) && (FigureWords.PastForms.Contains(line[at + 1].Word)
            || line[at + 1].Lower.EndsWith("ed", StringComparison.Ordinal))) return true;
        return line.Is(at, ",") && (line.IsIn(at + 1, ClauseWords.Relatives) || (line.IsParty(at + 1) && !line.Possesses(at + 1)));
    }

    /// <summary>"will pay $5 million for Acme, [a chat app with] 300 million users": what it is, whatever is to become of it.</summary>
    private static bool OpensAside(TermLine line, int at) =>
        line.Is(at, ",") && line.IsIn(at + 1, ClauseWords.Determiners) && line.IsParty(at - 1);

    /// <summary>"than expected", "as expected", "takeover target", "topped estimates, climbing to"; not "topped estimates of".</summary>
    private static bool IsPast(TermLine line, int at) =>
        IsOutdone(line, at) || line.Is(at - 1, "than") || line.Is(at - 1, "takeover") || line.Is(at - 1, "as") && line.Is(at, "expected");

    private static bool IsOutdone(TermLine line, int at)
    {
        if (!line.IsIn(at, ForecastWords.Forecasts) || line.Is(at + 1, "of") || line.Is(at + 1, "for") || line.MoneyAt(at + 1) is not null) return false;
        for (int i = at - 1; i >= 0 && at - i <= FarFromVerb && !line.Is(i, ","); i--)
            if (line.IsIn(i, ForecastWords.Outdoing)) return true;
        return false;
    }
}
