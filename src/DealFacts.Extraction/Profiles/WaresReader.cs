using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads what a company makes or offers, after its verb or "maker of": "custom gears for industrial use".</summary>
internal static class WaresReader
{
    private const int LongestWares = 14;
    private const int LongestOpening = 8;
    private const int LongestPurpose = 8;
    private const int LongestPurposes = 20;
    private const int LongestBrandWare = 5;

    /// <summary>The wares that start at a term, or null where none do or the words tell nothing.</summary>
    public static Run? Read(TermLine line, int at)
    {
        int first = SkipOpening(line, at);
        if (line.IsIn(first, BusinessWords.NoWares)) return null;
        int end = first;
        while (end < first + LongestWares && (WordRun.GoesOn(line, first, end) || BrandGoesOn(line, first, end))
            && !EndsBefore(line, first, end)) end++;
        while (end > first && (line.IsPunctuation(end - 1) || line.Is(end - 1, "and"))) end--;
        if (end == first || line.IsIn(end - 1, BusinessWords.Vague) && end - first == 1) return null;
        if (line.IsIn(end - 1, Magnitudes.Names.Words) || line.IsIn(end - 1, BusinessWords.Deeds)) return null;
        if (line.IsName(end)) return null;
        if (line.IsIn(end - 1, BusinessWords.Vague) && line.IsIn(end - 2, ClauseWords.Conjunctions)) return null;
        return new Run(first, EndOfPurpose(line, end));
    }

    /// <summary>"Corva typewriters", and the comma or "and" before such wares: "Corva typewriters and Darrow Bay appliances".</summary>
    private static bool BrandGoesOn(TermLine line, int first, int at)
    {
        if (EndOfBrand(line, at) > 0) return true;
        if (at == first || !(line.Is(at, "and") || line.Is(at, ","))) return false;
        bool last = line.Is(at, "and") || line.Is(at + 1, "and");
        int end = EndOfBrand(line, line.Is(at, ",") && last ? at + 2 : at + 1);
        return end > 0 && (last || line.Is(end, "and") || line.Is(end, ","));
    }

    /// <summary>The term after "Corva office files", a name and a plural in small letters; 0 where no such wares stand.</summary>
    private static int EndOfBrand(TermLine line, int at)
    {
        if (!IsBrand(line, at)) return 0;
        // "Corva and Tamsin batteries".
        int name = line.Is(at + 1, "and") && IsBrand(line, at + 2) ? at + 2 : at;
        int end = name + 1;
        while (end <= name + LongestBrandWare && (WordRun.IsWord(line, end) || IsHyphen(line, end)) && !line.IsIn(end, BusinessWords.EndOfWares)) end++;
        bool plural = end > name + 1 && !line.IsIn(end - 1, DealNouns.Shares)
            && (line[end - 1].Lower.EndsWith("s", StringComparison.Ordinal) || line.IsIn(end - 1, BusinessWords.Uncounted));
        bool verb = DealVerbs.IsAny(line[end - 1].Word) || line.IsIn(end - 1, BusinessWords.OtherVerbs);
        return plural && !(verb && TakesObject(line, end)) ? end : 0;
    }

    /// <summary>Of "full-text software".</summary>
    private static bool IsHyphen(TermLine line, int at) => line.Is(at, "-") && !line.TokenAt(at).SpaceBefore && WordRun.IsWord(line, at + 1);

    private static bool IsBrand(TermLine line, int at) =>
        line.IsKind(at, TermKind.Name) || line.IsKind(at, TermKind.Person)
            || (line.IsKind(at, TermKind.Place) && line[at].End - line[at].First > 1)
            || line.MentionAt(at) is { Kind: MentionKind.Name, Entity.Kind: EntityKind.Organization };

    private static int SkipOpening(TermLine line, int at)
    {
        int limit = Math.Min(line.Count, at + LongestOpening);
        while (at < limit)
        {
            int rank = line.Entry(at, BusinessWords.Rank);
            if (line.IsIn(at, ClauseWords.Determiners) || line.IsKind(at, TermKind.Count) || line.IsKind(at, TermKind.Number)) at++;
            else if (rank > 0) at += rank;
            else if (line.Is(at, "operating") && at > 0) at++;
            // "a 200-bed hospital".
            else if (line.TokenAt(at).Kind == Text.TokenKind.Number && line.Is(at + 1, "-") && line.IsPlainWord(at + 2)) at += 3;
            else if (line.IsPlainWord(at) && line.TokenAt(at).Kind == Text.TokenKind.Number) at++;
            else if (EndOfPartitive(line, at) is > 0 and var of) at = of;
            else if (EndOfProcess(line, at) is > 0 and var made) at = made;
            else break;
        }

        return at;
    }

