namespace DealFacts.Tests;

/// <summary>Who stands on which side of a disagreement, in which order, and which that look alike are none.</summary>
public sealed class DisagreementSideTests
{
    private static readonly DealParty[] SmithBuysAcme = [new("Smith", PartyRole.Acquirer), new("Acme", PartyRole.Target)];

    [Fact]
    public void Values_stand_in_order()
    {
        Money[] amounts = [Money.Usd(7m), Range(5m, 9m), Money.Usd(5m) with { Qualifier = Qualifier.MoreThan }, Range(5m, 7m), Money.Usd(5m),
            Money.Eur(5m), Say.Vague()];
        Claim[] claims = [.. amounts.Select((amount, i) => Say.Claim(amount, $"{i}.txt", 1))];
        Figure figure = Say.Figure("Acme", Metric.Revenue, null, claims) with { Agreement = Agreement.Inconsistent };
        Disagreement found = Assert.Single(ValueDisagreements.OfFigures([figure], ArticleDates.None));
        Assert.Equal(["5 EUR", "5 USD", "more than 5 USD", "5-7 USD", "5-9 USD", "7 USD"], found.Sides.Select(side => side.Says));
    }

    [Fact]
    public void A_deal_without_parties_is_nobodys()
    {
        Deal deal = Say.Deal("raw", DealKind.Acquisition, [], Say.Claim(Money.Usd(1m), "a.txt", 1, stage: DealStage.Completed),
            Say.Claim(Money.Usd(2m), "b.txt", 1, stage: DealStage.Terminated)) with { Agreement = Agreement.Inconsistent };
        Assert.Equal("", Assert.Single(ValueDisagreements.OfDeals([deal], [], ArticleDates.None)).Company);
        Assert.Equal("", Assert.Single(StageDisagreements.Find([deal], ArticleDates.None)).Company);
    }

    [Fact]
    public void A_deal_is_about_whom_it_is_about()
    {
        Deal deal = Say.Deal("raw", DealKind.Acquisition, SmithBuysAcme, Say.Claim(Money.Usd(1m), "a.txt", 1, stage: DealStage.Completed),
            Say.Claim(Money.Usd(2m), "b.txt", 1, stage: DealStage.Terminated)) with { Agreement = Agreement.Inconsistent };
        string subject = DealRoles.SubjectsOf(deal).First();
        Assert.NotEqual("", subject);
        Assert.Equal(subject, Assert.Single(ValueDisagreements.OfDeals([deal], [], ArticleDates.None)).Company);
        Assert.Equal(subject, Assert.Single(StageDisagreements.Find([deal], ArticleDates.None)).Company);
    }

    [Fact]
    public void Periods_stand_in_order_of_time()
    {
        Figure whole = Revenue(new(2023, 1, 1), new(2023, 12, 31), "a.txt");
        Figure half = Revenue(new(2023, 1, 1), new(2023, 6, 30), "b.txt");
        Figure later = Revenue(new(2024, 1, 1), new(2024, 2, 28), "c.txt");
        Disagreement found = Assert.Single(PeriodDisagreements.Find([later, whole, half]));
        Assert.Equal(["b.txt", "a.txt", "c.txt"], found.Sides.Select(side => side.Claims[0].Citation.Path));
    }

    [Fact]
    public void Periods_that_share_a_day_are_no_two_times() => Assert.Empty(PeriodDisagreements.Find(
        [Revenue(new(2023, 1, 1), new(2023, 6, 30), "a.txt"), Revenue(new(2023, 6, 30), new(2023, 9, 30), "b.txt")]));

    public static TheoryData<string, bool, string[], string[]> Timelines => new()
    {
        { "done, then off", false, ["2024-01-05", "2024-02-05"], ["2024-03-05", "2024-04-05"] },
        { "off, then done", false, ["2024-03-05", "2024-04-05"], ["2024-01-05", "2024-02-05"] },
        { "on one day", true, ["2024-03-05"], ["2024-03-05"] },
        { "off in between", true, ["2024-01-05", "2024-04-05"], ["2024-03-05"] },
        { "done in between", true, ["2024-03-05"], ["2024-01-05", "2024-04-05"] },
        { "one ends when the other starts", true, ["2024-01-05", "2024-03-05"], ["2024-03-05", "2024-04-05"] },
        { "without a date", true, ["2024-01-05"], [""] },
    };

    [Theory]
    [MemberData(nameof(Timelines))]
    public void A_stage_that_changes_with_the_day_is_a_timeline(string why, bool disagree, string[] done, string[] off)
    {
        List<Article> articles = [];
        Claim[] claims = [.. done.Select(day => Told(day, DealStage.Completed)), .. off.Select(day => Told(day, DealStage.Terminated))];
        Deal deal = Say.Deal("raw", DealKind.Acquisition, SmithBuysAcme, claims);
        Assert.Equal((why, disagree), (why, StageDisagreements.Find([deal], ArticleDates.Of(articles)).Any()));

        Claim Told(string day, DealStage stage)
        {
            articles.Add(new Article { Path = $"{articles.Count}.txt", Published = CalendarDate.Parse(day) });
            return Say.Claim(null, articles[^1].Path, 1, stage: stage);
        }
    }

