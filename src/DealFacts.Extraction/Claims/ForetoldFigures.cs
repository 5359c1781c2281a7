using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells a figure that is, or was thought to be, the one before it at another time: "That should rise to $5 million".</summary>
internal static class ForetoldFigures
{
    private const int Far = 8;

    /// <summary>Whether a sentence goes on from the amount of the one before.</summary>
    public static bool Are(TermLine line, int at) => Awaits(line, at) || Moves(line, at) || Reaches(line, at);

    /// <summary>"Analysts on average were expecting $5 million", "Wall Street had forecast": what was thought before.</summary>
    private static bool Awaits(TermLine line, int at)
    {
        if (at > Far + 4 || line.Entry(0, ForecastWords.Awaiting) == 0) return false;
        for (int i = 1; i < at; i++)
            if (line.Entry(i, ForecastWords.Foretelling) > 0) return true;
        return false;
    }

    /// <summary>"That should rise to $5 million", "It expects this to reach $5 million".</summary>
    private static bool Moves(TermLine line, int at)
    {
        int that = 0;
        while (that < 5 && !line.Is(that, "that") && !line.Is(that, "this") && !IsTheFigure(line, that)) that++;
        if (that == 5 || at - that > Far + 2 || !(line.Is(that + 1, "to") || line.IsIn(that + 1, ClauseWords.Auxiliaries))
            || (that > 0 && !line.IsIn(that - 1, ForecastWords.Foretelling) && !IsTheFigure(line, that))) return false;
        for (int i = that + 1; i < at; i++)
        {
            if (line.IsParty(i)) return false;
            if (line.Phrase(at, at + 1).StartsWith("top", StringComparison.Ordinal)) return true;
            if (line.IsIn(i, MoneyContext.Changes) || line.IsIn(i, ForecastWords.Growing)) return true;
        }

        return false;
    }

    /// <summary>
    /// "It expects to reach $5 million this year", "says it will have $5 million by 2026": what the amount before will be.
    /// </summary>
    public static bool Reaches(TermLine line, int at)
    {
        // "The company expects $5 million this quarter".
        if (at < Far && line.IsIn(at - 1, ForecastWords.Expecting) && line.IsKind(at - 2, TermKind.Company)) return true;
        if (!line.IsIn(at - 1, ForecastWords.Reaching)) return false;
        for (int i = at - 2; i >= 0 && at - i < Far; i--)
        {
            if (line.IsIn(i, ForecastWords.Foretelling) || line.IsIn(i, ForecastWords.Prospective)) return true;
            if (line.IsPunctuation(i) || line.QuantityAt(i) is not null) return false;
        }

        return false;
    }

    private static bool IsTheFigure(TermLine line, int at) =>
        line.Is(at - 1, "the") && (line.Is(at, "figure") || line.Is(at, "number") || line.Is(at, "total"));
}
