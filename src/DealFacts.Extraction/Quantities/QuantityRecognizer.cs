using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Quantities;

/// <summary>Finds the amounts of an article: money, percentages, counts.</summary>
public static class QuantityRecognizer
{
    /// <summary>The amounts, in order of place; they do not overlap.</summary>
    public static IReadOnlyList<Quantity> Recognize(TextDocument document)
    {
        List<Quantity> found = [];
        foreach (Sentence sentence in document.Sentences)
        {
            if (AmountLine(document, sentence) is not { } line) continue;
            foreach ((Quantity quantity, _) in QualifierRules.Book.FindIn(line)) found.Add(quantity);
        }

        return ConversionLinker.Link(document, CurrencyInference.Fill(HundredthsCurrency.Choose(document, NationalCurrency.Choose(document, found))));
    }

    /// <summary>A sentence with its numbers as terms.</summary>
    internal static TermLine NumeralLine(TextDocument document, Sentence sentence)
    {
        TermLine tokens = TermLine.Passing(document, sentence);
        (Numeral Number, Match Match)[] finds = NumeralRules.Book.FindIn(tokens);
        if (finds.Length == 0) return tokens;
        Term[] numbers = new Term[finds.Length];
        for (int i = 0; i < finds.Length; i++)
        {
            (Numeral number, Match match) = finds[i];
            numbers[i] = new Term(TermKind.Number, tokens[match.First].First, tokens[match.End - 1].End, Word.None, number);
        }

        return TermLine.Passing(document, sentence, numbers);
    }

    /// <summary>A sentence with its amounts as terms, their qualifiers and rates still beside them; null when there are none.</summary>
    internal static TermLine? AmountLine(TextDocument document, Sentence sentence)
    {
        (Quantity Quantity, Match Match)[] finds = AmountRules.Book.FindIn(NumeralLine(document, sentence));
        if (finds.Length == 0) return null;
        Term[] amounts = new Term[finds.Length];
        for (int i = 0; i < finds.Length; i++) amounts[i] = TermOf(finds[i].Quantity);
        return TermLine.Passing(document, sentence, amounts);
    }

    /// <summary>A quantity as a term of a line.</summary>
    public static Term TermOf(Quantity quantity)
    {
        TermKind kind = quantity.Amount switch
        {
            Money => TermKind.Money,
            Percentage => TermKind.Percent,
            _ => TermKind.Count,
        };
        return new Term(kind, quantity.First, quantity.End, Word.None, quantity);
    }
}
