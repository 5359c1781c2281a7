namespace DealFacts.Cli.Output.Tables;

/// <summary>How a text looks on a terminal that has colours: the numbers of an escape sequence, "1;96" for bold and bright cyan.</summary>
internal sealed record Ink(string Codes)
{
    /// <summary>A section's title.</summary>
    public static readonly Ink Heading = new("1;96");

    /// <summary>The name of a deal or a company.</summary>
    public static readonly Ink Name = new("1");

    /// <summary>An amount.</summary>
    public static readonly Ink Amount = new("32");

    /// <summary>A place, a label: to be found and not to be read first.</summary>
    public static readonly Ink Quiet = new("90");

    /// <summary>What needs a decision by the reader.</summary>
    public static readonly Ink Alarm = new("93");
}
