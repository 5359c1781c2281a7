using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>The frames, in order: of two that share a word the first wins.</summary>
internal static class DealFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        .. BidFrames.All,
        .. MarketFrames.All,
        .. HandoverFrames.All,
        .. TransferFrames.All,
        .. CapitalFrames.All,
        .. JoiningFrames.All,
        .. TakeoverFrames.All,
        .. RoundFrames.All,
        .. AgreementFrames.All,
        .. ContractFrames.All,
    ];

    private static readonly WordIndex<List<(string[] Words, DealFrame Frame, VerbForm Form)>> ByFirstWord = new(Index());

    /// <summary>All frames whose word stands at a term; the longest words first.</summary>
    public static IReadOnlyList<FrameWord> AllAt(TermLine line, int at)
    {
        if (ByFirstWord[line[at].Word] is not { } entries) return [];
        List<FrameWord> all = new(entries.Count);
        foreach ((string[] words, DealFrame frame, VerbForm form) in entries)
        {
            int i = 1;
            while (i < words.Length && line.Is(at + i, words[i])) i++;
            if (i == words.Length) all.Add(new FrameWord(frame, at, at + i, form));
        }

        return all;
    }

    private static Dictionary<string, List<(string[] Words, DealFrame Frame, VerbForm Form)>> Index()
    {
        Dictionary<string, List<(string[] Words, DealFrame Frame, VerbForm Form)>> index = new(StringComparer.Ordinal);
        foreach (DealFrame frame in All)
        {
            foreach (string noun in frame.Nouns) Add(noun.Replace("-", " - ").Split(' '), frame, VerbForm.None);
            foreach (string state in frame.States) Add(state.Split(' '), frame, VerbForm.Participle);
            foreach (string verb in frame.Verbs)
            {
                string[] parts = verb.Split(' ');
                foreach ((string form, VerbForm kind) in DealVerbs.FormsOf(parts[0])) Add([form, .. parts.Skip(1)], frame, kind);
            }
        }

        // A stable order: among words of one length the frame that stands first in the table stays first.
        return index.ToDictionary(e => e.Key, e => e.Value.OrderByDescending(w => w.Words.Length).ToList(), StringComparer.Ordinal);

        void Add(string[] words, DealFrame frame, VerbForm form)
        {
            if (!index.TryGetValue(words[0], out var entries)) index.Add(words[0], entries = []);
            int known = entries.FindIndex(e => e.Frame == frame && e.Words.SequenceEqual(words));
            if (known >= 0) entries[known] = (words, frame, entries[known].Form | form);
            else entries.Add((words, frame, form));
        }
    }
}
