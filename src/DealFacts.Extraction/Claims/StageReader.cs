using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads the stage of a deal from the words around its verb or noun.</summary>
internal static class StageReader
{
    private const int FarthestGovernor = 6;
    private const int FarthestDenial = 16;

    /// <summary>
    /// The stage of a statement: by the words before its verb or noun, for a noun also by those after it, else by the bare word.
    /// </summary>
    public static StageFind Read(DealDraft draft)
    {
        FrameWord word = draft.Word;
        if (Denial(draft) is { } denied) return denied;
        if (IsMadeToDrop(draft))
            return BareStages.Bare(DealStage.Terminated, draft.StageFrom + 1, draft.StageFrom + 2, "stage/made-to-drop");
        if (IsLatest(draft) || IsLookedBackOn(draft)) return BareStages.Bare(DealStage.Completed, word.First, word.End, "stage/verb");
        int from = StageClause.StartOf(draft);
        StageFind? near = StagePhrases.Find(draft.Line, from, word.End);
        if (from == draft.StageFrom && (near is null || near.End == near.First)) near = Agreement(draft) ?? near;
        if (near is not null && StageOutcomes.IsUndertaking(draft)) near = StageOutcomes.Told(draft, near, draft.End);
        if (StageOutcomes.Lapsed(draft) is { } lapsed) return lapsed;
        if (near is { } hoped && StageOutcomes.Undone(draft, hoped) is { } undone) return undone;
        if (near is { } silent && (silent.End == silent.First || IsOfTalks(silent)) && word.IsNoun)
            near = StageOutcomes.Told(draft, silent, word.End);
        return near
            ?? (word.IsNoun ? AfterNoun(draft) ?? BareStages.OfNoun(draft) : BareStages.OfVerb(draft));
    }

    /// <summary>"forced Acme to abandon its bid".</summary>
    private static bool IsMadeToDrop(DealDraft draft) =>
        draft.Line.Is(draft.StageFrom, "to") && draft.Line.IsIn(draft.StageFrom + 1, DealWords.Dropping)
            && draft.Line.IsIn(draft.StageFrom - 2, DealWords.Forcing);

    /// <summary>What stands after the noun; "a round to put robots to work" tells what the money is for, and what
    /// "a venture between Acme and Widget" seeks is its own business.</summary>
    private static StageFind? AfterNoun(DealDraft draft) =>
        StagePhrases.Find(draft.Line, draft.Word.End, EndOfWords(draft)) is { } after
            // "A round led by Acme will help Widget hire".
            && !(draft.Frame.Kind is DealKind.FundingRound && after.Rule == "stage/will"
                && draft.Line.IsIn(after.First + 1, RoundWords.Enabling))
            && !((draft.Frame.Kind is DealKind.FundingRound or DealKind.DebtFinancing || BareStages.IsOfYear(draft))
                && after.Rule == "stage/to")
            && !ComplementEnds.VentureActs(draft, draft.End)
            && !BareStages.IsOnHeels(draft) && !IsFrontedMoney(draft) ? after : null;

    /// <summary>"With $5 million in fresh funding, Acme plans to hire": it has it, whatever it plans.</summary>
    private static bool IsFrontedMoney(DealDraft draft) =>
        draft.Frame.Kind == DealKind.FundingRound && draft.Line[0].Lower is "with" or "armed" or "flush" or "fresh" && draft.Line.Is(draft.Word.End, ",")
            && draft.First < FarthestGovernor;

    /// <summary>"Widget, fuelled by a round from Acme[, plans to enter Brazil]": what comes behind the comma is not the round's.</summary>
    private static int EndOfWords(DealDraft draft)
    {
        int end = Math.Min(draft.Line.Count, draft.End + 8);
        if (draft.Frame.Kind is not DealKind.FundingRound) return end;
        for (int i = draft.Word.End; i < end; i++)
            if (draft.Line.Is(i, ",") && !draft.Line.IsIn(i + 1, ClauseWords.Relatives)) return i;
        return end;
    }

