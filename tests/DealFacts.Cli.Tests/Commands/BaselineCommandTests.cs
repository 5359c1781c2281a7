namespace DealFacts.Cli.Tests.Commands;

public sealed class BaselineCommandTests : IDisposable
{
    private const string Head = "# The facts as reviewed, one a line. \"dealfacts baseline\" writes this file.\n";

    private readonly TestTerminal _terminal = new();

    public BaselineCommandTests() =>
        _terminal.Write("news/a.txt", "Orla Robotics had revenue of $87 million in 2023.\n\nCorvane acquired Orla Robotics for $437 million.\n");

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void The_facts_are_written_a_line_each()
    {
        Assert.Equal(0, _terminal.Run("baseline", "news"));
        Assert.Equal(
            Head + "company Corvane\ncompany Orla Robotics\n"
                + "deal Corvane Orla Robotics Acquisition = $437 million, Completed\n"
                + "figure Orla Robotics DealValue [Corvane Orla Robotics Acquisition] = $437 million\n"
                + "figure Orla Robotics Revenue 2023 = $87 million\n",
            _terminal.Read("DealFacts.Shipped.txt"));
    }

    [Fact]
    public void What_changed_is_shown()
    {
        _terminal.Write("seen.txt", "company Corvane\ncompany Tamsin\nfigure Orla Robotics Revenue 2023 = $86 million\n");
        Assert.Equal(0, _terminal.Run("baseline", "news", "--output", "seen.txt"));
        Assert.Equal(
            [
                "- company Tamsin",
                "- figure Orla Robotics Revenue 2023 = $86 million",
                "+ figure Orla Robotics Revenue 2023 = $87 million",
                "+ company Orla Robotics",
                "+ deal Corvane Orla Robotics Acquisition = $437 million, Completed",
                "+ figure Orla Robotics DealValue [Corvane Orla Robotics Acquisition] = $437 million",
            ],
            _terminal.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(Head + "company Corvane\ncompany Orla", _terminal.Read("seen.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_changes_nothing()
    {
        _terminal.Run("baseline", "news");
        string first = _terminal.Read("DealFacts.Shipped.txt");
        using TestTerminal again = new();
        again.Write("news/a.txt", _terminal.Read("news/a.txt"));
        again.Write("DealFacts.Shipped.txt", first);
        Assert.Equal(0, again.Run("baseline", "news"));
        Assert.Empty(again.Out);
        Assert.Equal(first, again.Read("DealFacts.Shipped.txt"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        Assert.Equal(1, _terminal.Run("baseline", "news", "--output", "news"));
        Assert.StartsWith("news: error: cannot be written:", Assert.Single(_terminal.ErrorLines), StringComparison.Ordinal);
    }
}
