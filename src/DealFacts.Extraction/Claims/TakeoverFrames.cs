namespace DealFacts.Extraction.Claims;

/// <summary>
/// The frames of nouns of purchase, and of what is paid: "its acquisition of Widget", "a bid for Widget", "paid $5 million for".
/// </summary>
internal static class TakeoverFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/tender", DealKind.TenderOffer)
        {
            Nouns = ["tender offer", "tender offers", "exchange offer"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("for", PartyRole.Target), ("by", PartyRole.Acquirer), ("from", PartyRole.Acquirer), ("of", PartyRole.Target)],
            Stage = DealStage.Proposed,
            Fires = ["Acme Corp started a tender offer for Widget Inc."],
            Silent = ["Terms of the offer were not given."],
        },
        new("deal/acquisition", DealKind.Acquisition)
        {
            Nouns = ["acquisition", "acquisitions", "purchase", "purchases", "takeover", "takeovers", "buyout", "buyouts",
                "leveraged buyout", "management buyout", "take-private", "buy-out"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("of", PartyRole.Target), ("for", PartyRole.Target), ("by", PartyRole.Acquirer), ("from", PartyRole.Seller),
                ("to", PartyRole.Target)],
            Fires = ["Acme Corp completed its acquisition of Widget Inc.", "Acme Corp closed its $3 billion take-private of Widget Inc."],
            Silent = ["The acquisition of skills takes time."],
        },
        new("deal/offer", DealKind.Acquisition)
        {
            Nouns = ["takeover bid", "takeover bids", "takeover offer", "takeover offers", "buyout offer", "buyout offers", "bid",
                "offer", "offers", "bids", "merger bid", "merger bids", "merger offer", "merger offers", "acquisition offer",
                    "acquisition offers",
                "acquisition bid", "acquisition bids", "buyout proposal", "buyout proposals", "takeover proposal", "takeover proposals",
                "merger proposal", "merger proposals", "acquisition proposal", "acquisition proposals", "proposal", "buyout bid",
                    "cash offer", "expression of interest", "expressions of interest",
                "approach", "takeover approach", "buyout approach", "merger approach", "approaches", "takeover approaches", "overture", "overtures",
                "takeover overtures", "merger overtures"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("for", PartyRole.Target), ("by", PartyRole.Acquirer), ("from", PartyRole.Acquirer), ("of", PartyRole.Acquirer),
                ("to", PartyRole.Target)],
            Stage = DealStage.Proposed,
            Fires = ["Widget Inc rejected a takeover bid by Acme Corp.", "Widget Inc received an offer from Acme Corp."],
            Silent = ["The shop has a special offer for students."],
        },
        new("deal/swoop", DealKind.Acquisition)
        {
            Nouns = ["swoop", "takeover swoop", "raid", "dawn raid", "move", "takeover move", "tilt", "pounce"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsTarget = true,
            NeedsComplement = true,
            Complements = [("on", PartyRole.Target), ("for", PartyRole.Target), ("at", PartyRole.Target)],
            Fires = ["Acme Corp's $3 billion swoop on Widget Inc surprised the market."],
            Silent = ["Acme Corp made a move on prices.", "Police made a raid on a shop."],
        },
        new("deal/pay", DealKind.Acquisition)
        {
            Verbs = ["pay", "spend", "offer", "bid", "shell out", "fork out", "fork over", "cough up", "splash out", "splash", "splurge", "stump up", "lay out",
                "hand over", "part with"],
            Object = FrameObject.PaidFor, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp paid $5 million for Widget Works Inc."],
            Silent = ["Acme Corp paid $5 million for advertising."],
        },
        new("deal/merger", DealKind.Merger)
        {
            Nouns = ["merger", "combination", "merger agreement", "agreement and plan of merger", "plan of merger", "merger pact", "merger accord"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("of", PartyRole.Target), ("with", PartyRole.Target), ("between", PartyRole.Target),
                ("into", PartyRole.Acquirer), ("by", PartyRole.Acquirer)],
            Fires = ["Acme Corp completed its merger with Widget Inc.", "The merger of Acme Corp and Widget Inc was approved."],
            Silent = ["A merger is unlikely."],
        },
        new("deal/sale", DealKind.Divestiture)
        {
            Nouns = ["sale", "transfer", "divestiture", "divestment", "disposal", "disposition", "spinoff", "spin-off"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
            Complements = [("of", PartyRole.Target), ("to", PartyRole.Acquirer), ("by", PartyRole.Seller), ("from", PartyRole.Seller)],
            Fires = ["Acme Corp completed the sale of its paper unit to Widget Inc."],
            Silent = ["Acme reported the sale of 300 cars."],
        },
    ];
}
