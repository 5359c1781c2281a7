namespace DealFacts.Tests;

/// <summary>What the five seed articles say, written as raw records by hand: one book an article, then merged.</summary>
public sealed class SeedPhrasesTests
{
    private static readonly FactBook Book = FactBook.Merge(SeedPhrases.Books());

    [Fact]
    public void Exactly_two_things_are_in_dispute()
    {
        Assert.Equal(
            [
                "Scale AI Revenue of $2 billion: 2024 (003.txt:20) or 2025 (001.txt:35)?",
                "Scale AI Revenue of $870 million: 2023 (002.txt:8, 003.txt:20) or 2024 (001.txt:35)?",
            ],
            Book.Disagreements.Select(found => found.ToString()).Order(StringComparer.Ordinal));
        Assert.All(Book.Disagreements, found => Assert.Equal(DisagreementKind.Period, found.Kind));
        Assert.Equal([false, true], Book.Disagreements.Select(found => found.IsRoundNumber).Order());
    }

    [Fact]
    public void The_valuations_are_consistent()
    {
        Figure[] valuations = Book.FiguresOf("Scale").Where(figure => figure is { Metric: Metric.Valuation, Basis: Basis.Actual })
            .ToArray();
        Assert.Equal(["$13.8 billion", "about $14 billion"], valuations.Select(figure => figure.Amount.ToString()));
        Assert.All(valuations, figure => Assert.Equal(Agreement.Consistent, figure.Agreement));
    }

    [Fact]
    public void The_investment_is_one_deal_in_ten_wordings()
    {
        Deal deal = Book.Deals[0];
        Assert.Equal("Meta Scale AI Investment: more than $10 billion, InTalks", deal.ToString());
        Assert.Equal((Agreement.Consistent, "in advanced discussions"), (deal.Agreement, deal.StageText));
        Assert.Equal(3, deal.Sources);
        Figure price = Assert.Single(Book.Figures, figure => figure.Deal == deal.Name);
        Assert.Equal(("more than $10 billion", Agreement.Consistent, Basis.Proposed),
            (price.Amount.ToString(), price.Agreement, price.Basis));
    }

    [Fact]
    public void The_round_is_one_deal_with_its_sum()
    {
        Deal round = Assert.Single(Book.Deals, deal => deal.Name == "Scale AI Series F");
        Assert.Equal(("$1 billion", "$13.8 billion", Agreement.Complete),
            (round.Value!.ToString(), round.Valuation!.ToString(), round.Agreement));
    }

    [Fact]
    public void The_revenue_of_2023_stands_in_two_articles()
    {
        Figure revenue = Assert.Single(Book.Figures, figure => figure.ToString() == "Scale AI Revenue 2023: $870 million");
        Assert.Equal((Agreement.Complete, 2), (revenue.Agreement, revenue.Sources));
    }

    [Fact]
    public void The_company_is_called_as_most_articles_call_it()
    {
        Company meta = Book.Company("META")!;
        Assert.Equal(("Meta", "Meta Platforms Inc.", "META", "NASDAQ"), (meta.Name, meta.LegalName, meta.Ticker, meta.Exchange));
        Assert.Equal(["META", "Meta Platforms"], meta.AlternateNames);
        Assert.Equal("Scale AI", Book.Company("Scale")!.Name);
    }
}
