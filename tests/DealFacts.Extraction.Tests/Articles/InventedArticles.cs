namespace DealFacts.Extraction.Tests.Articles;

/// <summary>Whole articles as papers write them, of companies that do not exist.</summary>
internal static class InventedArticles
{
    /// <summary>A round in the making, told by people who know, and others beside it.</summary>
    public const string Round = """
        Paperless office startup Docuvale nears $2bn valuation with new round

        Docuvale, the Austin-based company whose software lets law firms draft contracts, has agreed terms for a new financing that would value it at close to $2 billion, three people with knowledge of the discussions told The Ledger.

        Growth investor Summit Rock is set to lead the round, which could total $180 million, the people said. Existing shareholders Baseline Partners and Quayside are also expected to invest. The deal has not closed and terms could still change.

        Docuvale was last valued at $850 million in May 2022, when it raised $75 million from Baseline, Quayside and the venture arm of German publisher Wolter Haas.

        A spokesperson for Docuvale declined to comment. Summit Rock did not respond to a request for comment.

        Annual recurring revenue at the company has more than doubled to $95 million over the past 12 months, one of the people said. It employs around 450 staff in Austin, Dublin and Singapore.

        Rivals have been busy too. LexPoint, backed by Orrin Ventures, bought London-based ClauseWorks for an undisclosed sum in January, and Dallas-based Briefly raised $40 million at a $300 million valuation two weeks later.

        "Legal tech was sleepy for 20 years," said Priya Raman, an analyst at research firm Market Lens, which estimates that law firms will spend $31 billion on software by 2027.

        Docuvale's founder, former litigator Tom Arkwright, owns about 22% of the business, filings show.
        """;

    /// <summary>A purchase for shares, with the target's history and the fall of the buyer's shares.</summary>
    public const string Purchase = """
        SolarCo pays $3.7bn for battery maker Voltmere to take on Teslan

        SolarCo, America's largest installer of rooftop panels, is paying $3.7bn for Voltmere, a battery start-up that lost $420m last year, as the fight for the home-energy market heats up.

        The all-stock acquisition, announced after markets closed, gives Voltmere investors 31 per cent of the enlarged group. Voltmere's backers include Swedish pension fund Nordpen, the carmaker Belmonte and Lars Ek, the billionaire founder of Tonika. They valued the company at $2.9bn only last October, when it took in $300m.

        SolarCo has also agreed to refinance $600m of Voltmere's borrowings. Its own net debt stands at $1.8bn.

        The two companies expect combined sales of $11bn in 2025. Voltmere shipped 140,000 batteries in 2023, generating turnover of $870m.

        SolarCo's shares dropped 14 per cent in after-hours trading, wiping $1.5bn off its market value, which had been $10.6bn. Short seller Grit Research called the deal "desperate".

        Voltmere abandoned a listing in Stockholm two years ago that could have raised up to SKr8bn. It will keep its headquarters in Uppsala, where it employs 2,300.

        Linklaw & Co and Deacon Brill advised SolarCo; Cromwell Ellis and Nordbank worked for Voltmere.
        """;
}
