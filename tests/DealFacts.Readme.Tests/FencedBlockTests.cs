namespace DealFacts.Readme.Tests;

public sealed class FencedBlockTests
{
    private const string Markdown = "# A\n\n```csharp\nint a;\n\n```\nprose\n```text\n```\n\nend\n";

    [Fact]
    public void A_file_is_prose_and_blocks() =>
        Assert.Equal(
            ["# A\n\n", new FencedBlock("csharp", 3, "int a;\n\n"), "prose\n", new FencedBlock("text", 8, ""), "\nend\n"],
            FencedBlock.Split(Markdown));

    [Fact]
    public void Its_pieces_make_it_again() => Assert.Equal(Markdown, FencedBlock.Join(FencedBlock.Split(Markdown)));
}
