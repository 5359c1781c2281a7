using System.Globalization;
using DealFacts.Cli.Output.Tables;
using DealFacts.Extraction;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;
namespace DealFacts.Cli.Output.Explanation;

/// <summary>What the engine made of one line, stage by stage: block, tokens, amounts, periods, names, facts.</summary>
internal sealed class LineExplanation
{
    private readonly Page _page;
    private readonly Reading _reading;
    private readonly TextDocument _document;
    private readonly TextRange _range;

    private readonly CuratedBook _curated;

    private LineExplanation(Terminal terminal, Reading reading, int line, CuratedBook curated)
    {
        _page = new Page(terminal);
        _reading = reading;
        _curated = curated;
        _document = reading.Document;
        _range = _document.Lines.RangeOf(line);
    }

    /// <summary>Writes the explanation.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="reading">What was made of the article.</param>
    /// <param name="line">From 1, one of the article's.</param>
    /// <param name="curated">The facts as the corrections have them.</param>
    public static void Write(Terminal terminal, Reading reading, int line, CuratedBook curated)
    {
        var explanation = new LineExplanation(terminal, reading, line, curated);
        explanation.WriteLine(line);
        explanation.WriteTokens();
        explanation.WriteAmounts();
        explanation.WritePeriods();
        explanation.WriteNames();
        explanation.WriteFacts();
        explanation.WriteCorrections();
        explanation._page.Flush();
    }

    private void WriteLine(int line)
    {
        Block? block = _document.Blocks.FirstOrDefault(b => b.Range.Overlaps(_range));
        string kind = block is null ? "empty" : Words.Of(block.Kind);
        string reason = block is { Reason.Length: > 0 } ? $": {block.Reason}" : "";
        _page.Line($"{_document.Article.Path}:{line}  ({kind}{reason})", Ink.Name);
        string text = _document.Text.Substring(_range.Start, _range.Length).Trim();
        if (text.Length == 0) return;
        _page.Blank();
        _page.Line(text, indent: 2);
        if (block?.Kind == BlockKind.Furniture) _page.Line("No fact is read from page furniture.", Ink.Alarm, indent: 2);
    }

    private void WriteTokens()
    {
        Token[] tokens = [.. _document.Tokens.Where(t => t.Range.Overlaps(_range))];
        if (tokens.Length == 0) return;
        _page.Title("Tokens");
        _page.Line(string.Join(" | ", tokens.Select(t => t.Text)), indent: 2);
    }

    private void WriteAmounts() => WriteFinds("Amounts", _reading.Quantities
        .Select(q => new Find(_document.RangeOf(q.First, q.End), Meaning(q), q.Rule)));

    private void WritePeriods() => WriteFinds("Periods", _reading.Periods
        .Select(p => new Find(_document.RangeOf(p.First, p.End), p.Period.IsResolved ? p.Period.ToString() : "not resolved", p.Rule)));

    private void WriteNames() => WriteFinds("Names", _reading.Names.Mentions
        .Select(m => new Find(_document.RangeOf(m.First, m.End), Meaning(m), m.Rule)));

    // "MoreThan 10,000,000,000 USD", "Exact 28 EUR per share"
    private static string Meaning(Quantity quantity)
    {
        Amount amount = quantity.Amount;
        string number = amount switch
        {
            { Min: { } min, Max: { } max } => $"{Plain(min)} to {Plain(max)}",
            { Value: { } value } => Plain(value),
            _ => "",
        };
        string per = quantity.Per.Length > 0 ? "per " + quantity.Per : "";
        string note = quantity.IsCurrencyInferred ? "(currency inferred)" : quantity.ConvertedFrom is not null ? "(a conversion)" : "";
        return string.Join(' ', new[] { amount.Qualifier.ToString(), number, amount.Unit, per, note }.Where(s => s.Length > 0));
    }

    private static string Plain(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static string Meaning(NameMention mention) =>
        mention.Entity is { } entity ? $"{Words.Of(entity.Kind)} {entity.Name}" : "nobody found";

    private void WriteFinds(string title, IEnumerable<Find> finds)
    {
        Find[] here = [.. finds.Where(f => f.Range.Overlaps(_range))];
        if (here.Length == 0) return;
        _page.Title(title);
        Columns rows = _page.Columns(2, 3, 20, 23);
        foreach (Find find in here)
        {
            (int _, int column) = _document.Lines.Locate(find.Range.Start);
            string words = _document.Text.Substring(find.Range.Start, find.Range.Length);
            rows.AddRow(
                new Cell($"{column}", Ink.Quiet),
                new Cell(words),
                new Cell(find.Meaning, Ink.Amount),
                new Cell(find.Rule, Ink.Quiet));
        }
    }

    private void WriteFacts()
    {
        LineFact[] here = [.. LineFact.Of(_curated.Book).Where(f => RangeOf(f.Citation).Overlaps(_range))];
        _page.Title("Facts", here.Length == 0 ? "none" : "");
        foreach (LineFact fact in here)
        {
            _page.Line(fact.Says, Ink.Amount, indent: 2);
            _page.Line($"\"{fact.Citation.Quote}\"", indent: 4);
            _page.Line($"column {fact.Citation.Column}, rule {fact.Citation.Rule}", Ink.Quiet, indent: 4);
        }
    }

    /// <summary>What a curation file changed on the line, and about the companies that it names.</summary>
    private void WriteCorrections()
    {
        HashSet<string> companies = [.. _curated.Book.Companies.Where(c => c.Citations.Any(at => RangeOf(at).Overlaps(_range))).Select(c => c.Name)];
        string[] here = [.. _curated.Notes
            .Where(note => note.Citation is { } at ? RangeOf(at).Overlaps(_range) : note.Company.Length == 0 || companies.Contains(note.Company))
            .Select(note => note.ToString())
            .Distinct(StringComparer.Ordinal)];
        if (here.Length == 0) return;
        _page.Title("Corrections");
        foreach (string note in here) _page.Line(note, indent: 2);
    }

    private static TextRange RangeOf(Citation citation) => new(citation.Start, citation.Start + citation.Length);

    /// <summary>Something that a stage found.</summary>
    private sealed record Find(TextRange Range, string Meaning, string Rule);
}
