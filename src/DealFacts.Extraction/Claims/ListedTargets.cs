using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
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
        if (StartsList(at)) return _line[at - 1].Lower.EndsWith("s", StringComparison.Ordinal) ? TakeListed(at + 1) : TakeExamples(at + 1);
        if (Largest(at) is var largest && largest > at) return TakeExamples(largest);
        bool examples = _line.Is(at, "such") && _line.Is(at + 1, "as") && at == draft.Word.End && draft.Word.IsNoun;
        if (examples) return TakeExamples(at + 2);
        return MostRecent(at) is var named && named > at ? TakeExamples(named) : at;
    }

    /// <summary>"two acquisitions: Widget and Gadget": whether the colon stands there.</summary>
    public bool StartsAt(int at) => Largest(at) > at || StartsList(at);

    private bool StartsList(int at) =>
        _line.Is(at, ":") && at == draft.Word.End && draft.Frame.ObjectRole is PartyRole.Target
            && (_line[at - 1].Lower.EndsWith("s", StringComparison.Ordinal)
                || NounPhraseReader.Read(_line, at + 1) is { HasNames: true });

    /// <summary>"made its biggest acquisition yet: [Widget]", "its first acquisition, [Widget], for $5 million".</summary>
    private int Largest(int at)
    {
        if (!draft.Word.IsNoun || draft.Frame.Id != "deal/acquisition" || draft.Has(PartyRole.Target)
            || !_line.AnyIn(draft.PhraseFrom, draft.Word.First, DealWords.Ordinals)) return at;
        bool yet = at == draft.Word.End || (at == draft.Word.End + 1 && (_line.Is(at - 1, "yet") || _line.Is(at - 1, "ever")))
            || (at == draft.Word.End + 2 && _line.Is(at - 1, "date") || _line.Is(at - 1, "far"));
        if (!yet || !(_line.Is(at, ":") || _line.Is(at, ",")) || NounPhraseReader.Read(_line, at + 1) is not { HasNames: true } named
            || named.Heads[0].Entity is not { Kind: EntityKind.Organization }) return at;
        return _line.Is(at, ":") || _line.IsPunctuation(named.End) ? at + 1 : at;
    }

    /// <summary>"five acquisitions since 2020, most recently [Widget and Gadget]", "including".</summary>
    private int MostRecent(int at)
    {
        if (!draft.Word.IsNoun || draft.Frame.ObjectRole is not PartyRole.Target
            || !_line[draft.Word.End - 1].Lower.EndsWith("s", StringComparison.Ordinal)) return at;
        if (_line.Is(at, "that") && _line.IsIn(at + 1, DealWords.Listing)) return at + 2;
        if (at == draft.Word.End && (_line.IsIn(at, DealWords.Listing) || IsAmong(at))) return at + 1;
        return _line.Is(at, "including") ? at + 1 : _line.Is(at, "most") && _line.Is(at + 1, "recently") ? at + 2 : at;
    }

    /// <summary>"Among Acme's purchases were".</summary>
    private bool IsAmong(int at) => _line.IsIn(at, ClauseWords.Be) && _line.Is(draft.PhraseFrom - 1, "among");

    /// <summary>"acquisitions such as Widget and Gadget".</summary>
    private int TakeExamples(int at)
    {
        if (draft.Frame.ObjectRole is not PartyRole.Target || NounPhraseReader.Read(_line, at) is not { HasNames: true } named) return at;
        draft.Take(named, PartyRole.Target);
        return named.End;
    }

    /// <summary>
    /// The names of a list, what is told of each between commas left out: "Widget, for which it paid $5 million, and Gadget".
    /// </summary>
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
