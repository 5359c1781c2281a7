using System.Text;
using DealFacts.Cli.Input;
using DealFacts.Cli.Output;
using DealFacts.Cli.Output.Json;
using DealFacts.Extraction.Curation;

namespace DealFacts.Cli.Streaming;

/// <summary>Extracts articles one by one, on all cores, in a memory that does not grow with their number.</summary>
/// <param name="terminal">Where it writes.</param>
/// <param name="curation">The corrections.</param>
/// <param name="progress">Hears of each article.</param>
internal sealed class EachExtraction(Terminal terminal, CurationFile curation, ArticleProgress progress)
{
    private bool _failed;

    /// <summary>A line of JSON an article on standard output, in the order of the articles.</summary>
    /// <returns>The exit code.</returns>
    public int ToLines(IEnumerable<ArticleWork> articles)
    {
        foreach (ArticleDone done in InOrder.Select(articles, work => ArticleDone.Of(work, curation, log: null, FactBookJson.Line)))
        {
            Report(done);
            if (done.Json is { } json) terminal.Out.Write(Encoding.UTF8.GetString(json));
        }

        return _failed ? ExitCode.Unread : ExitCode.Success;
    }

    /// <summary>A file an article in a folder; what lies there already, made from the same text, is left as it is.</summary>
    /// <returns>The exit code.</returns>
    public int ToFolder(IEnumerable<ArticleWork> articles, string folder)
    {
        DoneLog log;
        try
        {
            log = DoneLog.Open(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            progress.Tell(Problem.Of(ArticleFinder.CitedPath(terminal.Folder, folder), "cannot be written: " + e.Message));
            return ExitCode.Unread;
        }

        using (log)
        {
            foreach (ArticleDone done in InOrder.Select(Once(articles, folder), work => ArticleDone.Of(work, curation, log, FactBookJson.Bytes)))
            {
                Report(done);
                if (done.Json is not { } json) continue;
                if (OutputFile.Save(terminal.Folder, Path.Combine(folder, done.Work.Id + ".json"), json) is { } problem) Tell(problem);
                else log.Add(done.Work.Id, done.Print);
            }
        }

        return _failed ? ExitCode.Unread : ExitCode.Success;
    }

    /// <summary>The articles but those whose file would be that of another, or lie elsewhere.</summary>
    private IEnumerable<ArticleWork> Once(IEnumerable<ArticleWork> articles, string folder)
    {
        Dictionary<string, string> written = new(StringComparer.OrdinalIgnoreCase);
        foreach (ArticleWork work in articles)
        {
            string? wrong = !OutputFile.IsInside(folder, work.Id) ? "its path leads out of the output folder. Give it one that does not."
                : !written.TryAdd(work.Id, work.Shown) ? $"its JSON would be named as that of {written[work.Id]}. Extract the two separately."
                : null;
            if (wrong is null)
            {
                yield return work;
                continue;
            }

            Tell(Problem.Of(work.Shown, wrong));
        }
    }

    private void Report(ArticleDone done)
    {
        progress.Add();
        foreach (Problem problem in done.Problems) Tell(problem);
    }

    private void Tell(Problem problem)
    {
        _failed |= problem.IsError;
        progress.Tell(problem);
    }
}
