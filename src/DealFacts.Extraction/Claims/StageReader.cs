using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads the stage of a deal from the words around its verb or noun.</summary>
internal static class StageReader
{
    // A purchase that only a noun tells of, well after the lead, is as a rule one of the past.
    private const int LeadSentences = 3;

    private const int FarthestGovernor = 6;
    private const int FarthestDenial = 16;
    private const int FarthestTurn = 10;
    private const int FarthestFate = 3;
    private const int FarthestEnding = 40;
    private const int LongestEnding = 5;

    /// <summary>
    /// The stage of a statement: by the words before its verb or noun, for a noun also by those after it, else by the bare word.
    /// </summary>
    public static StageFind Read(DealDraft draft)
    {
        FrameWord word = draft.Word;
        if (Denial(draft) is { } denied) return denied;
        if (IsMadeToDrop(draft)) return Bare(DealStage.Terminated, draft.StageFrom + 1, draft.StageFrom + 2, "stage/made-to-drop");
        if (IsLatest(draft)) return Bare(DealStage.Completed, word.First, word.End, "stage/verb");
        int from = StageClause.StartOf(draft);
        StageFind? near = StagePhrases.Find(draft.Line, from, word.End);
        if (from == draft.StageFrom && (near is null || near.End == near.First)) near = Agreement(draft) ?? near;
        if (near is not null && IsUndertaking(draft)) near = Told(draft, near, draft.End);
        if (Lapsed(draft) is { } lapsed) return lapsed;
        if (near is { } hoped && Undone(draft, hoped) is { } undone) return undone;
        if (near is { } silent && (silent.End == silent.First || IsOfTalks(silent)) && word.IsNoun) near = Told(draft, silent, word.End);
        return near
            ?? (word.IsNoun ? AfterNoun(draft) ?? OfNoun(draft) : OfVerb(draft));
    }

    /// <summary>"forced Acme to abandon its bid".</summary>
    private static bool IsMadeToDrop(DealDraft draft) =>
        draft.Line.Is(draft.StageFrom, "to") && draft.Line.IsIn(draft.StageFrom + 1, DealWords.Dropping)
            && draft.Line.IsIn(draft.StageFrom - 2, DealWords.Forcing);

    /// <summary>What stands after the noun; "a round to put robots to work" tells what the money is for.</summary>
    private static StageFind? AfterNoun(DealDraft draft) =>
        StagePhrases.Find(draft.Line, draft.Word.End, Math.Min(draft.Line.Count, draft.End + 8)) is { } after
            && !((draft.Frame.Kind is DealKind.FundingRound || IsOfYear(draft)) && after.Rule == "stage/to") && !IsOnHeels(draft)
                ? after : null;

    /// <summary>
    /// "which comes on the heels of its purchase of Widget, would create": it is over, and what would be is another deal's.
    /// </summary>
    private static bool IsOnHeels(DealDraft draft)
    {
        for (int i = draft.Word.First - 1; i > 1 && draft.Word.First - i < FarthestGovernor; i--)
            if (draft.Line.Is(i, "of") && draft.Line.Is(i - 1, "heels")) return true;
        return false;
    }

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

    /// <summary>"its planned merger with Widget has been called off": what the sentence goes on to say weighs more.</summary>
    private static StageFind Told(DealDraft draft, StageFind silent, int from) =>
        StagePhrases.Find(draft.Line, from, Math.Min(draft.Line.Count, draft.End + 8)) is { } after && after.End > after.First
            && after.Rank < silent.Rank
            && after.Stage is DealStage.Terminated or DealStage.Rejected or DealStage.Completed ? after : silent;

