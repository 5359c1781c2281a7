namespace DealFacts.Cli.Output.Tables;

/// <summary>Citations in short: "001:1,3,11 003:5" for four lines of two articles.</summary>
internal sealed class Places(ArticleNames names)
{
    /// <summary>One place: "001:3".</summary>
    public string Of(Citation citation) => $"{names[citation.Path]}:{citation.Line}";

    /// <summary>The places of several citations, each line once.</summary>
    public string Of(IEnumerable<Citation> citations) =>
        string.Join(" ", citations.GroupBy(c => c.Path, c => c.Line, StringComparer.Ordinal).Select(g => $"{names[g.Key]}:{Lines(g)}"));

    private static string Lines(IEnumerable<int> lines) => string.Join(",", lines.Distinct().Order());
}
