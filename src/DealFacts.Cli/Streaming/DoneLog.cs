using System.Security.Cryptography;
using System.Text;

namespace DealFacts.Cli.Streaming;

/// <summary>
/// Which articles lie extracted in a folder, so that a run that was stopped, or is repeated after a few articles changed, does only what is
/// left: a text file, a line an article, written as it goes. Facts of another engine do not count.
/// </summary>
/// <example><c>9f86d081884c7d65  2024/002</c></example>
internal sealed class DoneLog : IDisposable
{
    /// <summary>What stands for the fingerprint of an article that was corrected.</summary>
    public const string Corrected = "corrected";

    private const string Name = "extracted.log";
    private static readonly string s_engine = typeof(Extraction.FactReader).Module.ModuleVersionId.ToString("N");

    private readonly string _folder;
    private readonly Dictionary<string, string> _prints;
    private readonly StreamWriter _lines;

    private DoneLog(string folder, Dictionary<string, string> prints)
    {
        (_folder, _prints) = (folder, prints);
        Directory.CreateDirectory(folder);
        _lines = new StreamWriter(Path.Combine(folder, Name), append: true, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>The log of a folder; of two lines for an article the later counts, and a line that was cut off does not.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static DoneLog Open(string folder)
    {
        Dictionary<string, string> prints = new(StringComparer.Ordinal);
        string path = Path.Combine(folder, Name);
        foreach (string line in File.Exists(path) ? File.ReadLines(path) : [])
            if (line.IndexOf("  ", StringComparison.Ordinal) is > 0 and var at) prints[line[(at + 2)..]] = line[..at];
        return new DoneLog(folder, prints);
    }

    /// <summary>The fingerprint of a text as this engine reads it.</summary>
    public static string PrintOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(s_engine), .. Encoding.Unicode.GetBytes(text)]).AsSpan(0, 16));

    /// <summary>Whether the article lies there, made from this text.</summary>
    public bool Has(string id, string print) =>
        _prints.TryGetValue(id, out string? known) && known == print && File.Exists(Path.Combine(_folder, id + ".json"));

    /// <summary>Notes that an article lies there now.</summary>
    public void Add(string id, string print) => _lines.WriteLine($"{print}  {id}");

    /// <inheritdoc/>
    public void Dispose() => _lines.Dispose();
}
