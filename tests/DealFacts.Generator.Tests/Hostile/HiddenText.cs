using System.Globalization;
using System.Text;

namespace DealFacts.Generator.Tests.Hostile;

/// <summary>Finds in source text what a reviewer would not see, by the runtime's own tables and not by the generator's.</summary>
internal static class HiddenText
{
    /// <summary>The first such character with its line, or null.</summary>
    public static string? In(string source)
    {
        int line = 1;
        foreach (Rune rune in source.EnumerateRunes())
        {
            if (rune.Value == '\n') line++;
            else if (rune.Value != '\t' && IsHidden(rune)) return FormattableString.Invariant($"U+{rune.Value:X4} in line {line}");
        }

        return null;
    }

    // A half of a pair comes out of the enumeration as U+FFFD.
    private static bool IsHidden(Rune rune) =>
        rune.Value is 0xFFFD or 0x3164 or 0x115F or 0x1160 or 0xFFA0 or 0x034F or 0x17B4 or 0x17B5
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
