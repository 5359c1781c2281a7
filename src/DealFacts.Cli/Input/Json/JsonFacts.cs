namespace DealFacts.Cli.Input.Json;

/// <summary>The values that several parts of the JSON share: amounts, periods, citations.</summary>
internal static class JsonFacts
{
    /// <summary>An amount, or null where there is none.</summary>
    public static Amount? Amount(this JsonRecord from, string name)
    {
        if (from.Record(name) is not { } record) return null;
        string unit = record.Text("unit");
        return unit switch
        {
            "percent" => Filled(new Percentage(), record),
            _ when IsCurrency(unit) => Filled(new Money { Currency = unit }, record),
            _ => Filled(new Count { Of = unit }, record),
        };
    }

    /// <summary>A period, or null where there is none.</summary>
    public static Period? Period(this JsonRecord from, string name) => from.Record(name) is not { } record ? null : new Period
    {
        Text = record.Text("text"),
        Start = record.Date("start"),
        End = record.Date("end"),
        Precision = record.Enum<Precision>("precision"),
    };

    /// <summary>The citation that the record is.</summary>
    public static Citation Citation(this JsonRecord record) => new()
    {
        Path = record.Text("path"),
        Line = Whole(record, "line"),
        Column = Whole(record, "column"),
        Start = Whole(record, "start"),
        Length = Whole(record, "length"),
        Quote = record.Text("quote"),
        Rule = record.Text("rule"),
    };

    // Undisclosed money may have no currency; what is counted is in lower case.
    private static bool IsCurrency(string unit) => unit.Length == 0 || char.IsAsciiLetterUpper(unit[0]);

    private static T Filled<T>(T amount, JsonRecord record)
        where T : Amount => amount with
    {
        Value = record.Number("value"),
        Qualifier = record.Enum<Qualifier>("qualifier"),
        Min = record.Number("min"),
        Max = record.Number("max"),
        Decimals = (int?)record.Number("decimals"),
        Text = record.Text("text"),
    };

    private static int Whole(JsonRecord record, string name) =>
        record.Number(name) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : throw record.Wrong(name, "a whole number");
}
