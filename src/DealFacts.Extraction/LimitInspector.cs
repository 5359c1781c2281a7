using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction;

/// <summary>Tells what the stages left out of an article that goes past their limits, as no article does that a newsroom sent.</summary>
internal static class LimitInspector
{
    /// <summary>A finding a limit, at the first place that goes past it.</summary>
    public static IEnumerable<Finding> Inspect(Reading reading)
    {
        TextDocument document = reading.Document;
        if (document.Sentences.FirstOrDefault(sentence => sentence.IsCut) is { } cut)
        {
            TextRange opening = document.RangeOf(cut.First, cut.First + 1);
            yield return LeftOut(document, opening.Start, opening.Length,
                $"a sentence of more than {SentenceSplitter.LongestSentence} words: it was read in pieces, and what one says of another was left out.");
        }
    }

    private static Finding LeftOut(TextDocument document, int start, int length, string message)
    {
        (int line, int column) = document.Lines.Locate(start);
        return new Finding(FindingKind.LeftOut, document.Article.Path, line, column, start, length, message);
    }
}
