using DealFacts.Extraction;
using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Text;

namespace DealFacts.Fuzz.Tests;

/// <summary>What holds of every text, whatever is in it: each law says what is wrong, or null.</summary>
internal static class Laws
{
    public static readonly IReadOnlyDictionary<string, Func<string, Reading, string?>> All = new Dictionary<string, Func<string, Reading, string?>>
    {
        ["No stage fails"] = (text, reading) =>
            reading.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.Failed)?.Message,
        ["Every quote is the text at its place"] = (text, reading) =>
        {
            LineMap lines = new(text);
            return Citations.Of(reading.Book).FirstOrDefault(citation => !Stands(text, lines, citation))?.ToString();
        },
        ["A text read again gives the same book"] = (text, reading) =>
            FactReader.Read(new Article { Path = "a.txt" }, text) == reading.Book ? null : "another book",
        ["A book merged with itself is itself"] = (text, reading) =>
            reading.Book.Merge(reading.Book) == reading.Book ? null : "another book",
    };

    private static bool Stands(string text, LineMap lines, Citation citation) =>
        citation.Start >= 0 && citation.Length > 0 && citation.Start + citation.Length <= text.Length
        && string.CompareOrdinal(text, citation.Start, citation.Quote, 0, citation.Length) == 0 && citation.Quote.Length == citation.Length
        && lines.Locate(citation.Start) == (citation.Line, citation.Column);
}
