using System.Text.Json;
using DealFacts.Fuzz.Tests.Articles;

namespace DealFacts.Cli.Tests.Streaming;

/// <summary>Invented articles, the same ones each time, as files in one folder, as files in two, and as lines to be piped in.</summary>
internal sealed class InventedCorpus : IDisposable
{
    private readonly (string Path, string Text)[] _articles;

    public InventedCorpus(int count)
    {
        _articles = [.. Enumerable.Range(0, count).Select(number => ($"{number:00000}.txt", Article(number)))];
        foreach ((string path, string text) in _articles)
        {
            Write(Path.Combine("all", path), text);
            Write(Path.Combine("halves", int.IsEvenInteger(path[4]) ? "even" : "odd", path), text);
        }
    }

    /// <summary>Where it lies: <c>all</c>, <c>halves/even</c>, <c>halves/odd</c>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dealfacts").FullName;

    /// <summary>The place of a file, absolute.</summary>
    public string this[string path] => Path.Combine(Folder, path);

    /// <summary>A file of articles, a line each: every so many of them.</summary>
    public string Lines(int shard, int shards) =>
        Written($"lines-{shard}", Every(shard, shards).Select(one => JsonSerializer.Serialize(new { path = one.Path, text = one.Text })));

    /// <summary>A file of paths beneath <c>all</c>: every so many of them.</summary>
    public string List(int shard, int shards) => Written($"list-{shard}", Every(shard, shards).Select(article => article.Path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Article(int number) => new News(new Dice((ulong)number)).Article(3 + number % 7);

    private IEnumerable<(string Path, string Text)> Every(int shard, int shards) =>
        _articles.Where((_, number) => number % shards == shard);

    private string Written(string name, IEnumerable<string> lines)
    {
        File.WriteAllLines(this[name], lines);
        return this[name];
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }
}
