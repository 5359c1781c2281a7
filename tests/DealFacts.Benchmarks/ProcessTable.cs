namespace DealFacts.Benchmarks;

/// <summary>Prints what whole processes take, the least processor time of several.</summary>
internal static class ProcessTable
{
    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("dealfacts-processes").FullName;
        try
        {
            Goal.Print(ColdStart.Goals(folder), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
