using System.Globalization;

namespace DealFacts.Fuzz.Tests;

/// <summary>How much is fuzzed: little on every build, as much as wanted at night.</summary>
/// <remarks><c>DEALFACTS_FUZZ=100000 dotnet test tests/DealFacts.Fuzz.Tests</c>; DEALFACTS_FUZZ_FROM starts the series elsewhere.</remarks>
internal static class FuzzRun
{
    private const int OnEveryBuild = 2_000;

    /// <summary>The numbers of the articles.</summary>
    public static IEnumerable<int> Numbers => Enumerable.Range(Setting("DEALFACTS_FUZZ_FROM", 1), Setting("DEALFACTS_FUZZ", OnEveryBuild));

    /// <summary>Every so-manieth of them, for what costs a compilation each.</summary>
    public static IEnumerable<int> Few => Numbers.Where(number => number % 50 == 0);

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
