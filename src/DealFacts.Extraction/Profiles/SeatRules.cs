namespace DealFacts.Extraction.Profiles;

/// <summary>The rules that tell where a company sits, "based in Erie, Pa.", and not where it has a plant or comes from.</summary>
internal static class SeatRules
{
    private static readonly HashSet<string> s_ids = new(StringComparer.Ordinal)
    {
        "profile/location-of",
        "profile/location-based-before",
        "profile/location-comma",
        "profile/location-based-after",
        "profile/location-based-after-aside",
        "profile/location-seat",
        "profile/location-seat-possessed",
        "profile/location-fronted",
        ReferenceDescriptions.Rule,
    };

    /// <summary>Whether the rule is one of them.</summary>
    public static bool Contains(string rule) => s_ids.Contains(rule);
}
