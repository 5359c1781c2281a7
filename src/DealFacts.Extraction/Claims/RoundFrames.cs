namespace DealFacts.Extraction.Claims;

/// <summary>The frames of nouns that tell of money put in: "a stake in Widget", "its backers", "a $5 million round".</summary>
internal static class RoundFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/investment", DealKind.Investment)
        {
            Nouns = ["investment", "investments", "stake", "equity investment", "bet", "wager"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Complements = [("in", PartyRole.Target), ("from", PartyRole.Investor), ("by", PartyRole.Investor), ("into", PartyRole.Target),
                ("on", PartyRole.Target)],
            Fires = ["Widget Ventures is considering an investment in Acme."],
            Silent = ["The investment in roads paid off."],
        },
        new("deal/holding", DealKind.Investment)
        {
            Nouns = ["holding", "shareholding", "position", "equity stake"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target, NeedsStake = true,
            Complements = [("in", PartyRole.Target)],
            Fires = ["Acme Capital disclosed a 6% position in Widget Inc."],
            Silent = ["Jane Roe took a position in Widget Inc."],
        },
        new("deal/backers", DealKind.Investment)
        {
            Nouns = ["backers", "investors", "shareholders", "owners"],
            Object = FrameObject.Backers, Subject = PartyRole.Target, ObjectRole = PartyRole.Investor,
            Fires = ["Acme's backers include Widget Ventures and Gadget Inc.", "Acme counts Widget Ventures among its backers.",
                "Investors in Acme include Widget Ventures."],
            Silent = ["Acme's investors sold.", "Acme counts on its backers.",
                "Acme closed a round that already counted Widget among its investors.", "Investors include pension funds."],
        },
        new("deal/investor-in", DealKind.Investment)
        {
            Nouns = ["investor", "backer", "shareholder", "investors", "backers", "shareholders"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target, IsAgent = true, NeedsTarget = true,
            NeedsComplement = true, IsWeak = true,
            Complements = [("in", PartyRole.Target), ("of", PartyRole.Target)],
            Fires = ["Widget Ventures is an investor in Acme Corp.", "Widget Ventures is an early backer of Acme Corp.",
                "Widget Ventures and Gadget Capital are among the backers of Acme Corp."],
            Silent = ["Widget Ventures is an investor in clean power.", "Jane Roe is a backer of Acme Corp.",
                "Investors in Acme Corp sold."],
        },
        new("deal/joiners", DealKind.FundingRound)
        {
            Nouns = ["participants", "participating investors", "new investors", "new backers", "other investors", "other backers",
                "other participants", "additional investors", "existing investors", "existing backers", "returning investors",
                "returning backers", "return backers", "earlier investors", "co-investors"],
            Object = FrameObject.Backers, Subject = PartyRole.Issuer, ObjectRole = PartyRole.Investor,
            Fires = ["New investors include Widget Ventures and Gadget Inc.", "Other participants were Widget Ventures and Gadget Inc."],
            Silent = ["New investors include pension funds.", "Other investors are worried about Acme Corp."],
        },
        new("deal/round", DealKind.FundingRound)
        {
            Nouns = ["round", "series", "funding", "financing", "fundraise", "fundraising", "raise", "infusion", "injection", "money",
                "cash", "capital", "seed", "lifeline", "bridge", "backing"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer,
            Complements = [("from", PartyRole.Investor), ("by", PartyRole.Investor), ("in", PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures led Acme's $42M round."],
            Silent = ["The second round of talks failed.", "Acme won backing from Widget Capital for its bid.", "Acme has the backing of Widget."],
        },
    ];
}
