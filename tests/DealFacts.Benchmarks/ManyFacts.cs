using DealFacts.Generator;

namespace DealFacts.Benchmarks;

/// <summary>Some 10,000 facts of 250 companies, and what the generator writes of them.</summary>
internal sealed class ManyFacts
{
    private const int Companies = 250;
    private const int Articles = 2500;

    public ManyFacts()
    {
        string[] articles = new CompanyNews(Companies).Articles(Articles);
        GeneratedProject project = new(articles, new DealFactsGenerator());
        Sources = [.. project.Generated.Select(tree => tree.ToString())];
        Book = FactBook.Merge(articles.Select((text, i) => Extraction.FactReader.Read(new Article { Path = $"{i:00000}.txt" }, text)));
        Wanted = Book.Figures.Last(figure =>
            figure is { Metric: Metric.Revenue, Basis: Basis.Actual, Period.Precision: Precision.Year } && figure.Company.All(char.IsLetter));
    }

    /// <summary>The generated files.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The facts.</summary>
    public FactBook Book { get; }

    /// <summary>The figure that is looked for.</summary>
    public Figure Wanted { get; }

    /// <summary>How many facts there are.</summary>
    public int Count => Book.Companies.Count + Book.Deals.Count + Book.Figures.Count;

    /// <summary>The wanted figure in code: <c>Figures.Corvane.Revenue2023</c>.</summary>
    public string WantedInCode => $"App.Figures.{Wanted.Company}.Revenue{Wanted.Period!.Start!.Value.Year}";
}
