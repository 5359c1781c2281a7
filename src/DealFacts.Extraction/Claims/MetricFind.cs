namespace DealFacts.Extraction.Claims;

/// <summary>What an amount was found to measure, and by which words.</summary>
/// <param name="Metric">What it measures.</param>
/// <param name="Rule">The cue's id.</param>
/// <param name="CueAt">The cue's first term, or -1 where the amount told by itself.</param>
/// <param name="CueEnd">The term after the cue's last.</param>
internal sealed record MetricFind(Metric Metric, string Rule, int CueAt = -1, int CueEnd = -1)
{
    /// <summary>The rule of an amount beside which no cue stands.</summary>
    public const string NoCue = "metric/none";

    /// <summary>How strongly the cue spoke, distance taken off.</summary>
    public int Strength { get; init; }

    /// <summary>Whether what is measured is nobody's: a market, an industry.</summary>
    public bool IsOfNobody { get; init; }
}
