namespace DealFacts.Extraction.Names;

/// <summary>A reason for or against a company's being meant by a reference.</summary>
/// <param name="Id">"clause".</param>
/// <param name="Pronoun">How much it counts for "it" and "its"; below zero it speaks against.</param>
/// <param name="Description">How much it counts for "the company".</param>
/// <param name="Holds">Whether it holds for a company.</param>
internal sealed record ReferenceEvidence(string Id, int Pronoun, int Description, Func<ReferenceQuestion, Standing, bool> Holds)
{
    /// <summary>A text in which it holds for Acme, of the last reference.</summary>
    public string Example { get; init; } = "";
}
