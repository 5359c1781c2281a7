using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>The frames that tell who is after a company: "is bidding for Widget", "a deal for Widget", "took Widget private".</summary>
internal static class BidFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/bid-for", DealKind.Acquisition)
        {
            Verbs = ["bid for", "vie for"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            Fires = ["Acme Corp and Gadget Inc are bidding for Widget Works."],
            Silent = ["The town is vying for the games.", "Collectors bid for the painting."],
        },
        new("deal/bidder", DealKind.Acquisition)
        {
            Nouns = ["bidder", "bidders", "front-runner", "frontrunner", "suitor", "suitors"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, IsAgent = true, NeedsTarget = true,
            Complements = [("for", PartyRole.Target)],
            Stage = DealStage.Proposed,
            Fires = ["Acme Corp is emerging as the leading bidder for Widget Works.", "Acme Corp is among suitors for Widget Works."],
            Silent = ["The bidder for the vase was not named."],
        },
        new("deal/take-private", DealKind.Acquisition)
        {
            Verbs = ["take private", "take"],
            Object = FrameObject.MadePrivate, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp took Widget Works private in 2015.", "Widget Works was taken private by Acme Corp."],
            Silent = ["Acme Corp took Widget Works to court.", "She took private lessons."],
        },
        new("deal/deal-for", DealKind.Acquisition)
        {
            Nouns = ["deal", "pact"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsTarget = true,
            Complements = [("for", PartyRole.Target)],
            Fires = ["Acme Corp struck a $3 billion deal for Widget Works.", "Acme Corp's deal for Widget Works was blocked."],
            Silent = ["Acme Corp struck a deal for more time.", "Acme Corp signed a supply deal for Widget Works."],
        },
    ];
}
