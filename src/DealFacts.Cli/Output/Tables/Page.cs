using System.Text;

namespace DealFacts.Cli.Output.Tables;

/// <summary>A page of text with columns: gathers what is written and gives it to the terminal, plain or coloured.</summary>
internal sealed class Page(Terminal terminal)
{
    private const int NarrowestColumn = 12;

    private readonly StringBuilder _text = new();

    /// <summary>A section's title, with an empty line above and below.</summary>
    public void Title(string title, string remark = "")
    {
        Blank();
        Write(title.ToUpperInvariant(), Ink.Heading);
        if (remark.Length > 0) Write("  " + remark, Ink.Quiet);
        Blank();
        Blank();
    }

    /// <summary>A line or more of text.</summary>
    /// <param name="text">What to write; markup means nothing in it.</param>
    /// <param name="ink">How it looks on a terminal.</param>
    /// <param name="indent">Columns left blank before each of its lines.</param>
    public void Line(string text, Ink? ink = null, int indent = 0) =>
        new Columns(this, indent, [terminal.Width - indent]).AddRow(new Cell(text, ink));

    /// <summary>A text in a line with a value at the right end of it.</summary>
    public void Ends(string left, Ink leftInk, string right, Ink rightInk)
    {
        var value = new Cell(right, rightInk);
        int width = TextWidth.Of(value.Text);
        new Columns(this, 0, [Math.Max(20, terminal.Width - width - 2) + 1, width]).AddRow(new Cell(left, leftInk), value);
    }

    /// <summary>Columns of given widths; one more takes what is left.</summary>
    public Columns Columns(int indent, params int[] widths)
    {
        int left = terminal.Width - indent;
        foreach (int width in widths) left -= width + 1;
        return new Columns(this, indent, [.. widths, Math.Max(NarrowestColumn, left)]);
    }

    /// <summary>The end of a line, or an empty one.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>A piece of a line.</summary>
    public void Write(string text, Ink? ink)
    {
        bool isColored = ink is not null && terminal.HasColor && text.Length > 0;
        if (isColored) _text.Append("\e[").Append(ink!.Codes).Append('m');
        _text.Append(text);
        if (isColored) _text.Append("\e[0m");
    }

    /// <summary>Gives the page to the terminal.</summary>
    public void Flush()
    {
        foreach (string line in _text.ToString().TrimEnd('\n').Split('\n')) terminal.Out.WriteLine(line.TrimEnd(' '));
    }
}
