namespace DealFacts.Cli.Output.Tables;

/// <summary>A text in a row of columns; an article's markup and control signs mean nothing in it.</summary>
internal sealed class Cell(string text, Ink? ink = null)
{
    /// <summary>What it says.</summary>
    public string Text { get; } = PlainText.Of(text);

    /// <summary>How it looks; null for plain.</summary>
    public Ink? Ink { get; } = ink;
}
