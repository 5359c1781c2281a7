using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// "sank to as low as $5.85", "traded as high as $90": a share did cost so much, no more and no less; "could fetch as much as $90" stays a bound.
/// </summary>
internal static class TradedExtremes
{
    /// <summary>The figure, exact where it tells how far a price went.</summary>
    public static FigureStatement Settle(FigureStatement figure) =>
        figure is { Metric: Metric.SharePrice, Basis: Basis.Actual, Deal: null }
            && figure.Quantity.Amount.Qualifier is Qualifier.UpTo or Qualifier.AtLeast
            && IsExtreme(figure) ? figure with
            {
                Quantity = figure.Quantity with { Amount = figure.Quantity.Amount with { Qualifier = Qualifier.Exact } },
            } : figure;

    private static bool IsExtreme(FigureStatement figure)
    {
        Token[] tokens = figure.Line.Document.Tokens;
        int first = figure.Line[figure.At].First;
        return tokens[first].Lower == "as" && tokens[first + 1].Lower is "low" or "high";
    }
}
