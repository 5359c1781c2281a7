namespace DealFacts;

/// <summary>
/// The numbers that an amount leaves possible: "$13.8 billion" is from 13.75 up to, and without, 13.85 billion.
/// A null end is open without limit.
/// </summary>
/// <remarks>
/// A rounded number takes in the end nearer to zero and leaves out the other, as rounding half away from zero does,
/// so that "$13.8 billion" and "$13.9 billion" have nothing in common. A negative amount, a loss, is the mirror of the positive one:
/// a loss of "more than $10 million" lies below minus ten million.
/// </remarks>
public readonly record struct AmountInterval
{
    /// <summary>All numbers: what "billions of dollars" leaves possible.</summary>
    public static readonly AmountInterval Everything;

    /// <summary>The lower end, or null for none.</summary>
    public decimal? Lower { get; init; }

    /// <summary>Whether the lower end itself belongs to it.</summary>
    public bool IncludesLower { get; init; }

    /// <summary>The upper end, or null for none.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Whether the upper end itself belongs to it.</summary>
    public bool IncludesUpper { get; init; }

    /// <summary>Whether it has both ends.</summary>
    public bool IsBounded => Lower is not null && Upper is not null;

    /// <summary>
    /// What an amount leaves possible; null where it claims nothing: "undisclosed", or no number where there should be one.
    /// </summary>
    public static AmountInterval? Of(Amount amount) => amount switch
    {
        { Qualifier: Qualifier.Undisclosed } => null,
        { Qualifier: Qualifier.Vague } => Everything,
        { Qualifier: Qualifier.Between } => BetweenEnds(amount.Min ?? amount.Value, amount.Max ?? amount.Value),
        { Value: { } value } => value < 0 ? Positive(-value, amount).Mirrored() : Positive(value, amount),
        _ => null,
    };

    /// <summary>Whether the number belongs to it.</summary>
    public bool Contains(decimal number) =>
        Intersect(new() { Lower = number, IncludesLower = true, Upper = number, IncludesUpper = true }) is not null;

    /// <summary>Whether both have a number in common.</summary>
    public bool Overlaps(AmountInterval other) => Intersect(other) is not null;

    /// <summary>The numbers that both have in common; null when there are none.</summary>
    public AmountInterval? Intersect(AmountInterval other)
    {
        AmountInterval low = TighterBelow(this, other);
        AmountInterval high = TighterAbove(this, other);
        AmountInterval common = new()
        {
            Lower = low.Lower,
            IncludesLower = low.IncludesLower,
            Upper = high.Upper,
            IncludesUpper = high.IncludesUpper,
        };
        return common.IsEmpty ? null : common;
    }

    /// <summary>
    /// Puts the narrower first: two ends before one, one before none; of two that are open above the higher, of two open below the lower.
    /// Zero when neither is narrower, though they may be different numbers.
    /// </summary>
    public static int CompareWidth(AmountInterval left, AmountInterval right)
    {
        int order = left.OpenSides.CompareTo(right.OpenSides);
        if (order != 0) return order;
        if (left.IsBounded && right.IsBounded) return left.QuarterWidth.CompareTo(right.QuarterWidth);
        if (left.Lower is { } low && right.Lower is { } otherLow) return otherLow.CompareTo(low);
        return left.Upper is { } high && right.Upper is { } otherHigh ? high.CompareTo(otherHigh) : 0;
    }

    private bool IsEmpty => Lower is { } low && Upper is { } high && (low > high || (low == high && !(IncludesLower && IncludesUpper)));

    /// <summary>A quarter, because the whole of the widest is no decimal.</summary>
    private decimal QuarterWidth => Upper.GetValueOrDefault() / 4 - Lower.GetValueOrDefault() / 4;

    private int OpenSides => this switch
    {
        { IsBounded: true } => 0,
        { Lower: not null } => 1,
        { Upper: not null } => 2,
        _ => 3,
    };

    private static AmountInterval Positive(decimal value, Amount amount) => amount.Qualifier switch
    {
        Qualifier.MoreThan => new() { Lower = value },
        Qualifier.AtLeast => new() { Lower = value, IncludesLower = true },
        Qualifier.LessThan => new() { Upper = value },
        Qualifier.UpTo => new() { Upper = value, IncludesUpper = true },
        Qualifier.About => Around(value, DigitPlace.HalfUnit(DigitPlace.OfLastSignificant(value))),
        _ => Around(value, amount.Decimals is { } decimals ? DigitPlace.HalfUnit(decimals) : 0m),
    };

    private static AmountInterval Around(decimal value, decimal half) => new()
    {
        Lower = DigitPlace.Subtract(value, half),
        IncludesLower = true,
        Upper = DigitPlace.Add(value, half),
        IncludesUpper = half == 0,
    };

    private static AmountInterval? BetweenEnds(decimal? one, decimal? other)
    {
        if (one is null && other is null) return null;
        bool swapped = one > other;
        return new AmountInterval
        {
            Lower = swapped ? other : one,
            IncludesLower = true,
            Upper = swapped ? one : other,
            IncludesUpper = true,
        };
    }

    private AmountInterval Mirrored() =>
        new() { Lower = -Upper, IncludesLower = IncludesUpper, Upper = -Lower, IncludesUpper = IncludesLower };

    private static AmountInterval TighterBelow(AmountInterval left, AmountInterval right)
    {
        if (right.Lower is not { } b) return left;
        if (left.Lower is not { } a || b > a) return right;
        return a == b && left.IncludesLower ? right : left;
    }

    private static AmountInterval TighterAbove(AmountInterval left, AmountInterval right)
    {
        if (right.Upper is not { } b) return left;
        if (left.Upper is not { } a || b < a) return right;
        return a == b && left.IncludesUpper ? right : left;
    }
}
