using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Takes what a wire writes around a name along with it: "&lt;Orvane Ltd&gt;", "Orvane Inc &lt;ORV&gt;".</summary>
internal static class WireBrackets
{
    /// <summary>Notes them on a name; <paramref name="after"/> is the token after the ticker, if there is one.</summary>
    public static void Read(NameSource source, NameCandidate name, int after)
    {
        Token[] tokens = source.Tokens;
        if (name.End >= name.Sentence.End) return;
        if (tokens[name.End].Kind != TokenKind.Possessive) name.OuterEnd = after;
        if (name.First == name.Sentence.First || tokens[name.First - 1].Text != "<") return;
        int close = name.End < name.Sentence.End && tokens[name.End].Text == "." ? name.End + 1 : name.End;
        if (close >= name.Sentence.End || tokens[close].Text != ">") return;
        name.OuterFirst = name.First - 1;
        name.OuterEnd = close + 1;
    }
}
