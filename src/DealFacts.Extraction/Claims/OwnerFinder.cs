using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds whose an amount is: the name for which the most speaks, when more speaks for it than for nobody.</summary>
internal static class OwnerFinder
{
    private const int Enough = 1;
    private const int EnoughForDeal = 6;
    private const int EnoughForOther = 7;
    private const int Nobody = 8;
    private const int Sure = 11;

    /// <summary>The owner.</summary>
    public static OwnerFind Find(OwnerQuestion question)
    {
        if (question.Find.IsOfNobody) return OwnerFind.Nobody;
        (Entity? best, int most) = Best(question);
        int nobody = IsNobodys(question) ? Nobody : 0;
        if (nobody > most) return OwnerFind.Nobody;
        int enough = question.Measures(Metric.Other) ? EnoughForOther : question.Measures(Metric.DealValue) ? EnoughForDeal : Enough;
        return most < enough ? OwnerFind.Unknown : new OwnerFind(best, IsNobody: false, IsSure: most >= Sure);
    }

    private static (Entity? Best, int Most) Best(OwnerQuestion question)
    {
        Entity? best = null;
        int most = 0;
        for (int name = 0; name < question.Line.Count; name++)
        {
            if (!question.Line.IsKind(name, TermKind.Company)) continue;
            int sum = OwnerEvidences.All.Where(evidence => evidence.Holds(question, name)).Sum(evidence => evidence.Weight);
            if (sum < most || (sum == most && name > question.At)) continue;
            (best, most) = (question.Line.EntityAt(name), sum);
        }

        return (best, most);
    }

    /// <summary>"startups raised", "his fortune": the subject or possessor beside the amount is no company.</summary>
    private static bool IsNobodys(OwnerQuestion question)
    {
        TermLine line = question.Line;
        if (question.Find.Rule == "metric/price-target") return false;
        for (int i = question.Anchor - 1; i >= 0 && question.Anchor - i < 16; i--)
        {
            if (line.IsKind(i, TermKind.Person) && line.Possesses(i)) return question.Anchor - i < 5;
            if (line.IsKind(i, TermKind.Person)) return question.Measures(Metric.Other) && OwnerPlaces.IsFreeSubject(line, i) && !line.IsIn(i + 1, ClauseWords.Speech);
            if (line.IsKind(i, TermKind.Company) && OwnerPlaces.IsFreeSubject(line, i)) return false;
            if (line.IsIn(i, FigureWords.Nobodies) && !line.IsIn(i - 1, ClauseWords.Prepositions)) return true;
            if (line.Is(i, ";") || line.IsIn(i, ClauseWords.Relatives)) return false;
        }

        return false;
    }
}
