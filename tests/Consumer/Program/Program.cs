using Consumer.Library;
using Consumer.Program;
using DealFacts;

Console.WriteLine("library:");
foreach (string line in Report.Lines()) Console.WriteLine(line);
Console.WriteLine($"{Report.RevenueInMillions} million");

Console.WriteLine("program:");
Deal round = Deals.TamsinLabsSeriesB;
Console.WriteLine($"{round.Value}, {round.Stage}");
foreach (Claim claim in round.Claims) Console.WriteLine($"{claim.Citation.Path}:{claim.Citation.Line}: {claim.Citation.Quote}");
foreach (Figure figure in Figures.TamsinLabs.All) Console.WriteLine(figure);

const long raised = Amounts.TamsinLabs.AsLong.AmountRaised;
Console.WriteLine(raised);

Console.WriteLine("seeds:");
Console.WriteLine($"{DealFacts.Seeds.Facts.Book.Articles.Count} articles");
