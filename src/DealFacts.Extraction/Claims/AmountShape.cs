namespace DealFacts.Extraction.Claims;

/// <summary>What sort of sum an amount of money can be, by its size and its rate.</summary>
internal enum AmountShape
{
    /// <summary>"$870 million".</summary>
    Total,

    /// <summary>"$4.75 a share".</summary>
    PerShare,

    /// <summary>"$309.09": a price of something, too small for a company's total.</summary>
    Small,

    /// <summary>"$50 a barrel", "$20 per user".</summary>
    Rate,
}
