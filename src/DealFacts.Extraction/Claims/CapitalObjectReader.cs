using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes what is raised, led or invested: "$45 million", "Acme's Series A", and of a passive the round before the verb.</summary>
internal sealed class CapitalObjectReader(DealDraft draft)
{
    private const int LongestRound = 5;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>The term after the object that starts at a term; -1 when the verb tells of no capital.</summary>
    public int Read(int at, NounPhrase? phrase)
    {
        if (phrase is not null && IsPriceTag(phrase)) return -1;
        if (phrase is not null && GivenTo(phrase) is > 0 and var given) return given;
        if (phrase is not null && CapitalReader.IsCapital(draft, phrase)) return SpendsOn(phrase.End) || IsPaid(phrase.End)
            || Proceeds.Are(_line, phrase.End) ? -1
            : TakeCapital(phrase);
        if (InvestsIn(at)) return at;
        if (LeadsIt(at)) return TakeFollowing(at);
        draft.IsReference |= JoinsIn(at);
        return JoinsIn(at) || InvestsToo(at) ? at : -1;
    }

    /// <summary>"handed Widget $5 million": whom the money goes to stands before the sum; 0 where it is no capital.</summary>
    private int GivenTo(NounPhrase phrase)
    {
        if (DealVerbs.Find(_line[draft.Word.First].Word) is not { Verb: "hand" } || draft.Parties.Count == 0
            || phrase is not { IsShare: false, Heads.Count: 1 }
            || phrase.Heads[0].Entity is not { Kind: EntityKind.Organization, IsOfficial: false }) return 0;
        if (NounPhraseReader.Read(_line, phrase.End) is not { Money: { Per: "" } money } sum
            || !(sum.HeadWord.Length == 0 || RoundReader.Nouns.Contains(sum.HeadWord)
                || RoundWords.Checks.Contains(sum.HeadWord))) return 0;
        bool ends = sum.End >= _line.Count || _line.IsPunctuation(sum.End) || _line.IsKind(sum.End, TermKind.Period)
            || (_line.Is(sum.End, "in") && _line.IsIn(sum.End + 1, RoundReader.Nouns));
        if (!ends) return 0;
        draft.Take(phrase, PartyRole.Target);
        draft.TakeValue(money);
        return sum.End;
    }

    /// <summary>"put a $5 million price tag on Widget": what it is to cost, and no money put in.</summary>
    private bool IsPriceTag(NounPhrase phrase) =>
        _line.Is(phrase.End, "on") && phrase.Money is not null
            && (phrase.HeadWord == "tag" || PriceWords.Estimated.Contains(phrase.HeadWord));

    /// <summary>"would receive $5 million in cash", "will get $5 million upfront": a price or a payment, and no round.</summary>
    private bool IsPaid(int end) =>
        DealVerbs.Find(_line[draft.Word.First].Word) is { Verb: "receive" or "get" or "collect" }
            && (_line.Is(end, "upfront") || (_line.Is(end, "in") && _line.Is(end + 1, "cash")));

    /// <summary>A round that "was led by" only refers, unless its own words tell whose it is; the term after the verb, or -1.</summary>
    public int ReadPassive(int verb)
    {
        // "Led by Widget Ventures.": the round of the entry it stands under; "It was led by": the round told before.
        if ((verb == 0 || verb == 1 && _line.Is(0, "it")) && _frame.Id == "deal/lead")
        {
            draft.IsReference = true;
            return draft.Word.End;
        }

        // "a $5 million buyout offer from a consortium led by Widget": those who bid, and no round.
        if (_frame.Id == "deal/lead" && _line.IsIn(verb - 1, PartyWords.Groups) && !_line.AnyIn(0, verb, RoundReader.Nouns)) return -1;
        if (_frame.Subject is PartyRole.Investor && _frame.Kind is DealKind.Investment) return ReadInvested(verb);
        for (int i = verb - 1; i >= 0 && i > verb - 8; i--)
        {
            // "a series of failures led by".
            if (_line.Is(i, "series") && RoundReader.Find(_line, i, i + 1) is null) continue;
            if (!_line.IsIn(i, RoundReader.Nouns) && !_line.IsIn(i, DealWords.RoundParts) && _line.MoneyAt(i) is null) continue;
            if (_line.MoneyAt(i) is not null && IsOfOtherVerb(i - 1)) return -1;
            draft.TakeValue(_line.MoneyAt(i) ?? SumOf(i));
            // "undisclosed [seed] funding led by".
            if (RoundReader.Find(_line, i - 2, i) is not null) draft.First = Math.Min(draft.First, Math.Max(0, i - 2));
            TakeIssuer(i, verb);
            // "$5 million was raised by Widget": whose it is, is told after the verb.
            draft.IsReference = !draft.HasEnd && _frame.Subject != PartyRole.Issuer;
            return draft.Word.End;
        }

        return -1;
    }

