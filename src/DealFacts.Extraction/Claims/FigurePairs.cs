using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells two amounts of one thing by the words between them: "fell from $5.8 billion in May to $2.3 billion".</summary>
internal static class FigurePairs
{
    private const int Farthest = 16;
    private const int FarFromMark = 8;

    /// <summary>Whether the second of two amounts of a sentence is the first at another time, or as somebody expected it.</summary>
    public static bool AreOne(TermLine line, int first, int second)
    {
        if (second - first > Farthest || AnotherAt(line, second) >= 0) return false;
        bool paired = false, only = true;
        for (int i = first + 1; i < second && only; i++)
        {
            if (line.IsIn(i, FigureWords.PairMakers)) paired = true;
            only = line.IsIn(i, FigureWords.Pairs) || line.IsKind(i, TermKind.Period) || line.IsKind(i, TermKind.Percent)
                || IsRestating(line, i);
        }

        return (only && paired) || MarkBefore(line, first, second) || ClosesAside(line, first, second)
            || (ForetoldFigures.Reaches(line, second) && !IsNamedBetween(line, first, second));
    }

    /// <summary>"sales, up 5% from $5 million [in 2022, hit] $6 million": the verb behind the aside has the noun before it.</summary>
    private static bool ClosesAside(TermLine line, int first, int second)
    {
        int comma = line.IsKind(first + 1, TermKind.Period) ? first + 2 : first + 1;
        if (!line.Is(first - 1, "from") || !line.Is(comma, ",") || second - comma is < 2 or > 4) return false;
        int opened = first - 2;
        while (opened > first - 6 && (line.IsKind(opened, TermKind.Percent) || line.IsAdverb(opened) || line.Is(opened, "up")
            || line.Is(opened, "down"))) opened--;
        for (int i = comma + 1; i < second; i++)
            if (!line.IsIn(i, FigureWords.Links)) return false;
        return line.Is(opened, ",") && opened < first - 2;
    }

    /// <summary>"a loss of $5 million, or 12 cents a share, from a profit of $9 million": each says what it is.</summary>
    public static bool Turns(TermLine line, int first, int second)
    {
        bool from = false;
        for (int i = second - 1; i > first; i--)
        {
            from |= line.Is(i, "from") && second - i <= FarFromMark;
            if (line.IsKind(i, TermKind.Company) || line.Is(i, ";") || line.Is(i, "and")
                || (line.MoneyAt(i) is not null && !IsRestating(line, i)))
                return false;
        }

        return from;
    }

    /// <summary>Whether nothing but "or" stands between two amounts: "$39 million, or 58 cents a share".</summary>
    public static bool Restates(TermLine line, int first, int second)
    {
        bool or = false;
        for (int i = first + 1; i < second; i++)
        {
            or |= line.Is(i, "or") || line.Is(i, "(");
            if (!line.IsIn(i, FigureWords.Restaters)) return false;
        }

        return or;
    }

    /// <summary>
    /// Whether a sentence opens by setting its amount beside the one before, or takes it apart: "That compares with", "The figure
    /// includes".
    /// </summary>
    public static bool Compares(TermLine line, int at)
    {
        if (line.Entry(0, FigureWords.Takers) > 0) return true;
        if (ForetoldFigures.Are(line, at)) return true;
        if (at > 8 || !(line.Is(0, "that") || line.Is(0, "this") || line.Is(0, "it"))) return false;
        for (int i = 1; i < at; i++)
            if (line.Is(i, "compares") || line.Is(i, "compared") || (line.Is(i, "topped") && i == 1) || (line.Is(i, "beat") && i == 1)
                || (line.Is(i, "from") && (line.Is(i - 1, "up") || line.Is(i - 1, "down")))) return true;
        return false;
    }

    /// <summary>"expects sales of $5 million, up from $3 million": what was before is no forecast, unless it says so itself.</summary>
    public static bool IsOfBefore(TermLine line, int first, int second)
    {
        bool before = false;
        for (int i = first + 1; i < second; i++)
        {
            if (line.IsIn(i, ForecastWords.Foretelling) || line.IsIn(i, ForecastWords.Forecasts)) return false;
            before |= line.Is(i, "up") || line.Is(i, "down") || line.Is(i, "compared") || line.Is(i, "versus") || line.Is(i, "against");
        }

        before |= line.Is(second - 1, "from") && line.Is(first - 1, "to") && GrowsTo(line, first);
        return before && !line.IsIn(second + 1, ForecastWords.Foretelling) && !line.IsIn(second + 2, ForecastWords.Foretelling);
    }

