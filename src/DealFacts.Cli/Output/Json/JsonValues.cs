using System.Text.Json;

namespace DealFacts.Cli.Output.Json;

/// <summary>The values that several parts of the JSON share: texts, amounts, periods, citations.</summary>
internal static class JsonValues
{
    /// <summary>A text, or null where there is none.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, text);
    }

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>{"value": 870000000, "unit": "USD", "qualifier": "Exact", ..., "text": "$870 million"}, or null.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, Amount? amount)
    {
        if (amount is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumberOrNull("value", amount.Value);
        json.WriteString("unit", amount.Unit);
        json.WriteString("qualifier", amount.Qualifier.ToString());
        json.WriteNumberOrNull("min", amount.Min);
        json.WriteNumberOrNull("max", amount.Max);
        json.WriteNumberOrNull("decimals", amount.Decimals);
        json.WriteString("text", amount.Text);
        json.WriteEndObject();
    }

    /// <summary>{"text": "in 2023", "start": "2023-01-01", "end": "2023-12-31", "precision": "Year"}, or null.</summary>
    public static void WritePeriod(this Utf8JsonWriter json, string name, Period? period)
    {
        if (period is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("text", period.Text);
        json.WriteText("start", period.Start?.ToString());
        json.WriteText("end", period.End?.ToString());
        json.WriteString("precision", period.Precision.ToString());
        json.WriteEndObject();
    }

    /// <summary>{"path": "002.txt", "line": 8, "column": 64, ..., "quote": "..."}.</summary>
    public static void WriteCitation(this Utf8JsonWriter json, string name, Citation citation)
    {
        json.WriteStartObject(name);
        WriteCitationFields(json, citation);
        json.WriteEndObject();
    }

    /// <summary>What stands between the braces of a citation.</summary>
    public static void WriteCitationFields(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("path", citation.Path);
        json.WriteNumber("line", citation.Line);
        json.WriteNumber("column", citation.Column);
        json.WriteNumber("start", citation.Start);
        json.WriteNumber("length", citation.Length);
        json.WriteString("quote", citation.Quote);
        json.WriteString("rule", citation.Rule);
    }

    private static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? number)
    {
        // Division by a one with 28 zeros drops trailing zeros: 13.8 times a billion is written 13800000000, not 13800000000.0.
        if (number is { } value) json.WriteNumber(name, value / 1.0000000000000000000000000000m);
        else json.WriteNull(name);
    }
}
