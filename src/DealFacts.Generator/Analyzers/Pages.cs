namespace DealFacts.Generator.Analyzers;

/// <summary>Where the page about a diagnostic lies: in the package, beside the README.</summary>
internal static class Pages
{
    /// <summary>"docs/DF0010.md".</summary>
    public static string Of(string id) => $"docs/{id}.md";
}
