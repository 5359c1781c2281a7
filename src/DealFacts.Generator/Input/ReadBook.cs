namespace DealFacts.Generator.Input;

/// <summary>The facts of all articles together.</summary>
/// <param name="ArticleCount">How many articles the project has, readable or not; nothing is emitted for none.</param>
/// <param name="Book">Their facts.</param>
internal sealed record ReadBook(int ArticleCount, FactBook Book)
{
    /// <summary>The facts of these articles, as far as an assembly can hold them.</summary>
    public static ReadBook Of(IReadOnlyList<ArticleReading> readings)
    {
        HashSet<string> leftOut = FactBudget.LeftOut(readings);
        return new ReadBook(readings.Count, FactBook.Merge(readings.Where(reading => !leftOut.Contains(reading.Path)).Select(reading => reading.Book)));
    }
}
