namespace DealFacts.Generator;

/// <summary>The names of the generator's steps, in the order they run; tests ask by them what ran again.</summary>
internal static class PipelineSteps
{
    /// <summary>What the project asks of the generated code: its namespace and visibility.</summary>
    public const string Settings = "DealFacts.Settings";

    /// <summary>The additional files that are articles, each with its text.</summary>
    public const string Articles = "DealFacts.Articles";

    /// <summary>The lines of the curation files.</summary>
    public const string Curation = "DealFacts.Curation";

    /// <summary>Each article with its own corrections.</summary>
    public const string CuratedArticles = "DealFacts.CuratedArticles";

    /// <summary>The facts of each article by itself.</summary>
    public const string Readings = "DealFacts.Readings";

    /// <summary>The facts of all articles together.</summary>
    public const string Book = "DealFacts.Book";

    /// <summary>What is to be written, with every name chosen.</summary>
    public const string Plan = "DealFacts.Plan";

    /// <summary>One company's part of the plan.</summary>
    public const string Companies = "DealFacts.Companies";

    /// <summary>The part of the plan that belongs to no company.</summary>
    public const string Index = "DealFacts.Index";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Settings, Articles, Curation, CuratedArticles, Readings, Book, Plan, Companies, Index];
}
