using Consumer.Library;
using Consumer.Program;
using DealFacts;

Console.WriteLine("library:");
foreach (string line in Report.Lines()) Console.WriteLine(line);
Console.WriteLine($"{Report.RevenueInMillions} million");

Console.WriteLine("program:");
<<<<<<< HEAD
Deal round = Deals.TamsinLabsSeriesB;
Console.WriteLine($"{round.Value}, {round.Stage}");
foreach (Claim claim in round.Claims) Console.WriteLine($"{claim.Citation.Path}:{claim.Citation.Line}: {claim.Citation.Quote}");
foreach (Figure figure in Figures.TamsinLabs.All) Console.WriteLine(figure);

const long raised = Amounts.TamsinLabs.AsLong.AmountRaised;
Console.WriteLine(raised);
=======
Figure raised = Figures.TamsinLabs.AmountRaised;
Console.WriteLine(raised.Amount);
foreach (Claim claim in raised.Claims) Console.WriteLine($"{claim.Citation.Path}:{claim.Citation.Line}");
Console.WriteLine(Companies.TamsinLabs.LegalName);

const long dollars = Amounts.TamsinLabs.AsLong.AmountRaised;
Console.WriteLine(dollars);
Console.WriteLine(Facts.Book.Deals.Count(deal => deal.Value >= Money.Usd(dollars)) > 0 ? "a deal of that size" : "lost");
>>>>>>> 39e90567ba750c22f640601d79dee9eec22db5c2

Console.WriteLine("seeds:");
Console.WriteLine($"{DealFacts.Seeds.Facts.Book.Articles.Count} articles");
