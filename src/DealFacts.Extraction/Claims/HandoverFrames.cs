using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// The frames that tell of a deal by what becomes of shares and control: "were tendered to Acme", "became owner of Widget", "signed over
/// control of".
/// </summary>
internal static class HandoverFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/tendered", DealKind.TenderOffer)
        {
            Verbs = ["tender"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Complements = [("to",
                PartyRole.Acquirer)], Stage = DealStage.Proposed,
            Fires = ["About 1.3 mln shares of Widget Inc had been tendered to Acme Corp."],
            Silent = ["He tendered his resignation to the board."],
        },
        new("deal/owner", DealKind.Acquisition)
        {
            Verbs = ["get control of", "take control of", "seize control of", "take charge of", "take title to", "take possession of",
                "take ownership of", "assume ownership of", "take over ownership of", "gain ownership of", "acquire ownership of",
                "become owner of", "become sole owner of", "become majority owner of", .. Becoming("owner", "of"),
                .. Becoming("shareholder", "in"), .. Becoming("shareholder", "of"), .. Becoming("holder", "of"),
                .. Becoming("stockholder", "of"), .. Becoming("buyer", "of"), .. Becoming("parent", "of")],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Complements = [("from",
                PartyRole.Seller)],
            Fires = ["Acme Corp said it became owner of Widget Works Inc.", "Acme Corp took title to Widget Works.",
                "Acme Corp became the largest shareholder of Widget Works Inc.", "Acme Corp took control of Widget Works Inc in May."],
            Silent = ["She became owner of a dog.", "Acme Corp took control of its costs."],
        },
        new("deal/join-owners", DealKind.Investment)
        {
            Verbs = ["become a shareholder in", "become a shareholder of", "become an investor in", "become a major shareholder in",
                "become a significant shareholder in", "become a minority shareholder in"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target, NeedsName = true,
            Fires = ["Acme Capital has become a shareholder in Widget Works Inc."],
            Silent = ["Acme Capital has become an investor in clean power."],
        },
        new("deal/acceptances", DealKind.TenderOffer)
        {
            Verbs = ["receive acceptances for", "receive acceptances from holders of", "receive acceptances in respect of",
                "receive acceptances totalling", "receive acceptances representing", "receive valid acceptances for",
                "receive tenders for", "receive tenders of"],
            Object = FrameObject.Shares, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            Fires = ["Acme Corp said it has received acceptances for 71 pct of Widget Inc."],
            Silent = ["The school received acceptances for 71 pct of its places."],
        },
        new("deal/tenders", DealKind.TenderOffer)
        {
            Verbs = ["receive", "receive about", "receive some"],
            Object = FrameObject.Shares, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            Later = DealWords.Tenders,
            Fires = ["Acme Corp said it received 1.2 mln shares of Widget Inc in response to its tender offer."],
            Silent = ["Acme Corp received 1.2 mln shares of Widget Inc."],
        },
        new("deal/receive-for", DealKind.Divestiture)
        {
            Verbs = ["receive", "get", "realize", "realise", "obtain"],
            Object = FrameObject.PaidFor, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp said it received $5 million for Widget Works Inc."],
            Silent = ["Acme Corp received $5 million for research."],
        },
        new("deal/ask-for", DealKind.Divestiture)
        {
            Verbs = ["ask"],
            Object = FrameObject.PaidFor, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Stage = DealStage.Proposed,
            Fires = ["Acme Corp is asking $5 million for its Widget Works unit."],
            Silent = ["Acme Corp is asking $5 for its pumps.", "Acme Corp asked for $5 million."],
        },
        new("deal/exchange", DealKind.Acquisition)
        {
            Verbs = ["exchange", "swap", "trade", "issue"],
            Object = FrameObject.PaidFor, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp exchanged 1.2 mln of its shares for Widget Works Inc.",
                "Acme Corp will issue 500,000 shares in exchange for all the stock of Widget Works Inc."],
            Silent = ["Acme Corp issued 500,000 shares for cash.", "The teams traded players for cash."],
        },
        new("deal/subscribe", DealKind.Investment)
        {
            Verbs = ["subscribe for", "subscribe to"],
            Object = FrameObject.Shares, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Fires = ["Widget Inc said Acme Corp has subscribed for 2.5 mln of its shares."],
            Silent = ["Acme Corp subscribed to a magazine."],
        },
        new("deal/become-unit", DealKind.Acquisition)
        {
            Verbs = ["become a subsidiary of", "become a wholly owned subsidiary of", "become a wholly - owned subsidiary of",
                "become an indirect subsidiary of", "become a unit of", "become a wholly owned unit of", "become a division of",
                "become a majority owned subsidiary of", "become an affiliate of", "become part of", "become a part of"],
            Object = FrameObject.Target, Subject = PartyRole.Target, ObjectRole = PartyRole.Acquirer,
            Fires = ["Widget Works Inc will become a wholly owned subsidiary of Acme Corp."],
            Silent = ["Widget Works Inc became part of the landscape."],
        },
        new("deal/now-part", DealKind.Acquisition)
        {
            States = ["now part of", "now a part of", "now a unit of", "now a division of", "now a subsidiary of", "now owned by"],
            Object = FrameObject.Target, Subject = PartyRole.Target, ObjectRole = PartyRole.Acquirer, Stage = DealStage.Completed,
            NeedsName = true,
            Fires = ["Widget Works Inc, now part of Acme Corp, was founded in 1998.", "Widget Works Inc (now owned by Acme Corp) sells pumps.",
                "Widget Works Inc is now a unit of Acme Corp."],
            Silent = ["Widget Works Inc, now part of the landscape, sells pumps.", "The mill, now part of Acme Corp, makes paper."],
        },
        new("deal/go-to", DealKind.Acquisition)
        {
            Verbs = ["go to"],
            Object = FrameObject.Target, Subject = PartyRole.Target, ObjectRole = PartyRole.Acquirer, NeedsPrice = true,
            Fires = ["Widget Works went to Acme Corp for $5 million in April."],
            Silent = ["Widget Works went to Acme Corp for advice.", "The prize went to Acme Corp."],
        },
        new("deal/sold-to", DealKind.Acquisition)
        {
            Verbs = ["sell to"],
            Object = FrameObject.Target, Subject = PartyRole.Target, ObjectRole = PartyRole.Acquirer, NeedsName = true, NeedsPrice = true,
            Fires = ["Widget Works sold to Acme Corp for $45 million in 2014."],
            Silent = ["Widget Works sells to Acme Corp."],
        },
        new("deal/control", DealKind.Acquisition)
        {
            Verbs = ["seek", "gain", "win", "obtain", "assume", "secure", "wrest"],
            Object = FrameObject.Shares, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Complements = [("from",
                PartyRole.Seller)],
            Fires = ["Acme Corp may seek control of Widget Inc."],
            Silent = ["Acme Corp won a contract.", "Acme Corp gained share in the market."],
        },
        new("deal/assume-deposits", DealKind.Acquisition)
        {
            Verbs = [.. Deposits()],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Complements = [("from",
                PartyRole.Seller)],
            Fires = ["Acme Bank assumed the deposits of Widget Savings Bank.",
                "Acme Bank will assume all deposits of Widget Savings Bank."],
            Silent = ["Acme Bank assumed control of the project.", "Acme Bank assumed the debts of its owner."],
        },
        new("deal/hand-over", DealKind.Divestiture)
        {
            Verbs = ["part with", "hand over", "sign over", "turn over", "cede", "relinquish", "hive off"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Complements = [("to",
                PartyRole.Acquirer)],
            Fires = ["Acme Corp signed over control of Widget Inc to Gadget Inc.", "Widget Inc will be handed over to Gadget Inc."],
            Silent = ["Acme Corp handed over the keys.", "Acme Corp turned over a new leaf."],
        },
    ];

    /// <summary>"assume the deposits of", "assume all insured deposits of".</summary>
    private static IEnumerable<string> Deposits() =>
        from sort in new[] { "", "the ", "all ", "the insured ", "all insured ", "all the ", "about " }
        from thing in new[] { "deposits", "deposits and liabilities", "deposit liabilities" }
        select "assume " + sort + thing + " of";

    /// <summary>"become the owner of", "become the largest owner of".</summary>
    private static IEnumerable<string> Becoming(string owner, string preposition) =>
        from sort in new[] { "", "new ", "sole ", "largest ", "biggest ", "majority ", "controlling ", "principal " }
        select "become the " + sort + owner + " " + preposition;
}
