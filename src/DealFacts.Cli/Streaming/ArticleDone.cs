using DealFacts.Cli.Input;
using DealFacts.Extraction.Curation;

namespace DealFacts.Cli.Streaming;

/// <summary>What became of an article.</summary>
/// <param name="Work">The article.</param>
/// <param name="Print">The fingerprint of its text; empty where there was none.</param>
/// <param name="Json">Its book; null where it was not read, or need not be again.</param>
/// <param name="Problems">What was odd about it.</param>
internal sealed record ArticleDone(ArticleWork Work, string Print, byte[]? Json, IReadOnlyList<Problem> Problems)
{
    /// <summary>
    /// Reads the article, unless the log says that this very text was read before. What is corrected is read again each time, and
    /// stands in the log without a fingerprint.
    /// </summary>
    public static ArticleDone Of(ArticleWork work, CurationFile curation, DoneLog? log, Func<FactBook, byte[]> write)
    {
        var problems = new List<Problem>();
        if (work.Load(problems) is not { } text) return new ArticleDone(work, "", null, problems);
        string print = curation == CurationFile.Empty ? DoneLog.PrintOf(text) : DoneLog.Corrected;
        if (print != DoneLog.Corrected && log?.Has(work.Id, print) == true) return new ArticleDone(work, print, null, problems);
        byte[]? json = ArticleLoader.Read(work.Article, work.Shown, text, curation, problems) is { } reading
            ? write(reading.Curated.Book)
            : null;
        return new ArticleDone(work, print, json, problems);
    }
}
