using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Turns sentences into lines in which each amount, time and name is one term: "[Meta] agreed to buy [Scale AI] for [$10 billion]".
/// </summary>
internal static class ClaimLines
{
    /// <summary>A line a sentence.</summary>
    public static IReadOnlyList<TermLine> Of(
        TextDocument document, IReadOnlyList<Quantity> quantities, IReadOnlyList<PeriodMention> periods, NameReading names)
    {
        List<Term> chunks = new(quantities.Count + periods.Count + names.Mentions.Count);
        chunks.AddRange(quantities.Select(q => new Term(KindOf(q), q.First, q.End, Word.None, q)));
        chunks.AddRange(periods.Select(p => new Term(TermKind.Period, p.First, p.End, Word.None, p)));
        chunks.AddRange(names.Mentions.Where(m => m.Entity is not null).Select(m => new Term(KindOf(m.Entity!), m.OuterFirst, m.OuterEnd, Word.None, m)));
        chunks.Sort((a, b) => a.First.CompareTo(b.First));

        List<TermLine> lines = new(document.Sentences.Count);
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            while (next < chunks.Count && chunks[next].First < sentence.First) next++;
            int start = next;
            while (next < chunks.Count && chunks[next].First < sentence.End) next++;
            lines.Add(TermLine.Of(document, sentence, chunks.GetRange(start, next - start)));
        }

        return lines;
    }

    private static TermKind KindOf(Quantity quantity) => quantity.Amount switch
    {
        Money => TermKind.Money,
        Percentage => TermKind.Percent,
        _ => TermKind.Count,
    };

    private static TermKind KindOf(Entity entity) => entity.Kind switch
    {
        EntityKind.Organization => TermKind.Company,
        EntityKind.Person => TermKind.Person,
        EntityKind.Place => TermKind.Place,
        _ => TermKind.Name,
    };
}
