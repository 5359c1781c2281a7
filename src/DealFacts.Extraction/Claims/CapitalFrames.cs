using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// The frames of verbs that tell of money put in or taken up, and of shares held: "raised $5 million", "cut its stake in".
/// </summary>
internal static class CapitalFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/raise", DealKind.FundingRound)
        {
            Verbs = ["raise", "secure", "close", "land", "bag", "nab", "score", "receive", "attract", "collect", "grab", "snag", "snare",
                "get", "gain", "obtain", "announce", "seek", "net", "garner", "clinch", "draw", "mobilise", "mobilize", "amass",
                "pull in", "haul in", "bring in", "rake in", "pick up", "take in", "scoop up", "lock up", "lock down", "close on",
                    "mop up", "drum up", "pull off", "round up", "reel in", "draw in", "wrap up", "nail down", "pocket", "bank", "take", "lock in",
                "emerge from stealth with", "exit stealth with", "leave stealth with", "launch from stealth with",
                "launch out of stealth with", "come out of stealth with"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer, Complements = [("from", PartyRole.Investor)],
            Fires = ["Acme raised $45 million in a Series D round led by Widget Ventures.",
                "Acme has secured funding from Widget Capital."],
            Silent = ["The bank raised its forecast to $3 billion.", "The report raised questions."],
        },
        new("deal/add-cash", DealKind.FundingRound)
        {
            Verbs = ["add"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer, Complements = [("from", PartyRole.Investor)],
            Fires = ["Acme has added $70 million to its coffers.", "Acme Corp added another $5 million to its war chest."],
            Silent = ["Acme added $70 million to its debt.", "Acme added $70 million in sales."],
        },
        new("deal/lead", DealKind.FundingRound)
        {
            Verbs = ["lead", "co-lead", "head up", "head", "spearhead", "anchor", "front"],
            Object = FrameObject.Capital, Subject = PartyRole.LeadInvestor, ObjectRole = PartyRole.Issuer, Complements = [("in",
                PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures led Acme's $42M round."],
            Silent = ["She led the team.", "Widget Ventures leads the market."],
        },
        new("deal/participate", DealKind.FundingRound)
        {
            Verbs = ["participate in", "take part in", "join", "join in", "participate", "take part", "chip in",
                "chip in to", "tag along", "come along", "contribute to", "pitch in", "come in on",
                "contribute", "put in money", "put money in"],
            Object = FrameObject.Capital, Subject = PartyRole.Investor, ObjectRole = PartyRole.Issuer, Complements = [("in",
                PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures participated in Acme's $42M round."],
            Silent = ["Staff participated in the run.", "She joined Acme in 2019."],
        },
        new("deal/raise-stake", DealKind.Investment)
        {
            Verbs = ["raise", "increase", "boost", "lift", "build", "double", "hike", "take", "accumulate", "amass", "up", "enlarge",
                "triple", "add to", "top up", "ramp up", "bump up", "beef up"],
            Object = FrameObject.Shares, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Complements = [("from", PartyRole.Seller)],
            Fires = ["Acme Corp said it raised its stake in Widget Inc to 12 pct."],
            Silent = ["Acme Corp raised its share of the vote."],
        },
        new("deal/cut-stake", DealKind.SecondarySale)
        {
            Verbs = ["lower", "reduce", "cut", "trim", "halve", "pare", "decrease", "slash", "whittle", "place", "sell down", "pare back",
                "scale back"],
            Object = FrameObject.Shares, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
            Complements = [("to", PartyRole.Acquirer)],
            Fires = ["Acme Corp said it lowered its stake in Widget Inc to 2 pct."],
            Silent = ["Acme Corp cut costs."],
        },
        new("deal/hold", DealKind.Investment)
        {
            Verbs = ["hold", "own", "control"],
            Object = FrameObject.Shares, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target, IsWeak = true,
            Fires = ["Acme Corp said it now holds 14.9 pct of the issued capital of Widget Inc."],
            Silent = ["Acme Corp holds a meeting."],
        },
        new("deal/invest", DealKind.Investment)
        {
            Verbs = ["invest", "pour", "plow", "plough", "pump", "commit", "plug", "put", "inject", "bet",
                "infuse", "pump in", "put in", "chip in", "sink", "hand", "funnel", "channel", "write",
                "put up"],
            Object = FrameObject.Capital, Subject = PartyRole.Investor, Complements = [("in", PartyRole.Target), ("into", PartyRole.Target),
                ("to", PartyRole.Target), ("on", PartyRole.Target)],
            Fires = ["Widget Ventures invested $500 million in Acme Corp.", "Widget Ventures wrote a $5 million check to Acme Corp.",
                "Widget Ventures handed Acme Corp $12 million last year."],
            Silent = ["Acme invests in its people.", "The state invested in roads.", "Widget Corp wrote a $5 million script for Acme Corp.",
                "The court handed Acme Corp a $5 million fine."],
        },
        new("deal/borrow", DealKind.DebtFinancing)
        {
            Verbs = ["borrow"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer, Complements = [("from", PartyRole.Lender)],
            Fires = ["Acme Corp borrowed $40 million from Widget Bank."],
            Silent = ["Acme Corp borrowed a phrase.", "Acme Corp borrowed $40 million."],
        },
        new("deal/lend", DealKind.DebtFinancing)
        {
            Verbs = ["lend"],
            Object = FrameObject.Lent, Subject = PartyRole.Lender, ObjectRole = PartyRole.Issuer, Complements = [("to", PartyRole.Issuer)],
            Fires = ["Widget Bank has lent $40 million to Acme Corp.", "Widget Bank lent Acme Corp $40 million."],
            Silent = ["Widget Bank lends to farmers.", "He lent his name to the drive."],
        },
        new("deal/loan", DealKind.DebtFinancing)
        {
            Nouns = ["loan", "loans", "term loan", "bridge loan", "credit facility", "credit line", "line of credit", "debt facility",
                "loan facility", "term loan facility", "revolving credit facility", "debt financing", "debt commitments",
                "debt commitment", "financing commitment", "financing commitments", "bankruptcy loan", "bankruptcy financing",
                "bridge financing", "debtor-in-possession financing", "debtor-in-possession loan", "dip financing", "dip loan",
                "rescue loan", "mortgage", "facility"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer,
            Complements = [("from", PartyRole.Lender), ("by", PartyRole.Lender), ("with", PartyRole.Lender), ("to", PartyRole.Issuer),
                ("for", PartyRole.Issuer)],
            Fires = ["Acme Corp secured a $40 million loan from Widget Bank.", "Widget Bank granted a $40 million loan to Acme Corp."],
            Silent = ["Acme Corp repaid its loan from Widget Bank.", "Acme Corp took a loan."],
        },
        new("deal/buy-into", DealKind.Investment)
        {
            Verbs = ["buy into", "buy in to"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp is buying into the refining unit of Widget Inc."],
            Silent = ["Acme Corp bought into the idea."],
        },
        new("deal/exit", DealKind.SecondarySale)
        {
            Verbs = ["exit"],
            Object = FrameObject.Shares, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
            Complements = [("to", PartyRole.Acquirer)],
            Fires = ["Acme Corp has exited its investment in Widget Inc.", "Acme Corp exited its position in Widget Inc."],
            Silent = ["Acme Corp exited Norway."],
        },
        new("deal/cash-out", DealKind.SecondarySale)
        {
            Verbs = ["exit", "cash out of", "sell out of", "divest from"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, NeedsName = true,
            Fires = ["Acme Capital cashed out of Widget Inc in May."],
            Silent = ["Acme Capital exited Norway.", "Jane Roe exited the hall."],
        },
        new("deal/rescue", DealKind.Investment)
        {
            Verbs = ["rescue", "fund"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target, NeedsName = true,
            Fires = ["Acme Corp rescued Widget Works from bankruptcy.", "Widget Works was rescued by Acme Corp in May."],
            Silent = ["The crew rescued Widget Works.", "Widget Works was rescued."],
        },
        new("deal/save", DealKind.Investment)
        {
            Verbs = ["save", "pull"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target, NeedsName = true,
            Later = TakeoverWords.Collapse,
            Fires = ["Acme Corp saved Widget Works Inc from collapse with a £4m rescue deal.",
                "Acme Corp pulled Widget Works Inc out of administration."],
            Silent = ["Acme Corp saved Widget Works Inc $5 million in a bankruptcy case.", "Acme Corp saved jobs from collapse."],
        },
        new("deal/back", DealKind.Investment)
        {
            Verbs = ["back", "bankroll", "bail out"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Fires = ["Widget Ventures has backed Acme."],
            Silent = ["Acme backed the plan."],
        },
    ];
}
