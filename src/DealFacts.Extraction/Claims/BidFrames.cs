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
            Verbs = ["bid for", "vie for", "tender for"],
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
            Fires = ["Acme Corp took Widget Works private in 2015.", "Widget Works was taken private by Acme Corp.",
                "Acme Corp is taking Widget Works over.", "Widget Works said Acme Corp was taking it over."],
            Silent = ["Acme Corp took Widget Works to court.", "Acme Corp took it over the bridge.", "She took private lessons."],
        },
        new("deal/go-private", DealKind.Acquisition)
        {
            Verbs = ["go private"],
            Object = FrameObject.None, Subject = PartyRole.Target, Complements = [("by", PartyRole.Acquirer), ("with", PartyRole.Acquirer)],
            Fires = ["Widget Works is going private in a $3 billion deal with Acme Corp.",
                "Widget Works went private in a deal led by Acme Corp."],
            Silent = ["Acme Corp went to a private school."],
        },
        new("deal/deal-for", DealKind.Acquisition)
        {
            Nouns = ["deal", "pact", "auction", "takeover battle", "takeover fight"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsTarget = true,
            Complements = [("for", PartyRole.Target)],
            Fires = ["Acme Corp struck a $3 billion deal for Widget Works.", "Acme Corp's deal for Widget Works was blocked."],
            Silent = ["Acme Corp struck a deal for more time.", "Acme Corp signed a supply deal for Widget Works."],
        },
        new("deal/seek-buyer", DealKind.Divestiture)
        {
            Verbs = ["seek a buyer for", "seek buyers for", "find a buyer for", "find buyers for", "look for a buyer for",
                "look for buyers for", "want a buyer for"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Stage = DealStage.Considering,
            Fires = ["Acme Corp said it is seeking a buyer for its paper mill.", "Acme Corp is looking for buyers for Widget Works."],
            Silent = ["Acme Corp found a home for its papers."],
        },
        new("deal/seek-partner", DealKind.Divestiture)
        {
            Verbs = ["seek a merger partner", "look for a merger partner", "find a merger partner"],
            Object = FrameObject.None, Subject = PartyRole.Target, Stage = DealStage.Considering,
            Fires = ["Widget Works said it is seeking a merger partner."],
            Silent = ["She is looking for a partner."],
        },
        new("deal/accept-shares", DealKind.TenderOffer)
        {
            Verbs = ["accept for payment", "accept for purchase", "accept"],
            Object = FrameObject.Shares, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Completed,
            Fires = ["Acme Corp said it has accepted for payment 3,100,000 shares of Widget Works Inc."],
            Silent = ["Acme Corp accepted an award for its pumps."],
        },
        new("deal/distribute", DealKind.Divestiture)
        {
            Verbs = ["distribute"],
            Object = FrameObject.Shares, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp will distribute all the shares of its unit Widget Works Inc to its holders."],
            Silent = ["Acme Corp distributes films."],
        },
    ];
}
