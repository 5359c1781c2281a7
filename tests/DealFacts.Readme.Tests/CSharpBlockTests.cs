namespace DealFacts.Readme.Tests;

public sealed class CSharpBlockTests
{
    [Fact]
    public void A_program_is_compiled_against_the_model_and_run() =>
        Assert.Equal("more than $10 billion\n", CSharpBlock.Run("""
            using DealFacts;
            Money amount = Money.Usd(10_000_000_000m) with { Text = "$10 billion", Qualifier = Qualifier.MoreThan };
            Console.WriteLine(amount);
            """));

    [Fact]
    public void A_program_that_does_not_compile_is_told() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => CSharpBlock.Run("Deal deal;"));
}
