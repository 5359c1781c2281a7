using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Claims;

/// <summary>Somebody or something that takes part in a deal: "Ironbark Inc", "garden furniture business".</summary>
/// <param name="Entity">Who, when it has a name.</param>
/// <param name="Description">Its own words, when it has none.</param>
/// <param name="First">The first term.</param>
/// <param name="End">The term after the last.</param>
internal sealed record Party(Entity? Entity, string Description, int First, int End)
{
    /// <summary>Whether it is no name but "it" or "the company", which may have been taken for the wrong one.</summary>
    public bool IsReferring { get; init; }

    /// <summary>
    /// The name by which a book knows the party: a person by the full name, an organisation by the short one; else the description.
    /// </summary>
    public string Name => Entity is null ? Description : Entity.Kind == EntityKind.Organization ? Entity.Name : Entity.FullName;

    /// <summary>"the British Government", "the Treasury", which sell what the state owns.</summary>
    public bool IsState => Entity is { IsOfficial: true, FullName: var name }
        && (name.EndsWith("Government", StringComparison.Ordinal) || name.EndsWith("Treasury", StringComparison.Ordinal));

    /// <summary>"the Canadian government", which approves more than it buys.</summary>
    public bool IsGovernment => Entity is null
        && (Description.EndsWith(" government", StringComparison.Ordinal) || Description.StartsWith("government of ", StringComparison.Ordinal));
}
