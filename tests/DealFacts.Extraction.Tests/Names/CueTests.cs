using DealFacts.Extraction.Names;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Names;

/// <summary>Runs the phrases that stand beside each cue: the name in angle brackets, the words around it.</summary>
public class CueTests
{
    public static TheoryData<string, string> Fires => Phrases(cue => cue.Fires);

    public static TheoryData<string, string> Silent => Phrases(cue => cue.Silent);

    [Theory]
    [MemberData(nameof(Fires))]
    public void A_cue_is_seen(string id, string phrase) => Assert.Contains(id, Seen(phrase));

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_cue_is_not_seen(string id, string phrase) => Assert.DoesNotContain(id, Seen(phrase));

    [Fact]
    public void Every_cue_has_phrases_and_an_id_of_its_own()
    {
        Assert.All(CueTable.Cues, cue => Assert.True(cue.Fires.Length > 0 && cue.Silent.Length > 0, cue.Id));
        Assert.Equal(CueTable.Cues.Count, CueTable.Cues.Select(cue => cue.Id).Distinct().Count());
    }

    private static TheoryData<string, string> Phrases(Func<Cue, string[]> phrases)
    {
        TheoryData<string, string> data = [];
        foreach (Cue cue in CueTable.Cues)
            foreach (string phrase in phrases(cue)) data.Add(cue.Id, phrase);
        return data;
    }

    private static string[] Seen(string phrase)
    {
        int open = phrase.IndexOf('<', StringComparison.Ordinal), close = phrase.IndexOf('>', StringComparison.Ordinal) - 1;
        TextDocument document = TextDocument.Of(new Article(), phrase.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal) + ".");
        int first = Array.FindIndex(document.Tokens, token => token.Range.Start >= open);
        int end = Array.FindIndex(document.Tokens, token => token.Range.Start >= close);
        NameSource source = new(document, [], []);
        NameCandidate name = new(first, end, document.Sentences[0], document.Phrase(first, end), "test");
        return [.. new NameClassifier(source).CuesAt(name, end).Select(cue => cue.Id)];
    }
}
