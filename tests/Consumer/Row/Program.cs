using System;
using System.ComponentModel;
using System.Globalization;

namespace Consumer.Row
{
    /// <summary>Uses a fact in each way there is, in the C# of 2018.</summary>
    internal static class Program
    {
        private const decimal Revenue = Amounts.OrlaRobotics.Revenue2023;

        [DefaultValue(Amounts.OrlaRobotics.AsLong.Revenue2023)]
        private static long Dollars { get; } = Amounts.OrlaRobotics.AsLong.Revenue2023;

        private static void Main()
        {
            Console.WriteLine(Deals.CorvaneOrlaRoboticsAcquisition);
            foreach (DealFacts.Claim claim in Deals.CorvaneOrlaRoboticsAcquisition.Claims)
            {
                Console.WriteLine(claim.Citation.Path + ":" + claim.Citation.Line.ToString(CultureInfo.InvariantCulture));
            }

            Console.WriteLine(Figures.OrlaRobotics.Revenue2023);
            Console.WriteLine(Revenue.ToString(CultureInfo.InvariantCulture));
            Console.WriteLine(Dollars == Revenue);
            Console.WriteLine(Companies.OrlaRobotics.LegalName);
            Console.WriteLine(Facts.Book.Equals(DealFacts.FactBook.Merge(new[] { Facts.Book })));
            Console.WriteLine(DealFacts.Seeds.Deals.MetaScaleAIInvestment.Value);
        }
    }
}
