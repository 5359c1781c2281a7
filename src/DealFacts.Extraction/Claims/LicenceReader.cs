using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads who gives whom the right to sell a thing: "licensed the drug to Widget", "granted Widget rights to the drug".</summary>
internal static class LicenceReader
{
    private const int Farthest = 14;
    private const int FarthestRights = 8;

    /// <summary>"licensed [its kidney drug] to Widget": the term after the thing; -1 where nobody gets it or gives it.</summary>
    public static int PastThing(DealDraft draft, int at)
    {
        for (int i = at + 1; i < at + Farthest && i < draft.Line.Count && !draft.Line.IsPunctuation(i); i++)
            if ((draft.Line.Is(i, "to") || draft.Line.Is(i, "from")) && OrderReader.CompanyBehind(draft.Line, i + 1) is not null) return i;
        return -1;
    }

    /// <summary>"granted Widget [worldwide rights] to": the term after the word for them; -1 where none is granted to a company.</summary>
    public static int PastRights(DealDraft draft, int at)
    {
        if (!draft.Line.IsKind(at, TermKind.Company) || draft.Line.Possesses(at)) return -1;
        for (int i = at + 1; i < at + FarthestRights && !draft.Line.IsIn(i, ClauseWords.Prepositions); i++)
        {
            if (!draft.Line.IsIn(i, DealWords.Licences)) continue;
            draft.Add(PartyRole.Partner, NounPhraseReader.PartyAt(draft.Line, at));
            return i + 1;
        }

        return -1;
    }
}
