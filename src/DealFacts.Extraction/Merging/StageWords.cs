using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Merging;

/// <summary>Words of stage where they stand: "agreed in principle".</summary>
internal sealed record StageWords(TermLine Line, int First, int End)
{
    /// <summary>Whether no rule of stage lists them: the predicate that governs the deal's word.</summary>
    public bool IsGoverning { get; init; }

    /// <summary>Whether they tell nothing firmer than the deal's own verb: "will buy".</summary>
    public bool IsPlain => (IsGoverning && (Line.Is(First, "will") || Line.Is(First, "would")))
        || StagePhrases.FindHere(Line, First) is { IsPlain: true };

    /// <summary>The words of a deal's stage, or null where they are not worth quoting.</summary>
    public static StageWords? Of(DealGroup group, StageFind stage)
    {
        bool silent = stage.End <= stage.First;
        if (silent && stage.Governing is null) return null;
        DealStatement teller = group.Statements.First(s => ReferenceEquals(s.Stage, stage.Teller ?? stage));
        return silent ? new StageWords(teller.Line, stage.Governing!.Value.First, stage.Governing.Value.End) { IsGoverning = true }
            : new StageWords(teller.Line, stage.First, stage.End);
    }
}
