using DealFacts.Extraction.Findings;

namespace DealFacts.Cli.Input;

/// <summary>Why a file was not read, or a remark about one that was.</summary>
/// <param name="Path">The file or folder, as the user would name it.</param>
/// <param name="Line">From 1; 0 where it concerns the whole file.</param>
/// <param name="Column">From 1; 0 where it concerns the whole line.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsError">Whether nothing was read because of it.</param>
internal sealed record Problem(string Path, int Line, int Column, string Message, bool IsError)
{
    /// <summary>A problem of a whole file or folder.</summary>
    public static Problem Of(string path, string message) => new(path, 0, 0, message, IsError: true);

    /// <summary>The engine's finding as a problem.</summary>
    public static Problem Of(Finding finding) =>
        new(finding.Path, finding.Line, finding.Column, finding.Message, ArticleInspector.IsFatal(finding));

    /// <summary>"articles/a.txt:12:3: error: not UTF-8 (byte 0xE9). Save the file as UTF-8."</summary>
    public override string ToString()
    {
        string place = Line == 0 ? Path : Column == 0 ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";
        return $"{place}: {(IsError ? "error" : "warning")}: {Message}";
    }
}
