namespace DealFacts.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Every article was read.</summary>
    public const int Success = 0;

    /// <summary>Some article could not be read; the others were.</summary>
    public const int Unread = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;
}
