using Consumer.Library;
using Consumer.Program;
using DealFacts;

Console.WriteLine("library:");
foreach (string line in Report.Lines()) Console.WriteLine(line);
Console.WriteLine($"{Report.RevenueInMillions} million");

Console.WriteLine("program:");
Figure raised = Figures.TamsinLabs.AmountRaised;
Console.WriteLine(raised.Amount);
foreach (Claim claim in raised.Claims) Console.WriteLine($"{claim.Citation.Path}:{claim.Citation.Line}");
Console.WriteLine(Companies.TamsinLabs.LegalName);

const long dollars = Amounts.TamsinLabs.AsLong.AmountRaised;
Console.WriteLine(dollars);
Console.WriteLine(Facts.Book.Deals.Count(deal => deal.Value >= Money.Usd(dollars)) > 0 ? "a deal of that size" : "lost");

Console.WriteLine("seeds:");
Console.WriteLine($"{DealFacts.Seeds.Facts.Book.Articles.Count} articles");
