using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the subject behind what stands in front of it: "In addition to buying SunDepot, Voltaro has".</summary>
internal static class FrontedClauses
{
    private const int LongestAside = 10;

    /// <summary>
    /// "In addition to buying SunDepot, Voltaro has", "By buying SunDepot, Voltaro gains": the subject of the main clause is meant for the one
    /// before it too.
    /// </summary>
    public static IReadOnlyList<Party> SubjectAfter(TermLine line, int verb)
    {
        bool having = line.Is(verb - 1, "having") || line.Is(verb, "having");
        if (!having && !IsGerund(line, verb) && !IsGerund(line, verb + 1)) return [];
        bool leads = having || (line.IsIn(verb - 1, ReferenceWords.Fronters) && OpensClause(line, verb - 1));
        for (int i = verb + 1; i < line.Count - 1; i++)
            if (line.Is(i, ",") && SubjectBehind(line, i) is var (subject, verbAt)
                && (line.IsIn(verbAt, ClauseWords.Auxiliaries) || (leads && NamePlaces.IsVerbLike(line, verbAt))
                    || line.IsIn(verbAt, ClauseWords.Speech))) return [subject];
        return [];
    }

    /// <summary>
    /// "Armed with $10 million in funding, Widget plans", "Following its acquisition by Acme, Widget has": the subject that follows what
    /// stands in front.
    /// </summary>
    public static IReadOnlyList<Party> AfterFront(TermLine line, int at)
    {
        int front = at - 1;
        while (front > 0 && !(line.IsIn(front, SubjectWords.FrontWords) && OpensClause(line, front))) front--;
        if (front < 0 || !line.IsIn(front, SubjectWords.FrontWords)) return [];
        for (int i = at; i < line.Count - 2; i++)
            if (line.Is(i, ","))
                return SubjectBehind(line, i) is var (subject, verb) && subject.Entity is { Kind: EntityKind.Organization }
                    && NamePlaces.IsVerbLike(line, verb) ? [subject] : [];
        return [];
    }

    /// <summary>
    /// The name that follows a comma, what describes it and what is told of it by the way left out, and the term of its verb: "[, the pump
    /// maker Acme, based in Leeds,] has"; null where none stands there.
    /// </summary>
    private static (Party Subject, int Verb)? SubjectBehind(TermLine line, int comma)
    {
        int name = DescribedName.At(line, comma + 1);
        if (!line.IsParty(name) || line.Possesses(name)) return null;
        int verb = name + 1;
        if (line.Is(verb, ","))
        {
            int close = verb + 1;
            while (close < line.Count && close - verb < LongestAside && !line.Is(close, ",") && !line.IsParty(close)) close++;
            if (!line.Is(close, ",")) return null;
            verb = close + 1;
        }

        return (NounPhraseReader.PartyAt(line, name), verb);
    }

    /// <summary>"[By] buying", "In 2019, [by] buying", "Meanwhile, [by] buying", "said that [by] buying", "but [by] buying".</summary>
    private static bool OpensClause(TermLine line, int at) =>
        at == 0 || line.Is(at - 1, "that") || line.Is(at - 1, "but") || (line.Is(at - 1, ",") && (line.IsKind(at - 2, TermKind.Period) || at == 2));

    /// <summary>
    /// Whose deed stands in front where a clause opens right before it: "Widget said that by buying Gadget, [Acme] gains"; none where it
    /// stands at the head of its sentence, or nowhere.
    /// </summary>
    public static IReadOnlyList<Party> SubjectInside(TermLine line, int verb) =>
        verb > 1 && (line.Is(verb - 2, "that") || line.Is(verb - 2, "but")) && line.IsIn(verb - 1, ReferenceWords.Fronters)
            ? SubjectAfter(line, verb) : [];

    private static bool IsGerund(TermLine line, int at) => at < line.Count && line[at].Lower.EndsWith("ing", StringComparison.Ordinal);
}
