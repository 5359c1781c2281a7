using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Tests.Text;

/// <summary>Untrusted text never fails a stage, and every quote stands where its citation says.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void No_stage_fails(string name)
    {
        IEnumerable<string> failures = FactReader.Explain(new Article { Path = "a.txt" }, HostileTexts.Of(name)).Findings
            .Where(finding => finding.Kind == FindingKind.Failed)
            .Select(finding => $"{name}: {finding.Message}");
        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void Quotes_stand_where_they_say(string name)
    {
        string text = HostileTexts.Of(name);
        Assert.Empty(CitedText.WrongCitations(FactReader.Read(new Article { Path = name }, text), text));
    }

    [Fact]
    public void The_check_of_quotes_sees_a_wrong_one()
    {
        const string text = "Velmora Systems acquired Larch Marine Inc. for $42 million.";
        FactBook book = FactReader.Read(new Article { Path = "a.txt" }, text);
        Assert.NotEmpty(CitedText.CitationsOf(book));
        Assert.NotEmpty(CitedText.WrongCitations(book, " " + text));
    }
}
