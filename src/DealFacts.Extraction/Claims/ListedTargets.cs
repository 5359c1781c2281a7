using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes the targets that a noun's list names: "two acquisitions: Widget and Gadget", "acquisitions such as Widget".</summary>
internal sealed class ListedTargets(DealDraft draft)
{
    private const int Farthest = 45;

    private readonly TermLine _line = draft.Line;

    /// <summary>Takes the list that starts at a term; the term after it, or the same term when none starts there.</summary>
    public int Take(int at)
    {
        if (StartsAt(at)) return TakeListed(at + 1);
        bool examples = _line.Is(at, "such") && _line.Is(at + 1, "as") && at == draft.Word.End && draft.Word.IsNoun;
        return examples ? TakeExamples(at + 2) : at;
    }

    /// <summary>"two acquisitions: Widget and Gadget": whether the colon stands there.</summary>
    public bool StartsAt(int at) =>
        _line.Is(at, ":") && at == draft.Word.End && draft.Frame.ObjectRole is PartyRole.Target
            && _line[at - 1].Lower.EndsWith("s", StringComparison.Ordinal);

    /// <summary>"acquisitions such as Widget and Gadget".</summary>
    private int TakeExamples(int at)
    {
        if (draft.Frame.ObjectRole is not PartyRole.Target || NounPhraseReader.Read(_line, at) is not { HasNames: true } named) return at;
        draft.Take(named, PartyRole.Target);
        return named.End;
    }

    /// <summary>The names of a list, what is told of each between commas left out: "Widget, for which it paid $5 million, and Gadget".</summary>
    private int TakeListed(int at)
    {
        for (int i = at; i < _line.Count && i < at + Farthest; i++)
        {
            if (_line.IsIn(i, ClauseWords.Relatives) || _line.IsIn(i, ClauseWords.Prepositions))
                while (i + 1 < _line.Count && !_line.Is(i, ",")) i++;
            if (_line.IsKind(i, TermKind.Company) && !_line.IsIn(i - 1, ClauseWords.Prepositions))
                draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, i));
        }

        return Math.Min(_line.Count, at + Farthest);
    }
}
