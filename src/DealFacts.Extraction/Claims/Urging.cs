using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells who wants a deal from those whose it would be: "the fund pushed Widget to explore a sale", "a holder called for its sale".
/// </summary>
internal static class Urging
{
    private const int Farthest = 14;

    /// <summary>Whether a party stands right behind a verb of urging.</summary>
    public static bool IsUrged(TermLine line, Party party) => line.IsIn(party.First - 1, GoverningVerbs.Urging);

    /// <summary>Whom the subjects urge, nobody where they only call for it; null where they urge nobody.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="subjects">Those who would urge.</param>
    /// <param name="start">The first term of the deal's noun phrase.</param>
    public static IReadOnlyList<Party>? Urged(TermLine line, IReadOnlyList<Party> subjects, int start)
    {
        if (subjects.Count == 0) return null;
        Party? urged = null;
        for (int i = start - 1; i >= subjects[subjects.Count - 1].End && start - i < Farthest; i--)
        {
            if (line.IsKind(i, TermKind.Company) && !line.Possesses(i)) urged = NounPhraseReader.PartyAt(line, i);
            // "urged its holders to reject the offer": the offer is for the one who urges.
            if (line.Entry(i, GoverningVerbs.Urging) is var words and > 0)
                return urged is not null ? [urged] : line.Is(i + words - 1, "for") || line.Is(i, "demanded") ? [] : null;
            if (line.Is(i, ",")) return null;
        }

        return null;
    }
}
