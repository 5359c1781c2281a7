using Consumer.Trimmed;
using DealFacts;
using DealFacts.Extraction;

using StreamReader article = new(typeof(Program).Assembly.GetManifestResourceStream("orla.txt")!);
FactBook read = FactReader.Read(new Article { Path = "orla.txt" }, article.ReadToEnd());

Console.WriteLine(Deals.CorvaneOrlaRoboticsAcquisition);
Console.WriteLine(read.Deals[0]);
Console.WriteLine(read.Equals(Facts.Book) ? "read at run time as when compiled" : "read otherwise");
Console.WriteLine(DealFacts.Seeds.Facts.Book.Disagreements.Count);
