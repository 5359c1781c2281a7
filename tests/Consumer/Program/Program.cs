using Consumer.Library;
using Consumer.Program;
using DealFacts;

Console.WriteLine("library:");
foreach (string line in Report.Lines()) Console.WriteLine(line);
Console.WriteLine($"{Report.RevenueInMillions} million");

Console.WriteLine("program:");
Deal round = Deals.TamsinLabsSeriesB;
Console.WriteLine($"{round.Round}: {round.Value}");
foreach (Claim claim in Figures.TamsinLabs.Revenue2023.Claims) Console.WriteLine($"{claim.Citation.Path}:{claim.Citation.Line}");
Console.WriteLine(Companies.TamsinLabs.LegalName);

const long dollars = Amounts.TamsinLabs.AsLong.Revenue2023;
Console.WriteLine(dollars);
Console.WriteLine(Facts.Book.Deals.Count(deal => deal.Value >= Money.Usd(dollars)) > 0 ? "a deal larger than that" : "lost");

Console.WriteLine("seeds:");
Console.WriteLine($"{DealFacts.Seeds.Facts.Book.Articles.Count} articles");
