namespace DealFacts.Cli.Output.Tables;

/// <summary>Rows of cells beneath each other, each cell wrapped within its column, a blank after each column.</summary>
/// <param name="page">What the rows are written on.</param>
/// <param name="indent">Columns left blank before the first.</param>
/// <param name="widths">The width of each.</param>
internal sealed class Columns(Page page, int indent, int[] widths)
{
    /// <summary>A row, as high as its highest cell.</summary>
    public void AddRow(params Cell[] cells)
    {
        var wrapped = new List<string>[cells.Length];
        int height = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            wrapped[i] = WrappedText.Lines(cells[i].Text, widths[i]);
            height = Math.Max(height, wrapped[i].Count);
        }

        for (int line = 0; line < height; line++)
        {
            page.Write(new string(' ', indent), null);
            for (int i = 0; i < cells.Length; i++)
            {
                string text = line < wrapped[i].Count ? wrapped[i][line] : "";
                page.Write(text, cells[i].Ink);
                page.Write(new string(' ', Math.Max(0, widths[i] - TextWidth.Of(text)) + 1), null);
            }

            page.Blank();
        }
    }
}
