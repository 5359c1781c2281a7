namespace DealFacts.Extraction.Names;

/// <summary>How a mention stands in its sentence.</summary>
/// <param name="IsGoverned">A preposition or a verb before makes it an object: "for Acme", "acquired Acme".</param>
/// <param name="Acts">A verb follows: "Acme said".</param>
/// <param name="IsListed">It is one of several: "customers such as Acme and Lowell".</param>
/// <param name="IsTeller">It only tells of others: "an Acme analyst", "according to Acme".</param>
/// <param name="IsBacker">It gives money: "led by Acme", "Acme led the round".</param>
internal sealed record MentionPlace(bool IsGoverned, bool Acts, bool IsListed, bool IsTeller, bool IsBacker)
{
    /// <summary>Nothing is known.</summary>
    public static readonly MentionPlace Free = new(false, false, false, false, false);
}
