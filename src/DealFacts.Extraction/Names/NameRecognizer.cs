using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Finds who and what an article names: "Meta Platforms Inc.", "Alexandr Wang", "the company".</summary>
public static class NameRecognizer
{
    /// <summary>The names of an article.</summary>
    public static NameReading Recognize(TextDocument document, IReadOnlyList<Quantity> quantities, IReadOnlyList<PeriodMention> periods)
    {
        NameSource source = new(document, quantities, periods);
        List<NameCandidate> names = FindNames(source);
        names = new NameSplitter(source, document.Watched(names)).Split(document.Watched(names));
        NameClassifier classifier = new(source);
        names = WithoutTickers(source, document.Watched(names), classifier);
        MisleadingNames.Clear(document.Watched(names));
        NameLists.Spread(source, document.Watched(names));
        Introductions.Mark(source, document.Watched(names));
        PlaceShortForms.Mark(source, document.Watched(names));
        List<Entity> entities = EntityResolver.Resolve(names, document.Cancel);
        List<NameMention> mentions = new(names.Count);
        foreach (Entity entity in entities) mentions.AddRange(entity.Mentions);
        mentions.Sort((a, b) => a.First.CompareTo(b.First));
        mentions = ReferenceResolver.Resolve(source, mentions);
        return new NameReading(entities, mentions);
    }

    /// <summary>Scores the names and leaves those out that are only the ticker of the name before.</summary>
    private static List<NameCandidate> WithoutTickers(NameSource source, IReadOnlyList<NameCandidate> names, NameClassifier classifier)
    {
        List<NameCandidate> kept = new(names.Count);
        int after = 0;
        (int First, int End) apart = (0, 0);
        foreach (NameCandidate name in names)
        {
            if (name.First < after || (name.First >= apart.First && name.First < apart.End)) continue;
            after = TickerRules.Read(source, name);
            if (name.First >= apart.End) apart = TickerRules.ReadBehindDefinition(source, name);
            WireBrackets.Read(source, name, after);
            classifier.Score(name, Math.Max(after, name.OuterEnd));
            kept.Add(name);
        }

        return kept;
    }

    private static List<NameCandidate> FindNames(NameSource source)
    {
        List<NameCandidate> found = [];
        NameScanner scanner = new(source);
        SectionHeads sections = new(source);
        List<Sentence> headings = [];
        foreach (Sentence sentence in source.Document.Sentences)
        {
            if (sections.In(sentence) is { } head) found.Add(head);
            else if (HeadingCase.IsTitleCase(source.Document, sentence)) headings.Add(sentence);
            else scanner.Scan(sentence, found);
        }

        if (headings.Count == 0) return found;
        HeadingNames headingNames = new(source, found);
        List<NameCandidate> inHeadings = [];
        foreach (Sentence heading in headings) headingNames.Scan(heading, inHeadings);
        return found.Concat(inHeadings).OrderBy(name => name.First).ToList();
    }
}
