namespace DealFacts.Benchmarks;

/// <summary>A line of a table of goals.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Reached">What came out, with its unit.</param>
/// <param name="ToReach">What is to come out; empty for a line that is there to be compared with.</param>
internal sealed record Goal(string What, string Reached, string ToReach)
{
    /// <summary>A number of milliseconds.</summary>
    public static string Ms(double milliseconds) => FormattableString.Invariant($"{milliseconds:0.00} ms");

    /// <summary>How many times as much.</summary>
    public static string Times(double ratio) => FormattableString.Invariant($"{ratio:0.00} x");

    /// <summary>Prints the lines as they come.</summary>
    public static void Print(IEnumerable<Goal> goals, TextWriter output)
    {
        output.WriteLine($"{"what",-72} {"reached",14} {"to reach",14}");
        foreach (Goal goal in goals) output.WriteLine($"{goal.What,-72} {goal.Reached,14} {goal.ToReach,14}");
    }
}
