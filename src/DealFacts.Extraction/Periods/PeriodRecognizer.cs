using DealFacts.Extraction.Lexicon;
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
        List<Term> terms = [];
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            terms.Clear();
            for (; next < quantities.Count && quantities[next].First < sentence.End; next++)
                terms.Add(QuantityRecognizer.TermOf(quantities[next]));
            if (LineOf(document, sentence, terms) is not { } line) continue;
            foreach ((PeriodReading reading, Match match) in LeadRules.Book.FindIn(line)) found.Add(MentionOf(reading, match));
        }

        return found;
    }

    /// <summary>A sentence with its amounts and what may be times as terms; null when there is nothing that may be a time.</summary>
    internal static TermLine? LineOf(TextDocument document, Sentence sentence, List<Term> amounts)
    {
        TermLine line = TermLine.Passing(document, sentence, amounts);
        (PeriodReading Reading, Match Match)[] finds = PeriodRules.Book.FindIn(line);
        if (finds.Length == 0) return null;
        List<Term> terms = new(finds.Length + amounts.Count);
        foreach ((PeriodReading reading, Match match) in finds)
        {
            PeriodReading ruled = reading with { Rule = match.RuleId };
            terms.Add(new Term(TermKind.Period, line[match.First].First, line[match.End - 1].End, Word.None, ruled));
        }

        terms.AddRange(amounts);
        terms.Sort((a, b) => a.First.CompareTo(b.First));
        return TermLine.Passing(document, sentence, terms);
    }

    private static PeriodMention MentionOf(PeriodReading reading, Match match)
    {
        string text = match.Line.Phrase(match.First, match.End);
        Period period = reading.Span?.As(text) ?? new Period { Text = text, Precision = reading.Precision };
        return new PeriodMention(match.Line[match.First].First, match.Line[match.End - 1].End, period, reading.Rule) { NeedsDate = reading.NeedsDate };
    }
}
