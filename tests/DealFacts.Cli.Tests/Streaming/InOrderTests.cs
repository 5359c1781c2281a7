using DealFacts.Cli.Streaming;

namespace DealFacts.Cli.Tests.Streaming;

public sealed class InOrderTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items() =>
        Assert.Equal(Enumerable.Range(0, 1_000), InOrder.Select(Enumerable.Range(0, 1_000), number =>
        {
            if (number % 7 == 0) Thread.Yield();
            return number;
        }));

    [Fact]
    public void Only_a_few_items_are_taken_ahead()
    {
        int taken = 0, most = 0, given = 0;
        IEnumerable<int> items = Enumerable.Range(0, 10_000).Select(number =>
        {
            taken++;
            return number;
        });
        foreach (int _ in InOrder.Select(items, number => number)) most = Math.Max(most, taken - given++);
        Assert.InRange(most, 1, 8 * Environment.ProcessorCount);
    }
}