    [Fact]
    public void One_article_that_tells_of_both_stages_is_enough()
    {
        Claim[] claims = [Say.Claim(null, "a.txt", 1, stage: DealStage.Completed), Say.Claim(null, "a.txt", 2, stage: DealStage.Rejected),
            Say.Claim(null, "b.txt", 1, stage: DealStage.Rejected)];
        Assert.Empty(StageDisagreements.Find([Say.Deal("raw", DealKind.Acquisition, SmithBuysAcme, claims)], ArticleDates.None));
    }

    [Fact]
    public void Buyers_together_are_one_side()
    {
        Deal[] deals = [Bought(["Smith", "Brown"], ["Acme"], "a.txt"), Bought(["Jones"], ["Acme"], "b.txt")];
        Assert.Equal(["Jones", "Smith, Brown"], Assert.Single(PartyDisagreements.Find(deals)).Sides.Select(side => side.Says));
    }

    [Fact]
    public void Other_targets_are_other_deals()
    {
        Assert.Empty(PartyDisagreements.Find([Bought(["Smith"], ["Acme"], "a.txt"), Bought(["Jones"], ["Widget"], "b.txt")]));
        Assert.Empty(PartyDisagreements.Find([Bought(["Smith"], ["Acme", "Widget"], "a.txt"), Bought(["Jones"], ["AcmeWidget"], "b.txt")]));
        Assert.Empty(PartyDisagreements.Find([Bought(["Smith"], [], "a.txt"), Bought(["Jones"], [], "b.txt")]));
    }

    [Fact]
    public void All_stand_in_one_order()
    {
        Figure[] figures =
        [
            Torn("Acme", Metric.Revenue, 2020, "b.txt"),
            Torn("Acme", Metric.Revenue, 2021, "a.txt"),
            Torn("Acme", Metric.NetIncome, 2020, "c.txt"),
            Torn("Widget", Metric.AmountRaised, 2020, "a.txt"),
        ];
        string[] expected =
        [
            "Acme Revenue: $870 million (a.txt:1) or $900 million (a2.txt:2)?",
            "Acme Revenue: $870 million (b.txt:1) or $900 million (b2.txt:2)?",
            "Acme Revenue of $870 million: 2020 (b.txt:1) or 2021 (a.txt:1)?",
            "Acme Revenue of $900 million: 2020 (b2.txt:2) or 2021 (a2.txt:2)?",
            "Acme NetIncome: $870 million (c.txt:1) or $900 million (c2.txt:2)?",
            "Widget AmountRaised: $870 million (a.txt:1) or $900 million (a2.txt:2)?",
        ];
        Assert.Equal(expected, Say.Book(figures).Disagreements.Select(found => found.ToString()));
        Assert.Equal(expected, Say.Book(figures.Reverse()).Disagreements.Select(found => found.ToString()));
    }

    [Fact]
    public void It_can_be_stopped() => Assert.Throws<OperationCanceledException>(
        () => FactBook.Of([], [], [], [], [], new CancellationToken(canceled: true)));

    [Fact]
    public void A_subject_without_sides_names_no_amount()
    {
        Disagreement bare = new() { Kind = DisagreementKind.Period, Company = "Acme", Metric = Metric.Revenue };
        Assert.Equal("Acme Revenue", bare.Subject);
        Assert.Equal("Acme Revenue", (bare with { Sides = [new DisagreementSide("2023", ValueList<Claim>.Empty)] }).Subject);
        Assert.Equal(("", " of $5"), (new Disagreement().Subject, (new Disagreement { Kind = DisagreementKind.Period,
            Sides = [new DisagreementSide("2023", ValueList<Claim>.Of([Say.Claim(Money.Usd(5m) with { Text = "$5" }, "a.txt", 1)]))] }).Subject));
    }

    private static Figure Torn(string company, Metric metric, int year, string path) => Say.Figure(company, metric, Period.OfYear(year),
        Say.Claim(Say.Millions(870m), path, 1), Say.Claim(Say.Millions(900m), path.Replace(".txt", "2.txt", StringComparison.Ordinal), 2));

    private static Figure Revenue(CalendarDate start, CalendarDate end, string path) =>
        Say.Figure("Acme", Metric.Revenue, new Period { Start = start, End = end }, Say.Claim(Say.Millions(870m), path, 1));

    private static Deal Bought(string[] buyers, string[] targets, string path) => Say.Deal(
        "raw",
        DealKind.Acquisition,
        [.. buyers.Select(name => new DealParty(name, PartyRole.Acquirer)), .. targets.Select(name => new DealParty(name, PartyRole.Target))],
        Say.Claim(Say.Millions(413m), path, 1, stage: DealStage.Completed)) with { Value = Say.Millions(413m) };

    private static Money Range(decimal min, decimal max) =>
        new() { Currency = "USD", Qualifier = Qualifier.Between, Min = min, Max = max };
}
