using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads the label of a financing round: "Series F", "Series B+", "seed", "pre-seed".</summary>
internal static class RoundReader
{
    /// <summary>The label in a half-open run of terms, or null.</summary>
    public static string? Find(TermLine line, int first, int end)
    {
        for (int at = Math.Max(0, first); at < end && at < line.Count; at++)
        {
            if (line.Is(at, "series") && Letter(line, at + 1) is { } letter)
                return "Series " + letter + (line.Is(at + 2, "+") && !line.TokenAt(at + 2).SpaceBefore ? "+" : "");
            if (line.Is(at, "seed") && !line.Is(at + 1, "stage")) return line.Is(at - 1, "-")
                && line.Is(at - 2, "pre") ? "pre-seed" : "seed";
            if (line.Is(at, "pre") && line.Is(at + 1, "-") && line.Is(at + 2, "seed")) return "pre-seed";
        }

        return null;
    }

    /// <summary>"a funding round [of]", "a Series C [of]".</summary>
    public static bool IsNamedBefore(TermLine line, int at) =>
        line.IsIn(at - 1, Nouns) || (line.Is(at - 2, "series") && Letter(line, at - 1) is not null);

    /// <summary>"F", "B1": one capital letter, perhaps with a digit.</summary>
    private static string? Letter(TermLine line, int at)
    {
        if (at >= line.Count) return null;
        string text = line.Phrase(at, at + 1);
        return text.Length is 1 or 2 && char.IsUpper(text[0]) && (text.Length == 1 || char.IsDigit(text[1])) ? text : null;
    }

    /// <summary>Nouns that capital comes in: "a new round", "growth capital".</summary>
    public static readonly WordTable Nouns = WordTable.Of("""
        backing
        capital
        cash
        financing
        fund
        funding
        fundraise
        fundraising
        funds
        infusion
        injection
        investment
        investments
        lifeline
        money
        round
        rounds
        seed
        series
        """);
}
