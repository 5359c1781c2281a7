namespace DealFacts.Readme.Tests;

/// <summary>
/// What README.md shows is what comes out. When it is not, README.received.md is the file as it ought to be: compare, then move it
/// over README.md.
/// </summary>
public sealed class ReadmeTests
{
    [Fact]
    public void What_the_readme_shows_is_what_comes_out()
    {
        string readme = File.ReadAllText(Repository.Readme).ReplaceLineEndings("\n");
        string fresh = Refreshed(readme);
        string received = Path.ChangeExtension(Repository.Readme, ".received.md");
        if (fresh == readme) File.Delete(received);
        else File.WriteAllText(received, fresh);
        Assert.Equal(fresh, readme);
    }

    [Fact]
    public void What_a_comment_says_is_printed_is_printed()
    {
        string code = Blocks("csharp")[0].Text;
        string[] printed = CSharpBlock.Run(code).Split('\n');
        string[] prints = [.. code.Split('\n').Where(l => l.Contains("Console.WriteLine(", StringComparison.Ordinal))];
        string[] promised = [.. prints.Select(l => l.Split(" // ")).Where(parts => parts.Length == 2).Select(parts => parts[1])];
        Assert.NotEmpty(promised);
        Assert.All(promised, line => Assert.Contains(line, printed));
    }

    [Fact]
    public void The_readme_has_code_and_console_blocks()
    {
        Assert.NotEmpty(Blocks("csharp"));
        Assert.NotEmpty(Blocks("console"));
    }

    [Fact]
    public void What_the_readme_shows_fits_eighty_columns() =>
        Assert.DoesNotContain(Blocks("console").SelectMany(b => b.Text.Split('\n')), line => line.Length > 80);

    private static FencedBlock[] Blocks(string language)
    {
        string readme = File.ReadAllText(Repository.Readme).ReplaceLineEndings("\n");
        return [.. FencedBlock.Split(readme).OfType<FencedBlock>().Where(b => b.Language == language)];
    }

    // A text block right after a C# block is what the program prints.
    private static string Refreshed(string readme)
    {
        var fresh = new List<object>();
        FencedBlock? code = null;
        foreach (object piece in FencedBlock.Split(readme))
        {
            fresh.Add(piece switch
            {
                FencedBlock { Language: "console" } block => block with { Text = ConsoleBlock.Run(block.Text) },
                FencedBlock { Language: "text" } block when code is not null => block with { Text = CSharpBlock.Run(code.Text) },
                _ => piece,
            });
            if (piece is FencedBlock last) code = last.Language == "csharp" ? last : null;
        }
        return FencedBlock.Join(fresh);
    }
}
