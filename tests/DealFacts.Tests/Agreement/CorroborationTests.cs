namespace DealFacts.Tests;

/// <summary>Whether a round number that two articles put at two times is taken for a disagreement.</summary>
public sealed class CorroborationTests
{
    private static readonly Disagreement Round = Period("a.txt", "b.txt") with { IsRoundNumber = true };

    [Fact]
    public void A_sharp_number_stands_for_itself() => Assert.True(Corroboration.IsFirm(Round with { IsRoundNumber = false }, []));

    [Fact]
    public void Another_kind_stands_for_itself() => Assert.True(Corroboration.IsFirm(Round with { Kind = DisagreementKind.Value }, []));

    [Fact]
    public void A_round_number_alone_is_chance() => Assert.False(Corroboration.IsFirm(Round, [Round]));

    [Fact]
    public void A_sharp_number_of_the_same_articles_bears_it_out() =>
        Assert.True(Corroboration.IsFirm(Round, [Round, Period("c.txt", "d.txt"), Period("a.txt", "b.txt")]));

    [Fact]
    public void One_of_several_articles_is_enough()
    {
        Disagreement three = Round with { Sides = [Side("2022", "z.txt"), Side("2023", "a.txt"), Side("2024", "b.txt")] };
        Disagreement others = Period("a.txt", "b.txt");
        others = others with { Sides = [.. others.Sides, Side("2025", "y.txt")] };
        Assert.True(Corroboration.IsFirm(three, [others]));
    }

    public static TheoryData<string, Disagreement> Strangers => new()
    {
        { "the other way round", Period("b.txt", "a.txt") },
        { "other articles", Period("c.txt", "b.txt") },
        { "another company", Period("a.txt", "b.txt") with { Company = "Widget" } },
        { "another metric", Period("a.txt", "b.txt") with { Metric = Metric.NetIncome } },
        { "round itself", Period("a.txt", "b.txt") with { IsRoundNumber = true } },
        { "of another kind", Period("a.txt", "b.txt") with { Kind = DisagreementKind.Value } },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Nothing_else_does(string why, Disagreement other) =>
        Assert.Equal((why, false), (why, Corroboration.IsFirm(Round, [Round, other])));

    private static Disagreement Period(string earlier, string later) => new()
    {
        Kind = DisagreementKind.Period,
        Company = "Acme",
        Metric = Metric.Revenue,
        Sides = [Side("2023", earlier), Side("2024", later)],
    };

    private static DisagreementSide Side(string says, string path) => new(says, ValueList<Claim>.Of([Say.Claim(Say.Billions(2m), path, 1)]));
}
