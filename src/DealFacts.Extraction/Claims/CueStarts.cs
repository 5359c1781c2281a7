using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Where words stand around an amount with which a cue may begin, and which cues begin with them.</summary>
internal readonly struct CueStarts
{
    private const int FarBefore = 22;
    private const int FarAfter = 8;
    private const int LongestAside = 12;
    private static readonly List<(int At, int Lost)> s_none = [];
    private readonly long _cues;

    /// <summary>The words around the amount at a term.</summary>
    public CueStarts(TermLine line, int at)
    {
        Before = After = s_none;
        int lost = 0;
        for (int i = at - 1; i >= 0 && at - i <= FarBefore && lost < MetricCues.FarthestBefore; lost += Cost(line, i), i--)
        {
            if (StartOfAside(line, i) is var open and > 0) (i, lost) = (open - 1, lost + 1);
            long cues = MetricCues.ByFirstWord[line[i].Word];
            if (cues == 0) continue;
            Before = With(Before, i, lost);
            _cues |= cues;
        }

        lost = 0;
        for (int i = AfterConversion(line, at); i < line.Count && i - at <= FarAfter && lost < MetricCues.FarthestAfter
            && !OpensClause(line, i); lost += Cost(line, i), i++)
        {
            long cues = MetricCues.ByFirstWord[line[i].Word];
            if (cues == 0) continue;
            After = With(After, i, lost);
            _cues |= cues;
        }
    }

    /// <summary>Those before it, the nearest first, and what it costs to look that far.</summary>
    public List<(int At, int Lost)> Before { get; }

    /// <summary>The same after it.</summary>
    public List<(int At, int Lost)> After { get; }

    /// <summary>Whether the cue of that number begins with one of them.</summary>
    public bool MayBe(int cue) => (_cues >> cue & 1) != 0;

    private static List<(int At, int Lost)> With(List<(int At, int Lost)> places, int at, int lost)
    {
        if (places.Count == 0) places = [];
        places.Add((at, lost));
        return places;
    }

    /// <summary>"a low of $6 after the company's loss": another clause begins, and its words are of something else.</summary>
    private static bool OpensClause(TermLine line, int at) =>
        // "Roe, who sold it for $5 million, has raised": the aside is over.
        (line.Is(at, ",") && line.IsIn(at + 1, ClauseWords.Auxiliaries))
            || (line.IsIn(at, FigureWords.ClauseOpeners) || line.IsIn(at, FigureWords.Subordinators))
            && !(line.Is(at + 1, "tax") || line.Is(at + 1, "taxes") || line.Is(at + 1, "income"));

    /// <summary>
    /// "Sales at the unit[, which runs 46 hotels,] climbed", "[, its fastest-growing,] were", "[, including fees,] hit": the comma that opens what the comma at hand
    /// closes before a verb; 0 where none does.
    /// </summary>
    private static int StartOfAside(TermLine line, int close)
    {
        if (!line.Is(close, ",") || line.IsName(close + 1) || !(NamePlaces.IsVerbLike(line, close + 1) || line.Is(close + 1, "at")
            || line.IsIn(close + 1, FigureWords.Reported))) return 0;
        for (int i = close - 1; i > 0 && close - i < LongestAside; i--)
        {
            if (line.MoneyAt(i) is not null || line.IsIn(i, ClauseWords.Speech)) return 0;
            if (!line.Is(i, ",")) continue;
            bool opens = line.IsIn(i + 1, ClauseWords.Relatives) || line.Possesses(i + 1) || line.IsIn(i + 1, ClauseWords.Determiners)
                || line.Is(i + 1, "according") || line.IsIn(i + 1, FigureWords.Additions) || line.Is(i + 1, "up") || line.Is(i + 1, "down")
                || line.IsIn(i + 1, LocationWords.Situated);
            // "value Acme, based in Leeds, at".
            if (line.Is(close + 1, "at")) return opens && line.IsKind(i - 1, TermKind.Company) ? i : 0;
            if (IsWhere(line, i - 1))
                return opens || line.IsIn(i + 1, ClauseWords.Prepositions) || line.MentionAt(i + 1) is { Kind: MentionKind.Description } ? i : 0;
            return opens && line.IsPlainWord(i - 1) ? i : 0;
        }

        return 0;
    }

    /// <summary>"Sales at [Acme], which", "Profit at retailer [Acme], the owner of".</summary>
    private static bool IsWhere(TermLine line, int name) =>
        line.IsKind(name, TermKind.Company) && (line.Is(name - 1, "at") || (line.IsPlainWord(name - 1) && line.Is(name - 2, "at")));

    /// <summary>The term after the amount, or after the bracket that says it again in another currency.</summary>
    private static int AfterConversion(TermLine line, int at)
    {
        int end = line.SkipBrackets(at + 1);
        return end > at + 1 && line.QuantityAt(at + 2)?.ConvertedFrom is not null ? end : at + 1;
    }

    /// <summary>"grew 9 percent [year-on-year] to $5 million": it only says since when.</summary>
    private static bool IsOfMovement(TermLine line, int at)
    {
        for (int first = at - 4; first <= at; first++)
            if ((line.Is(first, "year") || line.Is(first, "quarter")) && line.Is(first + 1, "-") && line.Is(first + 3, "-")
                && (line.Is(first + 2, "on") || line.Is(first + 2, "over"))) return true;
        return false;
    }

    /// <summary>
    /// "took a stake in Acme [and planning] a $5 million city": what comes is another deed's, where its verb tells nothing of it.
    /// </summary>
    private static bool OpensDeed(TermLine line, int at) =>
        line.Is(at, "and") && line.IsPlainWord(at + 1) && line[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal)
            && MetricCues.ByFirstWord[line[at + 1].Word] == 0 && !line.IsPossessive(at + 2) && line.IsIn(at + 2, ClauseWords.Determiners);

    /// <summary>What it costs to look past a term: a comma more than a word, another amount most.</summary>
    private static int Cost(TermLine line, int at)
    {
        if (line.QuantityAt(at)?.Amount is Money) return 5;
        if (line.Is(at, ",") && line.IsIn(at + 1, ClauseWords.Relatives)) return 0;
        if (IsOfMovement(line, at)) return 0;
        if (OpensDeed(line, at)) return 6;
        if (line.Is(at, ",") || line.Is(at, ";") || line.IsIn(at, FigureWords.Boundaries)) return 3;
        return line.IsKind(at, TermKind.Percent) ? 2 : 1;
    }
}
