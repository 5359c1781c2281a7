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
                "get", "gain", "obtain", "announce", "seek",
                "pull in", "haul in", "bring in", "rake in", "pick up", "take in", "scoop up", "lock up", "lock down", "close on",
                    "pocket", "take"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer, Complements = [("from", PartyRole.Investor)],
            Fires = ["Acme raised $45 million in a Series D round led by Widget Ventures.",
                "Acme has secured funding from Widget Capital."],
            Silent = ["The bank raised its forecast to $3 billion.", "The report raised questions."],
        },
        new("deal/lead", DealKind.FundingRound)
        {
            Verbs = ["lead", "co-lead", "head up"],
            Object = FrameObject.Capital, Subject = PartyRole.LeadInvestor, ObjectRole = PartyRole.Issuer, Complements = [("in",
                PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures led Acme's $42M round."],
            Silent = ["She led the team.", "Widget Ventures leads the market."],
        },
        new("deal/participate", DealKind.FundingRound)
        {
            Verbs = ["participate in", "take part in", "join", "join in", "participate", "take part", "chip in"],
            Object = FrameObject.Capital, Subject = PartyRole.Investor, ObjectRole = PartyRole.Issuer, Complements = [("in",
                PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures participated in Acme's $42M round."],
            Silent = ["Staff participated in the run.", "She joined Acme in 2019."],
        },
        new("deal/raise-stake", DealKind.Investment)
        {
            Verbs = ["raise", "increase", "boost", "lift", "build", "double", "hike", "take", "accumulate", "amass", "up", "enlarge",
                "triple"],
            Object = FrameObject.Shares, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Complements = [("from", PartyRole.Seller)],
            Fires = ["Acme Corp said it raised its stake in Widget Inc to 12 pct."],
            Silent = ["Acme Corp raised its share of the vote."],
        },
        new("deal/cut-stake", DealKind.SecondarySale)
        {
            Verbs = ["lower", "reduce", "cut", "trim", "halve", "pare", "decrease", "slash", "whittle"],
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
                "infuse", "pump in", "put in", "chip in"],
            Object = FrameObject.Capital, Subject = PartyRole.Investor, Complements = [("in", PartyRole.Target), ("into", PartyRole.Target),
                ("to", PartyRole.Target), ("on", PartyRole.Target)],
            Fires = ["Widget Ventures invested $500 million in Acme Corp."],
            Silent = ["Acme invests in its people.", "The state invested in roads."],
        },
        new("deal/back", DealKind.Investment)
        {
            Verbs = ["back", "bankroll"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Fires = ["Widget Ventures has backed Acme."],
            Silent = ["Acme backed the plan."],
        },
    ];
}
