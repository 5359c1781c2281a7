using DealFacts.Cli.Input;
using Spectre.Console;

namespace DealFacts.Cli.Streaming;

/// <summary>What a run tells while it goes on: problems, and on a screen a bar beneath them.</summary>
internal sealed class ArticleProgress
{
    private const long BetweenFrames = 100;

    private readonly TextWriter _error;
    private readonly int? _total;
    private IAnsiConsole? _console;
    private ProgressContext? _bar;
    private ProgressTask? _task;
    private long _drawn;

    private ArticleProgress(TextWriter error, int? total) => (_error, _total) = (error, total);

    /// <summary>
    /// Runs the work; what it tells goes to standard error, and a bar where that is a screen that nothing else is written to.
    /// </summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="total">How many articles there are, if that is known.</param>
    /// <param name="writesOut">Whether results go to standard output.</param>
    /// <param name="work">The work.</param>
    public static int Watch(Terminal terminal, int? total, bool writesOut, Func<ArticleProgress, int> work)
    {
        var progress = new ArticleProgress(terminal.Error, total);
        bool isShown = terminal.ErrorIsScreen && !(writesOut && terminal.OutIsScreen);
        return isShown ? progress.Draw(terminal, work) : work(progress);
    }

    /// <summary>One article more is done.</summary>
    public void Add()
    {
        if (_task is null) return;
        _task.Increment(1);
        string of = _total is { } total ? FormattableString.Invariant($" of {total:#,0}") : "";
        _task.Description = FormattableString.Invariant($"{_task.Value:#,0}{of} articles");
        if (Environment.TickCount64 - _drawn < BetweenFrames) return;
        _drawn = Environment.TickCount64;
        _bar!.Refresh();
    }

    /// <summary>A line above the bar.</summary>
    public void Tell(Problem problem)
    {
        if (_console is null) _error.WriteLine(problem);
        else _console.WriteLine(problem.ToString());
    }

    private int Draw(Terminal terminal, Func<ArticleProgress, int> work)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(terminal.Error),
        });
        _console.Profile.Width = terminal.Width;
        return _console.Progress()
            .AutoRefresh(false)
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bar =>
            {
                _bar = bar;
                _task = bar.AddTask("0 articles", maxValue: _total ?? int.MaxValue);
                _task.IsIndeterminate = _total is null;
                return work(this);
            });
    }
}
