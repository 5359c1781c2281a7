using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>The town between an article and the word for a company: "the San Jose [company]", "the Alba Springs, Calif., [bank]".</summary>
internal static class TownOrigin
{
    private const int LongestTown = 4;

    /// <summary>The token of "the" before a town that ends before a token, with its state or without; -1 where none stands.</summary>
    public static int StartOf(Token[] tokens, int at, int first)
    {
        int comma = CommaOfState(tokens, at, first);
        int end = comma < 0 ? at : comma, town = end;
        while (town - 1 > first && end - town < LongestTown && tokens[town - 1].IsCapitalized && tokens[town - 1].Lower != "the") town--;
        if (town == end || tokens[town - 1].Lower != "the") return -1;
        return comma >= 0 || PlaceNames.Known.Contains(Words(tokens, town, end)) ? town - 1 : -1;
    }

    /// <summary>The comma before the state in ", Calif.," or ", Ohio," that ends before a token, or -1.</summary>
    private static int CommaOfState(Token[] tokens, int at, int first)
    {
        int i = at - 1;
        if (i > first && tokens[i].Text == ",") i--;
        if (i > first && tokens[i].Text == ".") i--;
        bool isState = i - 2 > first && tokens[i].IsCapitalized && PlaceNames.States.Contains(tokens[i].Word);
        return isState && tokens[i - 1].Text == "," ? i - 1 : -1;
    }

    private static string Words(Token[] tokens, int first, int end)
    {
        string words = tokens[first].Lower;
        for (int i = first + 1; i < end; i++) words += " " + tokens[i].Lower;
        return words;
    }
}
