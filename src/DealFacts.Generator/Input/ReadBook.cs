namespace DealFacts.Generator.Input;

/// <summary>The facts of all articles together.</summary>
/// <param name="ArticleCount">How many articles the project has, readable or not; nothing is emitted for none.</param>
/// <param name="Book">Their facts.</param>
internal sealed record ReadBook(int ArticleCount, FactBook Book);
