using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Looks past what describes a name: "the Leeds-based pump maker Widget", "Germany's Widget", "existing backer Widget".</summary>
internal static class DescribedName
{
    private const int Longest = 7;

    /// <summary>The name's term, where what begins at a term describes one; the same term where nothing does.</summary>
    public static int At(TermLine line, int at)
    {
        int i = at;
        while (i < line.Count && i < at + Longest && (IsSaidOfNext(line, i) || Describes(line, i))) i++;
        return line.IsName(i) ? i : at;
    }

    /// <summary>The first term of what describes the name at a term; the name's own where nothing does.</summary>
    public static int StartOf(TermLine line, int name)
    {
        int i = name;
        while (i > 0 && name - i < Longest && (IsSaidOfNext(line, i - 1) || Describes(line, i - 1)))
        {
            i--;
            if (line.IsIn(i, ClauseWords.Determiners)) break;
        }

        return i;
    }

    /// <summary>"[the pump group] Widget": a reference that the name right behind it explains.</summary>
    public static bool IsSaidOfNext(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Description } && line.MentionAt(at + 1) is { Kind: MentionKind.Name }
            && line.EntityAt(at) == line.EntityAt(at + 1);

    private static bool Describes(TermLine line, int at)
    {
        if (line.IsName(at) && !line.IsKind(at, TermKind.Place)) return false;
        if (line.IsKind(at, TermKind.Place)) return line.Is(at + 1, "-") || line.IsPossessive(at + 1) || line.IsPlainWord(at + 1);
        if (line.Is(at, "-") || line.IsIn(at, ClauseWords.Determiners)) return true;
        if (line.IsPossessive(at)) return line.IsKind(at - 1, TermKind.Place);
        return line.IsPlainWord(at) && !line.IsIn(at, ClauseWords.Prepositions) && !line.IsIn(at, ClauseWords.Auxiliaries)
            && !line.IsIn(at, ClauseWords.Conjunctions) && !line.IsIn(at, ClauseWords.Relatives) && !line.IsIn(at, ClauseWords.Speech)
            && (!DealVerbs.IsAny(line[at].Word) || line.Is(at - 1, "-") || IsNounLike(line, at));
    }

    /// <summary>"[pump] maker", "[lead] investor": a verb's plain form before a sort of company is a noun.</summary>
    private static bool IsNounLike(TermLine line, int at) =>
        DealVerbs.Find(line[at].Word) is { Form: VerbForm.Base } && !line.Is(at - 1, "to") && !line.IsIn(at - 1, ClauseWords.Auxiliaries)
            && (line.IsIn(at + 1, CompanyWords.Sorts) || line.IsIn(at + 1, ReferenceWords.Trades));
}
