using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells the "June" of "said June Farrow" from the month: what stands before it tells of a person.</summary>
internal static class MonthNames
{
    /// <summary>Whether a month is the given name of a person here.</summary>
    public static bool IsGiven(NameSource source, int at, int end)
    {
        Token[] tokens = source.Tokens;
        if (!tokens[at].IsCapitalized || !CalendarWords.GivenNames.Contains(tokens[at].Word)) return false;
        if (at + 2 >= end || tokens[at + 1].Casing is not (Casing.Title or Casing.Mixed) || source.IsTaken(at + 1)
            || FunctionWords.Words.Contains(tokens[at + 1].Word) || KnownNames.Calendar.Contains(tokens[at + 1].Word)) return false;
        if (at == 0 || !tokens[at - 1].IsWord) return IsToldOf(tokens, at + 2);
        return tokens[at - 1].Lower is "and" or "by" or "said" or "says" || PersonWords.Roles.Contains(tokens[at - 1].Word)
            || StaffWords.Workers.Contains(tokens[at - 1].Word) || StaffWords.Alumni.Contains(tokens[at - 1].Word);
    }

    /// <summary>"June Farrow, the chief executive", "June Farrow said".</summary>
    private static bool IsToldOf(Token[] tokens, int after) =>
        tokens[after].Text == "," || tokens[after].Lower is "who" or "is" or "was" || PersonWords.Speech.Contains(tokens[after].Word);
}