    /// <summary>"expects sales to [double to] $6 million": the figure itself moves, not the forecast.</summary>
    private static bool GrowsTo(TermLine line, int first)
    {
        for (int i = first - 2; i > 0 && first - i < FarFromMark; i--)
        {
            if (line.IsIn(i, ForecastWords.Growing)) return true;
            if (line.IsPunctuation(i) || line.IsIn(i, ForecastWords.Forecasts)) return false;
        }

        return false;
    }

    private static bool IsNamedBetween(TermLine line, int first, int second)
    {
        for (int i = first + 1; i < second; i++)
            if (line.IsKind(i, TermKind.Company) && line.MentionAt(i) is { Kind: MentionKind.Name }) return true;
        return false;
    }

    /// <summary>"58 cents a share" between two totals, said after "or".</summary>
    private static bool IsRestating(TermLine line, int at) =>
        line.MoneyAt(at) is not null && (line.Is(at - 1, "or") || line.Is(at - 1, "("));

    /// <summary>
    /// "compared with $5 million for Lowell", "just shy of the $5 million raised by Lowell": who else has it; -1 where nobody does.
    /// </summary>
    private static int AnotherAt(TermLine line, int at)
    {
        int of = line.IsPlainWord(at + 1) && line.Is(at + 2, "by") ? at + 2 : at + 1;
        if (!line.Is(of, "for") && !line.Is(of, "at") && !line.Is(of, "by")) return -1;
        return line.IsKind(of + 1, TermKind.Company) ? of + 1 : line.IsKind(of + 2, TermKind.Company) ? of + 2 : -1;
    }

    /// <summary>"more than double the $5 million that rival [Lowell] generated".</summary>
    private static Entity? DoerOf(TermLine line, int at)
    {
        if (!line.Is(at - 1, "the")) return null;
        int name = line.Is(at + 1, "that") ? at + 2 : at + 1;
        // "that rival" might refer to somebody as well.
        while (name < at + 5 && (line.MentionAt(name) is { Kind: MentionKind.Description }
            || (line.IsPlainWord(name) && !line.IsIn(name, ClauseWords.Prepositions)))) name++;
        return line.IsKind(name, TermKind.Company) && !line.Possesses(name) && line.MentionAt(name) is { Kind: MentionKind.Name }
            && (line.IsIn(name + 1, FigureWords.Stating) || line.Is(name + 1, "earned") || line.Is(name + 1, "made")) ? line.EntityAt(name) : null;
    }

    /// <summary>
    /// Who has as much of the same: "compared with $5 million at [Lowell]", "That compares with $5 million for rival [Lowell]"; or null.
    /// </summary>
    public static Entity? OtherOf(TermLine line, int at)
    {
        if (DoerOf(line, at) is { } doer) return doer;
        int name = AnotherAt(line, at);
        if (name < 0) return null;
        bool beside = line.Is(at - 1, "versus") || line.Is(at - 1, "against")
            || (line.Is(at - 1, "with") || line.Is(at - 1, "to")) && (line.Is(at - 2, "compared") || line.Is(at - 2, "compares"));
        return beside && line.MentionAt(name) is { Kind: MentionKind.Name } && !line.Possesses(name) ? line.EntityAt(name) : null;
    }

    /// <summary>"compared with 4,000 at [Lowell] and 1,200 at [Barrow]": where as many are; or null.</summary>
    public static Entity? CountedAt(TermLine line, int at) =>
        (line.IsIn(at - 1, FigureWords.Besides) || line.Is(at - 1, "and")) && AnotherAt(line, at) >= 0
            && line.IsKind(at + 2, TermKind.Company)
            && line.MentionAt(at + 2) is { Kind: MentionKind.Name } && !line.Possesses(at + 2) ? line.EntityAt(at + 2) : null;

    /// <summary>
    /// "missing the analysts' average estimate of", "$5 million at Acme, up from": words that only compare stand not far before, whatever
    /// stands before them.
    /// </summary>
    private static bool MarkBefore(TermLine line, int first, int second)
    {
        int mark = second - 1;
        while (mark > first && second - mark <= FarFromMark && line.Entry(mark, FigureWords.Comparers) == 0)
        {
            // "compared with its earlier forecast of".
            if (line.IsKind(mark, TermKind.Company) && !(line.MentionAt(mark)?.Kind == MentionKind.Pronoun && line.Possesses(mark))
                || line.IsPunctuation(mark) && !line.IsPossessive(mark)) return false;
            mark--;
        }

        if (mark <= first || line.Entry(mark, FigureWords.Comparers) == 0) return false;
        for (int i = first + 1; i < mark; i++)
            if ((line.IsKind(i, TermKind.Company) && !line.IsIn(i + 1, ClauseWords.Speech) && !(line.Is(i - 1, "at") && line.Is(i + 1, ",")))
                || (line.MoneyAt(i) is not null && !IsRestating(line, i))) return false;
        return true;
    }
}
