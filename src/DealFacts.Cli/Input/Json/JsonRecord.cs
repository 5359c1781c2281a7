using System.Text.Json;

namespace DealFacts.Cli.Input.Json;

/// <summary>An object of JSON with the way that leads to it, so that what is wrong can be named: "book.deals[3].stage".</summary>
internal readonly struct JsonRecord
{
    private readonly JsonElement _element;
    private readonly string _way;

    /// <summary>The object at the end of a way.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    public JsonRecord(JsonElement element, string way)
    {
        (_element, _way) = (element, way);
        if (element.ValueKind != JsonValueKind.Object) throw new JsonException($"{way} is not an object.");
    }

    /// <summary>A field's text, or null where there is none.</summary>
    public string? TextOrNull(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(name, "a text");

    /// <summary>A field's text; empty where there is none.</summary>
    public string Text(string name) => TextOrNull(name) ?? "";

    /// <summary>A field's number, or null where there is none.</summary>
    public decimal? Number(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) ? number : throw Wrong(name, "a number");

    /// <summary>A field's texts; none where there is no list.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (Find(name) is not { } list) return [];
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String)) throw Wrong(name, "a list of texts");
        return [.. list.EnumerateArray().Select(item => item.GetString()!)];
    }

    /// <summary>A name of an enum, as the model writes it.</summary>
    public T Enum<T>(string name)
        where T : struct, Enum
    {
        string text = Text(name);
        return System.Enum.TryParse(text, out T value) && value.ToString() == text ? value : throw Wrong(name, $"one of {string.Join(", ", System.Enum.GetNames<T>())}");
    }

    /// <summary>An ISO 8601 day, or null where there is none.</summary>
    public CalendarDate? Date(string name) =>
        TextOrNull(name) is not { } text ? null : CalendarDate.Parse(text) ?? throw Wrong(name, "a day such as 2023-12-31");

    /// <summary>The object in a field, or null where there is none.</summary>
    public JsonRecord? Record(string name) => Find(name) is { } value ? new JsonRecord(value, $"{_way}.{name}") : null;

    /// <summary>What is made of each object of a list; nothing where there is no list.</summary>
    public IReadOnlyList<T> Records<T>(string name, Func<JsonRecord, T> make)
    {
        if (Find(name) is not { } list) return [];
        if (list.ValueKind != JsonValueKind.Array) throw Wrong(name, "a list");
        List<T> made = new(list.GetArrayLength());
        foreach (JsonElement item in list.EnumerateArray()) made.Add(make(new JsonRecord(item, $"{_way}.{name}[{made.Count}]")));
        return made;
    }

    /// <summary>The error that a field is not what it should be.</summary>
    public JsonException Wrong(string name, string expected) => new($"{_way}.{name} is not {expected}.");

    private JsonElement? Find(string name) =>
        _element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
