namespace DealFacts.Extraction.Curation;

/// <summary><c>currency "a.txt" "$40 million" CAD</c>.</summary>
internal sealed class CurrencyCorrection(Correction correction) : ClaimCorrection(correction)
{
    private readonly string _currency = correction.Value;

    protected override string Says(Claim claim) =>
        claim.Amount is { Unit.Length: > 0 } amount ? $"the currency is {_currency}, not {amount.Unit}" : $"the currency is {_currency}";

    protected override Claim Of(Claim claim) => claim with { Amount = Of(claim.Amount) };

    protected override Figure Of(Figure figure) => figure with { Amount = Of(figure.Amount)! };

    protected override Deal Of(Deal deal, IReadOnlyList<Claim> corrected)
    {
        bool isValue = corrected.Any(claim => claim.Amount == deal.Value);
        bool isValuation = corrected.Any(claim => claim.Amount == deal.Valuation);
        return deal with
        {
            Value = isValue ? Of(deal.Value) as Money : deal.Value,
            Valuation = isValuation ? Of(deal.Valuation) as Money : deal.Valuation,
        };
    }

    protected override IEnumerable<UnattributedAmount> Of(UnattributedAmount amount) => [amount with { Amount = Of(amount.Amount)! }];

    private Amount? Of(Amount? amount) => amount is Money money ? money with { Currency = _currency } : amount;
}
