using System.Text;

namespace DealFacts.Cli.Output.Tables;

/// <summary>Citations in short: "001:1,3,11 003:5" for four lines of two articles.</summary>
internal sealed class Places(ArticleNames names)
{
    /// <summary>One place: "001:3".</summary>
    public string Of(Citation citation) => $"{names[citation.Path]}:{citation.Line}";

    /// <summary>The places of several citations, each line once.</summary>
    public string Of(IEnumerable<Citation> citations)
    {
        var lines = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var paths = new List<string>();
        foreach (Citation citation in citations)
        {
            if (!lines.TryGetValue(citation.Path, out List<int>? known))
            {
                lines[citation.Path] = known = [];
                paths.Add(citation.Path);
            }

            if (!known.Contains(citation.Line)) known.Add(citation.Line);
        }

        return string.Join(" ", paths.Select(path => $"{names[path]}:{Joined(lines[path])}"));
    }

    private static string Joined(List<int> lines)
    {
        lines.Sort();
        var text = new StringBuilder();
        foreach (int line in lines) text.Append(text.Length > 0 ? "," : "").Append(line);
        return text.ToString();
    }
}
