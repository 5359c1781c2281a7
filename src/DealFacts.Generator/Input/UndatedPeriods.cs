using DealFacts.Extraction;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Text;

namespace DealFacts.Generator.Input;

/// <summary>The times of an article's figures that the day of publication would make known: "this year" beside "$40 million in revenue".</summary>
internal static class UndatedPeriods
{
    public static ValueList<Citation> Of(Reading reading, FactBook book)
    {
        HashSet<string> words = new(book.Figures.Where(figure => figure.Period is { IsResolved: false }).Select(figure => figure.Period!.Text), StringComparer.Ordinal);
        if (words.Count == 0) return ValueList<Citation>.Empty;
        PeriodMention[] undated = [.. reading.Periods.Where(mention => mention.NeedsDate && words.Contains(mention.Period.Text))];
        if (undated.Length == 0) return ValueList<Citation>.Empty;
        HashSet<int> telling = [.. SentencesOf(reading.Document, [.. book.Figures.SelectMany(figure => figure.Claims).Select(claim => claim.Citation.Start)])];
        return ValueList<Citation>.Of(undated
            .Where(mention => telling.Contains(SentenceAt(reading.Document, mention.First)))
            .Select(mention => reading.Document.Cite(reading.Document.RangeOf(mention.First, mention.End), mention.Rule)));
    }

    private static IEnumerable<int> SentencesOf(TextDocument document, HashSet<int> starts)
    {
        foreach (Sentence sentence in document.Sentences)
            for (int token = sentence.First; token < sentence.End; token++)
                if (starts.Contains(document.Tokens[token].Range.Start)) yield return sentence.Index;
    }

    private static int SentenceAt(TextDocument document, int token)
    {
        int low = 0, high = document.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Sentences[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
