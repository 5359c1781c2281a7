namespace DealFacts.Compiled;

/// <summary>Tells the UTF-16 code units that an editor does not show as they are: controls, bidi marks, letters without a shape, half surrogate pairs.</summary>
/// <remarks>The ranges are written out, because the Unicode tables differ from one runtime to the next and the emitted bytes must not.</remarks>
internal static class HiddenCharacter
{
    /// <summary>Whether the code unit there must be escaped wherever source text is written.</summary>
    public static bool IsAt(string text, int index)
    {
        char c = text[index];
        if (c < '\u007F') return c < ' ';
        if (char.IsHighSurrogate(c)) return c == '\uDB40' || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(c)) return index == 0 || !char.IsHighSurrogate(text[index - 1]) || text[index - 1] == '\uDB40';
        return IsControl(c) || IsFormat(c);
    }

    private static bool IsControl(char c) => c is <= '\u009F' or '\u2028' or '\u2029' or >= '\uFFF0';

    private static bool IsFormat(char c) => c is '\u00AD' or '\u061C' or '\uFEFF' or '\u034F' or '\u3164' or '\uFFA0'
        or (>= '\u115F' and <= '\u1160') or (>= '\u17B4' and <= '\u17B5') or (>= '\u180B' and <= '\u180F')
        or (>= '\u0600' and <= '\u0605') or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or (>= '\uFDD0' and <= '\uFDEF');
}
