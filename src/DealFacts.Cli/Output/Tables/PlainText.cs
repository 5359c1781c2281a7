using System.Globalization;
using System.Text;

namespace DealFacts.Cli.Output.Tables;

/// <summary>
/// An article's words as a terminal may show them: a quote over several lines in one, and no sign that moves the cursor
/// or turns the direction of writing.
/// </summary>
internal static class PlainText
{
    /// <summary>The text with each run of white space as one blank and each control or format sign as U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune)) plain.Append(IsSeen(rune) ? rune : Rune.ReplacementChar);
            else if (plain.Length == 0 || plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString();
    }

    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
