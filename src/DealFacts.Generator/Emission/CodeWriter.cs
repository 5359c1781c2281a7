using System.Text;

namespace DealFacts.Generator.Emission;

/// <summary>Writes lines at the current indentation; it knows nothing else.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Each line of the text, indented; an empty line stays empty.</summary>
    public void Lines(string lines)
    {
        foreach (string line in lines.Split('\n')) Line(line.TrimEnd('\r'));
    }

    /// <summary>Each line, indented.</summary>
    public void Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines) Line(line);
    }

    /// <summary>An empty line.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>A brace, and what follows one step deeper.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
    }

    /// <summary>The brace that ends it.</summary>
    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>A statement whose literal goes over many lines that are data, and so are not indented.</summary>
    public void Literal(string statement)
    {
        _text.Append(' ', _depth * 4).Append(statement).Append('\n');
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();

    private void Line(string line)
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }
}
