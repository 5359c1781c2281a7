using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace DealFacts.Tests;

/// <summary>
/// Runs a law on books that chance makes, the same ones each time; where it fails, on ever smaller ones. DEALFACTS_LAWS says how many
/// times, for a run of many runs, such as mutation testing.
/// </summary>
internal static class Laws
{
    private static readonly int s_times = int.TryParse(Environment.GetEnvironmentVariable("DEALFACTS_LAWS"), out int times) ? times : 100;

    private static readonly Config s_config = Config.QuickThrowOnFailure
        .WithMaxTest(s_times)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(17, 31), FSharpOption<int>.None)));

    /// <summary>Holds for any three books of one article each.</summary>
    public static void Hold(Action<FactBook, FactBook, FactBook> law) =>
        Check.One(s_config, Prop.ForAll(ListsOf(3), raw => law(Regular(raw[0]), Regular(raw[1]), Regular(raw[2]))));

    /// <summary>Holds for any list of so many books, and the numbers by which chance takes them.</summary>
    public static void Hold(int books, int tests, Action<FactBook[], Random> law) =>
        Check.One(s_config.WithMaxTest(Math.Min(tests, s_times)), Prop.ForAll(ListsOf(books), Gen.Choose(0, 1000).ToArbitrary(),
            (raw, seed) => law([.. raw.Select(Regular)], new Random(seed))));

    /// <summary>Fails unless both books are the same, and says first in which list they differ.</summary>
    public static void Same(FactBook expected, FactBook actual)
    {
        if (expected.Equals(actual)) return;
        Assert.Equal(expected.Articles, actual.Articles);
        Assert.Equal(expected.Companies, actual.Companies);
        Assert.Equal(expected.Deals, actual.Deals);
        Assert.Equal(expected.Figures, actual.Figures);
        Assert.Equal(expected.Unattributed, actual.Unattributed);
        Assert.Equal(expected.Disagreements, actual.Disagreements);
        Assert.Fail("the books differ");
    }

    private static FactBook Regular(FactBook raw) => FactBook.Merge([raw]);

    private static Arbitrary<FactBook[]> ListsOf(int books) =>
        Arb.From(Books.Raw.ListOf(books).Select(list => list.ToArray()), list => SmallerBooks.Of(list));
}
