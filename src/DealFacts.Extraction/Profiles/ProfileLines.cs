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
        for (int i = 0; i < line.Count; i++)
            if (Describes(line, i)) return Opened(line);
        return line;
    }

    private static TermLine Opened(TermLine line)
    {
        List<Term> chunks = [];
        for (int i = 0; i < line.Count; i++)
            if (line[i].Chunk is not null && !Describes(line, i)) chunks.Add(line[i]);
        return TermLine.Of(line.Document, line.Sentence, chunks);
    }

    private static bool Describes(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Description } mention
        && (mention.End - mention.First > LongestReference || (line.IsIn(at - 1, ClauseWords.Be) && !line.IsPossessive(at + 1))
            || line.Is(at - 1, "in")
            || line.Is(at - 1, "-")
            || IsApposed(line, mention)
            || line.IsName(at + 1)
            || (line.Is(at + 1, ",") && line.IsName(at + 2)));

    /// <summary>", the London merchant bank", ", the Erie, Pa., leasing company": a place parts the words from their article.</summary>
    private static bool IsApposed(TermLine line, NameMention mention) =>
        TownOrigin.StartOf(line.Document.Tokens, mention.First, line.Sentence.First) is > 0 and var the
            && the > line.Sentence.First && line.Document.Tokens[the - 1].Text == ",";
}
