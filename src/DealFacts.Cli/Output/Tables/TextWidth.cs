using System.Globalization;
using System.Text;

namespace DealFacts.Cli.Output.Tables;

/// <summary>How many columns a terminal gives to a text: "株" takes two, the accent of "é" written apart none.</summary>
internal static class TextWidth
{
    // First and last of the scripts and signs that are drawn in two columns (Unicode's East Asian Width, wide).
    private static readonly int[] s_wide =
    [
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    ];

    /// <summary>The columns of a text.</summary>
    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The columns of the widest.</summary>
    public static int Widest(IEnumerable<string> texts)
    {
        int widest = 0;
        foreach (string text in texts) widest = Math.Max(widest, Of(text));
        return widest;
    }

    /// <summary>The columns of one sign.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return 0;
        for (int i = 0; i < s_wide.Length; i += 2)
            if (rune.Value >= s_wide[i] && rune.Value <= s_wide[i + 1]) return 2;
        return 1;
    }
}
