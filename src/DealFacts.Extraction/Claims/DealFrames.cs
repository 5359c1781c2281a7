using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>The frames, in order: of two that share a word the first wins.</summary>
internal static class DealFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        .. BidFrames.All,
        .. MarketFrames.All,
        .. HandoverFrames.All,
        new("deal/acquire", DealKind.Acquisition)
        {
            Verbs = ["acquire", "buy", "purchase", "absorb", "swallow", "take over", "snap up", "scoop up", "pick up", "gobble up",
                "buy out", "grab", "snag", "nab", "bag"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Complements = [("from", PartyRole.Seller)],
            Fires = ["Acme Corp agreed to acquire Widget Works Inc.", "Widget Works was bought by Acme Corp.",
                "Acme Corp bought the glass business of Widget Inc."],
            Silent = ["The company bought time.", "Customers buy tickets online."],
        },
        new("deal/add", DealKind.Acquisition)
        {
            Verbs = ["add"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target, Complements = [("from", PartyRole.Seller)], GoesOn = true,
            Fires = ["Acme Corp bought Gadget Inc in 2019 and added Widget Works Inc two years later."],
            Silent = ["Acme Corp added Widget Works Inc to its list.", "Acme Corp added jobs."],
        },
        new("deal/sell", DealKind.Divestiture)
        {
            Verbs = ["sell", "divest", "unload", "offload", "spin off", "spin out", "dispose of", "sell off", "transfer"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Complements = [("to", PartyRole.Acquirer)],
            Fires = ["Acme Corp said it sold its paper unit to Widget Inc.", "Acme Corp agreed to sell Widget Works Inc."],
            Silent = ["The shop sells shoes.", "Analysts said investors sold."],
        },
        new("deal/for-sale", DealKind.Divestiture)
        {
            Verbs = ["put"],
            Object = FrameObject.ForSale, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Stage = DealStage.Announced,
            Fires = ["Acme Corp said it has put its dairy subsidiary up for sale."],
            Silent = ["Acme Corp put its best people to work."],
        },
        new("deal/raise", DealKind.FundingRound)
        {
            Verbs = ["raise", "secure", "close", "land", "bag", "nab", "score", "receive", "attract", "collect", "grab", "snag", "snare",
                "get", "gain", "obtain", "announce", "seek",
                "pull in", "haul in", "bring in", "rake in", "pick up", "take in", "scoop up", "lock up", "lock down", "close on", "pocket", "take"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer, Complements = [("from", PartyRole.Investor)],
            Fires = ["Acme raised $45 million in a Series D round led by Widget Ventures.",
                "Acme has secured funding from Widget Capital."],
            Silent = ["The bank raised its forecast to $3 billion.", "The report raised questions."],
        },
        new("deal/lead", DealKind.FundingRound)
        {
            Verbs = ["lead", "co-lead", "head up"],
            Object = FrameObject.Capital, Subject = PartyRole.LeadInvestor, ObjectRole = PartyRole.Issuer, Complements = [("in", PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures led Acme's $42M round."],
            Silent = ["She led the team.", "Widget Ventures leads the market."],
        },
        new("deal/participate", DealKind.FundingRound)
        {
            Verbs = ["participate in", "take part in", "join", "join in", "participate", "take part", "chip in"],
            Object = FrameObject.Capital, Subject = PartyRole.Investor, ObjectRole = PartyRole.Issuer, Complements = [("in", PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures participated in Acme's $42M round."],
            Silent = ["Staff participated in the run.", "She joined Acme in 2019."],
        },
        new("deal/raise-stake", DealKind.Investment)
        {
            Verbs = ["raise", "increase", "boost", "lift", "build", "double", "hike", "take", "accumulate", "amass"],
            Object = FrameObject.Shares, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp said it raised its stake in Widget Inc to 12 pct."],
            Silent = ["Acme Corp raised its share of the vote."],
        },
        new("deal/cut-stake", DealKind.SecondarySale)
        {
            Verbs = ["lower", "reduce", "cut", "trim", "halve", "pare"],
            Object = FrameObject.Shares, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
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
            Verbs = ["invest", "pour", "plow", "plough", "pump", "commit", "plug", "put", "inject", "bet", "infuse", "pump in", "put in", "chip in"],
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
        new("deal/merge-into", DealKind.Merger)
        {
            Verbs = ["merge", "fold"],
            Object = FrameObject.MergedInto, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target, Complements = [("into", PartyRole.Acquirer), ("with", PartyRole.Acquirer)],
            Fires = ["Acme Corp agreed to merge its unit, Widget Works Inc, into Gadget Inc."],
            Silent = ["Acme Corp merged with Widget Inc."],
        },
        new("deal/merge", DealKind.Merger)
        {
            Verbs = ["merge", "combine"],
            Object = FrameObject.None, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("with", PartyRole.Target), ("into", PartyRole.Target)],
            Fires = ["Acme Corp agreed to merge with Widget Inc."],
            Silent = ["The roads merge north of town."],
        },
        new("deal/partner", DealKind.Partnership)
        {
            Verbs = ["partner", "team up", "collaborate", "team", "join forces", "work"],
            Object = FrameObject.None, Subject = PartyRole.Partner, Complements = [("with", PartyRole.Partner)],
            Fires = ["Acme has partnered with Widget Inc. on batteries."],
            Silent = ["Acme works with great care."],
        },
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
            Nouns = ["acquisition", "acquisitions", "purchase", "takeover", "take-over", "buyout", "leveraged buyout", "management buyout"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("of", PartyRole.Target), ("for", PartyRole.Target), ("by", PartyRole.Acquirer), ("from", PartyRole.Seller),
                ("to", PartyRole.Target)],
            Fires = ["Acme Corp completed its acquisition of Widget Inc."],
            Silent = ["The acquisition of skills takes time."],
        },
        new("deal/offer", DealKind.Acquisition)
        {
            Nouns = ["takeover bid", "takeover offer", "buyout offer", "bid", "offer", "bids", "merger bid", "merger offer",
                "buyout proposal", "takeover proposal", "merger proposal",
                "acquisition proposal", "proposal", "buyout bid", "cash offer", "expression of interest",
                "approach", "takeover approach", "buyout approach", "merger approach", "swoop", "takeover swoop"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("for", PartyRole.Target), ("by", PartyRole.Acquirer), ("from", PartyRole.Acquirer), ("of", PartyRole.Acquirer),
                ("to", PartyRole.Target)],
            Stage = DealStage.Proposed,
            Fires = ["Widget Inc rejected a takeover bid by Acme Corp.", "Widget Inc received an offer from Acme Corp."],
            Silent = ["The shop has a special offer for students."],
        },
        new("deal/pay", DealKind.Acquisition)
        {
            Verbs = ["pay", "spend", "offer", "bid", "shell out", "fork out", "fork over", "cough up", "splash out"],
            Object = FrameObject.PaidFor, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Fires = ["Acme Corp paid $5 million for Widget Works Inc."],
            Silent = ["Acme Corp paid $5 million for advertising."],
        },
        new("deal/merger", DealKind.Merger)
        {
            Nouns = ["merger", "combination", "merger agreement"],
            Object = FrameObject.Target, Subject = PartyRole.Acquirer, ObjectRole = PartyRole.Target,
            Complements = [("of", PartyRole.Target), ("with", PartyRole.Target), ("between", PartyRole.Target),
                ("into", PartyRole.Acquirer), ("by", PartyRole.Acquirer)],
            Fires = ["Acme Corp completed its merger with Widget Inc.", "The merger of Acme Corp and Widget Inc was approved."],
            Silent = ["A merger is unlikely."],
        },
        new("deal/sale", DealKind.Divestiture)
        {
            Nouns = ["sale", "divestiture", "divestment", "disposal", "disposition", "spinoff", "spin-off"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Target,
            Complements = [("of", PartyRole.Target), ("to", PartyRole.Acquirer), ("by", PartyRole.Seller)],
            Fires = ["Acme Corp completed the sale of its paper unit to Widget Inc."],
            Silent = ["Acme reported the sale of 300 cars."],
        },
        new("deal/investment", DealKind.Investment)
        {
            Nouns = ["investment", "investments", "stake", "equity investment", "bet"],
            Object = FrameObject.Target, Subject = PartyRole.Investor, ObjectRole = PartyRole.Target,
            Complements = [("in", PartyRole.Target), ("from", PartyRole.Investor), ("by", PartyRole.Investor), ("into", PartyRole.Target)],
            Fires = ["Widget Ventures is considering an investment in Acme."],
            Silent = ["The investment in roads paid off."],
        },
        new("deal/backers", DealKind.Investment)
        {
            Nouns = ["backers", "investors", "shareholders"],
            Object = FrameObject.Backers, Subject = PartyRole.Target, ObjectRole = PartyRole.Investor,
            Fires = ["Acme's backers include Widget Ventures and Gadget Inc.", "Acme counts Widget Ventures among its backers."],
            Silent = ["Acme's investors sold.", "Acme counts on its backers.", "Acme closed a round that already counted Widget among its investors.", "Investors include pension funds."],
        },
        new("deal/round", DealKind.FundingRound)
        {
            Nouns = ["round", "series", "funding", "financing", "fundraise", "fundraising", "raise", "infusion", "injection", "money",
                "cash", "capital", "seed", "lifeline"],
            Object = FrameObject.Capital, Subject = PartyRole.Issuer,
            Complements = [("from", PartyRole.Investor), ("by", PartyRole.Investor), ("in", PartyRole.Issuer), ("for", PartyRole.Issuer)],
            Fires = ["Widget Ventures led Acme's $42M round."],
            Silent = ["The second round of talks failed."],
        },
        new("deal/ipo", DealKind.InitialPublicOffering)
        {
            Nouns = ["ipo", "ipos", "initial public offering", "public offering", "share sale", "share offering", "stock offering",
                "listing", "stock market debut", "market debut", "trading debut", "public debut", "nasdaq debut", "direct listing", "flotation", "float",
                "stock market listing", "public listing"],
            Verbs = ["go public"],
            Object = FrameObject.None, Subject = PartyRole.Issuer, Complements = [("of", PartyRole.Issuer), ("by", PartyRole.Issuer),
                ("for", PartyRole.Issuer)],
            Fires = ["Acme went public in 2018.", "Acme's IPO raised $2 billion."],
            Silent = ["Initial reactions were public."],
        },
        new("deal/partnership", DealKind.Partnership)
        {
            Nouns = ["partnership", "partnerships", "collaboration", "alliance", "cooperation", "joint venture", "synergy", "tie-up",
                "licensing pact", "licensing deal", "licensing agreement", "license agreement", "licence agreement", "collaboration agreement",
                "partnership agreement", "distribution agreement", "distribution deal"],
            Object = FrameObject.Target, Subject = PartyRole.Partner, ObjectRole = PartyRole.Partner,
            Complements = [("with", PartyRole.Partner), ("between", PartyRole.Partner), ("of", PartyRole.Partner)],
            Fires = ["Acme Corp announced a partnership with Widget Inc."],
            Silent = ["The limited partnership has two members."],
        },
        new("deal/deal", DealKind.Acquisition)
        {
            Nouns = ["deal", "transaction"],
            Object = FrameObject.None, Subject = PartyRole.Acquirer, IsGeneric = true,
            Fires = ["Acme Corp bought Widget Inc. The deal is expected to close in March."],
            Silent = ["A good deal of rain fell."],
        },
        new("deal/contract", DealKind.Contract)
        {
            Nouns = ["contract", "contracts"],
            Object = FrameObject.Target, Subject = PartyRole.Supplier, ObjectRole = PartyRole.Customer,
            Complements = [("with", PartyRole.Customer), ("from", PartyRole.Customer), ("by", PartyRole.Customer)],
            Fires = ["Acme won a contract from Widget Inc."],
            Silent = ["Contract workers label the data."],
        },
    ];

    private static readonly WordIndex<List<(string[] Words, DealFrame Frame, VerbForm Form)>> ByFirstWord = new(Index());

    /// <summary>All frames whose word stands at a term; the longest words first.</summary>
    public static IReadOnlyList<FrameWord> AllAt(TermLine line, int at)
    {
        if (ByFirstWord[line[at].Word] is not { } entries) return [];
        List<FrameWord> all = [];
        foreach ((string[] words, DealFrame frame, VerbForm form) in entries)
        {
            int i = 1;
            while (i < words.Length && line.Is(at + i, words[i])) i++;
            if (i == words.Length) all.Add(new FrameWord(frame, at, at + i, form));
        }

        return all;
    }

    private static Dictionary<string, List<(string[] Words, DealFrame Frame, VerbForm Form)>> Index()
    {
        Dictionary<string, List<(string[] Words, DealFrame Frame, VerbForm Form)>> index = new(StringComparer.Ordinal);
        foreach (DealFrame frame in All)
        {
            foreach (string noun in frame.Nouns) Add(noun.Replace("-", " - ").Split(' '), frame, VerbForm.None);
            foreach (string verb in frame.Verbs)
            {
                string[] parts = verb.Split(' ');
                foreach ((string form, VerbForm kind) in DealVerbs.FormsOf(parts[0])) Add([form, .. parts.Skip(1)], frame, kind);
            }
        }

        // A stable order: among words of one length the frame that stands first in the table stays first.
        return index.ToDictionary(e => e.Key, e => e.Value.OrderByDescending(w => w.Words.Length).ToList(), StringComparer.Ordinal);

        void Add(string[] words, DealFrame frame, VerbForm form)
        {
            if (!index.TryGetValue(words[0], out var entries)) index.Add(words[0], entries = []);
            int known = entries.FindIndex(e => e.Frame == frame && e.Words.SequenceEqual(words));
            if (known >= 0) entries[known] = (words, frame, entries[known].Form | form);
            else entries.Add((words, frame, form));
        }
    }
}
