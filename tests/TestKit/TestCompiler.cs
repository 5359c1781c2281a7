using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DealFacts.TestKit;

/// <summary>Compiles code as a user's project would.</summary>
public static class TestCompiler
{
    private static readonly MetadataReference[] s_net10 = [.. PlatformAssemblies(), MetadataReference.CreateFromFile(typeof(FactBook).Assembly.Location)];

    private static readonly MetadataReference[] s_netStandard = [OfNetStandard("netstandard.dll"), OfNetStandard("DealFacts.dll")];

    /// <summary>A library on the runtime the tests run on, in the newest C# the compiler knows.</summary>
    public static CSharpCompilation Modern(params string[] sources) => Compile(sources, LanguageVersion.Latest, s_net10);

    /// <summary>A library on netstandard2.0 in C# 7.3.</summary>
    public static CSharpCompilation Old(params string[] sources) => Compile(sources, LanguageVersion.CSharp7_3, s_netStandard);

    /// <summary>Fails on any error or warning.</summary>
    public static void AssertClean(Compilation compilation) =>
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning));

    private static CSharpCompilation Compile(string[] sources, LanguageVersion version, MetadataReference[] references)
    {
        CSharpParseOptions parse = new(version, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Consumer",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, parse)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
    }

    private static IEnumerable<MetadataReference> PlatformAssemblies() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static PortableExecutableReference OfNetStandard(string file) =>
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", file));
}
