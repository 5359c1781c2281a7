using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells the stage of a deal by its bare verb or noun, where no words around it do.</summary>
internal static class BareStages
{
    // A purchase that only a noun tells of, well after the lead, is as a rule one of the past.
    private const int LeadSentences = 3;

    private const int FarthestHeels = 6;

    /// <summary>The stage that a bare verb tells by its form: "acquired" is done, "acquires" and "is acquiring" are announced.</summary>
    public static StageFind OfVerb(DealDraft draft)
    {
        FrameWord word = draft.Word;
        // "has bid for Widget": the verb is the news.
        if (draft.Frame.Stage == DealStage.Proposed && draft.Line.Is(word.First, "bid"))
            return Bare(DealStage.Proposed, word.First, word.First + 1, "stage/verb");
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
        bool done = (past && !going) || (IsRound(draft) && !IsGoing(draft)) || DatedEntries.Hold(draft.Line) || draft.Frame.IsWeak
            // "has been buying".
            || (word.Form == VerbForm.Gerund && draft.Line.Is(word.First - 1, "been"))
            || (word.Form == VerbForm.Gerund
                && (draft.Line.IsIn(word.First - 1, ClauseWords.Prepositions) || draft.Line.Is(word.First - 1, "like")
                    // "ended up acquiring".
                    || draft.Line.Is(word.First - 1, "up")));
        int end = draft.Frame.Object == FrameObject.Shares ? EndOfShareWords(draft.Line, word.End) : word.End;
        // "assumed the deposits of".
        if (draft.Line.Is(end - 1, "of")) end--;
        return Bare(done ? DealStage.Completed : DealStage.Announced, word.First, past ? end : word.First, "stage/verb");
    }

    /// <summary>The stage that a bare noun tells: a round is done, a bid is a proposal, a purchase is announced.</summary>
    public static StageFind OfNoun(DealDraft draft)
    {
        bool done = (draft.Frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.Investment
            or DealKind.Partnership or DealKind.DebtFinancing
            || draft.Line.Sentence.Index > LeadSentences || IsOfYear(draft) || IsLookedBackOn(draft)) && !IsAwaited(draft)
                && !IsForming(draft);
        DealStage stage = draft.Frame.Stage ?? (done ? DealStage.Completed : DealStage.Announced);
        int before = draft.PhraseFrom - 1;
        while (draft.Line.IsKind(before, TermKind.Period)) before--;
        // "announced the purchase of Widget", but not "the announced purchase".
        bool told = stage == DealStage.Announced && before > 0 && draft.Line.IsIn(before, DealWords.Announcing);
        int first = told ? before : draft.Word.First;
        return new StageFind(stage, first, told ? first + 1 : first, "stage/noun") { Rank = StageRules.All.Length + 1 };
    }

    /// <summary>What the verb by itself tells weighs less than any rule.</summary>
    public static StageFind Bare(DealStage stage, int first, int end, string rule) =>
        new(stage, first, end, rule) { Rank = StageRules.All.Length };

    /// <summary>"raises $45M" in a headline is done: money is told of when it is there.</summary>
    private static bool IsRound(DealDraft draft) =>
        draft.Frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering && (draft.Word.Form & VerbForm.Base) == 0;

    /// <summary>"are setting up a joint venture", "is forming a partnership": it is under way.</summary>
    private static bool IsForming(DealDraft draft)
    {
        if (draft.Frame.Kind != DealKind.Partnership) return false;
        TermLine line = draft.Line;
        int verb = line.Is(draft.PhraseFrom - 1, "up") ? draft.PhraseFrom - 2 : draft.PhraseFrom - 1;
        return verb > 0 && line[verb].Lower.EndsWith("ing", StringComparison.Ordinal) && line.IsIn(verb - 1, ClauseWords.Be);
    }

    /// <summary>"is going public": it has not yet.</summary>
    private static bool IsGoing(DealDraft draft) =>
        draft.Frame.Kind == DealKind.InitialPublicOffering && draft.Word.Form == VerbForm.Gerund
            && draft.Line.IsIn(draft.Word.First - 1, ClauseWords.Be);

