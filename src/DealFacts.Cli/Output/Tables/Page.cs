using Spectre.Console;
using Spectre.Console.Rendering;

namespace DealFacts.Cli.Output.Tables;

/// <summary>A page of text with columns: gathers what is written and gives it to the terminal, plain or coloured.</summary>
internal sealed class Page
{
    /// <summary>A section's title.</summary>
    public static readonly Style Heading = new(Color.Aqua, decoration: Decoration.Bold);

    /// <summary>The name of a deal or a company.</summary>
    public static readonly Style Name = new(decoration: Decoration.Bold);

    /// <summary>An amount.</summary>
    public static readonly Style Amount = new(Color.Green);

    /// <summary>A place, a label: to be found and not to be read first.</summary>
    public static readonly Style Quiet = new(Color.Grey);

    /// <summary>What needs a decision by the reader.</summary>
    public static readonly Style Alarm = new(Color.Yellow);

    private readonly Terminal _terminal;
    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;

    /// <summary>An empty page.</summary>
    public Page(Terminal terminal)
    {
        _terminal = terminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        _console.Profile.Width = terminal.Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>A section's title, with an empty line above and below.</summary>
    public void Title(string title, string remark = "")
    {
        Blank();
        var line = new Paragraph(title.ToUpperInvariant(), Heading);
        if (remark.Length > 0) line.Append("  " + remark, Quiet);
        Add(line);
        Blank();
    }

    /// <summary>A line or more of text.</summary>
    /// <param name="text">What to write; markup means nothing in it.</param>
    /// <param name="style">How it looks on a terminal.</param>
    /// <param name="indent">Columns left blank before each of its lines.</param>
    public void Line(string text, Style? style = null, int indent = 0) => Add(new Padder(Cell(text, style), new Padding(indent, 0, 0, 0)));

    /// <summary>A text in a line with a value at the right end of it.</summary>
    public void Ends(string left, Style leftStyle, string right, Style rightStyle)
    {
        string value = PlainText.Of(right);
        var line = new Grid();
        line.AddColumn(new GridColumn { Width = Math.Max(20, _terminal.Width - value.Length - 2), Padding = new Padding(0, 0, 2, 0) });
        line.AddColumn(new GridColumn { Width = value.Length, Padding = new Padding(0, 0, 0, 0) });
        Add(line.AddRow(Cell(left, leftStyle), Cell(right, rightStyle)));
    }

    /// <summary>An empty line.</summary>
    public void Blank() => _text.Write('\n');

    /// <summary>Anything that can be rendered, on lines of its own.</summary>
    public void Add(IRenderable content)
    {
        int before = _text.GetStringBuilder().Length;
        _console.Write(content);
        int after = _text.GetStringBuilder().Length;
        if (after > before && _text.GetStringBuilder()[after - 1] != '\n') Blank();
    }

    /// <summary>Text for a cell; an article's markup and control signs mean nothing in it.</summary>
    public static Text Cell(string text, Style? style = null) => new(PlainText.Of(text), style ?? Style.Plain);

    /// <summary>An empty grid with columns of given widths, a blank after each; one more column takes what is left.</summary>
    public Grid Columns(int indent, params int[] widths)
    {
        var grid = new Grid();
        for (int i = 0; i < widths.Length; i++)
            grid.AddColumn(new GridColumn { Width = widths[i], Padding = new Padding(i == 0 ? indent : 0, 0, 1, 0) });
        int left = _terminal.Width - indent - widths.Sum() - widths.Length;
        return grid.AddColumn(new GridColumn { Width = left, Padding = new Padding(0, 0, 0, 0) });
    }

    /// <summary>Gives the page to the terminal.</summary>
    public void Flush()
    {
        foreach (string line in _text.ToString().TrimEnd('\n').Split('\n')) _terminal.Out.WriteLine(line.TrimEnd(' '));
    }
}
