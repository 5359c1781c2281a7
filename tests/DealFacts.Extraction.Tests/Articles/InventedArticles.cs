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

    /// <summary>A wire's exclusive: talks between two, what others paid before, and a rate of exchange.</summary>
    public const string Talks = """
        Exclusive: Halden in advanced talks to buy Swiss toolmaker Brugg Precision - sources

        LONDON/ZURICH, March 4 (Newsline) - British engineering group Halden Plc (HLDN.L) is in advanced talks to acquire Swiss toolmaker Brugg Precision AG in a deal that could value the company at around 3.1 billion Swiss francs ($3.5 billion), including debt, three people familiar with the matter said.

        Halden has seen off competition from private equity firms Torrance Equity and Nordvik Partners for the family-owned business, the people said, cautioning that no agreement has been signed and talks could still fall apart. One of the sources said a deal could be announced as early as next week.

        Halden confirmed it was in discussions but declined to comment further. Brugg, Torrance and Nordvik declined to comment.

        Shares in Halden, which has a market capitalisation of £6.2 billion, were down 3.8% at 1,142 pence by 1010 GMT.

        Brugg, founded in 1921, makes grinding machines for the aerospace and watch industries. It had sales of 1.4 billion francs last year and employs roughly 5,200 people. The Brugger family holds 82% of the shares, with the rest owned by management.

        The deal would be the largest for Halden since its $2.2 billion purchase of U.S. rival Orlin Controls in 2018. The group walked away from a bid for Germany's Feinwerk in 2022 after the two sides failed to agree on price.

        ($1 = 0.8857 Swiss francs)

        (Reporting by Amara Okonjo and Stefan Huber; Editing by Mark Tilley)
        """;

    /// <summary>A round as a technology site tells it, with the rounds before it and a rival's sale.</summary>
    public const string Lockers = """
        Parcel locker startup Nestbox raises $32 million to put lockers in apartment lobbies

        Nestbox, a Chicago startup that installs smart parcel lockers in residential buildings, announced Wednesday that it has raised $32 million in Series B funding.

        The round was led by Copperfield Ventures, with participation from Union Bay Partners and existing investors Lattice Capital and Homestead Fund. As part of the deal, Copperfield partner Rukmini Chatterjee will join Nestbox's board.

        Founded in 2019 by CEO Emeka Obi and CTO Lauren Fitch, the company now operates lockers in 2,400 buildings, up from 900 a year ago. It charges landlords $2 per apartment per month.

        Nestbox previously raised a $9 million Series A in 2022 and a $2.5 million seed round the year before.

        The package delivery market has attracted plenty of capital. Competitor Luxer Box was acquired by Hasta Lock for $150 million in 2023.

        "Every building manager I met had a closet full of boxes," Obi said. "That was the whole pitch."

        Obi said the new money will be used to expand to Texas and Florida and to double the company's headcount of 85.
        """;
}
