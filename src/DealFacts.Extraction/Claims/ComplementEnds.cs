using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells where what belongs to a deal's word ends: at a new clause, at another deal's verb, at the next round.</summary>
internal sealed class ComplementEnds(DealDraft draft, ListedTargets listed)
{
    private const int FarthestBeside = 4;

    private readonly TermLine _line = draft.Line;
    private readonly bool _isRelative = RelativeClauses.Holds(draft.Line, draft.Word.First)
        || (draft.Word.IsNoun ? RelativeClauses.LooksBack(draft.Line, draft.Word.First) : IsReduced(draft));

    /// <summary>Whether the search ends at a term.</summary>
    public bool IsAt(int at)
    {
        if (listed.StartsAt(at)) return false;
        if (_isRelative && RelativeClauses.EndsAt(_line, at)) return true;
        if (VentureActs(draft, at)) return true;
        // "scrapped its listing and was bailed out by Acme": what it goes on to tell is another's deed.
        // Not of "its unit, which has ten shops and is based in Racine, to Lowell".
        if (_line.Is(at, "and") && _line.IsIn(at + 1, ClauseWords.Be) && !_line.IsParty(at - 1)
            && _line.Entry(at + 2, LocationWords.Situated) == 0) return true;
        if (_line.Is(at, "and") && at > draft.Word.End && ClauseStarts.IsFurtherVerb(_line, at + 1)) return true;
        // "put $2 million into Widget and led a round in Gadget": the subject's next deal.
        if (_line.Is(at, "and") && at > draft.Word.End && !_line.Is(at + 2, "by") && _line.IsPlainWord(at + 1)
            && DealVerbs.Find(_line[at + 1].Word) is { } further && (further.Form & VerbForm.Past) != 0) return true;
        // "plowing $5 million into Acme, taking a stake in Widget": likewise.
        if (_line.Is(at, ",") && at > draft.Word.End && (_line.Is(at + 2, "a") || _line.Is(at + 2, "an"))
            && DealVerbs.Find(_line[at + 1].Word) is { } next && (next.Form & VerbForm.Gerund) != 0) return true;
        // "plans to go public, sending shares of Widget lower": what comes of it is of others.
        if (_line.Is(at, ",") && _line.IsIn(at + 1, GoverningVerbs.Effects)) return true;
        // "to be bought by Widget, ditching an offer from Gadget": another bidder's.
        if (_line.Is(at, ",") && _line.IsIn(at + 1, GoverningVerbs.Spurning)) return true;
        // "made an offer for Widget, prompting a rival bid from Gadget".
        if (_line.Is(at, ",") && _line.IsIn(at + 1, GoverningVerbs.Prompting)) return true;
        // "is buying Widget, a startup [that had raised] $5 million from Gadget": whom the money came from sells nothing.
        if (draft.Frame.Object is not FrameObject.Capital && _line.IsIn(at, ClauseWords.Relatives) && TellsOfRaise(at + 1)) return true;
        // "at $5 million, down from the $9 million it was worth before": another time's sum.
        if (_line.Entry(at, FigureWords.Comparers) is var words and > 0
            && (_line.MoneyAt(at + words) ?? _line.MoneyAt(at + words + 1)) is not null) return true;
        // "for $5 million, and the rest, valued at": what follows is another subject.
        if (_line.Is(at, "and") && _line.Is(at - 1, ",") && _line.IsIn(at + 1, ClauseWords.Determiners)
            && (_line.MoneyAt(at - 2) is not null || _line.IsKind(at - 2, TermKind.Period))) return true;
        // "which Acme bought for $5 million, and it walked away from": another clause of somebody's own.
        if (_line.Is(at, "and") && _line.Is(at - 1, ",") && at > draft.Word.End && !_line.Possesses(at + 1)
            && _line.MentionAt(at + 1) is { Kind: MentionKind.Pronoun }) return true;
        if (at >= draft.Word.End && RivalBidders.AnotherStartsAt(_line, at)) return true;
        if (draft.Word.IsNoun && at >= draft.Word.End && IsSetBeside(at)) return true;
        if (_line.Is(at, "followed") || IsNextRound(at) || ClauseStarts.IsAt(_line, at)) return true;
        if (_line.Is(at, "according") || (_line.Is(at, "by") && _line.IsIn(at - 1, DealWords.Sources))) return true;
        if (_line.Is(at, ";") || _line.Is(at, ":") || _line.Is(at, "while") || _line.Is(at, "but") || _line.Is(at, "after")
            || _line.Is(at, "since")) return true;
        if (_line.IsIn(at, ClauseWords.Speech) && !_line.Is(at, "announced")) return true;
        return at > draft.Word.End
            && DealVerbs.Find(_line[at].Word) is { Verb: "acquire" or "buy" or "sell" or "purchase" or "invest" or "commit" } verb
            && (verb.Form & VerbForm.Gerund) == 0 && !_line.Is(at - 1, "to") && !_line.Is(at + 1, "-");
    }

    private bool TellsOfRaise(int at)
    {
        while (_line.IsIn(at, ClauseWords.Auxiliaries) || _line.IsAdverb(at)) at++;
        return at < _line.Count && DealVerbs.Find(_line[at].Word) is { Verb: "raise" or "secure" or "land" or "attract" } raise
            && (raise.Form & (VerbForm.Past | VerbForm.Participle)) != 0;
    }

    /// <summary>"its raise [comes within months of] Widget's, backed by Gadget"; not "its last round came in June for $5 million".</summary>
    private bool IsSetBeside(int at)
    {
        if (_line.Is(at, "follows")) return true;
        if (!_line.Is(at, "comes") && !_line.Is(at, "came")) return false;
        for (int i = at + 1; i <= at + FarthestBeside; i++)
            if (_line.Is(i, "after") || _line.Is(i, "amid") || _line.Is(i, "as")
                || (_line.IsKind(i, TermKind.Period) && _line.Is(i + 1, "of"))) return true;
        return false;
    }

    /// <summary>
    /// "A joint venture between Acme and Widget [agreed] to buy", "is seeking a loan": the venture's own deed, no part of what made it.
    /// </summary>
    public static bool VentureActs(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (!line.Is(draft.Word.End, "between") || !line.Is(draft.Word.End - 1, "venture") || !line.IsKind(at - 1, TermKind.Company)) return false;
        if (!line.IsIn(at, ClauseWords.Auxiliaries)) return NamePlaces.IsVerbLike(line, at);
        int verb = at + 1;
        while (line.IsIn(verb, ClauseWords.Auxiliaries) || line.IsAdverb(verb)) verb++;
        return line.IsPlainWord(verb) && line[verb].Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"Acme, a startup [backed by] Widget, has raised": as good as "which is backed by".</summary>
    private static bool IsReduced(DealDraft draft) =>
        draft.Line.Is(draft.Word.End, "by") && (draft.Word.Form & VerbForm.Participle) != 0
            && !draft.Line.IsIn(draft.Word.First - 1, ClauseWords.Auxiliaries) && !draft.Line.IsAdverb(draft.Word.First - 1);

    /// <summary>"raised $20 million in 2017, and $50 million in": another round.</summary>
    private bool IsNextRound(int at) =>
        draft.Frame.Kind == DealKind.FundingRound && draft.Value is not null && at > draft.Word.End && _line.Is(at, "and")
            && _line.MoneyAt(at + 1) is not null;
}
