using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Periods;

/// <summary>Finds the times of an article: dates, years, quarters, "last year".</summary>
public static class PeriodRecognizer
{
    /// <summary>The times, in order of place; they overlap neither each other nor a quantity.</summary>
    public static IReadOnlyList<PeriodMention> Recognize(TextDocument document, IReadOnlyList<Quantity> quantities)
    {
        List<PeriodMention> found = [];
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            List<Term> amounts = [];
            for (; next < quantities.Count && quantities[next].First < sentence.End; next++) amounts.Add(QuantityRecognizer.TermOf(quantities[next]));
            foreach ((PeriodReading reading, Match match) in PeriodRules.Book.FindIn(TermLine.Of(document, sentence, amounts)))
                found.Add(MentionOf(reading, match));
        }

        return found;
    }

    /// <summary>A sentence as the rules see it: its amounts are terms.</summary>
    internal static TermLine LineOf(TextDocument document, Sentence sentence, IReadOnlyList<Quantity> quantities) =>
        TermLine.Of(document, sentence, quantities.Select(QuantityRecognizer.TermOf).ToList());

    private static PeriodMention MentionOf(PeriodReading reading, Match match)
    {
        string text = match.Line.Phrase(match.First, match.End);
        Period period = reading.Span?.As(text) ?? new Period { Text = text, Precision = reading.Precision };
        return new PeriodMention(match.Line[match.First].First, match.Line[match.End - 1].End, period, match.RuleId);
    }
}
