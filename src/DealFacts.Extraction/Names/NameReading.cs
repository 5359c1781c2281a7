namespace DealFacts.Extraction.Names;

/// <summary>All the names of an article.</summary>
/// <param name="Entities">Who and what is named, in order of first appearance.</param>
/// <param name="Mentions">Every mention, in order of place; they do not overlap each other, nor quantities, nor periods.</param>
public sealed record NameReading(IReadOnlyList<Entity> Entities, IReadOnlyList<NameMention> Mentions);
