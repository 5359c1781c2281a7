using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells figures of two: "Lowell and Acme employ 300 people", "had sales of $5 million", told of neither alone.</summary>
internal static class PairSubjects
{
    private const int FarthestVerb = 6;

    /// <summary>Whether the figure is of a row of names at the beginning of the clause, as what each has never is.</summary>
    public static bool Own(OwnerQuestion question)
    {
        if (IsOfVenture(question) || IsOfExamples(question)) return true;
        if (!question.Find.Metric.IsResult() && !question.Measures(Metric.Headcount, Metric.Users)) return false;
        TermLine line = question.Line;
        int name = question.Anchor - 1;
        while (name > question.Anchor - FarthestVerb && line.IsPlainWord(name)) name--;
        if (line.IsKind(name, TermKind.Company) && name + 1 < question.At && IsExample(line, name)) return true;
        if (!line.IsKind(name, TermKind.Company) || !line.Is(name - 1, "and") || !line.IsKind(name - 2, TermKind.Company)) return false;
        // "Lowell and Acme each had sales", "bought Lowell, and Acme has sales": of one.
        for (int i = name + 1; i < question.Anchor; i++)
            if (line.Is(i, "each") || line[i].Lower.EndsWith("s", StringComparison.Ordinal)) return false;
        return name + 1 < question.At && StartsClause(line, FirstOfRow(line, name));
    }

    /// <summary>"A joint venture between Lowell and Acme raised": it did, and neither of the two.</summary>
    private static bool IsOfVenture(OwnerQuestion question)
    {
        TermLine line = question.Line;
        int name = question.Anchor - 1;
        while (name > question.Anchor - FarthestVerb && line.IsPlainWord(name)) name--;
        if (!line.IsKind(name, TermKind.Company) || name >= question.At || !line.Is(name - 1, "and")) return false;
        int first = FirstOfRow(line, name);
        return (line.Is(first - 1, "between") || line.Is(first - 1, "of")) && line.IsIn(first - 2, PartyWords.Ventures);
    }

    /// <summary>"Investors including Lowell and Acme lost": they are told of as some of many.</summary>
    private static bool IsExample(TermLine line, int name)
    {
        int first = FirstOfRow(line, name);
        return line.Is(first - 1, "including") && line.IsIn(first - 2, FigureWords.Nobodies)
            || line.Is(first - 1, "as") && line.Is(first - 2, "such") && line.IsIn(first - 3, FigureWords.Nobodies);
    }

    /// <summary>"by startups such as Lowell, Barrow, and Acme that secured $641 million": all of them did.</summary>
    private static bool IsOfExamples(OwnerQuestion question)
    {
        TermLine line = question.Line;
        int that = question.Anchor - 1;
        return (line.Is(that, "that") || line.Is(that, "which") || line.Is(that, "who")) && line.IsKind(that - 1, TermKind.Company)
            && FirstOfRow(line, that - 1) < that - 1 && IsExample(line, that - 1);
    }

    private static bool StartsClause(TermLine line, int first) =>
        first == 0 || line.Is(first - 1, ",") || line.IsIn(first - 1, ClauseWords.Speech);

    /// <summary>The first name of "Lowell, Barrow, and Acme", by its last.</summary>
    private static int FirstOfRow(TermLine line, int name)
    {
        while (line.Is(name - 1, "and") || line.Is(name - 1, ","))
        {
            int comma = line.Is(name - 1, "and") && line.Is(name - 2, ",") ? name - 2 : name - 1;
            if (!line.IsKind(comma - 1, TermKind.Company)) return name;
            name = comma - 1;
        }

        return name;
    }
}
