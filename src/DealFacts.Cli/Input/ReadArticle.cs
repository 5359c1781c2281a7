using DealFacts.Extraction;

namespace DealFacts.Cli.Input;

/// <summary>A file and what the engine made of it.</summary>
internal sealed record ReadArticle(ArticleFile File, Reading Reading);
