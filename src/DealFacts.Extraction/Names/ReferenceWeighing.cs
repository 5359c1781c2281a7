namespace DealFacts.Extraction.Names;

/// <summary>What spoke for and against one company at one reference.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Company">The company.</param>
/// <param name="Evidence">The ids of the evidence that held.</param>
internal sealed record ReferenceWeighing(Reference Reference, Entity Company, IReadOnlyList<string> Evidence)
{
    /// <summary>The weighing of a company that a question's reference might mean.</summary>
    public static ReferenceWeighing Of(ReferenceQuestion question, Standing company) => new(
        question.Reference,
        company.Entity,
        [.. ReferenceEvidences.All.Where(evidence => evidence.Holds(question, company)).Select(evidence => evidence.Id)]);
}
