using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// Opens the references whose own words describe a company: in "is the largest waste management company" and "the food distributor Lowell"
/// the words count, not whom they may refer to.
/// </summary>
internal static class ProfileLines
{
    private const int LongestReference = 3;

    /// <summary>The line with such references as words.</summary>
    public static TermLine Of(TermLine line)
    {
        List<Term> chunks = [];
        bool opened = false;
        for (int i = 0; i < line.Count; i++)
        {
            if (line[i].Chunk is null) continue;
            if (Describes(line, i)) opened = true;
            else chunks.Add(line[i]);
        }

        return opened ? TermLine.Of(line.Document, line.Sentence, chunks) : line;
    }

    private static bool Describes(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Description } mention
        && (mention.End - mention.First > LongestReference || line.IsIn(at - 1, ClauseWords.Be) || line.Is(at - 1, "in")
            || line.Is(at - 1, "-")
            || line.IsName(at + 1)
            || (line.Is(at + 1, ",") && line.IsName(at + 2)));
}
