using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>What something is worth, told in words that no cue by itself tells: "the most valuable startup, at $5 billion".</summary>
internal static class ToldWorth
{
    private const int Farthest = 9;

    /// <summary>What the amount measures; null where the words tell nothing of worth.</summary>
    public static MetricFind? Find(TermLine line, int at) =>
        RankBefore(line, at) is >= 0 and var rank ? new MetricFind(Metric.Valuation, "metric/ranked", rank, rank + 1) : null;

    /// <summary>"the highest-[valued] startup (at $5 billion)", "the most [valuable] startup in Peru, at $5 billion"; -1 for none.</summary>
    private static int RankBefore(TermLine line, int at)
    {
        // "(at around $5 billion)": its words are the amount's own.
        if (!line.Is(at - 1, "at") && line.Document.Tokens[line[at].First].Lower != "at") return -1;
        for (int i = at - 1; i >= 0 && at - i < Farthest; i--)
        {
            if (line.Is(i, "valuable") || line.Is(i, "valued"))
                return line.Is(i - 1, "most") || line.Is(i - 1, "highest") || (line.Is(i - 1, "-") && line.Is(i - 2, "highest")) ? i : -1;
            if (line.MentionAt(i) is { Kind: MentionKind.Description } mention && IsRanked(line.Document.Tokens, mention)) return i;
            if (NamePlaces.IsVerbLike(line, i)) return -1;
        }

        return -1;
    }

    /// <summary>"the highest-valued startup" where it means a company that was named.</summary>
    private static bool IsRanked(Token[] tokens, NameMention mention)
    {
        for (int i = mention.First; i < mention.End; i++)
            if (tokens[i].Lower is "valued" or "valuable") return true;
        return false;
    }
}
