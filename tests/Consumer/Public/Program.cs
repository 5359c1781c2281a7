using DealFacts;

namespace Consumer.Program;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine(Deals.TamsinLabsSeriesB);
        Console.WriteLine(Public.Deals.CorvaneOrlaRoboticsAcquisition);
        Console.WriteLine(Public.Deals.CorvaneOrlaRoboticsAcquisition.Equals(Deals.CorvaneOrlaRoboticsAcquisition));
        FactBook both = Facts.Book.Merge(Public.Facts.Book);
        Console.WriteLine(both.Equals(Facts.Book));
    }
}
