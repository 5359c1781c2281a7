using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells a firm of partners, "Tulmar, Orvane and Dacre Ltd", from a list of companies: the partners' names are named nowhere before.
/// </summary>
internal sealed class CommaFirms(NameSource source)
{
    private const int MostPartners = 6;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private Token[] Tokens => source.Tokens;

    /// <summary>The token after the last partner where the comma at a token stands inside a firm's name; else 0.</summary>
    public int EndOf(int first, int comma, int end)
    {
        if (comma - first != 1 || comma + 1 >= end || !IsPartner(comma + 1) || SentenceOpeners.Words.Contains(Tokens[first].Word)) return 0;
        string start = Tokens[first].Lower + ", " + Tokens[comma + 1].Lower;
        if (NameConnectors.CommaPairs.Contains(Tokens[first].Lower + " " + Tokens[comma + 1].Lower)) return Math.Max(Closed(comma, end),
            comma + 2);
        int close = Closed(comma, end);
        if (close == 0 || IsListed(first)) return 0;
        if (!_known.Contains(start) && !IsFirm(first, comma, close, end)) return 0;
        _known.Add(start);
        return close;
    }

    /// <summary>"Tulmar, Orvane, Dacre and Co": single capitals between commas until "and" and one more; the token after that.</summary>
    private int Closed(int comma, int end)
    {
        int at = comma;
        for (int partners = 1; partners < MostPartners; partners++)
        {
            int next = at + 1;
            if (Tokens[at].Text == "," && next < end && Tokens[next].Text is "and" or "&") next++;
            if (next >= end || !IsPartner(next)) return 0;
            bool last = Tokens[next - 1].Text is "and" or "&";
            at = next + 1;
            if (last) return at;
            if (at < end && Tokens[next + 1].IsCapitalized) at++;
            if (at >= end || Tokens[at].Text is not ("," or "and" or "&")) return 0;
        }

        return 0;
    }

    /// <summary>Whether "and Co", an "&amp;" or a firm's suffix closes the partners, none of whom is known otherwise.</summary>
    private bool IsFirm(int first, int comma, int close, int end)
    {
        if (Tokens[close - 1].Lower is "co" or "associates" or "sons") return true;
        bool closed = close < end && Tokens[close].IsCapitalized && NameConnectors.FirmSuffixes.Contains(Tokens[close].Word);
        if (!closed && Tokens[close - 2].Text != "&") return false;
        for (int i = first; i < close; i++)
            if (Tokens[i].IsWord && Tokens[i].IsCapitalized && IsKnownOtherwise(i, first)) return false;
        return true;
    }

    private bool IsKnownOtherwise(int partner, int first)
    {
        string lower = Tokens[partner].Lower;
        return PlaceNames.Known.Contains(lower) || KnownNames.Companies.Contains(lower) || KnownNames.Calendar.Contains(lower)
            || source.Use.IsCapitalBefore(lower, first);
    }

    /// <summary>"Kestrel, Tulmar, Orvane and Dacre Ltd" after a name and a comma.</summary>
    private bool IsListed(int first) =>
        first >= 2 && Tokens[first - 1].Text is "," or "and" && Tokens[first - 2].IsCapitalized && !source.IsTaken(first - 2);

    private bool IsPartner(int at) => Tokens[at].IsWord && !source.IsTaken(at) && Tokens[at].Text.Length > 1
        && (Tokens[at].IsCapitalized || Tokens[at].Casing == Casing.Mixed);
}
