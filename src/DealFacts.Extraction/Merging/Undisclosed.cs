using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>Gives "Terms were not disclosed" to the deal told last before it.</summary>
internal static class Undisclosed
{
    /// <summary>Attaches each such remark to a deal without a value.</summary>
    public static void Attach(TextDocument document, IReadOnlyList<Quantity> quantities, IReadOnlyList<DealGroup> groups)
    {
        HashSet<Quantity?> ownWords = [.. groups.Select(group => group.Value)];
        foreach (Quantity quantity in quantities)
        {
            // "bought Acme for an undisclosed sum" speaks of that deal and of no other.
            if (quantity.Amount.Qualifier != Qualifier.Undisclosed || ownWords.Contains(quantity)) continue;
            // The deals come in order of place: if the first does not stand before, none does.
            DealGroup? told = groups.Count > 0 && groups[0].Statements[0].Line.Sentence.First <= quantity.First ? groups[0] : null;
            if (told is { Value: null, Undisclosed: null }) told.Undisclosed = quantity;
        }
    }
}
