namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around deals that tell prices, talks, debt and advice apart from the deals themselves.</summary>
internal static class DealWords
{
    /// <summary>Tell of advice, not of partnership: "advisers".</summary>
    public static readonly WordTable AdviceWords = WordTable.Of("""
        adviser
        advisers
        advising
        advisor
        advisors
        bankers
        banks
        ipo
        lawyers
        listing
        offering
        underwriter
        underwriters
        """);

    /// <summary>Words for an understanding with somebody: "an agreement with".</summary>
    public static readonly WordTable Agreements = WordTable.Of("""
        agreed
        agreement
        contract
        deal
        letter
        negotiating
        negotiations
        talks
        """);

    /// <summary>Tell that money is lent: "bonds".</summary>
    public static readonly WordTable DebtWords = WordTable.Of("""
        bond
        bonds
        credit facility
        debt
        loan
        loans
        notes
        """);

    /// <summary>Tell that something is only looked into: "exploring".</summary>
    public static readonly WordTable Explorations = WordTable.Of("""
        considering
        discussing
        discussions
        explore
        exploring
        negotiating
        negotiations
        pursuing
        seeking
        talks
        weighing
        """);

    /// <summary>"raising cash", "raised the money": without a sum they tell of no round.</summary>
    public static readonly WordTable LooseNouns = WordTable.Of("""
        backing
        capital
        cash
        fund
        funds
        money
        """);

    /// <summary>Who runs, discusses or compiles an offering does not issue it.</summary>
    public static readonly WordTable NotIssuing = WordTable.Of("""
        comment
        compared
        compiled
        handling
        managing
        running
        underwriting
        """);

    /// <summary>Before "deal" or "offering": it is about goods, work or loans and not about a company.</summary>
    public static readonly WordTable OtherDeals = WordTable.Of("""
        advertising
        bond
        bonds
        book
        cloud
        collaboration
        content
        convertible
        data
        debt
        development
        distribution
        employment
        endorsement
        franchise
        franchising
        hosting
        labor
        labour
        lease
        leasing
        license
        licensing
        loan
        maintenance
        manufacturing
        marketing
        media
        music
        naming
        note
        notes
        patent
        plea
        product
        production
        publishing
        record
        rental
        research
        rights
        service
        services
        settlement
        sharing
        software
        sponsorship
        streaming
        supply
        television
        token
        trade
        tv
        wage
        """);

    /// <summary>Stand between "for" and the price: "a total of".</summary>
    public static readonly WordTable PriceFillers = WordTable.Of("""
        a
        aggregate
        an
        cash
        combined
        consideration
        cost
        equivalent
        initial
        of
        price
        proposed
        purchase
        sum
        the
        to
        total
        """);

    /// <summary>"sources cited by", "data compiled by": whom "by" brings only tells of the deal.</summary>
    public static readonly WordTable Sources = WordTable.Of("""
        cited
        compiled
        quoted
        reported
        reviewed
        seen
        """);

    /// <summary>Words for talks with somebody: "negotiations with".</summary>
    public static readonly WordTable Talks = WordTable.Of("""
        agreed
        agreement
        contract
        deal
        discussions
        negotiating
        negotiations
        talks
        talking
        """);
}
