using System.Globalization;
using System.Text;
using DealFacts.Compiled;

namespace DealFacts.Generator.Emission;

/// <summary>Puts text of an article into an XML doc comment, one line a paragraph, whatever the text holds.</summary>
internal static class DocComment
{
    /// <summary>A summary; what the editor shows on hover.</summary>
    public static IEnumerable<string> Summary(IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 1) return [$"/// <summary>{Escape(paragraphs[0])}</summary>"];
        IEnumerable<string> lines = paragraphs.Select(paragraph => $"/// <para>{Escape(paragraph)}</para>");
        return ["/// <summary>", .. lines, "/// </summary>"];
    }

    /// <summary>The doc of another member.</summary>
    public static string SameAs(string member) => $"/// <inheritdoc cref=\"{member}\"/>";

    /// <summary>Text as XML: marks become entities, ends of lines spaces, and what an editor would not show its number.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029') escaped.Append(' ');
            else if (HiddenCharacter.IsAt(text, i)) escaped.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else escaped.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => c.ToString() });
        }

        return escaped.ToString();
    }
}
