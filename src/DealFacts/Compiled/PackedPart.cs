namespace DealFacts.Compiled;

/// <summary>Records of one sort in packed text that nobody has looked at yet: a program that asks for one figure unpacks no company.</summary>
/// <param name="text">The packed text.</param>
/// <param name="start">Where the first record's line begins.</param>
/// <param name="end">Where the line after the last begins.</param>
/// <param name="tag">What the records' lines begin with.</param>
/// <param name="read">Reads one record.</param>
internal sealed class PackedPart<T>(string text, int start, int end, string tag, Func<PackedCursor, T> read)
{
    /// <summary>The records.</summary>
    /// <exception cref="FormatException">Another version of DealFacts wrote them.</exception>
    public T[] Unpack()
    {
        var line = new PackedCursor(text, start, end);
        var items = new List<T>();
        while (line.Tag == tag) items.Add(read(line));
        if (line.Tag.Length > 0) throw new FormatException($"Unknown record in compiled facts: {line.Tag}");
        return items.ToArray();
    }
}
