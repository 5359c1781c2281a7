namespace DealFacts.Tests;

/// <summary>Agreement of claims that share no time, and the amount that stands for claims of two units or two forms.</summary>
public sealed class ClaimAgreementTests
{
    private static readonly Claim Told = Say.Claim(Say.Millions(870m), "a.txt", 1);
    private static readonly Claim Denied = Say.Claim(Say.Millions(900m), "a.txt", 2);
    private static readonly Claim Elsewhere = Say.Claim(Say.Millions(500m), "b.txt", 1);

    public static TheoryData<Agreement, Claim[]> Claims => new()
    {
        { Agreement.Single, [] },
        { Agreement.Single, [Told] },
        { Agreement.Single, [Told, Elsewhere] },
        { Agreement.Inconsistent, [Told, Denied] },
        { Agreement.Inconsistent, [Elsewhere, Told, Denied] },
        { Agreement.Complete, [Told, Say.Claim(Told.Amount, "a.txt", 9) with { Citation = Say.At("a.txt", 9, "again") }, Elsewhere] },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Where_each_article_stands_alone(Agreement expected, Claim[] claims) =>
        Assert.Equal(expected, ClaimAgreement.OfEachArticle(claims));

    [Fact]
    public void The_worst_unit_counts()
    {
        Claim euros = Say.Claim(Money.Eur(5m), "a.txt", 3);
        Assert.Equal(Agreement.Inconsistent, ClaimAgreement.Of([Told, Denied, euros]));
        Assert.Equal(Agreement.Inconsistent, ClaimAgreement.Of([euros, Told, Denied]));
        Assert.Equal(Agreement.Single, ClaimAgreement.Of([Told, euros]));
    }

    [Fact]
    public void The_longer_words_stand_for_both() =>
        Assert.Equal("five dollars", PreferredAmount.Of([Said("$5", "a.txt", 1), Said("five dollars", "b.txt", 1)])!.Text);

    [Fact]
    public void Of_two_units_in_as_many_articles_the_one_said_more_often()
    {
        Claim[] claims = [Said("$5", "a.txt", 1), Say.Claim(Money.Eur(4m), "a.txt", 2), Say.Claim(Money.Eur(4m), "a.txt", 3)];
        Assert.Equal("EUR", PreferredAmount.Of(claims)!.Unit);
    }

    [Fact]
    public void No_amount_is_preferred_where_none_is_said()
    {
        Assert.Null(PreferredAmount.Of([]));
        Assert.Null(PreferredAmount.Of([Say.Claim(null, "a.txt", 1), Say.Claim(null, "b.txt", 1)]));
    }

    private static Claim Said(string words, string path, int line) => Say.Claim(Money.Usd(5m) with { Text = words }, path, line);
}
