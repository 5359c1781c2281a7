using DealFacts.Extraction.Curation;

namespace DealFacts.Generator.Emission;

/// <summary>What an editor shows of a figure: "$870 million: Scale AI Revenue 2023", its quotes, and what disagrees.</summary>
internal static class FigureDoc
{
    public static IReadOnlyList<string> Paragraphs(Figure figure, IReadOnlyList<Disagreement> disagreements, IReadOnlyList<CurationNote> notes)
    {
        string period = figure.Period is null ? "" : $" {figure.Period}";
        string basis = figure.Basis == Basis.Actual ? "" : $" ({figure.Basis})";
        string deal = figure.Deal is null ? "" : $", {figure.Deal}";
        return
        [
            $"{figure.Amount}: {figure.Company} {figure.Metric}{period}{basis}{deal}.",
            .. Evidence.Conflicts(disagreements.Where(disagreement => Concerns(disagreement, figure))),
            .. Evidence.Corrections(notes.Where(note => figure.Claims.Any(claim => claim.Citation == note.Citation))),
            .. Evidence.Quotes(figure.Claims),
        ];
    }

    /// <summary>Whether a disagreement is about this figure.</summary>
    public static bool Concerns(Disagreement disagreement, Figure figure)
    {
        if (disagreement.Company != figure.Company || disagreement.Metric != figure.Metric) return false;
        return disagreement.Sides.Any(side => side.Claims.Any(claim => figure.Claims.Any(own => own.Citation == claim.Citation)));
    }
}
