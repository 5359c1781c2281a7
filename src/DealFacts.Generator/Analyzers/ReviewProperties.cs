using System.Collections.Immutable;
using DealFacts.Extraction.Review;

namespace DealFacts.Generator.Analyzers;

/// <summary>What a code fix needs to bring a line of the reviewed facts up to date.</summary>
internal static class ReviewProperties
{
    /// <summary>The key of the file that holds the reviewed facts.</summary>
    public const string File = "DealFacts.File";

    /// <summary>The key of the line as it is; not there where there is none.</summary>
    public const string Before = "DealFacts.Before";

    /// <summary>The key of the line as it ought to be; not there where it ought to go.</summary>
    public const string After = "DealFacts.After";

    public static ImmutableDictionary<string, string?> Of(string file, FactChange change)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(File, file);
        if (change.Before.Length > 0) properties = properties.Add(Before, change.Before);
        return change.Kind == FactChangeKind.Gone ? properties : properties.Add(After, change.Fact.ToString());
    }
}
