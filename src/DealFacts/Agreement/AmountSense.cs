namespace DealFacts;

/// <summary>What an amount says, whatever its words: "$870 million" and "$0.87bn" have one sense.</summary>
internal readonly record struct AmountSense(string Unit, decimal? Value, decimal? Min, decimal? Max, Qualifier Qualifier)
{
    /// <summary>The sense of an amount.</summary>
    public static AmountSense Of(Amount amount) => new(UnitOf(amount), amount.Value, amount.Min, amount.Max, amount.Qualifier);

    /// <summary>What must be equal for two amounts to be compared: dollars are not compared with euros, nor users with customers.</summary>
    public static string UnitOf(Amount amount) => amount switch
    {
        Money => "money " + amount.Unit,
        Count => "count " + amount.Unit,
        _ => amount.Unit,
    };

    /// <summary>Whether a claim names no unit of its own and so goes with those that do: "undisclosed", "billions".</summary>
    public static bool IsUnitless(Amount? amount) =>
        amount is null || amount.Qualifier == Qualifier.Undisclosed || (amount.Magnitude is null && amount.Unit.Length == 0);
}
