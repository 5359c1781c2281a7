using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// Reads what a company does from a verb: "makes custom gears", "is engaged in gas gathering", "specializing in protein therapy".
/// </summary>
internal static class Activity
{
    private const int MostVerbs = 3;
    private const int MostAuxiliaries = 4;
    private const int DeepestField = 2;

    /// <summary>
    /// What is said after a company or its description, a relative word may stand between: "which leases high technology equipment".
    /// </summary>
    public static Run? After(TermLine line, int at)
    {
        if (line.Is(at, ",")) at++;
        if (line.Is(at, "which") || line.Is(at, "that")) at++;
        return line.IsIn(at, BusinessWords.Participles) ? Done(line, at, BusinessWords.Participles) : At(line, at);
    }

    /// <summary>What is said by the verb at a term, or null.</summary>
    public static Run? At(TermLine line, int at)
    {
        int limit = at + MostAuxiliaries;
        while (at < limit && (line.IsIn(at, ClauseWords.Be)
            || ((line.IsIn(at, ClauseWords.Adverbs) || line.IsIn(at, BusinessWords.Mainly)) && !line.Is(at, "not")
                && !line.Is(at, "never")))) at++;
        int engaged = line.Entry(at, BusinessWords.EngagedIn);
        // "explores for and produces oil" has two verbs.
        bool two = line.Is(at + engaged, "and") && line.IsIn(at + engaged + 1, BusinessWords.Verbs);
        if (engaged > 0 && !two) return InField(line, at + engaged);
        if (line.Is(at, "in") && line.IsIn(at - 1, ClauseWords.Be)) return InTrade(line, at + 1);
        bool now = line.IsIn(at - 1, ClauseWords.Be) && line.IsIn(at, BusinessWords.MakingVerbs);
        return Establishments(line, at) ?? Done(line, at, now ? BusinessWords.Participles : BusinessWords.Verbs);
    }

    /// <summary>"has plants" tells no business, but where they are tells where the company is.</summary>
    public static Run? Holdings(TermLine line, int at) =>
        Has(line, at) && WaresReader.Read(line, at + 1) is { } wares && line.IsIn(wares.End - 1, DealNouns.Units) ? wares : null;

    /// <summary>"serves 430 customers" tells no business either, but where they are.</summary>
    public static Run? Service(TermLine line, int at) =>
        (line.Is(at, "serves") || line.Is(at, "supplies")) && line.IsKind(at + 1, TermKind.Count) ? new Run(at + 1, at + 2) : null;

    /// <summary>What is said of several, "the mills make brown paper".</summary>
    public static Run? OfMany(TermLine line, int at) => Done(line, at, BusinessWords.PluralVerbs);

    /// <summary>"has some 60 public houses".</summary>
    private static Run? Establishments(TermLine line, int at) =>
        Has(line, at) && WaresReader.Read(line, at + 1) is { } wares
            && line.IsIn(wares.End - 1, BusinessWords.Establishments) ? wares : null;

    /// <summary>"has 60 mills", and not "has purchased 60 mills".</summary>
    private static bool Has(TermLine line, int at) =>
        line.IsIn(at, BusinessWords.Having) && at + 1 < line.Count
            && (DealVerbs.Find(line[at + 1].Word)?.Form & (VerbForm.Past | VerbForm.Participle)) is not > 0;

    /// <summary>
    /// What is said by any other verb of the present, "catches and freezes cod": what a company is doing now, it does for a living, save
    /// for what all of them do ("expects", "employs").
    /// </summary>
    public static Run? Habit(TermLine line, int at)
    {
        if (!IsHabit(line, at)) return null;
        int verb = at++;
        while (at < verb + 2 * MostVerbs && (line.Is(at, "and") || line.Is(at, ",")) && IsHabit(line, at + 1)) at += 2;
        bool nothing = IsArticle(line, at) || line.IsIn(at, ClauseWords.Possessives)
            || (line.IsIn(at, BusinessWords.EndOfWares) && !line.Is(at, "used"))
            || (at < line.Count && !line.Is(at, "-") && DealVerbs.IsAny(line[at].Word));
        if (nothing || WaresReader.Read(line, at) is not { } wares) return null;
        // "the Lowell coatings and inks business" has no verb.
        if (wares.End - wares.First == 1 && line.IsIn(wares.First, BusinessWords.General)) return null;
        if (line.IsIn(verb, BusinessWords.WholePhraseVerbs)) return wares with { First = verb };
        return wares.End - wares.First > 1 || line.IsIn(verb, BusinessWords.Verbs) || WaresReader.IsRate(line, wares.End)
            || line[wares.First].Lower.EndsWith("s", StringComparison.Ordinal) ? wares : null;
    }

