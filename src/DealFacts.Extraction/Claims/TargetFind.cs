using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Those whom a sentence names as what a deal is about, after another sentence has only described them: "The banks are Acme and Widget".
/// </summary>
/// <param name="Targets">Those who are named.</param>
/// <param name="Line">The sentence.</param>
/// <param name="Noun">The noun of the description, lower case: "banks"; empty where the sentence speaks of the deal.</param>
internal sealed record TargetFind(IReadOnlyList<Party> Targets, TermLine Line, string Noun);
