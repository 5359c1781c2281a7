using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells a forecast from a fact by the words before an amount: "expects to hit $2 billion in revenue".</summary>
internal static class BasisReader
{
    /// <summary>The basis of an amount that belongs to no deal.</summary>
    public static Basis Read(TermLine line, int at)
    {
        for (int i = at - 1; i >= 0 && at - i < 14; i--)
        {
            if (line.Is(i, ";") || (line.IsIn(i, ClauseWords.Conjunctions) && line.IsParty(i + 1))) break;
            if (line.IsIn(i, Forecasts)) return Basis.Projected;
        }

        return line.IsIn(at + 1, Afterwards) || line.IsIn(at + 2, Afterwards) ? Basis.Projected : Basis.Actual;
    }

    private static readonly WordTable Forecasts = WordTable.Of("""
        aim
        aims
        anticipates
        could
        estimates
        expect
        expectation
        expectations
        expected
        expects
        forecast
        forecasts
        goal
        guidance
        hopes
        hoping
        may
        might
        outlook
        plan
        planned
        planning
        plans
        potential
        pt
        projected
        projecting
        projection
        projections
        projects
        see
        sees
        should
        target
        targeting
        targets
        will
        would
        """);

    private static readonly WordTable Afterwards = WordTable.Of("""
        forecast
        goal
        projected
        target
        """);
}
