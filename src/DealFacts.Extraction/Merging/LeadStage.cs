using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// The stage that the story's first sentence tells in its main clause, for there news say how far the deal is now: "said it raised his
/// stake" and not "who is considering a bid".
/// </summary>
internal static class LeadStage
{
    private const int LongestClause = 30;
    private const int ShortestSentence = 3;
    private const int FarthestDeal = 6;

    /// <summary>
    /// The words of stage that stand first in the main clause, those told of the deal or others; those told where it has none.
    /// </summary>
    public static StageWords? Choose(IReadOnlyList<TermLine> lines, DealGroup deal, IReadOnlyList<DealGroup> deals, StageWords? told)
    {
        TermLine? lead = lines.FirstOrDefault(line => !line.Sentence.IsHeading && line.Count > ShortestSentence);
        if (told is { IsGoverning: true } && told.Line != lead) told = null;
        if (lead is null || IsOfAnother(lead, deal, deals)
            || deal.Statements[0].Line.Sentence.Index > lead.Sentence.Index + FarthestDeal) return told;
        StageWords? firm = told is { IsGoverning: true, IsPlain: true } ? null : told;
        return InClause(lead, firm, find => !find.IsPlain && !find.IsNoun)
            ?? (told is not null && told.Line != lead && !told.IsPlain ? told : null)
            ?? InClause(lead, told, find => !find.IsNoun) ?? InClause(lead, told, _ => true) ?? told;
    }

    /// <summary>
    /// The first words of stage in the main clause; in "its proposed merger with Widget has been cleared" what is said of the merger stands
    /// before its "proposed", which counts where nothing else does.
    /// </summary>
    private static StageWords? InClause(TermLine lead, StageWords? told, Func<StageFind, bool> counts)
    {
        int start = StartOfClause(lead);
        int end = Math.Min(lead.Count, start + LongestClause);
        for (int at = start; at < end; at++)
        {
            at = AfterRelative(lead, at);
            if (at >= end) break;
            StageFind? found = StagePhrases.FindHere(lead, at);
            if (found is not null && !counts(found)) continue;
            if (told?.Line == lead && told.First > at && found is not null && IsPlan(lead, at, told)) return told;
            if (told?.Line == lead && told.First == at) return told;
            if (found is not null) return new StageWords(lead, found.First, found.End);
        }

        return null;
    }

    /// <summary>"its plan to buy Widget has been dropped": what is told of the plan counts, not that there is one.</summary>
    private static bool IsPlan(TermLine lead, int at, StageWords told) =>
        lead.IsIn(at, SubjectWords.Undertakings) && (lead.Possesses(at - 1) || lead.IsPossessive(at - 1)
            || lead.IsIn(at - 1, ClauseWords.Determiners)
            || lead.IsIn(at - 1, ClauseWords.Possessives))
            && StagePhrases.FindHere(lead, told.First) is { Stage: DealStage.Terminated or DealStage.Rejected or DealStage.Completed }
                or { Rule: "stage/bare-expired" or "stage/approved" };

    /// <summary>Whether the sentence tells only of a deal of another sort: a round.</summary>
    private static bool IsOfAnother(TermLine lead, DealGroup deal, IReadOnlyList<DealGroup> deals) =>
        !deal.Statements.Any(statement => statement.Line == lead)
            && deals.Take(DealIndex.MostCompared).Any(other => other.Target is not null
                && !DealGrouper.IsPurchase(other.Kind) && other.Statements[0].Line == lead);

    /// <summary>
    /// After "X said" or "X told Y" the clause starts that says what is new; at the end of a sentence they only name the source.
    /// </summary>
    private static int StartOfClause(TermLine line)
    {
        int start = 0;
        for (int at = AfterRelative(line, 0); at < line.Count - 2; at = AfterRelative(line, at + 1))
            if (line.IsIn(at, ClauseWords.Speech) && !line.IsPunctuation(at + 1)) return at + 1;
        return start;
    }

    /// <summary>The comma after the clause that "who" or ", which" opens; the same term where none does.</summary>
    private static int AfterRelative(TermLine line, int at)
    {
        if (!line.Is(at, "who") && !(line.Is(at, ",") && line.IsIn(at + 1, ClauseWords.Relatives))) return at;
        for (int i = at + 2; i < line.Count; i++)
            if (line.Is(i, ",")) return i;
        return line.Count;
    }
}
