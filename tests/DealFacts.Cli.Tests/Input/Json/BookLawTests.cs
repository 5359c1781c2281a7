using DealFacts.Cli.Input.Json;
using DealFacts.Cli.Output.Json;
using DealFacts.Tests;

namespace DealFacts.Cli.Tests.Input.Json;

/// <summary>What is written keeps the laws: a book as JSON is the book.</summary>
public sealed class BookLawTests
{
    [Fact]
    public void What_is_written_is_read_back() => Laws.Hold((a, _, _) => Laws.Same(a, FactBook.Merge([Written(a)])));

    [Fact]
    public void Merging_what_was_written_is_merging() =>
        Laws.Hold((a, b, c) => Laws.Same(FactBook.Merge([a, b, c]), FactBook.Merge([Written(a), Written(b), Written(c)])));

    private static FactBook Written(FactBook book) => FactBookParser.Parse(FactBookJson.Line(book));
}
