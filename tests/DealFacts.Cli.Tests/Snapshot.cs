using System.Runtime.CompilerServices;

namespace DealFacts.Cli.Tests;

/// <summary>Holds a text against <c>NAME.verified.txt</c> beside the test; on a difference writes <c>NAME.received.txt</c> there.</summary>
internal static class Snapshot
{
    public static void Verify(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        string verified = stem + ".verified.txt";
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == actual) return;
        File.WriteAllText(stem + ".received.txt", actual);
        Assert.Equal(expected, actual);
    }
}
