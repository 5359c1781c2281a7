namespace DealFacts;

/// <summary>An amount of money: schema.org's <c>MonetaryAmount</c> with an ISO 4217 currency.</summary>
/// <example><c>deals.Where(d =&gt; d.Value &gt;= Money.Usd(1_000_000_000m))</c></example>
public sealed record Money : Amount, IComparable<Money>
{
    /// <summary>An amount that states no number yet: "undisclosed".</summary>
    public Money()
    {
    }

    /// <summary>An exact amount.</summary>
    /// <param name="value">In whole units of the currency.</param>
    /// <param name="currency">An ISO 4217 code, "USD"; empty when the article does not say.</param>
    public Money(decimal value, string currency)
    {
        Value = value;
        Currency = currency;
    }

    /// <summary>The ISO 4217 code ("USD", "EUR"), or empty when the text names none. Pence are GBP.</summary>
    public string Currency { get; init; } = "";

    /// <inheritdoc/>
    public override string Unit => Currency;

    /// <summary>An exact amount of United States dollars.</summary>
    /// <param name="value">In dollars, not millions.</param>
    public static Money Usd(decimal value) => new(value, "USD");

    /// <summary>An exact amount of euros.</summary>
    /// <param name="value">In euros, not millions.</param>
    public static Money Eur(decimal value) => new(value, "EUR");

    /// <summary>An exact amount of pounds sterling.</summary>
    /// <param name="value">In pounds, not pence and not millions.</param>
    public static Money Gbp(decimal value) => new(value, "GBP");

    /// <summary>Whether both amounts have a number in the same currency and the left one is smaller.</summary>
    public static bool operator <(Money? left, Money? right) => Compare(left, right) is < 0;

    /// <summary>Whether both amounts have a number in the same currency and the left one is larger.</summary>
    public static bool operator >(Money? left, Money? right) => Compare(left, right) is > 0;

    /// <summary>Whether both amounts have a number in the same currency and the left one is not larger.</summary>
    public static bool operator <=(Money? left, Money? right) => Compare(left, right) is <= 0;

    /// <summary>Whether both amounts have a number in the same currency and the left one is not smaller.</summary>
    public static bool operator >=(Money? left, Money? right) => Compare(left, right) is >= 0;

    /// <summary>
    /// A total order for sorting: amounts without a number first, then by currency code, then by <see cref="Amount.Magnitude"/>.
    /// Unlike the operators it orders amounts of different currencies, though only by their code: no rate is assumed.
    /// </summary>
    public int CompareTo(Money? other)
    {
        if (other?.Magnitude is not { } theirs) return Magnitude is null && other is not null ? 0 : 1;
        if (Magnitude is not { } mine) return -1;
        int byCurrency = string.CompareOrdinal(Currency, other.Currency);
        return byCurrency != 0 ? byCurrency : mine.CompareTo(theirs);
    }

    private static int? Compare(Money? left, Money? right) =>
        left?.Magnitude is { } a && right?.Magnitude is { } b && left.Currency == right.Currency ? a.CompareTo(b) : null;
}
