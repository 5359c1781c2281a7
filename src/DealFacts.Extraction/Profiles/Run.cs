namespace DealFacts.Extraction.Profiles;

/// <summary>A half-open run of terms of a line.</summary>
internal readonly record struct Run(int First, int End);
