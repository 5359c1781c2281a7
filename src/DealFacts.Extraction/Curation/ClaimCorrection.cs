namespace DealFacts.Extraction.Curation;

/// <summary>What one correction makes of a claim, and of the records that stand on it.</summary>
internal abstract class ClaimCorrection(Correction correction)
{
    /// <summary>The correction of a line.</summary>
    public static ClaimCorrection Of(Correction correction) => correction.Kind switch
    {
        CorrectionKind.Period => new PeriodCorrection(correction),
        CorrectionKind.Currency => new CurrencyCorrection(correction),
        _ => new IgnoredQuote(correction),
    };

    /// <summary>The book with the claims at these places corrected, joined anew.</summary>
    public FactBook Apply(FactBook book, HashSet<Citation> at) => FactBook.Of(
        book.Articles,
        book.Companies.Select(company => Of(company, at)).Where(company => company is not null).Select(company => company!),
        book.Deals.Select(deal => Of(deal, at)),
        book.Figures.SelectMany(figure => Of(figure, at)),
        book.Unattributed.SelectMany(amount => at.Contains(amount.Citation) ? Of(amount) : [amount]));

    /// <summary>What becomes otherwise, once a place.</summary>
    public IEnumerable<CurationNote> Notes(FactBook book, HashSet<Citation> at)
    {
        foreach (Figure figure in book.Figures)
            foreach (Claim claim in figure.Claims.Where(claim => at.Contains(claim.Citation)))
                yield return new CurationNote(correction, Says(claim), figure.Company, claim.Citation);
        foreach (Deal deal in book.Deals)
            foreach (Claim claim in deal.Claims.Where(claim => at.Contains(claim.Citation)))
                yield return new CurationNote(correction, Says(claim), deal.Parties.Count > 0 ? deal.Parties[0].Company
                    : "", claim.Citation);
        foreach (UnattributedAmount amount in book.Unattributed.Where(amount => at.Contains(amount.Citation)))
            yield return new CurationNote(correction, Says(new Claim { Amount = amount.Amount }), "", amount.Citation);
    }

    /// <summary>What is otherwise about a claim: "the period is 2024, not 2023".</summary>
    protected abstract string Says(Claim claim);

    /// <summary>The claim as it ought to be, or null for none.</summary>
    protected abstract Claim? Of(Claim claim);

    /// <summary>A figure all of whose claims are corrected.</summary>
    protected abstract Figure Of(Figure figure);

    /// <summary>A deal one of whose claims is corrected, given the claims that are left.</summary>
    protected abstract Deal Of(Deal deal, IReadOnlyList<Claim> corrected);

    /// <summary>An amount without an owner that is corrected.</summary>
    protected virtual IEnumerable<UnattributedAmount> Of(UnattributedAmount amount) => [amount];

    /// <summary>A company, or null where nothing is left of it.</summary>
    protected virtual Company? Of(Company company, HashSet<Citation> at) => company;

    private Deal Of(Deal deal, HashSet<Citation> at)
    {
        List<Claim> corrected = deal.Claims.Where(claim => at.Contains(claim.Citation)).ToList();
        if (corrected.Count == 0) return deal;
        IEnumerable<Claim> claims = deal.Claims.Select(claim => at.Contains(claim.Citation) ? Of(claim)
            : claim).Where(claim => claim is not null)!;
        return Of(deal with { Claims = ValueList<Claim>.Of(claims) }, corrected);
    }

    /// <summary>A figure of which some claims only are corrected becomes two.</summary>
    private IEnumerable<Figure> Of(Figure figure, HashSet<Citation> at)
    {
        List<Claim> corrected = figure.Claims.Where(claim => at.Contains(claim.Citation)).Select(Of).Where(claim => claim is not null)
            .ToList()!;
        List<Claim> others = figure.Claims.Where(claim => !at.Contains(claim.Citation)).ToList();
        if (others.Count > 0) yield return figure with { Claims = others };
        if (corrected.Count > 0) yield return Of(figure with { Claims = corrected });
    }
}
