namespace DealFacts.Readme.Tests;

/// <summary>A block of a Markdown file between two fences.</summary>
/// <param name="Language">What stands behind the opening fence: "csharp", "console", "text".</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Text">What stands between, each line ended by <c>\n</c>.</param>
internal sealed record FencedBlock(string Language, int Line, string Text)
{
    private const string Fence = "```";

    /// <summary>The file in pieces: prose as strings, and blocks.</summary>
    public static IReadOnlyList<object> Split(string markdown)
    {
        var pieces = new List<object>();
        string[] lines = markdown.Split('\n');
        var text = new List<string>();
        int opened = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isFence = lines[i].StartsWith(Fence, StringComparison.Ordinal);
            if (isFence && opened == 0) pieces.Add(Joined(text));
            else if (isFence) pieces.Add(new FencedBlock(lines[opened - 1][Fence.Length..].Trim(), opened, Joined(text)));
            else text.Add(lines[i]);
            if (!isFence) continue;
            opened = opened == 0 ? i + 1 : 0;
            text.Clear();
        }
        pieces.Add(string.Join('\n', text));
        return pieces;
    }

    /// <summary>The pieces as one file again.</summary>
    public static string Join(IEnumerable<object> pieces) => string.Concat(pieces);

    /// <inheritdoc/>
    public override string ToString() => $"{Fence}{Language}\n{Text}{Fence}\n";

    private static string Joined(List<string> lines) => string.Concat(lines.Select(l => l + "\n"));
}
