using DealFacts.Cli.Output.Tables;

namespace DealFacts.Cli.Tests.Output.Tables;

public sealed class FactPageTests
{
    [Fact]
    public void A_book_fits_eighty_columns()
    {
        using TestTerminal terminal = new();
        FactPage.Write(terminal.Terminal, SampleBook.Book);
        Assert.DoesNotContain(terminal.Out.Split('\n'), line => line.Length > 80 || line.EndsWith(' '));
        Snapshot.Verify(terminal.Out);
    }

    [Fact]
    public void Without_colour_no_escape_sequence_is_written()
    {
        using TestTerminal terminal = new();
        FactPage.Write(terminal.Terminal, SampleBook.Book);
        Assert.DoesNotContain('\e', terminal.Out);
    }

    [Fact]
    public void With_colour_amounts_are_green()
    {
        using TestTerminal terminal = new(hasColor: true);
        FactPage.Write(terminal.Terminal, SampleBook.Book);
        Assert.Contains("\e[32mmore than $1.2 billion\e[0m", terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wider_terminal_is_used()
    {
        using TestTerminal terminal = new(width: 120);
        FactPage.Write(terminal.Terminal, SampleBook.Book);
        string head = Assert.Single(terminal.Out.Split('\n'), line => line.EndsWith(" more than $1.2 billion", StringComparison.Ordinal));
        Assert.Equal(120, head.Length);
    }

    [Fact]
    public void A_book_of_nothing_has_only_its_summary()
    {
        using TestTerminal terminal = new();
        FactPage.Write(terminal.Terminal, FactBook.Empty);
        Assert.Equal("0 articles, 0 deals, 0 figures, 0 companies, 0 disagreements\n", terminal.Out);
    }

    [Fact]
    public void Markup_and_escapes_in_an_article_are_text()
    {
        using TestTerminal terminal = new();
        Company company = new() { Name = "[red]Ha\e[31mlden[/] {0}", Business = "a\tb\u202e" };
        FactPage.Write(terminal.Terminal, new FactBook { Companies = [company] });
        Assert.Contains("[red]Ha", terminal.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', terminal.Out);
        Assert.DoesNotContain('\u202e', terminal.Out);
    }
}
