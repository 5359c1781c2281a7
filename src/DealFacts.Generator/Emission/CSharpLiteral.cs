using System.Globalization;
using System.Text;
using DealFacts.Compiled;

namespace DealFacts.Generator.Emission;

/// <summary>The one door by which a value of an article enters C# code. What it gives is plain text that C# 7.3 reads as that value.</summary>
internal static class CSharpLiteral
{
    /// <summary>"more than $10 billion", on one line, with everything escaped that an editor would not show.</summary>
    public static string Quoted(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\') literal.Append('\\').Append(c);
            else if (HiddenCharacter.IsAt(text, i)) literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Packed text as a literal over many lines, readable as it is. It escapes its own hidden characters.</summary>
    public static string Packed(string packed) => "@\"\n" + packed.Replace("\"", "\"\"") + "\"";

    /// <summary>870000000m, without zeros at the end of a fraction.</summary>
    public static string Decimal(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture) + "m";

    /// <summary>870000000L, or null when the value is no whole number or too large.</summary>
    public static string? Long(decimal value)
    {
        bool isLong = value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue;
        return isLong ? decimal.ToInt64(value).ToString(CultureInfo.InvariantCulture) + "L" : null;
    }
}