    /// <summary>"collapsed three years [after being acquired] by Acme": it has been.</summary>
    private static bool IsLookedBackOn(DealDraft draft) =>
        !draft.Word.IsNoun && draft.Line.Is(draft.Word.First - 1, "being") && draft.Line.Is(draft.Word.First - 2, "after");

    /// <summary>"is the latest startup to be acquired", "the third company to raise money": it has been.</summary>
    private static bool IsLatest(DealDraft draft)
    {
        if (draft.Word.IsNoun) return false;
        TermLine line = draft.Line;
        int to = line.Is(draft.Word.First - 1, "be") ? draft.Word.First - 2 : draft.Word.First - 1;
        if (!line.Is(to, "to")) return false;
        for (int i = to - 1; i > 0 && to - i < FarthestGovernor && !line.Is(i, ","); i--)
        {
            if (IsOrdinalReference(line, i)) return Is(i - 1);
            if (line.IsParty(i)) return false;
            if (line.Is(i - 1, "the") && line.IsIn(i, DealWords.Ordinals)) return Is(i - 2);
        }

        return false;

        bool Is(int at) => line.IsIn(at, ClauseWords.Be) || line.Is(at, "became") || line.Is(at, "becomes");
    }

    /// <summary>"the latest startup", which means the company named before it.</summary>
    private static bool IsOrdinalReference(TermLine line, int at)
    {
        if (line[at].Chunk is not NameMention { Kind: MentionKind.Description } mention || mention.End - mention.First < 3) return false;
        Token[] tokens = line.Document.Tokens;
        return tokens[mention.First].Lower == "the" && DealWords.Ordinals.Contains(tokens[mention.First + 1].Word);
    }

    /// <summary>"denied it was in talks about a merger", "denied a report that it would buy": all that the denied clause tells.</summary>
    private static StageFind? Denial(DealDraft draft)
    {
        for (int at = draft.Word.First - 1; at > 0 && draft.Word.First - at < FarthestDenial; at--)
        {
            // "denied that its chairman, Ann Lee, was in talks".
            if (draft.Line.Is(at, ",") && draft.Line.IsKind(at - 1, TermKind.Person) && draft.Line.Is(at - 2, ",")) at -= 3;
            if (draft.Line.Is(at, ",") || draft.Line.Is(at, ";") || draft.Line.Is(at, "but")) return null;
            if (draft.Line.IsIn(at, DealWords.Denying)) return StagePhrases.FindHere(draft.Line, at);
        }

        return null;
    }

    /// <summary>
    /// "signed a definitive agreement for Acme to acquire", "a letter of intent under which York would purchase": words before the subject.
    /// </summary>
    private static StageFind? Agreement(DealDraft draft) =>
        StagePhrases.Find(draft.Line, Math.Max(0, draft.StageFrom - 24), draft.StageFrom) is { } found && found.End > found.First
            && (found.Stage is DealStage.AgreedInPrinciple or DealStage.Signed or DealStage.InTalks
                || IsGovernedSubject(draft)) ? found : null;

    /// <summary>
    /// "approved an application by Acme to acquire", "turned down Acme's request to acquire", "barred Acme from acquiring": what is done
    /// to the application, or to Acme, is done to the deal.
    /// </summary>
    private static bool IsGovernedSubject(DealDraft draft) =>
        !draft.Word.IsNoun && ((draft.Line.Is(draft.StageFrom, "from") && draft.Line.IsIn(draft.First - 1, SubjectWords.Hindering))
            || (draft.Line.IsPossessive(draft.StageFrom) && draft.Line.Is(draft.Word.First - 1, "to"))
            || (draft.Line.Is(draft.StageFrom, "to")
            && (draft.Line.Is(draft.First - 1, "by") || draft.Line.Is(draft.First - 1, "from") || draft.Line.Is(draft.First - 1, "of"))));

    /// <summary>"talks over a takeover have broken down": the talks do not outweigh what became of them.</summary>
    private static bool IsOfTalks(StageFind find) => find.Rank < StageRules.All.Length && StageRules.All[find.Rank].IsNoun;
}