    /// <summary>"the closing of [a $33 million] Series A financing led by": the sum in the round's own phrase, or null.</summary>
    private Quantity? SumOf(int noun)
    {
        for (int i = noun - 1; i > noun - LongestRound && i > 1 && !_line.IsPunctuation(i) && !_line.IsIn(i, ClauseWords.Prepositions); i--)
            if (_line.MoneyAt(i) is { Per: "" } sum) return _line.Is(i - 1, "a") && _line.Is(i - 2, "of") ? sum : null;
        return null;
    }

    /// <summary>"The index gained $7 trillion, led by Widget", "will cost $5 million, led by": no capital that is raised.</summary>
    private bool IsOfOtherVerb(int at)
    {
        while (_line.IsAdverb(at) || _line.Is(at, "another")) at--;
        return _line.Is(at, "cost") || (NamePlaces.IsVerbLike(_line, at) && !_line.IsIn(at, RoundWords.Takes));
    }

    /// <summary>"$5 million was invested in Widget by Acme": the sum before the verb, in whom and by whom after it.</summary>
    private int ReadInvested(int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - 5; i--)
        {
            if (_line.MoneyAt(i) is not { } money) continue;
            draft.TakeValue(money);
            draft.First = i;
            return _line.AnyIn(draft.Word.End, draft.Word.End + 2, RoundWords.Inward) ? draft.Word.End : -1;
        }

