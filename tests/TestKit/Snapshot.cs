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

    /// <summary>Fails unless the file is there and holds the text.</summary>
    public static void Matches(string actual, [CallerMemberName] string name = "", [CallerFilePath] string test = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(test)!, $"{Path.GetFileNameWithoutExtension(test)}.{name}");
        string verified = stem + ".verified.cs";
        string received = stem + ".received.cs";
        string expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        bool isLong = actual.Split('\n').Length > MaxLines + 1;
        if (actual == expected && !isLong)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.False(isLong, $"{name} has more than {MaxLines} lines: show one thing");
        Assert.True(File.Exists(verified), $"There is no {verified}; look at the received file beside it and rename it");
        Assert.Equal(expected, actual);
    }
}
