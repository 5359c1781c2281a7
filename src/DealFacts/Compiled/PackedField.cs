using System.Globalization;
using System.Text;

namespace DealFacts.Compiled;

/// <summary>
/// One field of a packed line. Null is nothing at all and the empty string is <c>\e</c>; a tab is <c>\t</c>, a newline <c>\n</c>,
/// and what an editor would not show is <c>\u202e</c>.
/// </summary>
internal static class PackedField
{
    public static string Write(string? value)
    {
        if (value is null) return "";
        if (value.Length == 0) return @"\e";
        StringBuilder? written = null;
        for (int i = 0; i < value.Length; i++)
        {
            string? escape = EscapeAt(value, i);
            if (escape is not null) written ??= new StringBuilder(value, 0, i, value.Length + 16);
            if (escape is null) written?.Append(value[i]);
            else written!.Append(escape);
        }

        return written?.ToString() ?? value;
    }

    public static string? Read(string field)
    {
        if (field.Length == 0) return null;
        int next = field.IndexOf('\\');
        if (next < 0) return field;
        var read = new StringBuilder(field, 0, next, field.Length);
        while (next < field.Length)
        {
            if (field[next] == '\\') next = ReadEscape(field, next + 1, read);
            else read.Append(field[next++]);
        }

        return read.ToString();
    }

    private static string? EscapeAt(string value, int index) => value[index] switch
    {
        '\\' => @"\\",
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        _ when HiddenCharacter.IsAt(value, index) => @"\u" + ((int)value[index]).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int ReadEscape(string field, int at, StringBuilder read)
    {
        char kind = at < field.Length ? field[at] : '\0';
        switch (kind)
        {
            case 'e': return at + 1;
            case '\\': read.Append('\\'); return at + 1;
            case 't': read.Append('\t'); return at + 1;
            case 'n': read.Append('\n'); return at + 1;
            case 'r': read.Append('\r'); return at + 1;
            case 'u' when at + 4 < field.Length:
                read.Append((char)int.Parse(field.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                return at + 5;
            default: throw new FormatException($"Unknown escape in a compiled fact: {field}");
        }
    }
}
