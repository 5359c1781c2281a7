using DealFacts.Generator;
using DealFacts.Generator.Analyzers;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.CodeFixes.Tests;

/// <summary>A project with articles in a workspace, its diagnostics, and what a code fix makes of its files.</summary>
internal sealed class Project : IDisposable
{
    private const string Folder = "/src/app/";
    private static readonly (string, string)[] s_properties = [("RootNamespace", "MyApp"), ("ProjectDir", Folder)];

    private readonly AdhocWorkspace _workspace = new();
    private readonly TestArticle[] _files;
    private Microsoft.CodeAnalysis.Project _project;

    public Project(string code, params TestArticle[] files)
    {
        _files = files;
        GeneratorHarness harness = GeneratorHarness.Start(new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), files, s_properties);
        CSharpCompilation modern = TestCompiler.Modern("");
        _project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "MyApp", "MyApp", LanguageNames.CSharp,
            compilationOptions: modern.Options, parseOptions: CSharpParseOptions.Default, metadataReferences: modern.References));
        foreach ((string name, string source) in harness.Run.Sources) _project = _project.AddDocument(name, source, filePath: "/obj/" + name).Project;
        _project = _project.AddDocument("P.cs", SourceText.From(code), filePath: Folder + "P.cs").Project;
        foreach (TestArticle file in files)
            _project = _project.AddAdditionalDocument(Path.GetFileName(file.Path), file.GetText()!, filePath: file.Path).Project;
    }

    public static TestArticle Article(string name, string text) => new(Folder + name, text);

    public static TestArticle Shipped(string text) => new(Folder + "DealFacts.Shipped.txt", text, ("SourceItemType", "None"));

    public void Dispose() => _workspace.Dispose();

    /// <summary>What is offered, by title, at the first diagnostic of an id.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(CodeFixProvider fix, string id)
    {
        Diagnostic diagnostic = (await DiagnosticsAsync()).First(each => each.Id == id && fix.FixableDiagnosticIds.Contains(each.Id));
        string path = diagnostic.Location.GetLineSpan().Path;
        TextDocument document = _project.Documents.FirstOrDefault(each => each.FilePath == path)
            ?? _project.AdditionalDocuments.Single(each => each.FilePath == path);
        var offered = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(document is Document code
            ? new CodeFixContext(code, diagnostic, (action, _) => offered.Add(action), CancellationToken.None)
            : new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    /// <summary>A file after the action of a title.</summary>
    public async Task<string> AfterAsync(CodeFixProvider fix, string id, string title, string file)
    {
        IReadOnlyList<CodeAction> offered = await OfferedAsync(fix, id);
        CodeAction? action = offered.FirstOrDefault(each => each.Title == title);
        Assert.True(action is not null, "Offered: " + string.Join(" | ", offered.Select(each => each.Title)));
        ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        Microsoft.CodeAnalysis.Project changed = change.ChangedSolution.GetProject(_project.Id)!;
        TextDocument document = changed.Documents.Cast<TextDocument>().Concat(changed.AdditionalDocuments).Single(each => each.FilePath == Folder + file);
        return (await document.GetTextAsync()).ToString();
    }

    private async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (CSharpCompilation)(await _project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. new DiagnosticAnalyzer[] { new FactUseAnalyzer(), new ArticleAnalyzer() }.SelectMany(analyzer => GeneratorHarness.Analyze(analyzer, compilation, _files, s_properties))];
    }
}
