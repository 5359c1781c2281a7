namespace DealFacts;

/// <summary>
/// A total order of amounts, the preferred first: a number before "billions" before "undisclosed", then the more precise.
/// </summary>
internal static class AmountOrder
{
    /// <summary>Precision first, words last.</summary>
    public static int Compare(Amount left, Amount right)
    {
        int order = ComparePrecision(left, right);
        return order != 0 ? order : CompareForm(left, right);
    }

    /// <summary>0 for an amount with a number, 1 for a vague one, 2 for one that claims nothing.</summary>
    public static int Firmness(Amount amount)
    {
        if (AmountInterval.Of(amount) is null) return 2;
        return amount.Magnitude is null && amount.Max is null ? 1 : 0;
    }

    /// <summary>Firmness, then the width of the interval.</summary>
    public static int ComparePrecision(Amount left, Amount right)
    {
        int order = Firmness(left).CompareTo(Firmness(right));
        if (order != 0) return order;
        return AmountInterval.Of(left) is { } a && AmountInterval.Of(right) is { } b ? AmountInterval.CompareWidth(a, b) : 0;
    }

    /// <summary>
    /// The firmer qualifier, then the longer words ("$10 billion" before "$10B"), then what is left, so that only equal amounts tie.
    /// </summary>
    public static int CompareForm(Amount left, Amount right)
    {
        int order = left.Qualifier.CompareTo(right.Qualifier);
        if (order == 0) order = Preference.Text(left.Text, right.Text);
        if (order == 0) order = string.CompareOrdinal(AmountSense.UnitOf(left), AmountSense.UnitOf(right));
        if (order == 0) order = Nullable.Compare(left.Value, right.Value);
        if (order == 0) order = Nullable.Compare(left.Min, right.Min);
        if (order == 0) order = Nullable.Compare(left.Max, right.Max);
        return order != 0 ? order : Nullable.Compare(left.Decimals, right.Decimals);
    }
}
