using DealFacts.Extraction;
using DealFacts.Extraction.Curation;

namespace DealFacts.Cli.Input;

/// <summary>A file, what the engine made of it, and what its corrections made of that.</summary>
internal sealed record ReadArticle(ArticleFile File, Reading Reading, CuratedBook Curated);