    private static bool IsHabit(TermLine line, int at)
    {
        if (!line.IsPlainWord(at) || line.TokenAt(at).IsCapitalized || line.IsIn(at, BusinessWords.OtherVerbs)
            || line.IsIn(at, BusinessWords.Vague) || line.IsIn(at, CompanyWords.Nouns)
            || line.IsIn(at, FigureWords.Tellers) || line.IsIn(at, SubjectWords.Members)
                || line.IsIn(at, SubjectWords.Boards)) return false;
        string word = line[at].Lower;
        return word.Length > 3 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal)
            && !line.IsIn(at, ClauseWords.Speech) && !line.IsIn(at, ClauseWords.Auxiliaries) && !line.IsIn(at, DealNouns.Units)
            && !line.IsIn(at, ClauseWords.Prepositions);
    }

    /// <summary>"leases and remarkets" with what follows.</summary>
    private static Run? Done(TermLine line, int at, WordTable table)
    {
        int verb = at, verbs = 0;
        while (verbs < MostVerbs && line.IsIn(at, table))
        {
            at++;
            verbs++;
            // "explores for and produces oil".
            if (line.Is(at, "for") && line.Is(at + 1, "and")) at++;
            if ((line.Is(at, "and") || line.Is(at, ",")) && line.IsIn(at + 1, table)) at++;
        }

        if (verbs > 0 && NamedThing(line, at) is { } thing) return thing;
        if (verbs > 0 && OneThing(line, at) is { } one) return one;
        if (verbs == 0 || (IsArticle(line, at) && !line.IsIn(at - 1, BusinessWords.MakingVerbs))
            || WaresReader.Read(line, at) is not { } wares) return null;
        if (line.Is(wares.End, "with") && line.IsIn(at - 1, BusinessWords.SupplyingVerbs)) return WaresReader.Read(line, wares.End + 1);
        if (wares.End - wares.First == 1 && !WaresReader.IsRate(line, wares.End) && !line.IsIn(at - 1, BusinessWords.MakingVerbs)
            && !line.IsIn(verb, BusinessWords.WholePhraseVerbs)) return null;
        return line.IsIn(verb, BusinessWords.WholePhraseVerbs) ? wares with { First = verb } : wares;
    }

    /// <summary>
    /// "operates WKDL-FM, a Dayton radio station", "owns the Lost Hen gold mine": what the thing with the name is.
    /// </summary>
    private static Run? NamedThing(TermLine line, int at)
    {
        // "owns [half of] the Lost Hen gold mine".
        if ((line.Is(at, "half") || line.Is(at, "part") || line.IsKind(at, TermKind.Percent)) && line.Is(at + 1, "of")) at += 2;
        if (line.Is(at, "the") && (line.IsName(at + 1) || line.IsKind(at + 1, TermKind.Place)) && !line.IsPossessive(at + 2))
            return WaresReader.Read(line, at + 2) is { } site && line.IsIn(site.End - 1, BusinessWords.Establishments) ? site : null;
        if (!line.IsName(at) || !line.Is(at + 1, ",") || !IsArticle(line, at + 2)) return null;
        int first = PlaceReader.Read(line, at + 3) is { } place ? place.End : at + 3;
        return WaresReader.Read(line, first) is { } wares && line.IsIn(wares.End - 1, DealNouns.Units) ? wares : null;
    }

    /// <summary>"operates a cable television system", "owns a race track": the one place or network where it does business.</summary>
    private static Run? OneThing(TermLine line, int at) =>
        IsArticle(line, at) && line.IsIn(at - 1, BusinessWords.RunningVerbs) && WaresReader.Read(line, at + 1) is { } wares
            && (line.IsIn(wares.End - 1, BusinessWords.Establishments)
                || (wares.End - wares.First > 1 && line.IsIn(wares.End - 1, BusinessWords.Networks))) ? wares : null;

    private static bool IsArticle(TermLine line, int at) => line.Is(at, "a") || line.Is(at, "an") || line.Is(at, "the");

    /// <summary>"is in the industrial valve business": the last word must say that it is one.</summary>
    public static Run? InTrade(TermLine line, int at) =>
        line.Is(at, "the") && WaresReader.Read(line, at) is { } wares && wares.End - wares.First > 1
            && line.IsIn(wares.End - 1, BusinessWords.Fields)
            ? wares with { End = wares.End - 1 } : null;

    /// <summary>
    /// "engaged in the wholesale travel business", "involved in the leasing of fleets of cars", "specializes in providing data
    /// labeling services".
    /// </summary>
    private static Run? InField(TermLine line, int at)
    {
        if (line.IsIn(at, BusinessWords.Openers)) at++;
        if (WaresReader.Read(line, at) is not { } field || line.IsIn(field.First, DealNouns.Deals)) return null;
        int end = field.End;
        for (int depth = 0; depth < DeepestField && (line.Is(end, "of") || (line.Is(end, "for") && end - field.First == 1))
            && WaresReader.Read(line, end + 1) is { } inner; depth++) end = inner.End;
        while (end > field.First + 1 && line.IsIn(end - 1, BusinessWords.General) && !line.Is(end - 1, "operations")) end--;
        return field with { End = end };
    }
}
