namespace DealFacts;

/// <summary>What a company takes part in a deal as.</summary>
public enum PartyRole
{
    /// <summary>Puts money in.</summary>
    Investor,

    /// <summary>Leads the round.</summary>
    LeadInvestor,

    /// <summary>Buys.</summary>
    Acquirer,

    /// <summary>Is bought or invested in.</summary>
    Target,

    /// <summary>Issues the shares or the debt.</summary>
    Issuer,

    /// <summary>Sells.</summary>
    Seller,

    /// <summary>Lends.</summary>
    Lender,

    /// <summary>Buys goods or services.</summary>
    Customer,

    /// <summary>Supplies goods or services.</summary>
    Supplier,

    /// <summary>Takes part as an equal.</summary>
    Partner,

    /// <summary>Places the shares or the debt.</summary>
    Underwriter,
}
