using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds whose deal a purchase is that stands beside another word for it: "Acme's largest deal was the $5 billion purchase of Widget",
/// "its biggest since the purchase of Widget".
/// </summary>
internal static class DealApposition
{
    private const int Farthest = 9;

    /// <summary>Adds the buyer, where the purchase names none.</summary>
    /// <param name="draft">The purchase.</param>
    /// <param name="start">The first term of its noun's phrase.</param>
    public static void TakeBuyer(DealDraft draft, int start)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Id != "deal/acquisition" || draft.Has(PartyRole.Acquirer) || !draft.Has(PartyRole.Target)
            || !(line.Is(start, "the") || line.Is(start, "a"))) return;
        if (!(line.Is(start - 1, ",") || line.Is(start - 1, "since") || line.IsIn(start - 1, ClauseWords.Be) || line.Is(start - 1, "–")
            || line.Is(start - 1, "—"))) return;
        bool noun = false;
        for (int i = start - 2; i >= 0 && start - i < Farthest; i--)
        {
            noun |= line.IsIn(i, DealNouns.Deals) || line.Is(i, "acquisitions") || line.IsIn(i, DealWords.Ordinals);
            if (line.IsParty(i) && line.Possesses(i))
            {
                if (noun && !draft.Parties.Any(p =>
                    p.Party.Entity == line.EntityAt(i))) draft.Add(PartyRole.Acquirer, NounPhraseReader.PartyAt(line, i));
                return;
            }

            if (line.IsPunctuation(i) && !line.IsPossessive(i) && !line.Is(i, "-")) return;
        }
    }
}
