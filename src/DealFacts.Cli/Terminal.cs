namespace DealFacts.Cli;

/// <summary>What a run sees of its surroundings: where it writes, how wide and how colourful, and the folder it stands in.</summary>
internal sealed record Terminal
{
    /// <summary>The width of what is redirected, and of every documented example.</summary>
    public const int PlainWidth = 80;

    /// <summary>What is piped in.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Problems.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The current folder, absolute: relative paths start here.</summary>
    public required string Folder { get; init; }

    /// <summary>Columns.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>Whether escape sequences may be written.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether somebody looks at the results as they come.</summary>
    public bool OutIsScreen { get; init; }

    /// <summary>Whether somebody looks at the problems as they come, and the cursor can be moved there.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>The process's own console. Colour only on a terminal, and never with NO_COLOR set (https://no-color.org).</summary>
    public static Terminal OfProcess()
    {
        bool plain = Console.IsOutputRedirected;
        bool noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal
        {
            In = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(false)),
            Out = Utf8(Console.OpenStandardOutput()),
            Error = Utf8(Console.OpenStandardError()),
            Folder = Environment.CurrentDirectory,
            Width = plain ? PlainWidth : Math.Clamp(WindowWidth(), 60, 120),
            HasColor = !plain && !noColor,
            OutIsScreen = !plain,
            ErrorIsScreen = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    // Console.Out would translate to the code page of the window and lose "€".
    private static StreamWriter Utf8(Stream stream) => new(stream, new System.Text.UTF8Encoding(false), 16 * 1024) { NewLine = "\n" };

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
