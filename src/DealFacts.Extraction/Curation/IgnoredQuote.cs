namespace DealFacts.Extraction.Curation;

/// <summary><c>ignore "a.txt" "Read also: Orla sold for $4 billion"</c>.</summary>
internal sealed class IgnoredQuote(Correction correction) : ClaimCorrection(correction)
{
    protected override string Says(Claim claim) => claim.Amount is { } amount ? $"{amount} is ignored" : "this is ignored";

    protected override Claim? Of(Claim claim) => null;

    protected override Figure Of(Figure figure) => figure;

    protected override Deal Of(Deal deal, IReadOnlyList<Claim> corrected)
    {
        bool tells = deal.Claims.Any(claim => claim.Stage == deal.Stage);
        DealStage? left = deal.Claims.Max(claim => claim.Stage);
        return deal with
        {
            Value = corrected.Any(claim => claim.Amount == deal.Value) ? null : deal.Value,
            Stage = tells ? deal.Stage : left ?? deal.Stage,
            StageText = tells ? deal.StageText : null,
        };
    }

    protected override IEnumerable<UnattributedAmount> Of(UnattributedAmount amount) => [];

    protected override Company? Of(Company company, HashSet<Citation> at)
    {
        List<Citation> left = company.Citations.Where(citation => !at.Contains(citation)).ToList();
        return left.Count == 0 && company.Citations.Count > 0 ? null : company with { Citations = left };
    }
}
