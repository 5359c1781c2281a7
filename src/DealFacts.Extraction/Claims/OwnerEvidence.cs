namespace DealFacts.Extraction.Claims;

/// <summary>A reason for or against a name's owning an amount.</summary>
/// <param name="Id">"possessor".</param>
/// <param name="Weight">How much it counts; below zero it speaks against.</param>
/// <param name="Holds">Whether it holds for the name at a term.</param>
internal sealed record OwnerEvidence(string Id, int Weight, Func<OwnerQuestion, int, bool> Holds)
{
    /// <summary>A sentence in which it holds for Acme.</summary>
    public string Example { get; init; } = "";
}
