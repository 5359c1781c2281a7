namespace DealFacts;

/// <summary>What sort of transaction a deal is, after the kinds that Crunchbase and SDC keep.</summary>
public enum DealKind
{
    /// <summary>Money put into a company for a stake, outside a named round.</summary>
    Investment,

    /// <summary>A company raises capital: a seed round, a Series A.</summary>
    FundingRound,

    /// <summary>One company buys another, or a business or plant of it.</summary>
    Acquisition,

    /// <summary>Two companies become one.</summary>
    Merger,

    /// <summary>An offer to all holders for their shares.</summary>
    TenderOffer,

    /// <summary>A company sells a unit or a holding, and the sale is the story.</summary>
    Divestiture,

    /// <summary>Holders sell existing shares.</summary>
    SecondarySale,

    /// <summary>Shares are offered to the public for the first time.</summary>
    InitialPublicOffering,

    /// <summary>Companies form one together.</summary>
    JointVenture,

    /// <summary>Companies work together without a stake.</summary>
    Partnership,

    /// <summary>One supplies another: a customer's order.</summary>
    Contract,

    /// <summary>Loans, bonds, credit lines.</summary>
    DebtFinancing,
}
