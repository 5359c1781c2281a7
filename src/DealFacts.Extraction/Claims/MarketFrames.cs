using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Claims;

/// <summary>The frames that tell that a company's shares come to a market: "listed in Hong Kong", "started trading in New York".</summary>
internal static class MarketFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/list", DealKind.InitialPublicOffering)
        {
            Verbs = ["list", "float"],
            Object = FrameObject.Market, Subject = PartyRole.Issuer,
            Fires = ["Acme listed in Hong Kong in 2007.", "Acme plans to list its shares on the Nasdaq."],
            Silent = ["Acme lists its customers on its website.", "The report listed three causes.",
                "Acme, which is listed in London, grew."],
        },
        new("deal/float-unit", DealKind.InitialPublicOffering)
        {
            Verbs = ["float"],
            Object = FrameObject.Target, Subject = PartyRole.Seller, ObjectRole = PartyRole.Issuer, NeedsName = true,
            Fires = ["Acme Corp plans to float its pump unit Widget Works.", "Acme Corp dropped plans to float Widget Works in London."],
            Silent = ["Acme Corp floated an idea.", "Acme Corp floated a bond."],
        },
        new("deal/start-trading", DealKind.InitialPublicOffering)
        {
            Verbs = ["start trading", "begin trading", "debut"],
            Object = FrameObject.Market, Subject = PartyRole.Issuer,
            Fires = ["Acme started trading in New York in 2014.", "Shares of Acme began trading on the Nasdaq."],
            Silent = ["Acme started trading blows with its rival.", "The show debuted in Germany."],
        },
        new("deal/offering", DealKind.InitialPublicOffering)
        {
            Nouns = ["offering", "debut"],
            Object = FrameObject.Market, Subject = PartyRole.Issuer,
            Complements = [("of", PartyRole.Issuer), ("by", PartyRole.Issuer)],
            Fires = ["Since Acme's $173 million offering in 2017, the shares have doubled.",
                "Acme made its debut on the Nasdaq on Thursday."],
            Silent = ["Acme's newest offering is a pump.", "Acme's bond offering raised $300 million."],
        },
    ];
}
