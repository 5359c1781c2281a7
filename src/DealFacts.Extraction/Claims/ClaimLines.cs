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
        foreach (Quantity q in quantities) chunks.Add(new Term(KindOf(q), q.First, q.End, Word.None, q));
        foreach (PeriodMention p in periods) chunks.Add(new Term(TermKind.Period, p.First, p.End, Word.None, p));
        foreach (NameMention m in names.Mentions)
            if (m.Entity is { } entity
                && !IsLikeness(document, m)) chunks.Add(new Term(KindOf(entity), m.OuterFirst, m.OuterEnd, Word.None, m));
        chunks.Sort((a, b) => a.First.CompareTo(b.First));

        List<TermLine> lines = new(document.Sentences.Count);
        List<Term> here = [];
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            while (next < chunks.Count && chunks[next].First < sentence.First) next++;
            here.Clear();
            for (; next < chunks.Count && chunks[next].First < sentence.End; next++) here.Add(chunks[next]);
            lines.Add(TermLine.Of(document, sentence, here));
        }

        return lines;
    }

    /// <summary>"Acme rival Lowell raised": Acme takes no part; "a Dayton maker of pumps" is in Dayton.</summary>
    private static bool IsLikeness(TextDocument document, NameMention mention) =>
        mention is { Kind: MentionKind.Name, Entity.Kind: not EntityKind.Place }
            && Likeness.Follows(document.Tokens, mention.OuterEnd, document.Tokens.Length);

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
