namespace DealFacts.Tests;

/// <summary>What moves with time is compared with what was told at the same time, and with nothing else.</summary>
public sealed class ComparedClaimsTests
{
    private static readonly DealParty[] SmithBuysAcme = [new("Smith", PartyRole.Acquirer), new("Acme", PartyRole.Target)];

    public static TheoryData<string, bool, Figure> Figures => new()
    {
        { "an offer is raised", false, Figure(Metric.DealValue, Basis.Proposed, "03-01", "03-04") },
        { "two papers tell of one offer", true, Figure(Metric.DealValue, Basis.Proposed, "03-01", "03-03") },
        { "offers of articles without a date", true, Figure(Metric.DealValue, Basis.Proposed, "", "") },
        { "one article has a date and one has not", false, Figure(Metric.DealValue, Basis.Proposed, "03-01", "") },
        { "a forecast is cut", false, Figure(Metric.Revenue, Basis.Projected, "03-01", "06-01") with { Period = Period.OfYear(2024) } },
        { "a headcount without a time, a year apart", false, Figure(Metric.Headcount, Basis.Actual, "01-01", "12-01") },
        { "a headcount without a time, of one month", true, Figure(Metric.Headcount, Basis.Actual, "03-01", "03-25") },
        { "the revenue of a year stays what it was", true,
            Figure(Metric.Revenue, Basis.Actual, "03-01", "12-01") with { Period = Period.OfYear(2023) } },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Of_figures(string why, bool disagree, Figure figure)
    {
        FactBook book = Say.Book([figure, .. Articles(figure.Claims)]);
        Assert.Equal((why, disagree), (why, book.Disagreements.Count > 0));
        Figure merged = Assert.Single(book.Figures);
        Assert.Equal((why, disagree ? Agreement.Inconsistent : Agreement.Consistent), (why, merged.Agreement));
        Assert.Equal(book, FactBook.Merge([book, book]));
    }

    [Fact]
    public void The_last_of_what_moves_is_shown()
    {
        Figure figure = Figure(Metric.Headcount, Basis.Actual, "12-01", "01-01");
        Assert.Equal("$5 million", Assert.Single(Say.Book([figure, .. Articles(figure.Claims)]).Figures).Amount.ToString());
        Figure offer = Figure(Metric.DealValue, Basis.Proposed, "01-01", "12-01");
        Assert.Equal("$9 million", Assert.Single(Say.Book([offer, .. Articles(offer.Claims)]).Figures).Amount.ToString());
    }

    [Fact]
    public void What_papers_of_one_time_tell_otherwise_a_later_one_does_not_settle()
    {
        Figure offer = Figure(Metric.DealValue, Basis.Proposed, "03-01", "03-03");
        Figure raised = offer with { Claims = [.. offer.Claims, Price(12m, "06-01", null, 3)] };
        Figure merged = Assert.Single(Say.Book([raised, .. Articles(raised.Claims)]).Figures);
        Assert.Equal((Agreement.Inconsistent, 3), (merged.Agreement, merged.Claims.Count));
    }

    public static TheoryData<string, string?, string, Claim[]> Deals => new()
    {
        { "what was sought and what was agreed", null, "$7 million",
            [Price(9m, "03-01", DealStage.InTalks), Price(7m, "03-02", DealStage.Signed)] },
        { "an offer raised", null, "$9 million", [Price(7m, "03-01", DealStage.Proposed), Price(9m, "03-20", DealStage.Proposed)] },
        { "an offer raised, by articles without a date", "$7 million", "$7 million",
            [Price(7m, "a", DealStage.Proposed), Price(9m, "b", DealStage.Proposed)] },
        { "the price agreed, months apart", "$7 million", "$7 million",
            [Price(7m, "03-01", DealStage.Signed), Price(9m, "09-01", DealStage.Completed), Price(2m, "02-01", DealStage.Rumored)] },
        { "only words", null, "billions of dollars", [Say.Claim(Say.Vague(), "03-01-1.txt", 1, stage: DealStage.InTalks)] },
    };

    [Theory]
    [MemberData(nameof(Deals))]
    public void Of_prices_of_deals(string why, string? first, string value, Claim[] claims)
    {
        Deal deal = Say.Deal("raw", DealKind.Acquisition, SmithBuysAcme, claims);
        FactBook book = Say.Book([deal, .. Articles(claims)]);
        Assert.Equal((why, first), (why, book.Disagreements.SingleOrDefault()?.Sides[0].Says));
        Assert.Equal((why, value), (why, Assert.Single(book.Deals).Value!.ToString()));
        Assert.DoesNotContain(book.Disagreements.SelectMany(found => found.Sides), side => side.Says == "$2 million");
    }

    private static Figure Figure(Metric metric, Basis basis, string one, string other) =>
        Say.Figure("Acme", metric, null, Price(5m, one, null, 1), Price(9m, other, null, 2)) with { Basis = basis };

    private static Claim Price(decimal millions, string day, DealStage? stage, int line = 1) =>
        Say.Claim(Say.Millions(millions), $"{day}-{line}.txt", line, stage: stage);

    /// <summary>"03-01-2.txt" is of the first of March.</summary>
    private static IEnumerable<Article> Articles(IEnumerable<Claim> claims) => claims.Select(claim => claim.Citation.Path).Distinct()
        .Select(path => new Article { Path = path, Published = CalendarDate.Parse("2024-" + path[..Math.Min(5, path.Length)]) });
}
