using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells the words by which a subject does the deal of a noun itself: "[launched] a bid for", "gets the [green light] for its takeover of".
/// </summary>
/// <param name="draft">The deal.</param>
/// <param name="subjects">The subjects.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class GoverningDeeds(DealDraft draft, IReadOnlyList<Party> subjects, int start)
{
    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>Whether such a word stands at a term between the end of the subjects and the noun's phrase.</summary>
    public bool Has(int at, int last)
    {
        string word = _line[at].Lower;
        bool with = _line.Is(start - 1, "with");
        return GoverningVerbs.Acting.Contains(word) || GoverningVerbs.Readying.Contains(word)
            // "Acme tops Gadget with a $5 million offer for Widget".
            || (with && GoverningVerbs.Outdoing.Contains(word))
            // "has gone public with a $2.7 billion offer for Widget".
            || (with && word == "public" && at == start - 2)
            // "gets the green light for its takeover of Widget".
            || (GoverningVerbs.Receiving.Contains(word) && _line.AnyIn(at + 1, start, GoverningVerbs.Consenting))
            // "has hired bankers to advise on a bid for Widget".
            || (_frame.Kind == DealKind.Acquisition && word is "advise" or "look" && _line.AnyIn(last, at, SubjectWords.Hiring))
            || (_frame.Id == "deal/acquisition" && Buys(word, at, last))
            || (_frame.Kind == DealKind.Merger && Merges(word, at))
            || (_frame.IsAgent && (_line.IsIn(at, ClauseWords.Be) || _line.Is(at, "among") || _line.Is(at, "as")
                || GoverningVerbs.Outdoing.Contains(word)));
    }

    /// <summary>"backed the management buyout of Widget", "expands into pet food with the purchase of Widget".</summary>
    private bool Buys(string word, int at, int last) =>
        (word is "back" or "backed" or "backing" or "backs" && _line.Is(draft.Word.End - 1, "buyout"))
            || (word == "with" && at == start - 1 && draft.Has(PartyRole.Target) && IsGrowing(last));

    /// <summary>"is in talks over a merger", "is not in merger talks with Widget", "are to join forces in an all-share merger".</summary>
    private bool Merges(string word, int at) =>
        DealWords.Talks.Contains(word) || (word == "forces" && _line.Is(at + 1, "in"))
            || (at == start - 1 && word == "in" && _line.IsIn(draft.Word.End, DealWords.Talks));

    /// <summary>"Acme [expands] into pet food with", "has bolstered its range with": what the subject does with its purchase.</summary>
    private bool IsGrowing(int at)
    {
        while (_line.IsAdverb(at) || _line.IsIn(at, ClauseWords.Auxiliaries)) at++;
        return subjects[0].Entity is { Kind: EntityKind.Organization } && _line.IsIn(at, GoverningVerbs.Growing);
    }
}
