namespace DealFacts.Tests;

/// <summary>Prices of a share, of which a company has many, stand together where their numbers meet.</summary>
public sealed class ClaimPartingTests
{
    private static readonly FigureKey Share = new(Metric.SharePrice, default, Basis.Actual, null);

    public static TheoryData<string, string, Amount[]> Prices => new()
    {
        { "a wide range holds what lies in it, on both sides of another", "1 2 3", [Range(5m, 15m), Say.Millions(6m), Say.Millions(12m)] },
        { "each meets the next, though the first does not meet the last", "1 2 3", [Range(5m, 8m), Range(7m, 12m), Range(11m, 13m)] },
        { "a range that ends where a rounded number ends goes further by its end", "1 2 3",
            [Say.Millions(9m), Range(9m, 9.5m), Range(9.5m, 12m)] },
        { "a rounded number that ends where a range ends takes nothing from it", "1 2 3",
            [Range(5m, 9.5m), Say.Millions(9m), Range(9.5m, 12m)] },
        { "what does not meet stands apart, the first said first", "1 3|2", [Say.Millions(9m), Say.Millions(5m), Say.Millions(9m)] },
        { "claims stand in the order in which they were said", "1|2 3 4",
            [Say.Millions(50m), Say.Millions(9m), Range(8m, 10m), Say.Millions(9m, Qualifier.About)] },
        { "what has no number goes with the first, in its place", "1 2 4|3", [Say.Undisclosed(), Say.Millions(9m), Say.Millions(5m), Say.Vague()] },
        { "one number is one fact", "1 2 3", [Say.Vague(), Say.Millions(9m), Say.Undisclosed()] },
    };

    [Theory]
    [MemberData(nameof(Prices))]
    public void Numbers_that_meet_are_one_fact(string why, string facts, Amount[] amounts) =>
        Assert.Equal((why, facts), (why, Parted(amounts)));

    [Theory]
    [InlineData(Qualifier.MoreThan)]
    [InlineData(Qualifier.AtLeast)]
    [InlineData(Qualifier.LessThan)]
    [InlineData(Qualifier.UpTo)]
    public void However_firmly_it_is_said_a_number_stands_with_the_number(Qualifier qualifier) =>
        Assert.Equal("1|2|3 4", Parted(Say.Millions(20m), Say.Millions(5m), Say.Millions(10m, qualifier), Say.Millions(10m)));

    private static Money Range(decimal min, decimal max) =>
        new() { Currency = "USD", Qualifier = Qualifier.Between, Min = min * 1_000_000m, Max = max * 1_000_000m };

    /// <summary>The lines of the claims, fact by fact.</summary>
    private static string Parted(params Amount[] amounts) => string.Join('|', ClaimParting
        .Part(Share, ValueList<Claim>.Of(amounts.Select((amount, i) => Say.Claim(amount, "a.txt", i + 1))))
        .Select(fact => string.Join(' ', fact.Select(claim => claim.Citation.Line))));
}
