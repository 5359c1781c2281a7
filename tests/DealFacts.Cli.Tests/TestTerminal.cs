using DealFacts.Cli.Commands;

namespace DealFacts.Cli.Tests;

/// <summary>A terminal of text, standing in a folder of its own that goes when the test is done.</summary>
internal sealed class TestTerminal : IDisposable
{
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TestTerminal(
        bool hasColor = false, int width = Cli.Terminal.PlainWidth, string input = "", bool outIsScreen = false, bool errorIsScreen = false)
    {
        Folder = Directory.CreateTempSubdirectory("dealfacts").FullName;
        Terminal = new Terminal
        {
            In = new StringReader(input),
            Out = _out,
            Error = _error,
            Folder = Folder,
            HasColor = hasColor,
            Width = width,
            OutIsScreen = outIsScreen,
            ErrorIsScreen = errorIsScreen,
        };
    }

    public string Folder { get; }

    public Terminal Terminal { get; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public int Run(params string[] args) => CommandLine.Run(args, Terminal);

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
