namespace DealFacts.Extraction.Lexicon;

/// <summary>Nouns for those who buy and sell without a name of their own: "the Osgood family", "a private trust".</summary>
internal static class PartyWords
{
    /// <summary>Those who can own a company and are none.</summary>
    public static readonly WordTable Holders = WordTable.Of("""
        brothers
        estate
        families
        family
        foundation
        government
        heirs
        sisters
        trust
        trustees
        trusts
        """);

    /// <summary>What holds shares for many: "an employee stock ownership [plan]".</summary>
    public static readonly WordTable Plans = WordTable.Of("""
        fund
        funds
        plan
        plans
        """);

    /// <summary>Before those, for what they hold them: "a [pension] fund".</summary>
    public static readonly WordTable PlanSorts = WordTable.Of("""
        benefit
        ownership
        pension
        retirement
        superannuation
        """);

    /// <summary>Those of whom several act as one: "a group of Asian institutions".</summary>
    public static readonly WordTable Members = WordTable.Of("""
        businessmen
        companies
        employees
        executives
        individuals
        institutions
        investors
        managers
        shareholders
        stockholders
        """);

    /// <summary>Several who act as one.</summary>
    public static readonly WordTable Groups = WordTable.Of("""
        consortium
        group
        syndicate
        team
        """);

    /// <summary>Before "group", what makes it a party: "an investor group".</summary>
    public static readonly WordTable GroupSorts = WordTable.Of("""
        buyout
        employee
        executive
        investment
        investor
        management
        shareholder
        """);

    /// <summary>Those to whom a company belongs: "merged with its [parent]", "Acme's [owner] Widget".</summary>
    public static readonly WordTable Parents = WordTable.Of("""
        backer
        founder
        owner
        parent
        shareholder
        stockholder
        """);

    /// <summary>Who acts for a company in its deals: "its investment [banker], Corwin Inc".</summary>
    public static readonly WordTable Advisers = WordTable.Of("""
        adviser
        advisers
        advisor
        advisors
        agent
        banker
        bankers
        counsel
        lawyer
        lawyers
        """);

    /// <summary>What a firm runs and buys through: "funds managed by".</summary>
    public static readonly WordTable Vehicles = WordTable.Of("""
        accounts
        affiliates
        entities
        funds
        vehicles
        """);

    /// <summary>What belongs to another company.</summary>
    public static readonly WordTable Parts = WordTable.Of("""
        affiliate
        arm
        branch
        business
        division
        subsidiary
        unit
        """);

    /// <summary>What one company is to another: "its parent, Lowell Plc".</summary>
    public static readonly WordTable Kin = WordTable.Of("""
        affiliate
        owner
        parent
        partner
        shareholder
        stockholder
        subsidiary
        unit
        """);

    /// <summary>People of a company that they do not name: "the [team] raised".</summary>
    public static readonly WordTable Crew = WordTable.Of("""
        duo
        founders
        pair
        team
        trio
        """);

    /// <summary>Before "by", tell whose something is: "a mill owned by".</summary>
    public static readonly WordTable Owned = WordTable.Of("""
        controlled
        held
        operated
        owned
        """);

    /// <summary>Before "to", tell whose something is: "a mill that belongs to".</summary>
    public static readonly WordTable Belongs = WordTable.Of("""
        belong
        belonging
        belongs
        """);

    /// <summary>Those who decide for a company: "its board".</summary>
    public static readonly WordTable Bodies = WordTable.Of("""
        board
        directors
        holders
        shareholders
        stockholders
        """);

    /// <summary>Those who buy.</summary>
    public static readonly WordTable Buyers = WordTable.Of("""
        acquirer
        buyer
        buyers
        purchaser
        purchasers
        """);

    /// <summary>Those who sell.</summary>
    public static readonly WordTable Sellers = WordTable.Of("""
        seller
        sellers
        vendor
        vendors
        """);

    /// <summary>Those who run a company: "its senior management".</summary>
    public static readonly WordTable Managers = WordTable.Of("""
        employees
        executives
        management
        managers
        officers
        """);

    /// <summary>What is bought, where a sentence comes back to it: "the shares were bought from".</summary>
    public static readonly WordTable Bought = WordTable.Of("""
        assets
        business
        company
        holding
        interest
        plant
        properties
        property
        shareholding
        shares
        stake
        stock
        unit
        """);

    /// <summary>After a holder, lead on to a name: "a foundation affiliated with".</summary>
    public static readonly WordTable Belonging = WordTable.Of("""
        affiliated with
        associated with
        controlled by
        for the benefit of
        of
        """);

    /// <summary>Who puts money in beside the firms that are listed: "Widget, its [founders], and Gadget".</summary>
    public static readonly WordTable InsiderInvestors = WordTable.Of("""
        angels
        directors
        employees
        executives
        founders
        insiders
        management
        staff
        """);

    /// <summary>What two companies have between them: "a venture between Acme and Widget".</summary>
    public static readonly WordTable Ventures = WordTable.Of("""
        alliance
        combination
        consortium
        partnership
        venture
        """);
}
