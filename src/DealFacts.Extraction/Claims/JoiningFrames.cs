namespace DealFacts.Extraction.Claims;

/// <summary>The frames of verbs that tell of companies joining: "merged with Widget", "teamed up with Widget".</summary>
internal static class JoiningFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/merge-into", DealKind.Merger)
        {
            Verbs = ["merge", "fold"],
            Object = FrameObject.MergedInto, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Complements = [("into",
                PartyRole.Acquirer), ("with", PartyRole.Acquirer)],
            Fires = ["Acme Corp agreed to merge its unit, Widget Works Inc, into Gadget Inc."],
            Silent = ["Acme Corp merged with Widget Inc."],
        },
        new("deal/merge", DealKind.Merger)
        {
            Verbs = ["merge", "combine", "tie the knot"],
            Object = FrameObject.None, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("with", PartyRole.Target), ("into", PartyRole.Target)],
            Fires = ["Acme Corp agreed to merge with Widget Inc."],
            Silent = ["The roads merge north of town."],
        },
        new("deal/partner", DealKind.Partnership)
        {
            Verbs = ["partner", "team up", "collaborate", "team", "join forces", "work", "tie up", "ally", "link up",
                "hook up", "join hands", "pair up", "link arms"],
            Object = FrameObject.None, Subject = PartyRole.Partner, Complements = [("with", PartyRole.Partner)],
            Fires = ["Acme has partnered with Widget Inc. on batteries."],
            Silent = ["Acme works with great care."],
        },
    ];
}