    /// <summary>The term after "of" in "a broad line of valves", "about 90,000 head of cattle"; 0 where none stands.</summary>
    private static int EndOfPartitive(TermLine line, int at)
    {
        int noun = line.IsPlainWord(at) && line.IsIn(at + 1, BusinessWords.Partitives) ? at + 1 : at;
        return line.IsIn(noun, BusinessWords.Partitives) && line.Is(noun + 1, "of") ? noun + 2 : 0;
    }

    /// <summary>The term after "of" in "the design, manufacture and sale of valves"; 0 where none stands.</summary>
    private static int EndOfProcess(TermLine line, int at)
    {
        int i = at;
        while (line.IsIn(i, BusinessWords.Processes) || (i > at && (line.Is(i, ",") || line.Is(i, "and")))) i++;
        return i > at && line.Is(i, "of") ? i + 1 : 0;
    }

    /// <summary>Another verb of the company, or where and how the wares are used.</summary>
    private static bool EndsBefore(TermLine line, int first, int at)
    {
        if (at == first) return false;
        // "40,000 ounces of gold a year".
        if (IsRate(line, at)) return true;
        if ((line.IsIn(at, BusinessWords.EndOfWares) && !line.Is(at - 1, "-"))
            || (line.IsIn(at + 1, ClauseWords.Prepositions) && line.IsPlainWord(at)
                && line[at].Lower.EndsWith("ed", StringComparison.Ordinal) && !line[at].Lower.EndsWith("eed", StringComparison.Ordinal))
            // "hand-held showers".
            || (!line.Is(at - 1, "-")
                && DealVerbs.Find(line[at].Word) is { Form: VerbForm.Past or (VerbForm.Past | VerbForm.Participle) })) return true;
        return line.Is(at, "and")
            && (line.IsIn(at + 1, BusinessWords.Verbs) || line.IsIn(at + 1, BusinessWords.OtherVerbs)
                || line.IsIn(at + 1, ClauseWords.Auxiliaries)
                || (DealVerbs.IsAny(line[at + 1].Word) && TakesObject(line, at + 2)));
    }

    /// <summary>"a year", "a day": how often, not what.</summary>
    public static bool IsRate(TermLine line, int at) => line.Is(at, "a") && (line.IsIn(at + 1, CalendarWords.CalendarUnits) || line.Is(at + 1, "day"));

    /// <summary>After a verb, "and sells its maps", and not after the noun of "valves and pumps".</summary>
    private static bool TakesObject(TermLine line, int at) =>
        line.IsIn(at, ClauseWords.Determiners) || line.IsName(at) || (at < line.Count && line[at].Chunk is Quantity)
            || WordRun.IsWord(line, at);

    private static bool JoinsPurposes(TermLine line, int first, int at) =>
        line.Is(at, "-") ? line.IsPlainWord(at + 1) : (line.Is(at, ",") || line.Is(at, "and") || line.Is(at, "or"))
            && WordRun.GoesOn(line, first, at) && !line.IsIn(at + 1, BusinessWords.Verbs) && !line.IsIn(at + 1, BusinessWords.OtherVerbs)
            && !(at + 1 < line.Count && DealVerbs.IsAny(line[at + 1].Word));

    /// <summary>"for industrial use" to the end of the clause; a long purpose is left out.</summary>
    private static int EndOfPurpose(TermLine line, int end)
    {
        if (!line.Is(end, "for")) return end;
        int i = end + 1, limit = end + LongestPurpose;
        while (i < limit && (WordRun.IsWord(line, i) || line.Is(i, "in") || (i > end + 1 && JoinsPurposes(line, end + 1, i))))
        {
            // "for check processing, tax filing and pension accounting": a purpose more.
            if (!WordRun.IsWord(line, i) && !line.Is(i, "in")) limit = Math.Min(i + LongestPurpose, end + LongestPurposes);
            i++;
        }

        bool ends = i > end + 1
            && (i >= line.Count || line.IsPunctuation(i) || (line.Is(i, "and") && line.IsIn(i + 1, ClauseWords.Auxiliaries)));
        return ends ? i : end;
    }
}
