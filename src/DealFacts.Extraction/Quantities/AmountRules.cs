using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Quantities;

/// <summary>All amounts without their qualifiers, in the order in which they are tried.</summary>
internal static class AmountRules
{
    /// <summary>Percentages stand first, for "5 to 7 percent" holds nothing else; bare money last.</summary>
    public static readonly RuleBook<Quantity> Book = new(
    [
        .. UndisclosedRules.Rules,
        .. PercentRules.Rules,
        .. VagueMoneyRules.Rules,
        .. MoneyRangeRules.Rules,
        .. MoneyRules.Rules,
        .. BareMoneyRules.Rules,
        .. CountRules.Rules,
        .. ElidedCountRules.Rules,
    ]);
}
