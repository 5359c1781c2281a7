namespace DealFacts.Fuzz.Tests.Articles;

/// <summary>Article number n of an endless series: made by a grammar, noise, the seeds' sentences spliced together, and all of these damaged.</summary>
internal static class FuzzArticles
{
    private static readonly string[] s_sentences =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines).SelectMany(line => line.Split(". ")).Where(sentence => sentence.Length > 0),
    ];

    /// <summary>The article's text; the same for the same number.</summary>
    public static string Make(int number)
    {
        Dice dice = new((ulong)number);
        Noise noise = new(dice);
        string text = dice.Below(8) switch
        {
            0 => noise.Text(1 + dice.Below(200)),
            1 or 2 => Spliced(dice),
            3 => new News(dice).Article(1 + dice.Below(120)),
            _ => new News(dice).Article(1 + dice.Below(20)),
        };
        return dice.OneIn(3) ? text : new Damage(dice, noise).Of(text);
    }

    private static string Spliced(Dice dice) =>
        string.Join(dice.Of(". ", ".\n", " ", "\n\n"), Enumerable.Range(0, 1 + dice.Below(25)).Select(_ => dice.Of(s_sentences)));
}
