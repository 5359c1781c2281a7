namespace DealFacts;

/// <summary>A mark by which two records are one deal: an acquisition, of "Scale AI", with the mark "buyer Meta".</summary>
internal readonly record struct DealKey(DealKind Kind, string Subject, string Mark);
