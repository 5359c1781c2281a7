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
        foreach (Quantity quantity in quantities)
        {
            if (quantity.Amount.Qualifier != Qualifier.Undisclosed) continue;
            DealGroup? told = null;
            foreach (DealGroup group in groups)
                if (group.Statements[0].Line.Sentence.First <= quantity.First) told ??= group;
            if (told is { Value: null, Undisclosed: null }) told.Undisclosed = quantity;
        }
    }
}