    /// <summary>"was in talks to buy Widget but they fell apart", "made an offer, which was turned down": what came of it.</summary>
    private static StageFind? Undone(DealDraft draft, StageFind hoped)
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
            if (line.Is(at + 2, "turned") && line.Is(at + 4, "down")) return Bare(DealStage.Rejected, at + 2, at + 5, "stage/turned-down");
            return StagePhrases.Find(line, at + 1, Math.Min(line.Count, at + FarthestTurn)) is { } found && found.End > found.First
                && found.Stage is DealStage.Terminated or DealStage.Rejected && !StageRules.All[found.Rank].IsModal ? found : null;
        }

        return null;
    }

    /// <summary>"its bid for Widget drew 32 pct when it closed, and the bid has lapsed": the sentence ends with the bid's end.</summary>
    private static StageFind? Lapsed(DealDraft draft)
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
            if (draft.Line.Is(i, "had") || (draft.Line.Is(i, "was") && draft.Line.AnyIn(i + 1, i + 2, DealWords.Planned))) return true;
        return false;
    }

    /// <summary>"rejected [it]", "turned down [the offer]", not "rejected a bid from Gadget".</summary>
    private static bool IsOfIt(TermLine line, int at) =>
        line.Is(at, "it") || line.Is(at, "the") || line.Is(at, "down") || line.MentionAt(at)?.Kind == MentionKind.Pronoun;

    /// <summary>
    /// "its plan to buy Widget has been dropped", "their plan to merge collapsed": what becomes of the plan stands behind all that is
    /// planned.
    /// </summary>
    private static bool IsUndertaking(DealDraft draft) =>
        !draft.Word.IsNoun && draft.Line.Is(draft.Word.First - 1, "to") && draft.Line.IsIn(draft.Word.First - 2, SubjectWords.Undertakings)
            && (draft.Line.IsIn(draft.End, ClauseWords.Auxiliaries) || IsUndone(draft.Line, draft.End));

    /// <summary>"[into a chain] collapsed": what the plan came to, right behind it.</summary>
    private static bool IsUndone(TermLine line, int end)
    {
        for (int i = end; i < line.Count && i <= end + FarthestFate && !line.IsPunctuation(i); i++)
            if (StagePhrases.FindHere(line, i) is { Stage: DealStage.Terminated or DealStage.Rejected }) return true;
        return false;
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

    /// <summary>The stage that a bare verb tells by its form: "acquired" is done, "acquires" and "is acquiring" are announced.</summary>
    private static StageFind OfVerb(DealDraft draft)
    {
        FrameWord word = draft.Word;
        if (draft.Frame.Stage is { } told
            && (draft.Frame.States.Length > 0 || told == DealStage.Proposed
                || draft.Frame is { NeedsName: true, Stage: DealStage.Considering }
                || (word.Form & (VerbForm.Past | VerbForm.Participle)) == 0)) return Bare(told, word.First, word.First, "stage/verb");
        // "put its unit up for sale": what is offered is not sold yet.
        if (draft.Frame.Object == FrameObject.ForSale) return Bare(DealStage.Proposed, word.First, word.First, "stage/for-sale");
        // "bid 22 dlrs a share for Widget", "Acme offers $5 million for Widget".
        if (draft.Frame.Object == FrameObject.PaidFor && draft.Line.IsIn(word.First, TakeoverWords.Offering))
            return Bare(DealStage.Proposed, word.First, word.End, "stage/verb");
        bool past = (word.Form & (VerbForm.Past | VerbForm.Participle)) != 0;
        bool going = past && draft.Line.Is(word.First - 1, "being");
        bool done = (past && !going) || IsRound(draft) || draft.Frame.IsWeak
            || (word.Form == VerbForm.Gerund
                && (draft.Line.IsIn(word.First - 1, ClauseWords.Prepositions) || draft.Line.Is(word.First - 1, "like")));
        int end = draft.Frame.Object == FrameObject.Shares ? EndOfShareWords(draft.Line, word.End) : word.End;
        // "assumed the deposits of".
        if (draft.Line.Is(end - 1, "of")) end--;
        return Bare(done ? DealStage.Completed : DealStage.Announced, word.First, past ? end : word.First, "stage/verb");
    }

    /// <summary>What the verb by itself tells weighs less than any rule.</summary>
    private static StageFind Bare(DealStage stage, int first, int end, string rule) =>
        new(stage, first, end, rule) { Rank = StageRules.All.Length };

    /// <summary>"raises $45M" in a headline is done: money is told of when it is there.</summary>
    private static bool IsRound(DealDraft draft) =>
        draft.Frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering && (draft.Word.Form & VerbForm.Base) == 0;

    /// <summary>"raised its stake": the verb's words go on to the noun.</summary>
    private static int EndOfShareWords(TermLine line, int at)
    {
        for (int i = at; i < at + 4 && !line.IsKind(i, TermKind.Percent) && !line.IsKind(i, TermKind.Count); i++)
            if (line.IsIn(i, DealNouns.Shares)) return i + 1;
        return at;
    }

    /// <summary>The stage that a bare noun tells: a round is done, a bid is a proposal, a purchase is announced.</summary>
    private static StageFind OfNoun(DealDraft draft)
    {
        bool done = (draft.Frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.Investment or DealKind.Partnership
            or DealKind.DebtFinancing
            || draft.Line.Sentence.Index > LeadSentences || IsOfYear(draft) || IsLookedBackOn(draft)) && !IsAwaited(draft);
        DealStage stage = draft.Frame.Stage ?? (done ? DealStage.Completed : DealStage.Announced);
        return new StageFind(stage, draft.Word.First, draft.Word.First, "stage/noun") { Rank = StageRules.All.Length + 1 };
    }

    /// <summary>"its 2011 acquisition", "the purchase in early 2019", "last year's purchase": a year is named of what is over.</summary>
    private static bool IsOfYear(DealDraft draft)
    {
        if (draft.Line.IsPossessive(draft.PhraseFrom) && draft.Line[draft.PhraseFrom - 1].Chunk is PeriodMention { Period.Text: var words }
            && words.StartsWith("last year", StringComparison.OrdinalIgnoreCase)) return true;
        for (int i = draft.PhraseFrom; i < Math.Min(draft.Line.Count, draft.End + 1); i++)
            if (draft.Line[i].Chunk is PeriodMention { Period: { Start: not null } period } && period.Text.Any(char.IsDigit)) return true;
        return false;
    }

    /// <summary>"comes days after the purchase of", "whose acquisitions include": it is over.</summary>
    private static bool IsLookedBackOn(DealDraft draft)
    {
        TermLine line = draft.Line;
        return IsOnHeels(draft) || ((line.Is(draft.PhraseFrom - 1, "after") || line.Is(draft.PhraseFrom - 1, "follows"))
            && line.Sentence.Index > 0)
            || line.IsIn(draft.PhraseFrom - 1, DealWords.Comparing)
            || (line.Is(draft.PhraseFrom - 1, "among") && line.IsIn(draft.Word.End, ClauseWords.Be))
            || (draft.Frame.Kind == DealKind.Acquisition && line.IsIn(draft.Word.End, DealWords.Listing));
    }

    /// <summary>"ahead of its IPO", "the IPO hopefuls": it is still to come.</summary>
    private static bool IsAwaited(DealDraft draft)
    {
        for (int at = draft.Word.First - 1; at >= Math.Max(0, draft.Word.First - 4) && !draft.Line.IsPunctuation(at); at--)
            if (draft.Line.IsIn(at, DealWords.Awaiting)) return true;
        return draft.Line.IsIn(draft.Word.End, DealWords.Awaited);
    }

}
