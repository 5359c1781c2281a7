using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>Groups the lines of an article into blocks and tells story from page furniture.</summary>
internal static class BlockReader
{
    private const int LongestHeading = 110;
    private const int LongestTitle = 220;
    private const int LongestWrappedLine = 100;
    private const int ShortestWrappedLine = 30;
    private const int SmallestIndent = 2;
    private const double RoomInNext = 1.25;

    /// <summary>The blocks in order. White space between them belongs to none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="head">Its front matter, a block that tells no story; empty for none.</param>
    public static IReadOnlyList<Block> Read(string text, LineMap lines, TextRange head)
    {
        List<TextRange> filled = FilledLines(text, lines, head.End);
        bool wrapped = IsWrapped(text, filled);
        List<Block> blocks = head.Length > 0 ? [new Block(head, BlockKind.Furniture, "front matter")] : [];
        bool over = false;
        for (int i = 0; i < filled.Count; i++)
        {
            bool isFirst = !blocks.Exists(block => block.Reason is not ("front matter" or StoryDay.Reason));
            TextRange range = filled[i];
            int opening = i;
            if (wrapped)
                while (i + 1 < filled.Count && Continues(text, filled[i], filled[i + 1])) range = range.Union(filled[++i]);
            Block block = i + 1 < filled.Count && StoryDay.IsLine(text, range, blocks.Count)
                ? new Block(range, BlockKind.Furniture, StoryDay.Reason)
                : Classify(text, range, wrapped && !StandsApart(text, filled, opening, i), isFirst, over);
            over |= FurniturePhrases.EndOfStory.Contains(block.Reason);
            blocks.Add(block);
        }

        return blocks;
    }

    /// <summary>The lines that hold anything, without the white space around them.</summary>
    private static List<TextRange> FilledLines(string text, LineMap lines, int from)
    {
        List<TextRange> filled = [];
        for (int line = from > 0 ? lines.Locate(from - 1).Line + 1 : 1; line <= lines.Count; line++)
        {
            TextRange range = lines.RangeOf(line);
            int start = range.Start, end = range.End;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (start < end) filled.Add(new TextRange(start, end));
        }

        return filled;
    }

    /// <summary>Whether paragraphs run over several lines of about equal length, as on a wire, instead of one line each.</summary>
    private static bool IsWrapped(string text, List<TextRange> lines)
    {
        if (lines.Count < 2) return false;
        if (RunsOn(text, lines)) return true;
        if (lines.Any(line => line.Length > LongestWrappedLine)) return false;
        int open = Enumerable.Range(0, lines.Count - 1).Count(i =>
            lines[i].Length >= ShortestWrappedLine && !EndsSentence(text, lines[i]) && IsFull(text, lines[i], lines[i + 1]));
        return open * 2 >= lines.Count - 1 || IsIndented(text, lines);
    }

    /// <summary>
    /// Whether a line breaks off because it is full: it goes on in the next one, whose first word has no room in it. A headline over a
    /// longer line is not.
    /// </summary>
    private static bool IsFull(string text, TextRange line, TextRange next)
    {
        if (!Continues(text, line, next)) return false;
        int word = text.IndexOf(' ', next.Start, next.Length);
        return word < 0 || (line.Length + 1 + word - next.Start) * RoomInNext >= next.Length;
    }

    /// <summary>
    /// Whether paragraphs are told by an indent and some line goes on in one that has none; it may break off after the initials of a name.
    /// </summary>
    private static bool IsIndented(string text, List<TextRange> lines)
    {
        bool indented = false, wrapped = false;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (Continues(text, lines[i], lines[i + 1])) wrapped |= lines[i].Length >= ShortestWrappedLine;
            else indented |= IndentOf(text, lines[i + 1]) >= SmallestIndent;
        }

