using System.Globalization;
using System.Text;

namespace DealFacts.Compiled;

/// <summary>Writes packed text: a record a line, its tag first, tabs between the fields, two spaces of indentation a level.</summary>
internal sealed class PackedLines
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line; fields that are null at its end are left out.</summary>
    public void Add(int depth, string tag, params string?[] fields)
    {
        int count = fields.Length;
        while (count > 0 && fields[count - 1] is null) count--;
        _text.Append(' ', depth * 2).Append(tag);
        for (int i = 0; i < count; i++) _text.Append('\t').Append(PackedField.Write(fields[i]));
        _text.Append('\n');
    }

    /// <summary>A number as it is written in a field.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Number(int)"/>
    public static string? Number(int? value) => value is { } number ? Number(number) : null;

    /// <inheritdoc cref="Number(int)"/>
    public static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>"yes", or nothing.</summary>
    public static string? Flag(bool value) => value ? "yes" : null;

    public override string ToString() => _text.ToString();
}
