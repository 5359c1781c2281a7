using System.Text;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Curation;

/// <summary>The words of a line of a curation file: bare ones, and quotes in which <c>\"</c> is a quote mark.</summary>
/// <param name="Range">From the first word to the end of the last.</param>
/// <param name="Words">The words, without the marks around them.</param>
/// <param name="IsClosed">Whether each quote has its end.</param>
internal sealed record CurationWords(TextRange Range, IReadOnlyList<string> Words, bool IsClosed)
{
    public bool IsBlank => Words.Count == 0;

    public static CurationWords Of(string text, TextRange line)
    {
        List<string> words = [];
        int at = line.Start, first = -1, end = line.Start;
        bool closed = true;
        while (at < line.End)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')
            {
                at++;
                continue;
            }

            if (text[at] == '#') break;
            if (first < 0) first = at;
            if (text[at] == '"') (at, closed) = Quoted(text, at + 1, line.End, words);
            else at = Bare(text, at, line.End, words);
            end = at;
        }

        return new CurationWords(new TextRange(Math.Max(first, line.Start), end), words, closed);
    }

    private static int Bare(string text, int at, int end, List<string> words)
    {
        int start = at;
        while (at < end && !char.IsWhiteSpace(text[at])) at++;
        words.Add(text.Substring(start, at - start));
        return at;
    }

    private static (int End, bool IsClosed) Quoted(string text, int at, int end, List<string> words)
    {
        StringBuilder word = new();
        for (; at < end && text[at] is not ('"' or '\r' or '\n'); at++)
        {
            if (text[at] == '\\' && at + 1 < end && text[at + 1] is '"' or '\\') at++;
            word.Append(text[at]);
        }

        words.Add(word.ToString());
        bool closed = at < end && text[at] == '"';
        return (closed ? at + 1 : at, closed);
    }
}
