using System.Globalization;

namespace DealFacts.Compiled;

/// <summary>Goes through packed text line by line; the fields of the line it stands on are numbered from 0, the tag apart.</summary>
internal sealed class PackedCursor
{
    private readonly string _text;
    private readonly int _end;
    private int _start;
    private int _next;
    private string[] _fields = [""];

    /// <summary>Stands on the first line after the head.</summary>
    public PackedCursor(string text)
    {
        (_text, _end) = (text, text.Length);
        while (Tag.Length == 0 && _next < _end) Advance();
        if (Tag != PackedTag.Head || Text(0) != PackedTag.Version)
            throw new FormatException("These facts were compiled by another version of DealFacts; build again with the version in use.");
        Advance();
    }

    /// <summary>Stands on the first line of a part.</summary>
    public PackedCursor(string text, int start, int end)
    {
        (_text, _next, _end) = (text, start, end);
        Advance();
    }

    /// <summary>What the line is; empty at the end of the text.</summary>
    public string Tag => _fields[0];

    public void Advance()
    {
        _start = _next;
        if (_next >= _end)
        {
            _fields = [""];
            return;
        }

        int end = EndOfLine(_next);
        // A tool may have rewritten the line endings of a generated file that was checked in.
        int last = end > _next && _text[end - 1] == '\r' ? end - 1 : end;
        while (_next < last && _text[_next] == ' ') _next++;
        _fields = _text.Substring(_next, last - _next).Split('\t');
        _next = end + 1;
    }

    /// <summary>The cursor, on the next line.</summary>
    public PackedCursor Below()
    {
        Advance();
        return this;
    }

    /// <summary>The cursor, on the first record of a sort, or at the end where there is none.</summary>
    public PackedCursor To(string tag)
    {
        while (Tag.Length > 0 && Tag != tag)
        {
            while (_next < _end && !PackedWord.IsAt(tag, _text, _next)) _next = EndOfLine(_next) + 1;
            Advance();
        }

        return this;
    }

    /// <summary>
    /// The records of one sort that begin here, to be read when they are looked at: at the left edge as many as follow one another,
    /// inside a record all that is left of it.
    /// </summary>
    public ValueList<T> Later<T>(string tag, Func<PackedCursor, T> read)
    {
        if (Tag != tag) return ValueList<T>.Empty;
        int start = _start, end = Math.Min(_next, _end);
        bool isOfBook = _text[start] != ' ';
        while (end < _end && (_text[end] == ' ' || (isOfBook && PackedWord.IsAt(tag, _text, end)))) end = Math.Min(EndOfLine(end) + 1, _end);
        _next = end;
        Advance();
        return ValueList<T>.Of(new PackedPart<T>(_text, start, end, tag, read));
    }

    public string? Optional(int field) => field + 1 < _fields.Length ? PackedField.Read(_fields[field + 1]) : null;

    public string Text(int field) => Optional(field) ?? "";

    public bool Flag(int field) => Optional(field) is not null;

    public int Int(int field) => int.Parse(Text(field), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public int? OptionalInt(int field) => field + 1 < _fields.Length && _fields[field + 1].Length > 0 ? Int(field) : null;

    public decimal? Decimal(int field) =>
        Optional(field) is { } number ? decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    public CalendarDate? Date(int field) => CalendarDate.Parse(Optional(field));

    /// <summary>All fields of the line.</summary>
    public ValueList<string> All()
    {
        var texts = new string[_fields.Length - 1];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text(i);
        return ValueList<string>.Of(texts);
    }

    private int EndOfLine(int from)
    {
        int end = _text.IndexOf('\n', from, _end - from);
        return end < 0 ? _end : end;
    }
}
