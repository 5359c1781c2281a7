using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// How the names found so far begin, by which a short form of common words is known: "Dominion" of "Dominion Orvane Inc".
/// </summary>
internal sealed class NamesSoFar
{
    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _pairs = [];

    /// <summary>Notes a name.</summary>
    public void Add(Token[] tokens, int first, int end)
    {
        if (end - first < 2) return;
        _pairs.Add((tokens[first].Lower, tokens[first + 1].Lower));
        if (OrganizationWords.LegalSuffixes.Contains(tokens[end - 1].Text == "." ? tokens[end - 2].Lower
            : tokens[end - 1].Lower)) _firsts.Add(tokens[first].Lower);
    }

    /// <summary>Whether a company's full name began with the word.</summary>
    public bool StartWith(string lower) => _firsts.Contains(lower);

    /// <summary>Whether a name began with the two words.</summary>
    public bool StartWith(string first, string second) => _pairs.Contains((first, second));
}
