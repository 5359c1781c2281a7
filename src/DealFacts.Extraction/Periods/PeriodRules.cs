using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Periods;

/// <summary>All times, in the order in which they are tried.</summary>
internal static class PeriodRules
{
    /// <summary>Dates stand before years, which they end with.</summary>
    public static readonly RuleBook<PeriodReading> Book = new([.. DateRules.Rules, .. YearRules.Rules]);
}
