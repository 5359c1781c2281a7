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
        new("deal/license", DealKind.Partnership)
        {
            Verbs = ["license"],
            Object = FrameObject.Licensed, Subject = PartyRole.Partner, ObjectRole = PartyRole.Partner,
            Complements = [("to", PartyRole.Partner), ("from", PartyRole.Partner)],
            Fires = ["Acme Corp has licensed the drug to Widget Inc.", "Widget Inc licensed a pump from Acme Corp for $5 million."],
            Silent = ["Acme Corp is licensed to sell pumps.", "Acme Corp licenses its pumps."],
        },
        new("deal/grant-rights", DealKind.Partnership)
        {
            Verbs = ["grant"],
            Object = FrameObject.Rights, Subject = PartyRole.Partner, ObjectRole = PartyRole.Partner,
            Fires = ["Acme Corp has granted Widget Inc exclusive rights to its pump.", "Acme Corp granted Widget Inc a license to the drug."],
            Silent = ["Acme Corp granted Widget Inc access to its pumps.", "The court granted Acme Corp the right to sue Widget Inc."],
        },
    ];
}
