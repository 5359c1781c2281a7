using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace DealFacts.TestKit;

/// <summary>
/// Runs a generator as an editor does. Every run is done twice, with a keystroke between: nothing may run again, nothing that passes
/// between the named steps may be an object of the compiler's, and what comes out must compile without a warning.
/// </summary>
public sealed class GeneratorHarness
{
    private readonly IReadOnlyList<string> _steps;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    private GeneratorHarness(IReadOnlyList<string> steps, CSharpCompilation compilation, GeneratorDriver driver, GeneratorRun run)
    {
        (_steps, _compilation, _driver, Run) = (steps, compilation, driver, run);
    }

    /// <summary>The latest run.</summary>
    public GeneratorRun Run { get; private set; }

    /// <summary>A project with these articles and properties, generated once.</summary>
    /// <param name="generator">A new generator.</param>
    /// <param name="steps">The names of its steps.</param>
    /// <param name="project">The user's own code.</param>
    /// <param name="articles">The additional files, in the order of the project.</param>
    /// <param name="properties">The project's properties: RootNamespace, ProjectDir.</param>
    public static GeneratorHarness Start(
        IIncrementalGenerator generator,
        IReadOnlyList<string> steps,
        CSharpCompilation project,
        IReadOnlyList<TestArticle> articles,
        IReadOnlyList<(string Name, string Value)> properties)
    {
        CSharpParseOptions parse = (CSharpParseOptions?)project.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], articles, parse, new TestOptions(properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(project);
        GeneratorHarness harness = new(steps, project, driver, new GeneratorRun(driver.GetRunResult()));
        harness.AssertGoodCitizen();
        return harness;
    }

    /// <summary>An article is edited; the run that follows is <see cref="Run"/>.</summary>
    public void Edit(TestArticle before, TestArticle after) => Update(_driver.ReplaceAdditionalText(before, after));

    /// <summary>An article is added.</summary>
    public void Add(TestArticle article) => Update(_driver.AddAdditionalTexts([article]));

    /// <summary>The project's assembly with what was generated.</summary>
    public Assembly Load()
    {
        using MemoryStream image = new();
        Assert.True(_compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees).Emit(image).Success);
        return Assembly.Load(image.ToArray());
    }

    /// <summary>What an analyzer says of the same project.</summary>
    public static ImmutableArray<Diagnostic> Analyze(
        DiagnosticAnalyzer analyzer, IReadOnlyList<TestArticle> articles, IReadOnlyList<(string Name, string Value)> properties) =>
        Analyze(analyzer, TestCompiler.Modern(""), articles, properties);

    /// <summary>What an analyzer says of a project's code and files.</summary>
    public static ImmutableArray<Diagnostic> Analyze(
        DiagnosticAnalyzer analyzer, CSharpCompilation project, IReadOnlyList<TestArticle> articles, IReadOnlyList<(string Name, string Value)> properties)
    {
        AnalyzerOptions options = new([.. articles], new TestOptions(properties));
        return project.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private void Update(GeneratorDriver driver)
    {
        _driver = driver.RunGenerators(_compilation);
        GeneratorRun run = new(_driver.GetRunResult());
        AssertGoodCitizen();
        Run = run;
    }

    private void AssertGoodCitizen()
    {
        GeneratorDriverRunResult result = _driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Null(result.Results.Single().Exception);
        GeneratorRun run = new(result);
        foreach (string step in _steps)
            foreach (object value in run.Values(step))
                Assert.True(RoslynObjects.FindIn(value) is null, $"{step} passes on a {RoslynObjects.FindIn(value)}");
        TestCompiler.AssertClean(_compilation.AddSyntaxTrees(result.GeneratedTrees));
        AssertQuietAfterKeystroke(run);
    }

    private void AssertQuietAfterKeystroke(GeneratorRun before)
    {
        CSharpParseOptions? parse = (CSharpParseOptions?)_compilation.SyntaxTrees.FirstOrDefault()?.Options;
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// a keystroke", parse));
        _driver = _driver.RunGenerators(_compilation);
        GeneratorRun after = new(_driver.GetRunResult());
        foreach (string step in _steps)
            Assert.All(after.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(after.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(before.Sources, after.Sources);
    }
}
