using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells what came of a deal that was only planned: "was in talks to buy Widget but they fell apart".</summary>
internal static class StageOutcomes
{
    private const int FarthestTurn = 10;
    private const int FarthestFate = 3;
    private const int FarthestEnding = 40;
    private const int LongestEnding = 5;

    /// <summary>"its planned merger with Widget has been called off": what the sentence goes on to say weighs more.</summary>
    public static StageFind Told(DealDraft draft, StageFind silent, int from) =>
        StagePhrases.Find(draft.Line, from, Math.Min(draft.Line.Count, draft.End + 8)) is { } after && after.End > after.First
            && after.Rank < silent.Rank
            && after.Stage is DealStage.Terminated or DealStage.Rejected or DealStage.Completed ? after : silent;

    /// <summary>"was in talks to buy Widget but they fell apart", "made an offer, which was turned down": what came of it.</summary>
    public static StageFind? Undone(DealDraft draft, StageFind hoped)
    {
        // "filed for an IPO in 2021 but withdrew it".
        bool filed = hoped.Stage == DealStage.Announced && draft.Frame.Kind == DealKind.InitialPublicOffering;
        TermLine line = draft.Line;
        bool planned = hoped.Stage is DealStage.InTalks or DealStage.Considering or DealStage.Proposed || filed || IsPastPlan(draft);
        if (!planned) return null;
        for (int at = draft.End; at < line.Count && at < draft.End + FarthestTurn; at++)
        {
            bool turn = line.Is(at, "but") || line.Is(at, "before") || line.Is(at, "until")
                || (line.Is(at, "only") && line.Is(at + 1, "to"))
                || (line.Is(at, ",") && line.Is(at + 1, "which") && IsOfIt(line, at + 3));
            if (!turn) continue;
            if (line.Is(at + 2, "turned") && line.Is(at + 4, "down"))
                return BareStages.Bare(DealStage.Rejected, at + 2, at + 5, "stage/turned-down");
            return StagePhrases.Find(line, at + 1, Math.Min(line.Count, at + FarthestTurn)) is { } found && found.End > found.First
                && found.Stage is DealStage.Terminated or DealStage.Rejected && !StageRules.All[found.Rank].IsModal ? found : null;
        }

        return null;
    }

    /// <summary>"its bid for Widget drew 32 pct when it closed, and the bid has lapsed": the sentence ends with the bid's end.</summary>
    public static StageFind? Lapsed(DealDraft draft)
    {
        TermLine line = draft.Line;
        if (!draft.Word.IsNoun || !line.IsIn(draft.Word.End - 1, TakeoverWords.Bids)) return null;
        for (int at = draft.End + 1; at < line.Count && at < draft.End + FarthestEnding; at++)
        {
            bool same = line.IsIn(at, TakeoverWords.Bids) && (line.Is(at - 1, "the") || line.Possesses(at - 1));
            if (same && StagePhrases.Find(line, at, Math.Min(line.Count, at + LongestEnding)) is { Stage: DealStage.Terminated } found
                && (line.Is(found.First, "lapsed") || line.Is(found.First, "failed"))) return found;
        }

        return null;
    }

    /// <summary>"had been set to buy", "had agreed to buy", "was due to buy": what was to be, before something came of it.</summary>
    private static bool IsPastPlan(DealDraft draft)
    {
        for (int i = draft.StageFrom; i < draft.Word.First; i++)
            if (draft.Line.Is(i, "had") || (draft.Line.Is(i, "was") && IsProspect(draft.Line, i + 1))) return true;
        return false;
    }

    private static bool IsProspect(TermLine line, int at) => line.IsIn(at, FigureWords.Prospects) || line.Is(at, "about");

    /// <summary>"rejected [it]", "turned down [the offer]", not "rejected a bid from Gadget".</summary>
    private static bool IsOfIt(TermLine line, int at) =>
        line.Is(at, "it") || line.Is(at, "the") || line.Is(at, "down") || line.MentionAt(at)?.Kind == MentionKind.Pronoun;

    /// <summary>
    /// "its plan to buy Widget has been dropped", "their plan to merge collapsed": what becomes of the plan stands behind all that is
    /// planned.
    /// </summary>
    public static bool IsUndertaking(DealDraft draft) =>
        !draft.Word.IsNoun && draft.Line.Is(draft.Word.First - 1, "to") && draft.Line.IsIn(draft.Word.First - 2, SubjectWords.Undertakings)
            && (draft.Line.IsIn(draft.End, ClauseWords.Auxiliaries) || IsUndone(draft.Line, draft.End));

    /// <summary>"[into a chain] collapsed": what the plan came to, right behind it.</summary>
    private static bool IsUndone(TermLine line, int end)
    {
        for (int i = end; i < line.Count && i <= end + FarthestFate && !line.IsPunctuation(i); i++)
            if (StagePhrases.FindHere(line, i) is { Stage: DealStage.Terminated or DealStage.Rejected }) return true;
        return false;
    }
}
