using System.CommandLine;
using System.CommandLine.Parsing;
using DealFacts.Cli.Input;
using DealFacts.Cli.Output.Explanation;
using DealFacts.Extraction.Curation;

namespace DealFacts.Cli.Commands;

/// <summary><c>dealfacts explain FILE:LINE</c>: what the engine made of a line, and by which rule.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<LinePlace>("FILE:LINE")
        {
            Description = "An article and a line of it, from 1, as facts are cited.",
            CustomParser = Parse,
        };
        var command = new DocumentedCommand("explain", "Show what a line gave, and the rule behind each find.")
        {
            Details = """
                The short names that "dealfacts" shows for its own articles work as well:
                dealfacts explain 002:8
                """,
            Examples = "dealfacts explain articles/a.txt:12",
        };
        Option<string[]> curation = CurationOption.Create();
        command.Add(place);
        command.Add(curation);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(place), parsed.GetValue(curation) ?? [], terminal));
        return command;
    }

    private static LinePlace Parse(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (LinePlace.Parse(text) is { } place) return place;
        result.AddError($"'{text}' is not FILE:LINE, such as articles/a.txt:12.");
        return new LinePlace("", 1);
    }

    private static int Run(LinePlace place, string[] curation, Terminal terminal)
    {
        string file = SeedArticles.FileOf(terminal.Folder, place.File);
        ArticleSet set = ArticleSet.Read(terminal.Folder, [file], article => article.CitedPath, curation);
        set.Report(terminal.Error);
        if (set.Articles.Count == 0) return set.ExitCode;
        if (set.Articles is not [{ Reading: var reading } article])
        {
            terminal.Error.WriteLine(Problem.Of(place.File, "a folder. Name one article of it."));
            return ExitCode.Usage;
        }
        if (place.Line > reading.Document.Lines.Count)
        {
            terminal.Error.WriteLine(Problem.Of(place.File, $"has no line {place.Line}: its last is {reading.Document.Lines.Count}."));
            return ExitCode.Usage;
        }
        LineExplanation.Write(terminal, reading, place.Line, CuratedBook.Merge([article.Curated], set.Curation));
        return set.ExitCode;
    }
}
