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
            Verbs = ["bid for", "tender for"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            Fires = ["Acme Corp and Gadget Inc are bidding for Widget Works."],
            Silent = ["Collectors bid for the painting."],
        },
        new("deal/vie-for", DealKind.Acquisition)
        {
            Verbs = ["vie for"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            NeedsName = true,
            Fires = ["Acme Corp and Gadget Inc are vying for Widget Works."],
            Silent = ["The town is vying for the games.", "Acme Corp is vying for attention."],
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
        new("deal/outbid", DealKind.Acquisition)
        {
            Verbs = ["outbid", "beat", "fend off"],
            Object = FrameObject.Rival, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("for", PartyRole.Target)],
            Fires = ["Acme Corp outbid Gadget Inc for Widget Works.", "Gadget Inc was outbid by Acme Corp for Widget Works.",
                "Acme Corp beat Gadget Inc in the race for Widget Works."],
            Silent = ["Acme Corp beat Gadget Inc for the top spot.", "Acme Corp fended off Gadget Inc."],
        },
        new("deal/lose-out", DealKind.Acquisition)
        {
            Verbs = ["lose out to", "lose out on", "miss out on"],
            Object = FrameObject.Rival, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("for", PartyRole.Target), ("to", PartyRole.Acquirer)],
            Fires = ["Gadget Inc lost out to Acme Corp in the bidding for Widget Works."],
            Silent = ["Gadget Inc lost out to Acme Corp."],
        },
        new("deal/win", DealKind.Acquisition)
        {
            Verbs = ["win", "clinch", "land"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsName = true, NeedsPrice = true,
            Fires = ["Acme Corp has won Widget Works for $340 million."],
            Silent = ["Acme Corp won Widget Works over.", "Acme Corp won a contract for $340 million."],
        },
        new("deal/pursuit", DealKind.Acquisition)
        {
            Nouns = ["pursuit", "courtship"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsTarget = true,
            NeedsComplement = true,
            Complements = [("of", PartyRole.Target)], Stage = DealStage.Considering,
            Fires = ["Acme Corp dropped its pursuit of Widget Works."],
            Silent = ["Acme Corp is in pursuit of growth."],
        },
        new("deal/sights", DealKind.Acquisition)
        {
            Nouns = ["sights"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsTarget = true,
            NeedsComplement = true,
            Complements = [("on", PartyRole.Target)], Stage = DealStage.Considering,
            Fires = ["Acme Corp has set its sights on Widget Works Inc."],
            Silent = ["Acme Corp has set its sights on Asia.", "Acme Corp has set its sights on $5 million."],
        },
        new("deal/pursue", DealKind.Acquisition)
        {
            Verbs = ["circle", "court", "woo", "stalk", "eye", "run the rule over", "kick the tyres of", "kick the tires of",
                "kick the tyres on", "kick the tires on", "sniff around"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Considering,
            NeedsName = true,
            Fires = ["Acme Corp and Gadget Inc are circling Widget Works."],
            Silent = ["Acme Corp is eyeing Asia.", "Acme Corp is courting Widget's customers.",
                "Corwin Bank sent its dealmakers to woo Widget officials."],
        },
        new("deal/rebuff", DealKind.Acquisition)
        {
            Verbs = ["rebuff", "spurn"],
            Object = FrameObject.Target, Subject = PartyRole.Target, ObjectRole = PartyRole.Acquirer, Stage = DealStage.Rejected,
            NeedsName = true,
            Fires = ["Widget Works rebuffed Acme Corp in May.", "Acme Corp was rebuffed by Widget Works."],
            Silent = ["Widget Works rebuffed the claims."],
        },
        new("deal/new-owner", DealKind.Acquisition)
        {
            Nouns = ["new owner", "new owners", "new parent", "buyer", "acquirer"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, IsAgent = true, NeedsTarget = true,
            NeedsComplement = true,
            Complements = [("of", PartyRole.Target)], Stage = DealStage.Completed,
            Fires = ["Acme Corp is the new owner of Widget Works."],
            Silent = ["The new owner of the vase is happy."],
        },
        new("deal/approach", DealKind.Acquisition)
        {
            Verbs = ["approach", "sound out"],
            Object = FrameObject.Approached, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsName = true,
            Stage = DealStage.Considering,
            Fires = ["Acme Corp has approached Widget Works about a takeover.", "Two groups have approached Widget Works about a takeover.",
                "Widget Works was approached about a possible merger."],
            Silent = ["Acme Corp approached Widget Works about pumps."],
        },
        new("deal/interest", DealKind.Acquisition)
        {
            Nouns = ["interest", "takeover interest", "buyout interest"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsTarget = true,
            NeedsComplement = true,
            Complements = [("from", PartyRole.Acquirer)], Stage = DealStage.Considering,
            Fires = ["Widget Works has attracted takeover interest from Acme Corp."],
            Silent = ["Widget Works has an interest from Acme Corp.", "Widget Works attracted interest from investors."],
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
                "look for buyers for", "want a buyer for", "have a buyer for", "line up a buyer for", "line up buyers for"],
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
            Verbs = ["accept for payment", "accept for purchase", "accept", "take up and pay for", "take up"],
            Object = FrameObject.Shares, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Completed,
            Fires = ["Acme Corp said it has accepted for payment 3,100,000 shares of Widget Works Inc.",
                "Acme Corp has taken up 97 pct of the shares of Widget Works Inc."],
            Silent = ["Acme Corp accepted an award for its pumps.", "Acme Corp took up golf."],
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
