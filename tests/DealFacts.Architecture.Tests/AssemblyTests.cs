using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace DealFacts.Architecture.Tests;

/// <summary>What the compiled assemblies call and hold.</summary>
public class AssemblyTests
{
    private static readonly string[] s_engine = ["DealFacts", "DealFacts.Extraction"];

    // What would let the same article give other facts on another machine or day, or let an article reach out of its text.
    private static readonly string[] s_forbidden =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Random", "System.Net.", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Text.RegularExpressions.", "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.Guid.NewGuid",
        "System.Environment.get_NewLine", "System.Environment.GetEnvironmentVariable", "System.Environment.get_TickCount",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.StringComparer.get_CurrentCulture", "System.String.ToUpper:0", "System.String.ToLower:0",
    ];

    [Theory]
    [InlineData("DealFacts", "netstandard")]
    [InlineData("DealFacts.Extraction", "DealFacts netstandard")]
    [InlineData("DealFacts.Generator", "DealFacts DealFacts.Extraction Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp System.Collections.Immutable netstandard")]
    public void AnAssemblyRefersToNothingElse(string name, string references)
    {
        using PEReader file = Open(name);
        MetadataReader metadata = file.GetMetadataReader();
        IEnumerable<string> actual = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        Assert.Equal(references, string.Join(' ', actual.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void TheEngineReadsItsTextAndNothingElse()
    {
        foreach (string name in s_engine)
        {
            using PEReader file = Open(name);
            Assert.DoesNotContain(Members(file.GetMetadataReader()), member => s_forbidden.Any(forbidden => member.StartsWith(forbidden, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void TheEngineDoesNotKnowTheSeeds()
    {
        string[] names = ["Scale AI", "Zuckerberg", "Anduril", "Trenzest", "Defense Llama", "Series F"];
        using PEReader file = Open("DealFacts.Extraction");
        Assert.DoesNotContain(Strings(file.GetMetadataReader()), text => names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    // The build for netstandard2.0 is the one that the compiler loads; it lies beside the generator.
    private static PEReader Open(string name)
    {
        string output = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        return new PEReader(File.OpenRead(Path.Combine(Repository.Root, "src", "DealFacts.Generator", "bin", output, "netstandard2.0", name + ".dll")));
    }

    private static IEnumerable<string> Members(MetadataReader metadata)
    {
        foreach (MemberReferenceHandle handle in metadata.MemberReferences)
        {
            MemberReference member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference) continue;
            TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            int parameters = member.GetKind() == MemberReferenceKind.Method ? Parameters(metadata.GetBlobReader(member.Signature)) : 0;
            yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}:{parameters}";
        }
    }

    private static int Parameters(BlobReader signature)
    {
        SignatureHeader header = signature.ReadSignatureHeader();
        if (header.IsGeneric) signature.ReadCompressedInteger();
        return signature.ReadCompressedInteger();
    }

    private static IEnumerable<string> Strings(MetadataReader metadata)
    {
        for (UserStringHandle handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            yield return metadata.GetUserString(handle);
    }
}
