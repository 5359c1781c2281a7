using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>How far a deal has come by the words of one sentence.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="First">The first term of its words.</param>
/// <param name="End">The term after them; the same as the first where no words are worth quoting.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record StageFind(DealStage Stage, int First, int End, string Rule)
{
    /// <summary>The weight of its rule: the lower, the heavier.</summary>
    public int Rank { get; init; }
}

/// <summary>Reads the stage of a deal from the words around its verb or noun.</summary>
internal static class StageReader
{
    /// <summary>The heaviest stage phrase in a half-open run of terms, or null.</summary>
    public static StageFind? Find(TermLine line, int first, int end)
    {
        for (int rank = 0; rank < StageRules.All.Length; rank++)
        {
            StageRule rule = StageRules.All[rank];
            for (int at = Math.Max(0, first); at < end; at++)
            {
                if (line[at].Lower.Length == 0) continue;
                Captures captures = new();
                if (rule.Pattern.Match(line, at, captures) < 0) continue;
                (int from, int to) = captures.Find("text") ?? (at, at);
                return new StageFind(rule.Stage, from, rule.IsSilentText ? from : to, rule.Id) { Rank = rank };
            }
        }

        return null;
    }

    /// <summary>The stage that a bare verb tells by its form: "acquired" is done, "acquires" and "is acquiring" are announced.</summary>
    public static StageFind OfVerb(TermLine line, FrameWord word)
    {
        bool done = (word.Form & (VerbForm.Past | VerbForm.Participle)) != 0;
        return new StageFind(done ? DealStage.Completed : DealStage.Announced, word.First, done ? word.End : word.First, "stage/verb") { Rank = StageRules.All.Length };
    }
}
