using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the subject behind what stands in front of it: "In addition to buying SunDepot, Voltaro has".</summary>
internal static class FrontedClauses
{
    /// <summary>
    /// "In addition to buying SunDepot, Voltaro has", "By buying SunDepot, Voltaro gains": the subject of the main clause is meant for the one
    /// before it too.
    /// </summary>
    public static IReadOnlyList<Party> SubjectAfter(TermLine line, int verb)
    {
        bool having = line.Is(verb - 1, "having") || line.Is(verb, "having");
        if (!having && !IsGerund(line, verb) && !IsGerund(line, verb + 1)) return [];
        bool leads = having || (verb == 1 && line.IsIn(0, ReferenceWords.Fronters));
        for (int i = verb + 1; i < line.Count - 1; i++)
            if (line.Is(i, ",") && line.IsParty(i + 1) && !line.Possesses(i + 1)
                && (line.IsIn(i + 2, ClauseWords.Auxiliaries) || (leads && NamePlaces.IsVerbLike(line, i + 2))
                    || line.IsIn(i + 2, ClauseWords.Speech))) return [NounPhraseReader.PartyAt(line, i + 1)];
        return [];
    }

    /// <summary>
    /// "Armed with $10 million in funding, Widget plans", "Following its acquisition by Acme, Widget has": the subject that follows what
    /// stands in front.
    /// </summary>
    public static IReadOnlyList<Party> AfterFront(TermLine line, int at)
    {
        if (!line.IsIn(0, SubjectWords.FrontWords)) return [];
        for (int i = at; i < line.Count - 2; i++)
            if (line.Is(i, ",")) return line.IsKind(i + 1, TermKind.Company) && !line.Possesses(i + 1)
                && NamePlaces.IsVerbLike(line, i + 2) ? [NounPhraseReader.PartyAt(line, i + 1)] : [];
        return [];
    }

    private static bool IsGerund(TermLine line, int at) => at < line.Count && line[at].Lower.EndsWith("ing", StringComparison.Ordinal);
}
