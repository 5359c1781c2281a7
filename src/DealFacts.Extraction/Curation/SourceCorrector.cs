using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Curation;

/// <summary>Settles disagreements of the whole book: a source is preferred, or a disagreement is accepted as it stands.</summary>
internal sealed class SourceCorrector(FactBook book, List<CurationNote> notes, List<Finding> findings)
{
    public FactBook Book { get; private set; } = book;

    public void Make(Correction correction)
    {
        if (correction.Kind == CorrectionKind.Accept) Accept(correction);
        if (correction.Kind == CorrectionKind.Prefer) Prefer(correction);
    }

    private void Accept(Correction correction)
    {
        List<Disagreement> meant = Book.Disagreements.Where(found => found.Subject == correction.Target).ToList();
        if (meant.Count == 0)
        {
            findings.Add(correction.Unmatched($"the articles do not disagree about \"{correction.Target}\"."));
            return;
        }

        List<Disagreement> same = meant.Where(found => correction.Quote.Length == 0 || Sides(found) == correction.Quote).ToList();
        if (same.Count == 0) findings.Add(correction.Unmatched($"the articles now say \"{Sides(meant[0])}\"."));
        Settle(same, correction, correction.Reason!);
    }

    private void Prefer(Correction correction)
    {
        List<Disagreement> settled = Book.Disagreements
            .Where(found => found.Accepted is null && found.Kind is DisagreementKind.Value or DisagreementKind.Period)
            .Where(found => correction.Value.Length == 0 || Book.Company(correction.Value)?.Name == found.Company)
            .Where(found => found.Sides.Count(side => side.Claims.Any(claim => IsBy(claim, correction.Target))) == 1)
            .ToList();
        if (settled.Count == 0)
        {
            findings.Add(correction.Unmatched($"\"{correction.Target}\" takes one side in no disagreement."));
            return;
        }

        foreach (Disagreement found in settled.Where(found => found.Kind == DisagreementKind.Value)) Take(found, correction);
        Settle(settled, correction, correction.Reason ?? $"{correction.Target} is preferred");
    }

    /// <summary>The value of the preferred source becomes the figure's.</summary>
    private void Take(Disagreement found, Correction correction)
    {
        Claim preferred = found.Sides.SelectMany(side => side.Claims).First(claim => claim.Amount is not null
            && IsBy(claim, correction.Target));
        Book = Book with
        {
            Figures = ValueList<Figure>.Of(Book.Figures.Select(figure =>
                figure.Claims.Contains(preferred)
                    && figure.Company == found.Company ? figure with { Amount = preferred.Amount! } : figure)),
            Deals = ValueList<Deal>.Of(Book.Deals.Select(deal =>
                deal.Claims.Contains(preferred) && deal.Name == found.Deal ? deal with { Value = preferred.Amount as Money } : deal)),
        };
        notes.Add(new CurationNote(correction, $"{preferred.Amount} is taken, as {correction.Target} says", found.Company, preferred.Citation));
    }

    private void Settle(List<Disagreement> settled, Correction correction, string reason)
    {
        if (settled.Count == 0) return;
        Book = Book with
        {
            Disagreements = ValueList<Disagreement>.Of(Book.Disagreements.Select(found => settled.Contains(found)
                ? found with { Accepted = reason } : found)),
        };
        foreach (Disagreement found in settled)
            notes.Add(new CurationNote(correction, $"the disagreement about {found.Subject} is settled", found.Company, null));
    }

    private bool IsBy(Claim claim, string source) =>
        claim.AttributedTo == source
        || claim.Citation.Path == source
        || claim.Citation.Path.EndsWith("/" + source, StringComparison.Ordinal)
        || Book.Articles.Any(article => article.Path == claim.Citation.Path && article.Publisher == source);

    private static string Sides(Disagreement found) => string.Join(" or ", found.Sides.Select(side => side.Says));
}
