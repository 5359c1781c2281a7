using DealFacts.Cli.Output.Explanation;
using DealFacts.Extraction;
using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Cli.Tests.Output.Explanation;

public sealed class LineExplanationTests
{
    private const string Text = "The wharf opens\n\nBrightwater sold more than £85 million of brushes in 2023. It grew.\n";

    [Fact]
    public void A_line_shows_what_each_stage_found()
    {
        using TestTerminal terminal = new();
        LineExplanation.Write(terminal.Terminal, Reading(), 3, CuratedBook.Of(Reading().Book));
        Snapshot.Verify(terminal.Out);
    }

    [Fact]
    public void An_empty_line_has_nothing()
    {
        using TestTerminal terminal = new();
        LineExplanation.Write(terminal.Terminal, Reading(), 2, CuratedBook.Of(Reading().Book));
        Assert.Equal("a.txt:2 (empty)\n\nFACTS  none\n", terminal.Out);
    }

    [Fact]
    public void Another_line_shows_none_of_it()
    {
        using TestTerminal terminal = new();
        LineExplanation.Write(terminal.Terminal, Reading(), 1, CuratedBook.Of(Reading().Book));
        Assert.DoesNotContain("Brightwater", terminal.Out, StringComparison.Ordinal);
        Assert.EndsWith("FACTS  none\n", terminal.Out, StringComparison.Ordinal);
    }

    private static Reading Reading()
    {
        TextDocument document = TextDocument.Of(new Article { Path = "a.txt" }, Text);
        Money amount = new(85_000_000m, "GBP") { Qualifier = Qualifier.MoreThan, Text = "£85 million" };
        (int First, int End) money = Tokens(document, "more", "million");
        (int First, int End) year = Tokens(document, "in", "2023");
        (int First, int End) name = Tokens(document, "Brightwater", "Brightwater");
        (int First, int End) pronoun = Tokens(document, "It", "It");
        Period period = Period.OfYear(2023, "in 2023");
        Entity entity = new() { Kind = EntityKind.Organization, Name = "Brightwater" };
        Citation named = document.Cite(document.RangeOf(name.First, name.End), "name/subject");
        Citation sold = document.Cite(document.RangeOf(name.First, year.End), "figure/sold");
        Claim claim = new() { Amount = amount, Period = period, Citation = sold };
        return new Reading
        {
            Document = document,
            Quantities = [new Quantity(money.First, money.End, amount, "money/symbol-number-magnitude")],
            Periods = [new PeriodMention(year.First, year.End, period, "period/in-year")],
            Names = new NameReading(
                [entity],
                [
                    new NameMention(name.First, name.End, MentionKind.Name, entity, "name/subject"),
                    new NameMention(pronoun.First, pronoun.End, MentionKind.Pronoun, null, "name/pronoun"),
                ]),
            Book = new FactBook
            {
                Companies = [new Company { Name = entity.Name, Citations = [named] }],
                Figures = [new Figure { Company = entity.Name, Metric = Metric.Revenue, Amount = amount, Claims = [claim] }],
            },
        };
    }

    private static (int First, int End) Tokens(TextDocument document, string first, string last)
    {
        int start = Array.FindIndex(document.Tokens, t => t.Text == first);
        return (start, Array.FindIndex(document.Tokens, start, t => t.Text == last) + 1);
    }
}
