using DealFacts.Generator.Input;
using DealFacts.TestKit;

namespace DealFacts.Generator.Tests;

/// <summary>What a curation file does to what is compiled.</summary>
public class CurationTests
{
    private static readonly TestArticle s_orla = new("/src/app/a.txt", "Orla Robotics Inc. had revenue of $87 million in 2023.\n");
    private static readonly TestArticle s_tamsin = new("/src/app/b.txt", "Tamsin Labs Inc. raised $30 million in a Series B round in 2023.\n");

    [Fact]
    public void ACorrectionShowsInTheHover()
    {
        string source = Start(Curation("period a.txt \"$87 million\" 2024 because \"the year ends in June & so\"")).Run.Sources["Companies.OrlaRobotics.g.cs"];
        Assert.Contains("/// <para>$87 million: Orla Robotics Revenue 2024.</para>", source, StringComparison.Ordinal);
        Assert.Contains("/// <para>Corrected: the period is 2024, not 2023 (facts.curation:1: the year ends in June &amp; so).</para>", source, StringComparison.Ordinal);
        Assert.Contains("public const decimal Revenue2024 = 87000000m;", source, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAcceptedDisagreementShowsItsReasonAndAsksForNoCare()
    {
        TestArticle other = new("/src/app/c.txt", "Orla Robotics Inc. had revenue of $87 million in 2024.\n");
        GeneratorHarness harness = Start(Curation(""), other);
        Assert.Contains("Caution.Contested", Orla(harness), StringComparison.Ordinal);
        harness.Edit(Curation(""), Curation("accept \"Orla Robotics Revenue of $87 million\" because \"looked up\""));
        Assert.DoesNotContain("Caution.Contested", Orla(harness), StringComparison.Ordinal);
        Assert.Contains("or 2024 (c.txt:1)? Accepted: looked up.</para>", Orla(harness), StringComparison.Ordinal);
    }

    [Fact]
    public void ALineReadsItsArticleAgainAndNoOther()
    {
        GeneratorHarness harness = Start(Curation(""));
        harness.Edit(Curation(""), Curation("currency a.txt \"$87 million\" CAD"));
        Assert.Equal(1, harness.Run.Computed(PipelineSteps.Readings));
        Assert.Equal("CAD", ((ReadBook)harness.Run.Values(PipelineSteps.Book).Single()).Book.Figures[0].Amount.Unit);
    }

    [Fact]
    public void ARemarkReadsNothingAgain()
    {
        GeneratorHarness harness = Start(Curation("rename \"Orla Robotics Inc.\" Orla"));
        harness.Edit(Curation("rename \"Orla Robotics Inc.\" Orla"), Curation("rename \"Orla Robotics Inc.\" Orla # it is shorter"));
        Assert.Equal(0, harness.Run.Computed(PipelineSteps.Readings));
        Assert.Contains("Companies.Orla.g.cs", harness.Run.Sources.Keys);
    }

    private static string Orla(GeneratorHarness harness) => harness.Run.Sources["Companies.OrlaRobotics.g.cs"];

    private static readonly Dictionary<string, TestArticle> s_curations = [];

    // The same object for the same text, because the driver replaces a file by its object.
    private static TestArticle Curation(string text)
    {
        lock (s_curations)
        {
            if (!s_curations.TryGetValue(text, out TestArticle? file))
                s_curations[text] = file = new TestArticle("/src/app/facts.curation", text + "\n", ("SourceItemType", "DealCuration"));
            return file;
        }
    }

    private static GeneratorHarness Start(params TestArticle[] more) => GeneratorHarness.Start(
        new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), [s_orla, s_tamsin, .. more], [("RootNamespace", "MyApp"), ("ProjectDir", "/src/app/")]);
}
