using System.Globalization;

namespace DealFacts.Compiled;

/// <summary>Goes through packed text line by line; the fields of the line it stands on are numbered from 0, the tag apart.</summary>
internal sealed class PackedCursor
{
    private readonly string _text;
    private int _next;
    private string[] _fields = [];

    public PackedCursor(string text)
    {
        _text = text;
        while (Tag.Length == 0 && _next < _text.Length) Advance();
        if (Tag != PackedTag.Head || Text(0) != PackedTag.Version)
            throw new FormatException("These facts were compiled by another version of DealFacts; build again with the version in use.");
        Advance();
    }

    /// <summary>What the line is; empty at the end of the text.</summary>
    public string Tag { get; private set; } = "";

    /// <summary>The number of fields on the line.</summary>
    public int Count => _fields.Length - 1;

    public void Advance()
    {
        if (_next >= _text.Length)
        {
            (Tag, _fields) = ("", [""]);
            return;
        }

        int end = _text.IndexOf('\n', _next);
        if (end < 0) end = _text.Length;
        // A tool may have rewritten the line endings of a generated file that was checked in.
        int last = end > _next && _text[end - 1] == '\r' ? end - 1 : end;
        while (_next < last && _text[_next] == ' ') _next++;
        _fields = _text.Substring(_next, last - _next).Split('\t');
        Tag = _fields[0];
        _next = end + 1;
    }

    public string? Optional(int field) => field < Count ? PackedField.Read(_fields[field + 1]) : null;

    public string Text(int field) => Optional(field) ?? "";

    public bool Flag(int field) => Optional(field) is not null;

    public int Int(int field) => int.Parse(Text(field), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public int? OptionalInt(int field) => field < Count && _fields[field + 1].Length > 0 ? Int(field) : null;

    public decimal? Decimal(int field) =>
        Optional(field) is { } number ? decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    public CalendarDate? Date(int field) => CalendarDate.Parse(Optional(field));

    public T Enum<T>(int field) where T : struct, System.Enum => PackedEnum<T>.Parse(Text(field));

    public T? OptionalEnum<T>(int field) where T : struct, System.Enum => Optional(field) is { } name ? PackedEnum<T>.Parse(name) : null;

    /// <summary>All fields of the line.</summary>
    public ValueList<string> All()
    {
        var texts = new string[Count];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text(i);
        return ValueList<string>.Of(texts);
    }
}