    /// <summary>"raised its stake": the verb's words go on to the noun.</summary>
    private static int EndOfShareWords(TermLine line, int at)
    {
        for (int i = at; i < at + 4 && !line.IsKind(i, TermKind.Percent) && !line.IsKind(i, TermKind.Count); i++)
            if (line.IsIn(i, DealNouns.Shares)) return i + 1;
        return at;
    }

    /// <summary>"its 2011 acquisition", "the purchase in early 2019", "last year's purchase": a year is named of what is over.</summary>
    public static bool IsOfYear(DealDraft draft)
    {
        if (draft.Line.IsPossessive(draft.PhraseFrom) && draft.Line[draft.PhraseFrom - 1].Chunk is PeriodMention { Period.Text: var words }
            && words.StartsWith("last year", StringComparison.OrdinalIgnoreCase)) return true;
        for (int i = draft.PhraseFrom; i < Math.Min(draft.Line.Count, draft.End + 1); i++)
            if (draft.Line[i].Chunk is PeriodMention { Period: { Start: not null } period } && period.Text.Any(char.IsDigit)) return true;
        return false;
    }

    /// <summary>
    /// "which comes on the heels of its purchase of Widget, would create", ", known for its purchase of Widget, plans": it is over, and what
    /// would be is another deal's.
    /// </summary>
    public static bool IsOnHeels(DealDraft draft)
    {
        if (draft.Word.IsNoun && RelativeClauses.LooksBack(draft.Line, draft.Word.First)) return true;
        for (int i = draft.Word.First - 1; i > 1 && draft.Word.First - i < FarthestHeels; i--)
            if (draft.Line.Is(i, "of") && draft.Line.Is(i - 1, "heels")) return true;
        return false;
    }

    /// <summary>"comes days after the purchase of", "whose acquisitions include": it is over.</summary>
    private static bool IsLookedBackOn(DealDraft draft)
    {
        TermLine line = draft.Line;
        bool behind = IsBehind(draft) || line.Is(draft.PhraseFrom - 1, "after") || line.Is(draft.PhraseFrom - 1, "follows");
        return IsOnHeels(draft) || (behind && line.Sentence.Index > 0)
            || line.IsIn(draft.PhraseFrom - 1, DealWords.Comparing)
            || (line.Is(draft.PhraseFrom - 1, "among") && line.IsIn(draft.Word.End, ClauseWords.Be))
            || (draft.Frame.Kind == DealKind.Acquisition && line.IsIn(draft.Word.End, DealWords.Listing));
    }

    /// <summary>
    /// "plans to cut debt after its purchase of Widget", "is weighing the closure of a mill it got with its 2011 purchase": what is
    /// planned is something else.
    /// </summary>
    public static bool IsBehind(DealDraft draft)
    {
        TermLine line = draft.Line;
        int from = draft.PhraseFrom;
        if (draft.Frame.Kind is not (DealKind.Acquisition or DealKind.Merger) || draft.Frame.Stage is not null
            || !(line.Possesses(from) || line.IsIn(from, ClauseWords.Possessives))) return false;
        if (line.IsIn(from - 1, DealWords.Following)) return true;
        for (int i = from + 1; i < draft.Word.First; i++)
            if (line[i].Chunk is PeriodMention { Period: { Start: not null } period } && period.Text.Any(char.IsDigit))
                return line.IsIn(from - 1, ClauseWords.Prepositions);
        return false;
    }

    /// <summary>"ahead of its IPO", "the IPO hopefuls", "has picked banks for its IPO", "a role on the IPO": it is still to come.</summary>
    private static bool IsAwaited(DealDraft draft)
    {
        if (draft.Frame.Kind == DealKind.InitialPublicOffering && !IsOfYear(draft)
            && (draft.Line.Is(draft.PhraseFrom - 1, "for")
                || (draft.Line.IsIn(draft.PhraseFrom - 1, ClauseWords.Prepositions)
                    && draft.Line.IsIn(draft.PhraseFrom - 2, DealWords.NotIssuing)))) return true;
        for (int at = draft.Word.First - 1; at >= Math.Max(0, draft.Word.First - 4) && !draft.Line.IsPunctuation(at); at--)
            if (draft.Line.IsIn(at, DealWords.Awaiting)) return true;
        return draft.Line.IsIn(draft.Word.End, DealWords.Awaited);
    }
}
