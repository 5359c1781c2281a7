using System.Runtime.CompilerServices;
using Xunit;

namespace DealFacts.TestKit;

/// <summary>
/// Holds a text against the file <c>Name.verified.cs</c> beside the test. What differs is written to <c>Name.received.cs</c>;
/// whoever agrees with it renames it.
/// </summary>
public static class Snapshot
{
    /// <summary>Longer snapshots are not read by anyone.</summary>
    public const int MaxLines = 60;

    /// <summary>Fails unless the file is there and holds the text, which is C#.</summary>
    public static void Matches(string actual, [CallerMemberName] string name = "", [CallerFilePath] string test = "")
    {
        Assert.False(actual.Split('\n').Length > MaxLines + 1, $"{name} has more than {MaxLines} lines: show one thing");
        Match(actual, Path.GetDirectoryName(test)!, $"{Path.GetFileNameWithoutExtension(test)}.{name}", ".cs");
    }

    /// <summary>The same of a register of any length, of which a change only is read: <c>Name.verified.txt</c>.</summary>
    public static void MatchesText(string actual, [CallerMemberName] string name = "", [CallerFilePath] string test = "") =>
        Match(actual, Path.GetDirectoryName(test)!, $"{Path.GetFileNameWithoutExtension(test)}.{name}", ".txt");

    private static void Match(string actual, string folder, string name, string extension)
    {
        string verified = Path.Combine(folder, name + ".verified" + extension);
        string received = Path.Combine(folder, name + ".received" + extension);
        string expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.True(File.Exists(verified), $"There is no {verified}; look at the received file beside it and rename it");
        Assert.Equal(expected, actual);
    }
}
