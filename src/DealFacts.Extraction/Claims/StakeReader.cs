using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads percentages of ownership: "a 5% stake in Acme", "52% owned by"; all other percentages are passed over.</summary>
internal static class StakeReader
{
    /// <summary>The stake, or null when the percentage is none.</summary>
    public static FigureStatement? Read(TermLine line, int at, Quantity quantity)
    {
        Entity? owned = Owned(line, at);
        return owned is null ? null : new FigureStatement(quantity, Metric.Stake, line, at, "metric/stake") { Owner = owned, Basis = BasisReader.Read(line, at) };
    }

    private static Entity? Owned(TermLine line, int at)
    {
        if (line.Is(at + 1, "owned") || line.Is(at + 1, "-") && line.Is(at + 2, "owned"))
            return SubjectFinder.Find(line, at).FirstOrDefault()?.Entity;
        for (int i = at + 1; i < at + 4 && i < line.Count; i++)
        {
            if (!line.IsIn(i, StakeNouns)) continue;
            return NounPhraseReader.Read(line, at) is { HasNames: true } phrase ? phrase.Heads[0].Entity : SubjectFinder.Find(line, at).FirstOrDefault()?.Entity;
        }

        return null;
    }

    private static readonly WordTable StakeNouns = WordTable.Of("""
        holding
        interest
        ownership
        shareholding
        stake
        """);
}
