using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Periods;

/// <summary>All times, in the order in which they are tried.</summary>
internal static class PeriodRules
{
    /// <summary>What ends with a date stands before dates, and dates before years, which they end with.</summary>
    public static readonly RuleBook<PeriodReading> Book = new(
        [.. QuarterRules.Rules, .. DateRules.Rules, .. YearRules.Rules, .. RelativeRules.Rules]);
}
