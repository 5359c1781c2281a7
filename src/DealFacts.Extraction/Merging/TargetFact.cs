using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>What an article tells of that which is bought, where it speaks of it by no name: "the plant, in Seattle".</summary>
/// <param name="Topic">What it tells.</param>
/// <param name="Target">Of what.</param>
/// <param name="Value">In the article's words.</param>
/// <param name="Range">The words that say it.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record TargetFact(ProfileTopic Topic, Party Target, string Value, TextRange Range, string Rule)
{
    /// <summary>Those of companies that have a name: they stand behind what is said of the name itself.</summary>
    public static IEnumerable<ProfileFact> OfCompanies(IEnumerable<TargetFact> facts) => facts
        .Where(fact => fact.Target.Entity is { Kind: EntityKind.Organization })
        .Select(fact => new ProfileFact(fact.Topic, fact.Target.Entity!, fact.Value, fact.Range, fact.Rule));
}
