using System.Text.Json;

namespace DealFacts.Cli.Tests.Streaming;

/// <summary>
/// A corpus split over processes in three ways and merged in three groupings: the same bytes. DEALFACTS_CORPUS says of how many articles;
/// 10,000 take minutes.
/// </summary>
public sealed class ShardsTests
{
    private static readonly int s_articles =
        int.TryParse(Environment.GetEnvironmentVariable("DEALFACTS_CORPUS"), out int articles) ? articles : 300;

    [Fact]
    public async Task However_a_corpus_is_split_the_book_is_the_same()
    {
        using var corpus = new InventedCorpus(s_articles);
        await Task.WhenAll(ByFolder(corpus), ByLines(corpus), ByList(corpus));
        byte[] book = await File.ReadAllBytesAsync(corpus["folders.json"]);
        Assert.Equal(s_articles, JsonDocument.Parse(book).RootElement.GetProperty("articles").GetArrayLength());
        Assert.Equal(book, await File.ReadAllBytesAsync(corpus["lines.json"]));
        Assert.Equal(book, await File.ReadAllBytesAsync(corpus["lists.json"]));
    }

    // Two halves of the folders, each article's book a file.
    private static async Task ByFolder(InventedCorpus corpus)
    {
        foreach (string half in new[] { "even", "odd" })
            await Run(corpus, "", "extract", $"halves/{half}", "--each", "--output", $"facts-{half}");
        await Run(corpus, "", "merge", "facts-odd", "facts-even", "--output", "folders.json");
    }

    // Three shards piped through, the books as lines; two are merged first, then the third.
    private static async Task ByLines(InventedCorpus corpus)
    {
        for (int shard = 0; shard < 3; shard++)
            await DealFactsProcess.Run(corpus.Folder, corpus.Lines(shard, 3), corpus[$"lines-{shard}.jsonl"], "extract", "-", "--each");
        await Run(corpus, "", "merge", "lines-2.jsonl", "lines-0.jsonl", "--output", "some.json");
        await Run(corpus, "", "merge", "lines-1.jsonl", "some.json", "--output", "lines.json");
    }

    // Four lists of paths in turn; merged by twos and then once more, one shard twice.
    private static async Task ByList(InventedCorpus corpus)
    {
        for (int shard = 0; shard < 4; shard++)
            await Run(corpus, "all", "extract", "--each", "--files-from", corpus.List(shard, 4), "--output", corpus[$"listed-{shard}"]);
        await Run(corpus, "", "merge", "listed-3", "listed-1", "--output", "half.json");
        await Run(corpus, "", "merge", "listed-0", "listed-2", "listed-3", "--output", "other.json");
        await Run(corpus, "", "merge", "other.json", "half.json", "--output", "lists.json");
    }

    private static Task Run(InventedCorpus corpus, string folder, params string[] args) =>
        DealFactsProcess.Run(corpus[folder], null, null, args);
}
