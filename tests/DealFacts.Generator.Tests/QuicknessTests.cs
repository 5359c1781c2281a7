using System.Diagnostics;
using System.Text;
using DealFacts.Extraction;
using DealFacts.Generator.Analyzers;
using DealFacts.Generator.Input;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Tests;

/// <summary>What an editor does not wait for. Work is counted, not timed, but where a promise is in milliseconds.</summary>
public class QuicknessTests
{
    private const string Story = "Orla Robotics had revenue of $87 million in 2023. Corvane agreed to buy Tamsin Labs for $437 million on Monday.\n";

    [Fact]
    public void TheAnalyzerTakesTheGeneratorsReading()
    {
        TestArticle article = new("/src/app/a.txt", Story + "\n");
        GeneratorHarness harness = GeneratorHarness.Start(new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), [article], [("ProjectDir", "/src/app/")]);
        ProjectFacts facts = ProjectFacts.Of(new AnalyzerOptions([article], new TestOptions([("ProjectDir", "/src/app/")])), CancellationToken.None);
        Assert.Same(harness.Run.Values(PipelineSteps.Readings).Single(), facts.Readings.Single());
        Assert.Same(harness.Run.Values(PipelineSteps.Book).Single(), facts.Book);
    }

    [Fact]
    public void OtherOptionsForTheSameArticlesMakeTheSameBook()
    {
        TestArticle[] articles = [new("/src/app/a.txt", Story + "\n\n"), new("/src/app/b.txt", Story + "\n\n\n")];
        TestOptions options = new([("ProjectDir", "/src/app/")]);
        ProjectFacts one = ProjectFacts.Of(new AnalyzerOptions([.. articles], options), CancellationToken.None);
        ProjectFacts other = ProjectFacts.Of(new AnalyzerOptions([.. articles], options), CancellationToken.None);
        Assert.NotSame(one, other);
        Assert.Same(one.Book, other.Book);
        Assert.Same(ProjectReview.Of(one), ProjectReview.Of(one));
    }

    [Fact]
    public void AnEditReadsOneArticle()
    {
        TestArticle[] articles = [.. Enumerable.Range(0, 5).Select(i => new TestArticle($"/src/app/{i}.txt", Story + i))];
        TestOptions options = new([("ProjectDir", "/src/app/")]);
        ProjectFacts before = ProjectFacts.Of(new AnalyzerOptions([.. articles], options), CancellationToken.None);
        articles[2] = new TestArticle("/src/app/2.txt", Story + "more");
        ProjectFacts after = ProjectFacts.Of(new AnalyzerOptions([.. articles], options), CancellationToken.None);
        Assert.Equal([0, 1, 3, 4], Enumerable.Range(0, 5).Where(i => ReferenceEquals(before.Readings[i], after.Readings[i])));
    }

    // 50 ms on a quiet machine; what a busy one adds is not the engine's.
    [Fact]
    public async Task ALongArticleIsGivenUpSoon()
    {
        StringBuilder text = new();
        while (text.Length < 5_000_000) text.Append(Story);
        string article = text.ToString();
        foreach (int wait in new[] { 1, 100, 400 })
        {
            using CancellationTokenSource source = new();
            Task<long> stopped = Task.Run(() =>
            {
                try
                {
                    FactReader.Explain(new Article { Path = "a.txt" }, article, null, source.Token);
                    return 0L;
                }
                catch (OperationCanceledException)
                {
                    return Stopwatch.GetTimestamp();
                }
            });
            await Task.Delay(wait);
            long asked = Stopwatch.GetTimestamp();
            await source.CancelAsync();
            long at = await stopped;
            Assert.True(at > 0 && Stopwatch.GetElapsedTime(asked, at).TotalMilliseconds < 2_000, $"{Stopwatch.GetElapsedTime(asked, at).TotalMilliseconds} ms after {wait} ms");
        }
    }
}
