using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Reads the ticker that stands beside a name: "(NASDAQ: META)", "&lt;9984.T&gt;", "(ORVN.L)".</summary>
internal static class TickerRules
{
    private const int LongestBracket = 10;
    private const int LongestDefinition = 16;

    /// <summary>
    /// Notes ticker and exchange on a name, if a bracket with one follows, and gives the token after the bracket. Of several listings,
    /// "(NASDAQ: ORVN, TSX: ORV)" or a bracket each, the first counts.
    /// </summary>
    public static int Read(NameSource source, NameCandidate name)
    {
        return ReadFrom(source, name, name.End);
    }

    /// <summary>
    /// Reads the ticker behind what defines the name, <c>Orvane AB (publ) ("Orvane" or the "Company") (STO: ORVN)</c>, and gives the
    /// tokens of its brackets; none where there is no definition.
    /// </summary>
    public static (int First, int End) ReadBehindDefinition(NameSource source, NameCandidate name)
    {
        int first = name.End;
        while (EndOfDefinition(source.Tokens, first, name.Sentence.End) is var next && next > first) first = next;
        return first == name.End || name.Ticker is not null ? (0, 0) : (first, ReadFrom(source, name, first));
    }

    /// <summary>The token behind a bracket that holds a quotation or "publ"; the same token where none opens.</summary>
    private static int EndOfDefinition(Token[] tokens, int at, int end)
    {
        if (at >= end || tokens[at].Text != "(") return at;
        bool defines = false;
        for (int i = at + 1; i < end && i - at < LongestDefinition; i++)
        {
            if (tokens[i].Text == ")") return defines ? i + 1 : at;
            defines |= tokens[i].Text is "\"" or "“" or "publ";
        }

        return at;
    }

    private static int ReadFrom(NameSource source, NameCandidate name, int at)
    {
        int end = ReadBracket(source, name, at);
        if (name.Exchange is null) return end;
        (string? ticker, string exchange) = (name.Ticker, name.Exchange);
        while (ReadBracket(source, name, end) is var next && next > end) end = next;
        (name.Ticker, name.Exchange) = (ticker, exchange);
        return end;
    }

    private static int ReadBracket(NameSource source, NameCandidate name, int at)
    {
        Token[] tokens = source.Tokens;
        int open = at;
        if (open < name.Sentence.End && tokens[open].Kind == TokenKind.Possessive) open++;
        if (open + 2 >= name.Sentence.End || tokens[open].Text is not ("(" or "<" or "[")) return at;
        int close = open + 1;
        while (close < name.Sentence.End && close - open < LongestBracket && tokens[close].Text is not (")" or ">" or "]")) close++;
        if (close >= name.Sentence.End || close - open >= LongestBracket) return at;
        bool angle = tokens[open].Text == "<";
        int first = PastExchange(source, open + 1, close, name);
        if (!angle && first == open + 1 && !IsMarketCode(tokens, first, close) && !(open > at && IsSymbol(tokens, first, close))) return at;
        if (angle && tokens[close - 1].IsWord && close - open > 2 && tokens[open + 2].SpaceBefore) return at;
        int end = first;
        while (end < close && tokens[end].Text is not ("," or ";" or "/")) end++;
        name.Ticker = source.Document.Phrase(first, end).Replace(" ", "");
        return close + 1;
    }

    /// <summary>"ORVN.L", "9984.T": a symbol, a dot and the letters of its market.</summary>
    private static bool IsMarketCode(Token[] tokens, int first, int close) =>
        close - first == 3 && tokens[first + 1] is { Text: ".", SpaceBefore: false }
            && tokens[first + 2] is { Casing: Casing.Upper, SpaceBefore: false }
            && tokens[first + 2].Text.Length < 4 && (tokens[first].Casing == Casing.Upper || tokens[first].Kind == TokenKind.Number);

    /// <summary>"Orvane's (ORVN) shares": behind what the name possesses no other name stands in brackets.</summary>
    private static bool IsSymbol(Token[] tokens, int first, int close) =>
        close - first == 1 && tokens[first].Casing == Casing.Upper && tokens[first].Text.Length < 6;

    /// <summary>"NASDAQ: META", "NYSE: T": the token of the symbol; notes the exchange.</summary>
    private static int PastExchange(NameSource source, int first, int close, NameCandidate name)
    {
        for (int end = first + 1; end < close; end++)
        {
            if (source.Tokens[end].Text != ":") continue;
            string exchange = source.Document.Phrase(first, end);
            bool known = KnownNames.Exchanges.Contains(exchange.ToLowerInvariant())
                || (end == first + 1 && KnownNames.ExchangeCodes.Contains(source.Tokens[first].Word));
            if (!known) return first;
            name.Exchange = exchange;
            return end + 1;
        }

        return first;
    }
}
