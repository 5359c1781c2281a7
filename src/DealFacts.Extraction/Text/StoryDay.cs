using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// The day on which an article appeared, where it says so itself: a line of its own near the top, "By Jane Roe | May 9, 2024 10:32 AM
/// EST", or the dateline of a press release, "LONDON, May 9, 2024 /Wire/ --". A day that stands in a sentence, a headline or a caption is
/// none, and one in numbers that can be read in two ways is left alone.
/// </summary>
internal static class StoryDay
{
    /// <summary>The reason by which a line that only tells the day is told from the story.</summary>
    public const string Reason = "day of the story";

    private const int MostBlocks = 8;
    private const int LatestByline = 4;
    private const int LongestLine = 140;
    private const int LongestDateline = 110;
    private const int LongestPaper = 5;

    /// <summary>The day, or null; one of publication before one of a change.</summary>
    public static CalendarDate? Of(string text, IReadOnlyList<Block> blocks)
    {
        CalendarDate? changed = null;
        for (int i = 0; i < blocks.Count && i < MostBlocks; i++)
        {
            Block block = blocks[i];
            if (block.Reason != Reason)
            {
                if (block.Kind != BlockKind.Paragraph) continue;
                if (InDateline(text, block.Range) is { } dated) return dated;
                // A standfirst or a byline, below which the day may stand.
                if (block.Range.Length <= LongestLine && i < LatestByline) continue;
                return changed;
            }

            (CalendarDate? published, CalendarDate? revised) = InLine(text, block.Range, isTop: i == 0);
            if (published is not null) return published;
            changed ??= revised;
        }

        return changed;
    }

    /// <summary>Whether a line near the top tells nothing but the day, its hour and who wrote for whom.</summary>
    public static bool IsLine(string text, TextRange range, int block) =>
        block < MostBlocks && range.Length <= LongestLine && InLine(text, range, isTop: block == 0) is not (null, null);

    private static (CalendarDate? Published, CalendarDate? Changed) InLine(string text, TextRange range, bool isTop)
    {
        if (!HasYear(text, range.Start, range.End)) return default;
        List<string> pieces = WrittenDay.Pieces(text, range.Start, range.End);
        bool signed = IsPaperAndDay(pieces, isTop) || IsIn(DatelineWords.Labels, pieces[0]) || IsIn(DatelineWords.Changes, pieces[0])
            || pieces[0].Equals("by", StringComparison.OrdinalIgnoreCase) || pieces.Exists(piece => piece is "|" or "·" or "•");
        CalendarDate? published = null, changed = null;
        bool isChange = false;
        for (int i = 0; i < pieces.Count;)
        {
            if (WrittenDay.At(pieces, i) is var (day, end))
            {
                if (isChange) changed ??= day;
                else published ??= day;
                i = end;
                continue;
            }

            string piece = pieces[i++];
            if (!char.IsLetter(piece[0]))
            {
                if (piece is "?" or "!" or "$" or "%" or ";" or "£" or "€" or "\"" or "“") return default;
                continue;
            }

            if (IsIn(DatelineWords.Changes, piece)) isChange = true;
            else if (IsIn(DatelineWords.Labels, piece)) isChange = false;
            else if (!IsAround(piece) && !(signed && (char.IsUpper(piece[0]) || DatelineWords.Bylines.Contains(piece)))) return default;
        }

        return (published, changed);
    }

    /// <summary>"Arden Review, May 9, 2024" below the headline: a few capitals and the day.</summary>
    private static bool IsPaperAndDay(List<string> pieces, bool isTop)
    {
        int comma = pieces.IndexOf(",");
        if (isTop || comma is < 1 or > LongestPaper || WrittenDay.At(pieces, comma + 1) is not { } date
            || date.End < pieces.Count) return false;
        return pieces.FindIndex(piece => !char.IsUpper(piece[0])) == comma;
    }

    /// <summary>
    /// "LONDON, May 9, 2024 /Wire/ --", "ARDEN, Ohio (May 9, 2024) —", "May 9, 2024 –": capitals alone stand before the dash.
    /// </summary>
    private static CalendarDate? InDateline(string text, TextRange range)
    {
        int end = Math.Min(range.End, range.Start + LongestDateline);
        if (!HasYear(text, range.Start, end)) return null;
        List<string> pieces = WrittenDay.Pieces(text, range.Start, end);
        for (int i = 0; i < pieces.Count; i++)
        {
            if (WrittenDay.At(pieces, i) is var (day, after)) return IsClosed(pieces, after) ? day : null;
            if ((char.IsLower(pieces[i][0]) && pieces[i] != "and") || (char.IsDigit(pieces[i][0]) && pieces[i].Length > 2)) return null;
        }

        return null;
    }

    /// <summary>Whether a dash follows, the agency's name before it aside, or a colon or bracket right after the day.</summary>
    private static bool IsClosed(List<string> pieces, int at)
    {
        if (at < pieces.Count && pieces[at] is ":" or "]") return true;
        for (; at < pieces.Count; at++)
        {
            if (pieces[at] is "-" or "–" or "—") return true;
            if (pieces[at] is "." or "," or ";" || char.IsLower(pieces[at][0])) return false;
        }

        return false;
    }

    private static bool IsAround(string piece)
    {
        string word = piece.ToLowerInvariant();
        return DatelineWords.Around.Contains(word) || (char.IsUpper(piece[0]) && CalendarWords.Weekdays[word] is not null);
    }

    private static bool IsIn(WordTable words, string piece) => words.Contains(piece.ToLowerInvariant());

    /// <summary>Whether four digits stand in a row: most lines need not be cut up.</summary>
    private static bool HasYear(string text, int start, int end)
    {
        int digits = 0;
        for (int i = start; i < end && digits < 4; i++) digits = text[i] is >= '0' and <= '9' ? digits + 1 : 0;
        return digits == 4;
    }
}
