namespace DealFacts.Extraction.Curation;

/// <summary>What a correction changed: "the period is 2024, not 2023", told wherever the fact is shown.</summary>
/// <param name="Correction">The line that asked for it.</param>
/// <param name="Says">What is otherwise than in the articles.</param>
/// <param name="Company">The company it is about, by the name in the book; empty for none.</param>
/// <param name="Citation">The place that reads otherwise now; null where it is about no single place.</param>
public sealed record CurationNote(Correction Correction, string Says, string Company, Citation? Citation)
{
    /// <summary>"the period is 2024, not 2023 (facts.curation:3: the fiscal year ends in June)".</summary>
    public override string ToString() =>
        Correction.Reason is { } reason ? $"{Says} ({Correction.Place}: {reason})" : $"{Says} ({Correction.Place})";
}
