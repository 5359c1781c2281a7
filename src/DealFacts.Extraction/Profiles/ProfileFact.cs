using DealFacts.Extraction.Names;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Profiles;

/// <summary>What a fact of a company's profile tells.</summary>
public enum ProfileTopic
{
    /// <summary>What it does: "data labeling".</summary>
    Business,

    /// <summary>Where it is: "Portland, Maine".</summary>
    Location,

    /// <summary>When it was founded: "2016".</summary>
    Founded,

    /// <summary>Who founded it.</summary>
    Founder,

    /// <summary>Who leads it.</summary>
    ChiefExecutive,

    /// <summary>A name it had before.</summary>
    FormerName,

    /// <summary>A customer of it.</summary>
    Customer,
}

/// <summary>Something said of a company that is neither a deal nor a figure.</summary>
/// <param name="Topic">What it tells.</param>
/// <param name="Company">Of whom.</param>
/// <param name="Value">In the article's own words, in one line: "data labeling", "Alexandr Wang", "2016".</param>
/// <param name="Range">The words that say it, for the citation.</param>
/// <param name="Rule">The rule that found it: "profile/founded-in".</param>
public sealed record ProfileFact(ProfileTopic Topic, Entity Company, string Value, TextRange Range, string Rule);
