using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>The frames of verbs by which things change hands: "bought Widget", "sold its paper unit to Widget".</summary>
internal static class TransferFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/acquire", DealKind.Acquisition)
        {
            Verbs = ["acquire", "buy", "purchase", "absorb", "swallow", "take over", "snap up", "scoop up", "pick up", "gobble up",
                "buy out", "mop up", "grab", "snag", "nab", "bag", "hoover up", "swoop for", "swoop on", "pounce on"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Complements = [("from",
                PartyRole.Seller)],
            Fires = ["Acme Corp agreed to acquire Widget Works Inc.", "Widget Works was bought by Acme Corp.",
                "Acme Corp bought the glass business of Widget Inc."],
            Silent = ["The company bought time.", "Customers buy tickets online."],
        },
        new("deal/add", DealKind.Acquisition)
        {
            Verbs = ["add"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("from", PartyRole.Seller)], GoesOn = true, NeedsName = true,
            Fires = ["Acme Corp bought Gadget Inc in 2019 and added Widget Works Inc two years later."],
            Silent = ["Acme Corp added Widget Works Inc to its list.", "Acme Corp bought Gadget Inc, adding 30 stores."],
        },
        new("deal/add-to", DealKind.Acquisition)
        {
            Verbs = ["add"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, NeedsName = true,
            Later = TakeoverWords.Belonging,
            Fires = ["Acme Corp has added Widget Works Inc to its stable of brands.", "Acme Corp added Widget Works Inc to its portfolio."],
            Silent = ["Acme Corp added Widget Works Inc to its list.", "Acme Corp added shares of Widget Works Inc to its portfolio."],
        },
        new("deal/sell", DealKind.Divestiture)
        {
            Verbs = ["sell", "divest", "unload", "offload", "spin off", "spin out", "dispose of", "sell off", "transfer", "shed",
                "jettison", "dump", "get rid of", "demerge"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Complements = [("to",
                PartyRole.Acquirer)],
            Fires = ["Acme Corp said it sold its paper unit to Widget Inc.", "Acme Corp agreed to sell Widget Works Inc."],
            Silent = ["The shop sells shoes.", "Analysts said investors sold."],
        },
        new("deal/up-for-sale", DealKind.Divestiture)
        {
            States = ["up for sale", "for sale", "on the block", "on the auction block", "on the market", "up for grabs"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            Fires = ["Widget Works is up for sale.", "Acme Corp's paper unit has been on the block since May."],
            Silent = ["Widget Works is not for sale.", "The pumps are on the market.", "Widget Works put it on the market."],
        },
        new("deal/put-up", DealKind.Divestiture)
        {
            Verbs = ["put up for sale", "put on the market", "put on the block", "place on the market", "offer for sale"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Stage = DealStage.Announced,
            Fires = ["Acme Corp has put up for sale its Widget Works unit."],
            Silent = ["Acme Corp put up for sale signs."],
        },
        new("deal/for-sale", DealKind.Divestiture)
        {
            Verbs = ["put", "offer", "place"],
            Object = FrameObject.ForSale, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Stage = DealStage.Announced,
            Fires = ["Acme Corp said it has put its dairy subsidiary up for sale."],
            Silent = ["Acme Corp put its best people to work."],
        },
    ];
}
