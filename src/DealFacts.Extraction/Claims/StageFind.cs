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

    /// <summary>The find whose words stand for this one; itself unless another stage lends them.</summary>
    public StageFind? Teller { get; init; }
}
