using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells the entries of a list of past events, which stand in the present: "August 2021: The shares peak. Acme buys Widget."
/// </summary>
internal static class DatedEntries
{
    private const int MostSentences = 6;
    private const int LongestDate = 4;

    /// <summary>Whether a sentence stands in a paragraph that a date and a colon open.</summary>
    public static bool Hold(TermLine line)
    {
        IReadOnlyList<Sentence> sentences = line.Document.Sentences;
        int index = line.Sentence.Index, least = Math.Max(0, index - MostSentences);
        while (index > least && sentences[index - 1].BlockIndex == line.Sentence.BlockIndex) index--;
        return Opens(line.Document.Tokens, sentences[index]);
    }

    private static bool Opens(Token[] tokens, Sentence sentence)
    {
        bool dated = false;
        for (int i = sentence.First; i < sentence.End && i <= sentence.First + LongestDate; i++)
        {
            if (tokens[i].Text is ":" or "—" or "–") return dated;
            if (tokens[i].Kind == TokenKind.Number) dated |= tokens[i].Text.Length == LongestDate;
            else if (!KnownNames.Calendar.Contains(tokens[i].Word) && tokens[i].Text != ",") return false;
        }

        return false;
    }
}
