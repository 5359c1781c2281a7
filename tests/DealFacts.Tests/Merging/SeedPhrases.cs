namespace DealFacts.Tests;

/// <summary>The raw records that an engine might find in the five seed articles, at the lines where they stand.</summary>
internal static class SeedPhrases
{
    private static readonly Money MoreThan10 = Say.Billions(10m, Qualifier.MoreThan);

    public static IEnumerable<FactBook> Books() => [First(), Second(), Third(), Fourth(), Fifth()];

    private static FactBook First() => Say.Book(
        Meta("000.txt", "Meta"),
        Scale("000.txt"),
        Investment("000.txt", Talks(Say.Vague(), "000.txt", 5), Talks(MoreThan10, "000.txt", 5)),
        Price(Talks(Say.Vague(), "000.txt", 5), Talks(MoreThan10, "000.txt", 5)),
        SeriesF("000.txt", 13),
        Raised("000.txt", 13),
        Valuation(null, Say.Billions(13.8m), "000.txt", 13) with { Deal = "round" },
        Revenue(new Period { Text = "In the past year" }, Basis.Actual, Say.Millions(870m), "000.txt", 13),
        Revenue(new Period { Text = "in the coming year" }, Basis.Projected, Say.Billions(2m), "000.txt", 13));

    private static FactBook Second() => Say.Book(
        Meta("001.txt", "Meta", "Meta Platforms"),
        Scale("001.txt"),
        Investment("001.txt", Talks(MoreThan10, "001.txt", 11, by: "Bloomberg"),
            Talks(Say.Billions(10m, Qualifier.AtLeast), "001.txt", 47)),
        Price(Talks(MoreThan10, "001.txt", 11, by: "Bloomberg"), Talks(Say.Billions(10m, Qualifier.AtLeast), "001.txt", 47)),
        Valuation(Period.OfYear(2024, "in 2024"), Say.Billions(14m, Qualifier.About), "001.txt", 19),
        Valuation(null, Say.Billions(25m, Qualifier.UpTo), "001.txt", 19) with { Basis = Basis.Projected },
        Revenue(Period.OfYear(2024, "2024"), Basis.Actual, Say.Millions(870m), "001.txt", 35),
        Revenue(Period.OfYear(2025, "in 2025"), Basis.Projected, Say.Billions(2m), "001.txt", 35),
        Say.Figure("Meta", Metric.Users, null, Say.Claim(new Count { Value = 1_000_000_000m, Of = "users" }, "001.txt", 29)));

    private static FactBook Third() => Say.Book(
        Meta("002.txt", "Meta"),
        Scale("002.txt"),
        Investment("002.txt", Say.Claim(MoreThan10, "002.txt", 1, by: "Bloomberg", stage: DealStage.Considering)),
        Price(Say.Claim(MoreThan10, "002.txt", 1, by: "Bloomberg")),
        SeriesF("002.txt", 3),
        Raised("002.txt", 3),
        Valuation(null, Say.Billions(13.8m), "002.txt", 3) with { Deal = "round" },
        Revenue(Period.OfYear(2023, "in 2023"), Basis.Actual, Say.Millions(870m), "002.txt", 8),
        Revenue(new Period { Text = "This year" }, Basis.Projected, Say.Billions(2m), "002.txt", 9));

    private static FactBook Fourth() => Say.Book(
        Meta("003.txt", "Meta"),
        Scale("003.txt"),
        Investment("003.txt", Talks(MoreThan10 with { Text = "$10B" }, "003.txt", 1), Talks(MoreThan10, "003.txt", 5, by: "Bloomberg")),
        Price(Talks(MoreThan10 with { Text = "$10B" }, "003.txt", 1), Talks(MoreThan10, "003.txt", 5, by: "Bloomberg")),
        Revenue(Period.OfYear(2023, "in 2023"), Basis.Actual, Say.Millions(870m), "003.txt", 20),
        Revenue(Period.OfYear(2024, "in 2024"), Basis.Projected, Say.Billions(2m, Qualifier.MoreThan), "003.txt", 20));

    private static FactBook Fifth() => Say.Book(
        Meta("004.txt", "Meta Platforms", "Meta Platforms Inc.", "META", "Meta") with { Ticker = "META", Exchange = "NASDAQ" },
        Scale("004.txt"),
        Investment("004.txt", Say.Claim(Say.Undisclosed(), "004.txt", 24, stage: DealStage.Considering)));

    private static Company Meta(string path, params string[] forms) => new()
    {
        Name = forms[0],
        AlternateNames = forms,
        Citations = forms.Select((form, i) => Say.Name(path, i + 1, form)).ToList(),
    };

    private static Company Scale(string path) => new()
    {
        Name = "Scale AI",
        AlternateNames = ["Scale"],
        Citations = [Say.Name(path, 1, "Scale AI"), Say.Name(path, 7, "Scale")],
    };

    private static Claim Talks(Amount amount, string path, int line, string? by = null) =>
        Say.Claim(amount, path, line, by, DealStage.InTalks);

    private static Deal Investment(string path, params Claim[] claims)
    {
        string meta = path == "004.txt" ? "Meta Platforms Inc." : "Meta";
        Deal deal = Say.Deal("main", DealKind.Investment, [new(meta, PartyRole.Investor), new("Scale AI", PartyRole.Target)], claims);
        return deal with { Prominence = 9, StageText = deal.Stage == DealStage.InTalks ? "in advanced discussions" : "considering" };
    }

    private static Figure Price(params Claim[] claims) =>
        Say.Figure("Scale AI", Metric.DealValue, null, claims) with { Deal = "main", Basis = Basis.Proposed };

    private static Deal SeriesF(string path, int line) => Say.Deal(
        "round",
        DealKind.FundingRound,
        [new("Scale AI", PartyRole.Issuer), .. path == "002.txt" ? [new DealParty("Meta", PartyRole.Investor)] : Array.Empty<DealParty>()],
        Say.Claim(Say.Billions(1m), path, line, stage: DealStage.Completed)) with { Round = "Series F", Valuation = Say.Billions(13.8m) };

    private static Figure Raised(string path, int line) =>
        Say.Figure("Scale AI", Metric.AmountRaised, null, Say.Claim(Say.Billions(1m), path, line)) with { Deal = "round" };

    private static Figure Valuation(Period? period, Money amount, string path, int line) =>
        Say.Figure("Scale AI", Metric.Valuation, period, Say.Claim(amount, path, line));

    private static Figure Revenue(Period period, Basis basis, Money amount, string path, int line) =>
        Say.Figure("Scale AI", Metric.Revenue, period, Say.Claim(amount, path, line) with { Period = period }) with { Basis = basis };
}
