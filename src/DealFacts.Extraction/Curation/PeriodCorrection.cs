namespace DealFacts.Extraction.Curation;

/// <summary><c>period "a.txt" "revenue of $870 million" 2024</c>.</summary>
internal sealed class PeriodCorrection(Correction correction) : ClaimCorrection(correction)
{
    private readonly Period _period = PeriodReader.Read(correction.Value)!;

    protected override string Says(Claim claim) =>
        claim.Period is { } before ? $"the period is {_period}, not {before}" : $"the period is {_period}, where the article names none";

    protected override Claim Of(Claim claim) => claim with { Period = _period };

    protected override Figure Of(Figure figure) => figure with { Period = _period };

    protected override Deal Of(Deal deal, IReadOnlyList<Claim> corrected) => deal with { Period = _period };
}
