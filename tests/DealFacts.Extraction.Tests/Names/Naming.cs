using DealFacts.Extraction.Names;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Names;

/// <summary>Reads the names of a test's text.</summary>
internal static class Naming
{
    /// <summary>The document and its names.</summary>
    public static (TextDocument Document, NameReading Names) Read(string text)
    {
        TextDocument document = TextDocument.Of(new Article { Path = "test.txt" }, text);
        IReadOnlyList<Quantity> quantities = QuantityRecognizer.Recognize(document);
        IReadOnlyList<PeriodMention> periods = PeriodRecognizer.Recognize(document, quantities);
        return (document, NameRecognizer.Recognize(document, quantities, periods));
    }

    /// <summary>The entities as "Kind: FullName", in order of appearance.</summary>
    public static string[] Entities(string text) => [.. Read(text).Names.Entities.Select(e => $"{e.Kind}: {e.FullName}")];

    /// <summary>The organisations' full names, in order of appearance.</summary>
    public static string[] Organizations(string text) =>
        [.. Read(text).Names.Entities.Where(e => e.Kind == EntityKind.Organization).Select(e => e.FullName)];

    /// <summary>The references as "words = entity", in order of place; "?" for nobody.</summary>
    public static string[] References(string text)
    {
        (TextDocument document, NameReading names) = Read(text);
        return [.. names.Mentions.Where(m => m.Kind != MentionKind.Name).Select(m =>
            $"{document.Phrase(m.First, m.End)} = {m.Entity?.Name ?? "?"}")];
    }
}
