using Microsoft.CodeAnalysis.Text;

namespace DealFacts.CodeFixes;

/// <summary>Changes one line of the reviewed facts and leaves the others as they are; a new one goes where the order has it.</summary>
internal static class ReviewedLines
{
    /// <param name="text">The file.</param>
    /// <param name="before">The line as it is; null for none.</param>
    /// <param name="after">The line as it ought to be; null for none.</param>
    public static SourceText Change(SourceText text, string? before, string? after)
    {
        string end = text.Lines[0].EndIncludingLineBreak > text.Lines[0].End
            ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak))
            : "\n";
        TextLine? line = before is null ? null : text.Lines.Cast<TextLine?>().LastOrDefault(each => each!.Value.ToString().TrimEnd() == before);
        if (line is { } found)
            return after is null ? text.WithChanges(new TextChange(found.SpanIncludingLineBreak, "")) : text.WithChanges(new TextChange(found.Span, after));
        return after is null ? text : Inserted(text, after, end);
    }

    private static SourceText Inserted(SourceText text, string after, string end)
    {
        foreach (TextLine line in text.Lines)
        {
            string words = line.ToString();
            if (words.Length > 0 && words[0] != '#' && string.CompareOrdinal(words, after) > 0)
                return text.WithChanges(new TextChange(new TextSpan(line.Start, 0), after + end));
        }

        bool isOpen = text.Length > 0 && text.Lines[text.Lines.Count - 1].Span.Length > 0;
        return text.WithChanges(new TextChange(new TextSpan(text.Length, 0), (isOpen ? end : "") + after + end));
    }
}
