using DealFacts.Extraction.Curation;

namespace DealFacts.Extraction.Tests.Curation;

public class CurationTests
{
    [Fact]
    public void WithoutALineTheArticlesDisagree()
    {
        CuratedBook book = Curated.By("# nothing yet\n\n");
        Assert.Equal(
            [
                "Orla Robotics Revenue of $87 million: 2023 (news/harbour.txt:1) or 2024 (news/valley.txt:1)?",
                "Tamsin Labs Revenue: $31 million (news/harbour.txt:5) or $35 million (news/valley.txt:3)?",
            ],
            book.Book.Disagreements.Select(found => found.ToString()));
        Assert.Empty(book.Notes);
        Assert.Empty(book.Findings);
    }

    [Theory]
    [InlineData("merge \"Orla Robotics\" \"Tamsin Labs\"", "companies: Orla Robotics", "Orla Robotics and Tamsin Labs are one company (facts.curation:1)")]
    [InlineData("rename Orla \"Orla AI\"", null, null)]
    [InlineData("rename \"Orla Robotics\" Orla because \"short\"", "companies: Orla, Tamsin Labs", "named Orla, not Orla Robotics (facts.curation:1: short)")]
    [InlineData("article valley.txt publisher \"The Valley\"", "publishers: , The Valley", "news/valley.txt: publisher is The Valley (facts.curation:1)")]
    [InlineData("period valley.txt \"$87 million\" 2023", "orla: 2023 $87 million x2", "the period is 2023, not 2024 (facts.curation:1)")]
    [InlineData("period valley.txt \"$87 million\" \"Q1 2024\"", "orla: 2023 $87 million x1, Q1 2024 $87 million x1", "the period is Q1 2024, not 2024 (facts.curation:1)")]
    [InlineData("currency news/valley.txt \"$87 million\" CAD", "units: USD, CAD, USD", "the currency is CAD, not USD (facts.curation:1)")]
    [InlineData("ignore valley.txt \"revenue of $87 million\"", "orla: 2023 $87 million x1", "$87 million is ignored (facts.curation:1)")]
    [InlineData("prefer valley.txt for \"Tamsin Labs\"", "tamsin: 2023 $35 million x2", "$35 million is taken, as valley.txt says (facts.curation:1)")]
    [InlineData("prefer harbour.txt", "tamsin: 2023 $31 million x2", "$31 million is taken, as harbour.txt says (facts.curation:1)")]
    public void ALineChangesWhatItNames(string line, string? expected, string? note)
    {
        CuratedBook curated = Curated.By(line + "\n");
        Assert.Equal(note is null, curated.Findings.Count > 0);
        if (note is null) return;
        Assert.Equal(note, curated.Notes[0].ToString());
        string kind = expected!.Split(':')[0];
        Assert.Equal(expected, $"{kind}: {Said(curated.Book, kind)}");
    }

    [Fact]
    public void AnAcceptedDisagreementStaysWithItsReason()
    {
        CuratedBook curated = Curated.By("accept \"Orla Robotics Revenue of $87 million\" as \"2023 or 2024\" because \"one year ends in June\"");
        Assert.Equal(["one year ends in June", null], curated.Book.Disagreements.Select(found => found.Accepted));
        Assert.Empty(curated.Findings);
    }

    [Fact]
    public void APreferredSourceSettles()
    {
        CuratedBook curated = Curated.By("article valley.txt publisher \"The Valley\"\nprefer \"The Valley\" because \"it has the books\"");
        Assert.All(curated.Book.Disagreements, found => Assert.Equal("it has the books", found.Accepted));
    }

    [Fact]
    public void APartedNameLeadsNoLongerToTheOther()
    {
        (string, string)[] articles =
        [
            ("a.txt", "Mercury Systems Inc. (Mercury) had revenue of $87 million in 2023.\n"),
            ("b.txt", "Mercury had revenue of $5 million in 2023.\n"),
        ];
        Assert.Equal(["Mercury"], Curated.Of("", articles).Book.Companies.Select(company => company.Name).Distinct());
        CuratedBook parted = Curated.Of("part Mercury \"Mercury Systems\"", articles);
        Assert.Equal(["Mercury", "Mercury Systems"], parted.Book.Figures.Select(figure => figure.Company));
    }

    [Fact]
    public void ADateResolvesWhatIsRelative()
    {
        CuratedBook curated = Curated.Of("article a.txt published 2024-05-06", ("a.txt", "Orla Robotics Inc. had revenue of $87 million last year.\n"));
        Assert.Equal("2023", Assert.Single(curated.Book.Figures).Period!.ToString());
    }

    [Fact]
    public void TheOrderOfTheArticlesDoesNotMatter()
    {
        const string Lines = "prefer valley.txt\nrename \"Orla Robotics\" Orla\nperiod valley.txt \"$87 million\" 2023\n";
        CuratedBook one = Curated.Of(Lines, ("harbour.txt", Curated.Harbour), ("valley.txt", Curated.Valley));
        CuratedBook other = Curated.Of(Lines, ("valley.txt", Curated.Valley), ("harbour.txt", Curated.Harbour));
        Assert.Equal(one.Book, other.Book);
    }

    private static string Said(FactBook book, string kind) => kind switch
    {
        "companies" => string.Join(", ", book.Companies.Select(company => company.Name)),
        "publishers" => string.Join(", ", book.Articles.Select(article => article.Publisher)),
        "units" => string.Join(", ", book.Figures.Where(figure => figure.Metric == Metric.Revenue).Select(figure => figure.Amount.Unit)),
        _ => string.Join(", ", book.Figures
            .Where(figure => figure.Metric == Metric.Revenue && figure.Company.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
            .Select(figure => $"{figure.Period} {figure.Amount} x{figure.Claims.Count}")),
    };
}
