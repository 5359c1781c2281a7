namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Business news, and what sounds like it, without any deal: no deal is made of it.</summary>
public sealed class SilenceTests
{
    public static TheoryData<string> Sentences
    {
        get
        {
            using Stream lines = typeof(SilenceTests).Assembly.GetManifestResourceStream("QuietSentences.txt")!;
            return [.. new StreamReader(lines).ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_without_a_deal_tells_none(string sentence) => Assert.Empty(ToldDeals.In(sentence));

    [Theory]
    [MemberData(nameof(QuietArticles.All), MemberType = typeof(QuietArticles))]
    public void An_article_without_a_deal_tells_none(string about, string text) =>
        Assert.Equal((about, []), (about, ToldDeals.In(text).Select(deal => deal.ToString()).ToArray()));
}
