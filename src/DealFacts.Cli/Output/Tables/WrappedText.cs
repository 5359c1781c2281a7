using System.Text;

namespace DealFacts.Cli.Output.Tables;

/// <summary>A text in lines of so many columns, parted at blanks; a word that is longer than a line is cut.</summary>
internal static class WrappedText
{
    /// <summary>The lines; one that is empty for a text that is.</summary>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        int filled = 0;
        foreach (string word in text.Split(' '))
        {
            int length = TextWidth.Of(word);
            if (filled > 0 && filled + 1 + length > width) filled = Break(lines, line);
            if (filled > 0) line.Append(' ');
            int before = filled > 0 ? filled + 1 : 0;
            if (length <= width)
            {
                line.Append(word);
                filled = before + length;
            }
            else
            {
                filled = Cut(word, width, lines, line);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Cut(string word, int width, List<string> lines, StringBuilder line)
    {
        int filled = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (filled + TextWidth.Of(rune) > width) filled = Break(lines, line);
            line.Append(rune);
            filled += TextWidth.Of(rune);
        }

        return filled;
    }

    private static int Break(List<string> lines, StringBuilder line)
    {
        lines.Add(line.ToString());
        line.Clear();
        return 0;
    }
}
