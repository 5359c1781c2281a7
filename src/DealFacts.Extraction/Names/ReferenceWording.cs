using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Holds the words of a reference, "the Dutch lending startup", to how the article describes its companies.</summary>
/// <param name="tokens">The article's tokens.</param>
/// <param name="reference">The reference.</param>
/// <param name="first">Where its description begins: "[the] San Francisco-based company".</param>
/// <param name="descriptors">How the article describes its companies.</param>
internal sealed class ReferenceWording(Token[] tokens, Reference reference, int first, Descriptors descriptors)
{
    /// <summary>Whether the article describes an entity by a word of the reference other than its noun.</summary>
    public bool IsModifiedLike(Entity entity)
    {
        for (int i = first + 1; i < reference.End - 1; i++)
            if (!Nationalities.Countries.Words.Contains(tokens[i].Word) && tokens[i].IsWord
                && descriptors.Has(entity, tokens[i].Lower)) return true;
        return false;
    }

    /// <summary>Whether the article uses the reference's noun of an entity, or a word that tells the same trade.</summary>
    public bool IsCalledLike(Entity entity)
    {
        if (reference.IsPronoun || reference.Noun is "company" or "firm" or "group") return false;
        return descriptors.Has(entity, reference.Noun) || IsMakerOf(entity)
            || TradeWords.Of(reference.Noun).Any(word => descriptors.Has(entity, word));
    }

    /// <summary>"the toolmaker" of Acme Tools.</summary>
    private bool IsMakerOf(Entity entity)
    {
        if (!reference.Noun.EndsWith("maker", StringComparison.Ordinal) || reference.Noun.Length < 8) return false;
        string made = reference.Noun.Substring(0, reference.Noun.Length - 5);
        return descriptors.Has(entity, made) || descriptors.Has(entity, made + "s");
    }

    /// <summary>Whether the article calls an entity by another trade than the reference does.</summary>
    public bool IsOfOtherTrade(Entity entity) =>
        reference.Kind == ReferenceKind.Trade && TradeWords.IsKnown(reference.Noun) && !IsCalledLike(entity)
            && descriptors.HasAny(entity, TradeWords.All);

    /// <summary>Whether the reference names the town where the company is at home (true), or another (false); else null.</summary>
    public bool? IsFromSameTown(Entity entity) => reference.IsPronoun ? null : descriptors.Seats.Fits(entity, reference);

    /// <summary>
    /// Whether the reference names the country that the article gives the entity (true), or another (false); null when either names none.
    /// </summary>
    public bool? IsFromSameCountry(Entity entity)
    {
        for (int i = first; i < reference.End; i++)
        {
            string lower = tokens[i].Lower;
            if ((Nationalities.Countries[lower] ?? (Nationalities.Named.Contains(lower) ? lower : null)) is { } country)
            {
                if (descriptors.Has(entity, country)) return true;
                if (descriptors.IsElsewhere(entity, country) || descriptors.Seats.IsAbroad(entity, country)) return false;
            }
            else if (PlaceNames.Known.Contains(tokens[i].Word) && descriptors.Has(entity, lower))
            {
                return true;
            }
        }

        return null;
    }
}
