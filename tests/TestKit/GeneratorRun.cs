using Microsoft.CodeAnalysis;

namespace DealFacts.TestKit;

/// <summary>What one run of the generator gave.</summary>
public sealed class GeneratorRun(GeneratorDriverRunResult result)
{
    /// <summary>The generated files by hint name, ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } = new SortedDictionary<string, string>(
        result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>Why each output of a step is as it is: New, Modified, Unchanged, Cached, Removed.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        result.Results.Single().TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>How many outputs of a step were not there before or are not what they were.</summary>
    public int Changed(string step) => Reasons(step).Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>How many outputs of a step had to be made again, even if the same came out.</summary>
    public int Computed(string step) => Reasons(step).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));

    /// <summary>Why each generated file is as it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. result.Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>What a step passes on.</summary>
    public IReadOnlyList<object> Values(string step) =>
        result.Results.Single().TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Value)] : [];
}