        return indented && wrapped;
    }

    private static int IndentOf(string text, TextRange line)
    {
        int start = line.Start;
        while (start > 0 && text[start - 1] == ' ') start--;
        return line.Start - start;
    }

    /// <summary>Whether a third of the lines break off where the next goes on in small letters, however long they are.</summary>
    private static bool RunsOn(string text, List<TextRange> lines)
    {
        int open = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
            if (!EndsSentence(text, lines[i]) && char.IsLower(text[lines[i + 1].Start]) && Continues(text, lines[i], lines[i + 1])) open++;
        return open * 3 >= lines.Count - 1 && open > 0;
    }

    /// <summary>
    /// Whether an empty line follows one that breaks off: a headline, over lines however long; further down only a single line, with an
    /// empty one before it too.
    /// </summary>
    private static bool StandsApart(string text, List<TextRange> lines, int first, int last) =>
        last + 1 < lines.Count && !EndsSentence(text, lines[last]) && IsGap(text, lines[last], lines[last + 1])
            && (first == 0 || (first == last && IsGap(text, lines[first - 1], lines[first])));

    private static bool IsGap(string text, TextRange line, TextRange next)
    {
        int breaks = 0;
        for (int i = line.End; i < next.Start; i++)
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) breaks++;
        return breaks > 1;
    }

    /// <summary>Whether a line goes on in the next: it is the very next one and does not start a paragraph by being indented.</summary>
    private static bool Continues(string text, TextRange line, TextRange next)
    {
        int breaks = 0, indent = 0;
        for (int i = line.End; i < next.Start; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) (breaks, indent) = (breaks + 1, 0);
            else indent++;
        }

        return breaks == 1 && indent < SmallestIndent;
    }

    private static Block Classify(string text, TextRange range, bool wrapped, bool isFirst, bool over)
    {
        if (over) return new Block(range, BlockKind.Furniture, "after the story");
        if (FurnitureReason(text, range) is { } reason) return new Block(range, BlockKind.Furniture, reason);
        if (text[range.Start] is '-' or '•' or '*' or '–' && range.Length > 2
            && text[range.Start + 1] == ' ') return new Block(range, BlockKind.ListItem);
        bool open = !EndsSentence(text, range);
        if (isFirst && open && (!wrapped || IsAllCapitals(text, range))
            && range.Length <= LongestTitle) return new Block(range, BlockKind.Title);
        bool question = text[range.End - 1] == '?';
        if (!wrapped && (open || question) && range.Length <= LongestHeading) return new Block(range, BlockKind.Heading);
        return new Block(range, BlockKind.Paragraph);
    }

    /// <summary>"OSTERBY TO BUY PUMP MAKER": how wires write a headline over wrapped lines.</summary>
    private static bool IsAllCapitals(string text, TextRange range)
    {
        int capitals = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            if (char.IsLower(text[i])) return false;
            if (char.IsUpper(text[i])) capitals++;
        }

        return capitals > 0;
    }

    private static string? FurnitureReason(string text, TextRange range)
    {
        if (range.Length < 60 && Opening(text, range, FurniturePhrases.EndOfStory) is { } end) return end;
        if (IsReleaseSource(text, range)) return "source of a release";
        bool isLong = range.Length >= 80;
        // "Loading docks are where supply chains go to die, says": one word opens many a sentence.
        if (Opening(text, range, FurniturePhrases.Line) is { } opening && !(isLong && IsWord(opening))) return opening;
        if (isLong) return null;
        foreach (string phrase in FurniturePhrases.Within)
            if (text.IndexOf(phrase, range.Start, range.Length, StringComparison.OrdinalIgnoreCase) >= 0) return phrase;
        return null;
    }

    /// <summary>"SOURCE Orvane Inc": who sends out a press release.</summary>
    private static bool IsReleaseSource(string text, TextRange range) =>
        range.Length is > 8 and < 80 && string.CompareOrdinal(text, range.Start, "SOURCE ", 0, 7) == 0 && !IsAllCapitals(text, range);

    private static bool IsWord(string phrase) => phrase.All(char.IsLetter);

    private static string? Opening(string text, TextRange range, IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
            if (StartsWith(text, range, phrase)) return phrase;
        return null;
    }

    /// <summary>Whether the range starts with the phrase as a whole word, case aside.</summary>
    private static bool StartsWith(string text, TextRange range, string phrase)
    {
        if (phrase.Length > range.Length
            || char.ToUpperInvariant(text[range.Start]) != char.ToUpperInvariant(phrase[0])
            || string.Compare(text, range.Start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        int after = range.Start + phrase.Length;
        return after == range.End || !char.IsLetterOrDigit(text[after - 1]) || !char.IsLetterOrDigit(text[after]);
    }

    private static bool EndsSentence(string text, TextRange range)
    {
        char last = text[range.End - 1];
        if (last is '"' or '”' or ')' or '\'' or '’' && range.Length > 1) last = text[range.End - 2];
        return last is '.' or '!' or '?' or ':' or ';' or '…' or ')';
    }
}
