using System.Collections.Immutable;
using DealFacts.Generator;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Benchmarks;

/// <summary>A project with articles as an editor holds it: code, files, a driver that remembers its last run.</summary>
internal sealed class GeneratedProject
{
    private readonly TestArticle[] _articles;
    private readonly TestOptions _options = new([("RootNamespace", "App"), ("ProjectDir", "/src/")]);
    private readonly CSharpCompilation _code;
    private GeneratorDriver _driver;
    private int _keystrokes;

    public GeneratedProject(IReadOnlyList<string> articles, IIncrementalGenerator generator)
    {
        _articles = [.. articles.Select((text, i) => new TestArticle($"/src/{i:00000}.txt", text))];
        _code = TestCompiler.Modern(Code(0));
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], _articles, (CSharpParseOptions)_code.SyntaxTrees[0].Options, _options);
        Generate();
    }

    /// <summary>The project with what was generated.</summary>
    public Compilation Compilation { get; private set; } = CSharpCompilation.Create("none");

    /// <summary>The generated files.</summary>
    public ImmutableArray<SyntaxTree> Generated => _driver.GetRunResult().GeneratedTrees;

    /// <summary>Runs the generator over the project as it is.</summary>
    public void Generate()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_code, out Compilation compilation, out _);
        Compilation = compilation;
    }

    /// <summary>The processor time that the generator takes at a keystroke in C#, in milliseconds.</summary>
    public double Keystroke()
    {
        Compilation typed = Typed(_code);
        return Measurement.MillisecondsOf(() => _driver = _driver.RunGenerators(typed));
    }

    /// <summary>The processor time that the generator takes when an article is edited, in milliseconds.</summary>
    public double Edit(int article, Func<string, string> change)
    {
        TestArticle before = _articles[article];
        _articles[article] = new TestArticle(before.Path, change(before.GetText()!.ToString()));
        GeneratorDriver edited = _driver.ReplaceAdditionalText(before, _articles[article]);
        return Measurement.MillisecondsOf(() => _driver = edited.RunGenerators(_code));
    }

    /// <summary>The processor time that analyzers take at a keystroke in C# to look at the whole project again, in milliseconds.</summary>
    public double Analyze(params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzers typed = Typed(Compilation).WithAnalyzers(analyzers, new AnalyzerOptions([.. _articles], _options));
        return Measurement.MillisecondsOf(() => typed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());
    }

    private Compilation Typed(Compilation compilation)
    {
        SyntaxTree user = compilation.SyntaxTrees.First();
        return compilation.ReplaceSyntaxTree(user, CSharpSyntaxTree.ParseText(Code(++_keystrokes), (CSharpParseOptions)user.Options));
    }

    private static string Code(int keystroke) => $"class User {{ public int Typed() => {keystroke}; }}";
}
