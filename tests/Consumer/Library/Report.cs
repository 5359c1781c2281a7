using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace Consumer.Library
{
    /// <summary>What a library on netstandard2.0 and C# 7.3 knows of its articles.</summary>
    [Description(Amounts.OrlaRobotics.AsText.Revenue2023)]
    public static class Report
    {
        /// <summary>A constant made of a fact.</summary>
        public const decimal RevenueInMillions = Amounts.OrlaRobotics.Revenue2023 / 1000000m;

        /// <summary>A line a deal, and where it stands.</summary>
        public static IEnumerable<string> Lines()
        {
            yield return "articles: " + string.Join(", ", Facts.Book.Articles.Select(article => article.Path + " (" + article.Publisher + ", " + article.Published + ")"));
            yield return Deals.CorvaneOrlaRoboticsAcquisition.ToString();
            foreach (DealFacts.Claim claim in Deals.CorvaneOrlaRoboticsAcquisition.Claims) yield return "  " + claim.Citation.Path + ":" + claim.Citation.Line;
            yield return Figures.OrlaRobotics.Revenue2023.ToString();
            yield return Companies.OrlaRobotics.LegalName;
            yield return Deals.All.Contains(Deals.CorvaneOrlaRoboticsAcquisition) ? "one of all deals" : "lost";
        }
    }
}
