using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Claims;

/// <summary>Whose an amount is, as far as its sentence tells.</summary>
/// <param name="Owner">Whose; null for nobody's and where the sentence does not say.</param>
/// <param name="IsNobody">Whether it belongs to no company: a market's size, a person's fortune.</param>
/// <param name="IsSure">Whether the words leave no doubt.</param>
internal sealed record OwnerFind(Entity? Owner, bool IsNobody, bool IsSure)
{
    /// <summary>It belongs to no company.</summary>
    public static readonly OwnerFind Nobody = new(null, IsNobody: true, IsSure: true);

    /// <summary>The sentence does not say.</summary>
    public static readonly OwnerFind Unknown = new(null, IsNobody: false, IsSure: false);
}
