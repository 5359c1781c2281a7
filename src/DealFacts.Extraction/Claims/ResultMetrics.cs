namespace DealFacts.Extraction.Claims;

/// <summary>What a company reports of a stretch of time.</summary>
internal static class ResultMetrics
{
    /// <summary>Whether it is what is left of the revenue, so that it may be a loss.</summary>
    public static bool IsProfit(this Metric metric) =>
        metric is Metric.NetIncome or Metric.OperatingIncome or Metric.Ebitda or Metric.EarningsPerShare;

    /// <summary>Whether it is the revenue or what is left of it.</summary>
    public static bool IsResult(this Metric metric) => metric == Metric.Revenue || metric.IsProfit();
}
