namespace DealFacts.Extraction.Periods;

/// <summary>A time found in the text: "in 2023", "the third quarter", "last year".</summary>
/// <param name="First">Its first token, a preposition ("in", "on", "during") included.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Period">What it says, resolved where the text or the publication date allows.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record PeriodMention(int First, int End, Period Period, string Rule)
{
    /// <summary>Whether its days would be known if the day of publication were: "this year".</summary>
    public bool NeedsDate { get; init; }
}
