using System.Runtime.InteropServices;
using System.Text;
using DealFacts.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DealFacts.Benchmarks;

/// <summary>A project in a folder of its own that the SDK's <c>csc</c> compiles in a new process each time.</summary>
internal sealed class CompilerRun
{
    private readonly string _folder;
    private readonly string[] _options;

    /// <summary>The project.</summary>
    /// <param name="folder">Where it may write.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="sources">Its code.</param>
    /// <param name="analyzers">The assemblies of its generators and analyzers.</param>
    public CompilerRun(string folder, IReadOnlyList<string> articles, IReadOnlyList<string> sources, IReadOnlyList<string> analyzers)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        StringBuilder config = new($"is_global = true\nbuild_property.RootNamespace = App\nbuild_property.ProjectDir = {_folder}/\n");
        List<string> options = ["-nologo", "-nostdlib", "-deterministic+", "-target:library", $"-out:{Path.Combine(_folder, "out.dll")}"];
        options.AddRange(Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System*.dll").Where(IsManaged).Select(path => "-r:" + path));
        options.Add("-r:" + typeof(FactBook).Assembly.Location);
        options.AddRange(analyzers.Select(path => "-a:" + path));
        for (int i = 0; i < articles.Count; i++)
        {
            string path = Write($"{i:00000}.txt", articles[i]);
            config.Append($"[{path}]\nbuild_metadata.AdditionalFiles.SourceItemType = DealArticle\n");
            options.Add("-additionalfile:" + path);
        }

        options.Add("-analyzerconfig:" + Write("options.globalconfig", config.ToString()));
        options.AddRange(sources.Append("class User { }").Select((source, i) => Write($"{i:00000}.cs", source)));
        _options = ["exec", Compiler(), "-noconfig", "@" + Write("options.rsp", string.Join('\n', options.Select(option => $"\"{option}\"")))];
    }

    /// <summary>The processor time of one run, in seconds.</summary>
    public double Seconds() => ChildProcess.Run(Host(), _options).Seconds;

    /// <summary>An assembly with the generator that writes nothing.</summary>
    public static string WriteIdleGenerator(string folder)
    {
        const string Source = """
            using Microsoft.CodeAnalysis;
            [Generator(LanguageNames.CSharp)]
            public sealed class Idle : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
                    context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider), static (_, _) => { });
            }
            """;
        string path = Path.Combine(Directory.CreateDirectory(folder).FullName, "Idle.dll");
        var result = TestCompiler.Modern(Source).AddReferences(MetadataReference.CreateFromFile(typeof(GeneratorAttribute).Assembly.Location))
            .WithAssemblyName("Idle").Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    /// <summary>The assemblies of DealFacts that a compiler loads.</summary>
    public static IReadOnlyList<string> DealFactsAssemblies =>
        [typeof(FactBook).Assembly.Location, typeof(Extraction.FactReader).Assembly.Location, typeof(Generator.DealFactsGenerator).Assembly.Location];

    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains("Native", StringComparison.Ordinal);

    private static string Host() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    // The runtime is at ROOT/shared/Microsoft.NETCore.App/10.0.0/, the newest SDK's compiler at ROOT/sdk/10.0.100/Roslyn/bincore/csc.dll.
    private static string Compiler() => Directory
        .EnumerateDirectories(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk")))
        .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
        .Where(File.Exists)
        .Max(StringComparer.Ordinal) ?? throw new FileNotFoundException("There is no SDK beside the runtime.");

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
