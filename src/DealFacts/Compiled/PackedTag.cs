namespace DealFacts.Compiled;

/// <summary>The words that begin the lines of packed text.</summary>
internal static class PackedTag
{
    public const string Head = "dealfacts";
    public const string Version = "1";

    public const string CompanyOrder = "company-order";
    public const string DealOrder = "deal-order";
    public const string FigureOrder = "figure-order";
    public const string DisagreementOrder = "disagreement-order";

    public const string Article = "article";
    public const string Company = "company";
    public const string Deal = "deal";
    public const string Figure = "figure";
    public const string Unattributed = "unattributed";
    public const string Disagreement = "disagreement";

    public const string AlternateNames = "also";
    public const string Founders = "founders";
    public const string FormerNames = "formerly";
    public const string Customers = "customers";
    public const string Founded = "founded";
    public const string Party = "party";
    public const string Value = "value";
    public const string Valuation = "valuation";
    public const string Side = "side";
    public const string Claim = "claim";
    public const string Amount = "amount";
    public const string Period = "period";
    public const string Citation = "cite";

    public const string Money = "money";
    public const string Count = "count";
    public const string Percentage = "percent";
}