        return -1;
    }

    /// <summary>"Widget's round was led by", "the round in Widget was led by".</summary>
    private void TakeIssuer(int noun, int verb)
    {
        if (_frame.ObjectRole is not { } role) return;
        for (int i = Math.Max(0, noun - 6); i < verb; i++)
        {
            bool possessor = i < noun && _line.Possesses(i);
            bool governed = i > noun && _line.IsKind(i, TermKind.Company) && (_line.Is(i - 1, "in") || _line.Is(i - 1, "for"));
            if (possessor || governed) draft.Add(role, NounPhraseReader.PartyAt(_line, i));
        }
    }

    /// <summary>
    /// "invest $65 billion in AI projects", "commit $20 million to a campaign": in things, not in a company, nor in one meant by "the
    /// startup".
    /// </summary>
    private bool SpendsOn(int at)
    {
        if (_frame.Kind != DealKind.Investment || !(_line.Is(at, "in") || _line.Is(at, "into") || _line.Is(at, "on")
            || _line.Is(at, "to"))) return false;
        // "had put up $22 million in new funding".
        int noun = _line.IsIn(at + 1, RoundReader.Nouns) ? at + 1 : at + 2;
        if (_line.Is(at, "in") && _line.IsIn(noun, RoundReader.Nouns) && draft.Word.IsPhrasal
            && !_line.IsPlainWord(noun + 1)) return false;
        // "in the startup" may be a company told before, "in the Dutch grid" is none.
        bool told = _line.Is(at + 1, "it") || (_line.Is(at + 1, "the") && !_line.IsKind(at + 2, TermKind.Place));
        return !told && !IsInSomebody(NounPhraseReader.Read(_line, at + 1));
    }

    /// <summary>"invest heavily in Widget Works": no sum, but a name after the preposition.</summary>
    private bool InvestsIn(int at) =>
        _frame.Kind == DealKind.Investment && (_line.Is(at, "in") || _line.Is(at, "into"))
            && IsInSomebody(NounPhraseReader.Read(_line, at + 1));

    /// <summary>"in Widget Works", "in Widget's pipelines", but not "in its pipelines".</summary>
    private static bool IsInSomebody(NounPhrase? phrase) =>
        phrase is { HasNames: true } || phrase?.Owner is { IsReferring: false, Entity.Kind: EntityKind.Organization };

    /// <summary>"Existing investors Widget and Gadget also participated": in the round told before.</summary>
    private bool JoinsIn(int at) =>
        _frame.Id == "deal/participate" && draft.Parties.Count > 0 && (at >= _line.Count || _line.IsPunctuation(at) || _line.Is(at, "as")
            || (draft.Word.Form == VerbForm.Gerund && _line.IsIn(at, ClauseWords.Be)))
            && !_line.Is(draft.Word.First, "join");

    /// <summary>
    /// "Widget Ventures led it.", "led.", "led and was joined by Gadget", "led, with Gadget joining", "led; Gadget joined", "is to lead
    /// with $40 million": the round told before.
    /// </summary>
    private bool LeadsIt(int at)
    {
        bool it = _frame.Id == "deal/lead" && draft.Parties.Count > 0 && (_line.Is(at, "it") && _line.Is(at + 1, ".")
            || (_line.Is(at, "that") && _line.Is(at + 1, "one"))
            || _line.Is(at, ",") && (_line.Is(at + 1, "with") || _line.Is(at + 1, "joined") || _line.Is(at + 1, "alongside"))
            || (_line.Is(at, "with") && _line.MoneyAt(at + 1) is not null) || _line.Is(at, ";") || EndsLead(at));
        draft.IsReference |= it;
        return it;
    }

    /// <summary>"led.", "led, and was joined by", "led and Gadget followed": the verb is over, and nothing says what was led.</summary>
    private bool EndsLead(int at) =>
        at >= _line.Count || (_line.Is(at, ".") && at == _line.Count - 1) || JoinedAfter(at) > 0 || FollowingAfter(at) is not null;

    /// <summary>
    /// Takes those of "led and Gadget followed"; the term from which complements are read, "joined" of "led, and was joined by".
    /// </summary>
    private int TakeFollowing(int at)
    {
        if (FollowingAfter(at) is { } others) draft.Take(others, PartyRole.Investor);
        return JoinedAfter(at) is > 0 and var joined ? joined : at;
    }

    /// <summary>The "joined" of ", and was joined by"; 0 where it does not follow.</summary>
    private int JoinedAfter(int at)
    {
        int be = And(at) + 1;
        return be > 1 && _line.IsIn(be, ClauseWords.Be) && _line.Is(be + 1, "joined") && _line.Is(be + 2, "by") ? be + 1 : 0;
    }

    private NounPhrase? FollowingAfter(int at) =>
        And(at) is > 0 and var and && NounPhraseReader.Read(_line, and + 1) is { HasNames: true } others
            && (_line.IsIn(others.End, RoundWords.Following) || _line.IsIn(others.End + 1, RoundWords.Following)) ? others : null;

    private int And(int at)
    {
        if (_line.Is(at, ",")) at++;
        return _line.Is(at, "and") ? at : 0;
    }

    /// <summary>"Widget and Gadget also invested.": in the round told before.</summary>
    private bool InvestsToo(int at)
    {
        bool too = _frame.Id == "deal/invest" && draft.Parties.Count > 0 && (at >= _line.Count || _line.Is(at, "."))
            && (_line.Is(draft.Word.First - 1, "also") || _line.Is(draft.Word.First - 1, "previously"));
        draft.IsReference |= too;
        return too;
    }

    private int TakeCapital(NounPhrase phrase)
    {
        draft.TakeValue(phrase.Money ?? (_frame.Id == "deal/raise" ? FundSums.After(_line, phrase.End) : null));
        // "Widget, in which Acme had invested $5 million".
        if (_frame.Id == "deal/invest" && RelativeObject.Of(draft) is { } funded
            && _line.Is(draft.Parties.Min(p => p.Party.First) - 1, "which"))
            draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, funded));
        if (phrase.Owner is { } owner && _frame.ObjectRole is { } role) draft.Add(role, owner);
        draft.IsReference = phrase.Money is null && phrase.Owner is null && _frame.ObjectRole is not null;
        return phrase.End;
    }
}
