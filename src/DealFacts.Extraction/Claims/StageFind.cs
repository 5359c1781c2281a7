namespace DealFacts.Extraction.Claims;

/// <summary>How far a deal has come by the words of one sentence.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="First">The first term of its words.</param>
/// <param name="End">The term after them; the same as the first where no words are worth quoting.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record StageFind(DealStage Stage, int First, int End, string Rule)
{
    /// <summary>The weight of its rule: the lower, the heavier.</summary>
    public int Rank { get; init; }

    /// <summary>Whether its words tell nothing firmer than the deal's own verb: "will buy".</summary>
    public bool IsPlain => End == First || (Rank < StageRules.All.Length && StageRules.All[Rank].IsPlain);

    /// <summary>Whether its words only name the deal: "proposed".</summary>
    public bool IsNoun => Rank < StageRules.All.Length && StageRules.All[Rank].IsNoun;

    /// <summary>Where it has no words of its own, the predicate that governs the deal's word: "would like to acquire".</summary>
    public (int First, int End)? Governing { get; init; }

    /// <summary>The find whose words stand for this one; itself unless another stage lends them.</summary>
    public StageFind? Teller { get; init; }
}
