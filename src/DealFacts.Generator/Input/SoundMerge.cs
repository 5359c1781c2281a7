using DealFacts.Extraction.Curation;
using DealFacts.Extraction.Findings;

namespace DealFacts.Generator.Input;

/// <summary>Merges what can be merged: an article at which the merge fails costs no other its facts.</summary>
internal static class SoundMerge
{
    /// <summary>The book; what had to be left out of it is a finding.</summary>
    public static CuratedBook Of(IReadOnlyList<ArticleReading> readings, CurationFile curation, MergeMemory memory, CancellationToken cancel)
    {
        if (Try(readings, curation, memory, cancel, out Exception? _) is { } whole) return whole;
        List<Finding> failed = [];
        CuratedBook merged = Merge(Sound(readings, curation, failed, cancel), curation, MergeMemory.None, cancel);
        return merged with { Findings = ValueList<Finding>.Of([.. merged.Findings, .. failed]) };
    }

    // By halves: one bad book of a thousand is found in some twenty merges.
    private static IReadOnlyList<ArticleReading> Sound(
        IReadOnlyList<ArticleReading> readings, CurationFile curation, List<Finding> failed, CancellationToken cancel)
    {
        if (readings.Count == 0 || Try(readings, curation, MergeMemory.None, cancel, out Exception? failure) is not null) return readings;
        if (readings.Count == 1)
        {
            failed.Add(FindingOf(readings[0], failure!));
            return [];
        }

        int half = readings.Count / 2;
        IReadOnlyList<ArticleReading> left = Sound([.. readings.Take(half)], curation, failed, cancel);
        IReadOnlyList<ArticleReading> right = Sound([.. readings.Skip(half)], curation, failed, cancel);
        ArticleReading[] both = [.. left, .. right];
        if (Try(both, curation, MergeMemory.None, cancel, out failure) is not null) return both;
        failed.AddRange(right.Select(reading => FindingOf(reading, failure!)));
        return left;
    }

    private static CuratedBook? Try(
        IReadOnlyList<ArticleReading> readings, CurationFile curation, MergeMemory memory, CancellationToken cancel, out Exception? failure)
    {
        failure = null;
        try
        {
            return Merge(readings, curation, memory, cancel);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            failure = exception;
            return null;
        }
    }

    private static CuratedBook Merge(IReadOnlyList<ArticleReading> readings, CurationFile curation, MergeMemory memory, CancellationToken cancel) =>
        CuratedBook.Merge([.. readings.Select(reading => reading.Curated)], curation, (books, names) => BookMerger.Join(books, names, memory, cancel));

    private static Finding FindingOf(ArticleReading reading, Exception failure) =>
        ArticleInspector.Failure(new Article { Path = reading.Path }, "", failure);
}
