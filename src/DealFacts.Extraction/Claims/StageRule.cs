using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>A phrase that tells how far a deal has come: "letter of intent" is an agreement in principle.</summary>
internal sealed class StageRule(string id, DealStage stage, string phrase)
{
    /// <summary>"stage/letter-of-intent".</summary>
    public string Id { get; } = id;

    /// <summary>What it tells.</summary>
    public DealStage Stage { get; } = stage;

    /// <summary>The phrase, in the manner of <see cref="PatternText"/>.</summary>
    public Piece Pattern { get; } = PatternText.Parse(phrase);

    /// <summary>The words with which the phrase can begin.</summary>
    public IReadOnlyList<string> FirstWords { get; } = PatternText.FirstWords(phrase).ToList();

    /// <summary>Whether the words make no stage text worth quoting: "may".</summary>
    public bool IsSilentText { get; init; }

    /// <summary>Whether it is a small word before the verb, of which the nearest to the verb counts: "may", "will".</summary>
    public bool IsModal { get; init; }

    /// <summary>Whether its words only name the deal, "its proposed merger", so that what the clause says of it counts for more.</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether it is but the deal's own verb in the future or the present: "will buy", "is buying".</summary>
    public bool IsPlain { get; init; }

    /// <summary>
    /// Whether it tells so in a headline alone, "Acme and Widget scrap merger": in prose the words may be what somebody fears.
    /// </summary>
    public bool IsOfHeading { get; init; }

    /// <summary>Phrases in which it must be found.</summary>
    public string[] Fires { get; init; } = [];

    /// <summary>Phrases in which it must not be found.</summary>
    public string[] Silent { get; init; } = [];
}
