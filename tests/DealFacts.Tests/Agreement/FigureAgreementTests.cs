namespace DealFacts.Tests;

/// <summary>Whether several claims of one figure agree, and which amount stands for them.</summary>
public sealed class FigureAgreementTests
{
    private static readonly Period In2023 = Period.OfYear(2023, "in 2023");

    public static TheoryData<string, Agreement, string, Amount[]> Claims => new()
    {
        { "one", Agreement.Single, "$870 million", [Say.Millions(870m)] },
        { "the same", Agreement.Complete, "$870 million", [Say.Millions(870m), Say.Millions(870m)] },
        { "the same in other words", Agreement.Complete, "$870 million", [Say.Billions(0.87m), Say.Millions(870m)] },
        { "rounded", Agreement.Consistent, "$13.8 billion", [Say.Billions(14m, Qualifier.About), Say.Billions(13.8m)] },
        { "a floor and a number", Agreement.Consistent, "$10 billion", [Say.Billions(10m, Qualifier.MoreThan), Say.Billions(10m)] },
        { "vague and a number", Agreement.Consistent, "more than $10 billion", [Say.Vague(), Say.Billions(10m, Qualifier.MoreThan)] },
        { "undisclosed counts not", Agreement.Single, "$10 billion", [Say.Undisclosed(), Say.Billions(10m)] },
        { "only undisclosed", Agreement.Single, "undisclosed", [Say.Undisclosed(), Say.Undisclosed()] },
        { "different", Agreement.Inconsistent, "$870 million", [Say.Millions(870m), Say.Millions(900m), Say.Millions(870m)] },
        { "most articles", Agreement.Consistent, "more than $10 billion",
            [Say.Billions(10m, Qualifier.AtLeast), Say.Billions(10m, Qualifier.MoreThan), Say.Billions(10m, Qualifier.MoreThan)] },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claims_of_different_articles(string why, Agreement agreement, string preferred, Amount[] amounts)
    {
        Claim[] claims = amounts.Select((amount, i) => Say.Claim(amount, $"{i}.txt", 1)).ToArray();
        Figure figure = Assert.Single(Say.Book(Say.Figure("Acme", Metric.Revenue, In2023, claims)).Figures);
        Assert.Equal((why, agreement, preferred), (why, figure.Agreement, figure.Amount.ToString()));
    }

    [Fact]
    public void A_figure_without_an_amount_is_undisclosed()
    {
        Figure silent = Say.Figure("Acme", Metric.Revenue, In2023, Say.Claim(null, "a.txt", 1));
        Assert.Equal(Qualifier.Undisclosed, Assert.Single(Say.Book(silent).Figures).Amount.Qualifier);
        Assert.Equal("undisclosed", Amount(Say.Claim(null, "a.txt", 1), Say.Claim(null, "b.txt", 1)));
        Assert.Equal("$5 million", Amount(Say.Claim(null, "a.txt", 1), Say.Claim(Say.Millions(5m), "b.txt", 1), Say.Claim(Say.Undisclosed(), "c.txt", 1)));

        static string Amount(params Claim[] claims) =>
            Assert.Single(Say.Book(Say.Figure("Acme", Metric.Revenue, In2023, claims)).Figures).Amount.ToString();
    }

    [Fact]
    public void A_sentence_repeated_within_one_article_counts_once()
    {
        Claim once = Say.Claim(Say.Millions(870m), "a.txt", 3);
        Claim again = once with { Citation = once.Citation with { Line = 9, Start = 900 } };
        Figure figure = Assert.Single(Say.Book(Say.Figure("Acme", Metric.Revenue, In2023, once, again, once)).Figures);
        Assert.Equal((2, 1, Agreement.Single), (figure.Claims.Count, figure.Sources, figure.Agreement));
    }

    [Fact]
    public void An_article_that_states_two_amounts_tells_two_facts()
    {
        FactBook book = Say.Book(Say.Figure("Acme", Metric.Revenue, null, Say.Claim(Say.Millions(5m), "a.txt", 1),
            Say.Claim(Say.Millions(90m), "a.txt", 2), Say.Claim(Say.Millions(5m), "b.txt", 1), Say.Claim(Say.Undisclosed(), "c.txt", 1)));
        Assert.Equal([("$5 million", 3), ("$90 million", 1)], book.Figures.Select(figure => (figure.Amount.ToString(), figure.Claims.Count)));
        Assert.Equal([Agreement.Complete, Agreement.Single], book.Figures.Select(figure => figure.Agreement));
        Assert.Empty(book.Disagreements);
        Assert.Equal(book, FactBook.Merge([book, book]));
    }

    [Theory]
    [InlineData(Metric.Other, 2)]
    [InlineData(Metric.SharePrice, 2)]
    [InlineData(Metric.Stake, 2)]
    [InlineData(Metric.MarketCapitalization, 2)]
    [InlineData(Metric.Revenue, 1)]
    [InlineData(Metric.Valuation, 1)]
    public void What_one_name_has_many_of_is_not_compared(Metric metric, int figures)
    {
        FactBook book = Say.Book(Say.Figure("Acme", metric, null, Say.Claim(Say.Millions(5m), "a.txt", 1), Say.Claim(Say.Millions(9m), "b.txt", 1),
            Say.Claim(Say.Millions(5m, Qualifier.MoreThan), "c.txt", 1)));
        Assert.Equal((figures, figures == 2), (book.Figures.Count, book.Disagreements.Count == 0));
    }

    [Theory]
    [InlineData(Metric.Revenue, 2)]
    [InlineData(Metric.Headcount, 1)]
    public void A_forecast_that_names_no_time_may_be_of_a_quarter_or_a_year(Metric metric, int figures)
    {
        FactBook book = Say.Book(Say.Figure("Acme", metric, null, Say.Claim(Say.Millions(5m), "a.txt", 1), Say.Claim(Say.Millions(9m), "b.txt", 1))
            with { Basis = Basis.Projected });
        Assert.Equal((figures, 2 - figures), (book.Figures.Count, book.Disagreements.Count));
    }

    [Fact]
    public void A_value_with_the_debt_and_one_without_it_are_two_figures()
    {
        Claim whole = Say.Claim(Say.Billions(10m), "a.txt", 1);
        whole = whole with { Citation = whole.Citation with { Rule = "metric/enterprise-value" } };
        FactBook book = Say.Book(Say.Figure("Acme", Metric.Valuation, null, whole, Say.Claim(Say.Billions(8.7m), "b.txt", 1)));
        Assert.Equal(["$8.7 billion", "$10 billion"], book.Figures.Select(figure => figure.Amount.ToString()));
        Assert.Empty(book.Disagreements);
        Assert.Equal(book, FactBook.Merge([book, book]));
    }

    [Fact]
    public void The_prices_of_a_deal_disagree_only_between_articles()
    {
        Claim bid = Say.Claim(Say.Millions(5m), "a.txt", 1), raised = Say.Claim(Say.Millions(9m), "a.txt", 2);
        Assert.Equal(Agreement.Consistent, ClaimAgreement.BetweenArticles([bid, raised]));
        Assert.Equal(Agreement.Consistent, ClaimAgreement.BetweenArticles([bid, raised, Say.Claim(Say.Millions(9m), "b.txt", 1)]));
        Assert.Equal(Agreement.Inconsistent, ClaimAgreement.BetweenArticles([bid, raised, Say.Claim(Say.Millions(7m), "b.txt", 1)]));
        Assert.Equal(Agreement.Complete, ClaimAgreement.BetweenArticles([bid, Say.Claim(Say.Millions(5m), "b.txt", 1)]));
    }

    [Fact]
    public void Articles_that_quote_one_source_are_one_source()
    {
        Figure figure = Say.Figure(
            "Acme",
            Metric.Revenue,
            In2023,
            Say.Claim(Say.Millions(1m), "a.txt", 1, by: "Bloomberg"),
            Say.Claim(Say.Millions(1m), "b.txt", 1, by: "Bloomberg's"),
            Say.Claim(Say.Millions(1m), "b.txt", 5),
            Say.Claim(Say.Millions(1m), "c.txt", 1));
        Assert.Equal(2, figure.Sources);
    }

    [Fact]
    public void Different_units_are_two_figures_that_do_not_conflict()
    {
        Money euros = new(4_800_000_000m, "EUR") { Decimals = -8, Text = "4.8 billion euros" };
        Figure said = Say.Figure("Acme", Metric.Revenue, In2023, Say.Claim(Say.Billions(5.2m), "a.txt", 1),
            Say.Claim(euros, "a.txt", 2), Say.Claim(Say.Undisclosed(), "b.txt", 1));
        FactBook book = Say.Book(said);
        Assert.Equal(["EUR", "USD"], book.Figures.Select(figure => figure.Amount.Unit));
        Assert.All(book.Figures, figure => Assert.Equal(Agreement.Single, figure.Agreement));
        Assert.Empty(book.Disagreements);
        Assert.Equal([1, 2], book.Figures.Select(figure => figure.Claims.Count));
    }

    [Fact]
    public void A_figure_without_a_period_agrees_with_a_dated_one_but_never_conflicts()
    {
        FactBook book = Say.Book(
            Say.Figure("Acme", Metric.Valuation, null, Say.Claim(Say.Billions(13.8m), "a.txt", 1),
                Say.Claim(Say.Billions(13.8m), "b.txt", 1)),
            Say.Figure("Acme", Metric.Valuation, Period.OfYear(2024), Say.Claim(Say.Billions(14m, Qualifier.About), "c.txt", 1)),
            Say.Figure("Acme", Metric.Valuation, Period.OfYear(2020), Say.Claim(Say.Billions(3m), "c.txt", 2)));
        Assert.Equal([Agreement.Consistent, Agreement.Single, Agreement.Consistent], book.Figures.Select(figure => figure.Agreement));
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void Periods_that_overlap_agree_and_never_conflict()
    {
        Period spring = new() { Text = "in May 2023", Start = new(2023, 5, 1), End = new(2023, 5, 31), Precision = Precision.Month };
        FactBook book = Say.Book(
            Say.Figure("Acme", Metric.Headcount, In2023, Say.Claim(Say.Millions(4m), "a.txt", 1)),
            Say.Figure("Acme", Metric.Headcount, spring, Say.Claim(Say.Millions(4m), "b.txt", 1)),
            Say.Figure("Acme", Metric.Users, In2023, Say.Claim(Say.Millions(1m), "a.txt", 2)),
            Say.Figure("Acme", Metric.Users, spring, Say.Claim(Say.Millions(7m), "b.txt", 2)));
        Assert.Equal([Agreement.Single, Agreement.Single, Agreement.Complete, Agreement.Complete],
            book.Figures.Select(figure => figure.Agreement));
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void An_unresolved_period_joins_no_group()
    {
        Period thisYear = new() { Text = "this year" };
        FactBook book = Say.Book(
            Say.Figure("Acme", Metric.Revenue, thisYear, Say.Claim(Say.Millions(870m), "a.txt", 1)),
            Say.Figure("Acme", Metric.Revenue, thisYear, Say.Claim(Say.Millions(500m), "b.txt", 1)),
            Say.Figure("Acme", Metric.Revenue, In2023, Say.Claim(Say.Millions(870m), "c.txt", 1)));
        Assert.All(book.Figures, figure => Assert.Equal(Agreement.Single, figure.Agreement));
        Assert.Empty(book.Disagreements);
    }

    [Fact]
    public void A_forecast_never_conflicts_with_a_fact()
    {
        Figure actual = Say.Figure("Acme", Metric.Revenue, In2023, Say.Claim(Say.Millions(870m), "a.txt", 1));
        Figure projected = Say.Figure("Acme", Metric.Revenue, In2023, Say.Claim(Say.Millions(500m), "b.txt", 1))
            with { Basis = Basis.Projected };
        FactBook book = Say.Book(actual, projected);
        Assert.Equal(2, book.Figures.Count);
        Assert.Empty(book.Disagreements);
    }
}
