using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Fills a frame from the sentence around its word: subject to the left, object to the right, then whom the prepositions bring.</summary>
internal sealed class FrameReader
{
    private readonly TermLine _line;
    private readonly FrameWord _word;
    private readonly DealFrame _frame;
    private readonly List<(PartyRole Role, Party Party)> _parties = [];
    private Quantity? _value;
    private Quantity? _valuation;
    private int _first;
    private int _end;
    private int _stageFrom;
    private bool _isShare;
    private Quantity? _stake;
    private bool _isReference;

    private FrameReader(TermLine line, FrameWord word)
    {
        _line = line;
        _word = word;
        _frame = word.Frame;
        _first = word.First;
        _end = word.End;
    }

    /// <summary>The statements of a sentence, in order.</summary>
    public static IEnumerable<DealStatement> ReadAll(TermLine line)
    {
        for (int at = 0; at < line.Count; at++)
        {
            if (line[at].Lower.Length == 0) continue;
            foreach (FrameWord word in DealFrames.AllAt(line, at))
            {
                FrameReader reader = new(line, word);
                if ((word.IsNoun ? reader.ReadNoun() : reader.ReadVerb()) is not { } statement) continue;
                yield return statement;
                at = word.End - 1;
                break;
            }
        }
    }

    private DealStatement? ReadVerb()
    {
        if (VerbGroup.Of(_line, _word) is not { } group) return null;
        IReadOnlyList<Party> subjects = SubjectFinder.Find(_line, group.Start);
        _first = subjects.Count > 0 ? subjects[0].First : group.Start;
        _stageFrom = subjects.Count > 0 ? subjects[subjects.Count - 1].End : Math.Max(0, group.Start - 12);
        int after = _word.End;
        if (group.IsPassive)
        {
            if (!TakePassiveSubject(subjects, group)) return null;
        }
        else
        {
            foreach (Party subject in subjects) Add(_frame.Subject, subject);
            after = ReadObject(after);
            if (after < 0) return null;
        }

        ReadComplements(after, group.IsPassive);
        return Finish();
    }

    /// <summary>"Loom Systems was acquired by": the subject is the target. A round that "was led by" only refers.</summary>
    private bool TakePassiveSubject(IReadOnlyList<Party> subjects, VerbGroup group)
    {
        if (_frame.Object == FrameObject.Capital)
        {
            for (int i = group.Start - 1; i >= 0 && i > group.Start - 8; i--)
                if (_line.IsIn(i, RoundReader.Nouns) || _line.MoneyAt(i) is not null) return _isReference = true;
            return false;
        }

        if (subjects.Count == 0) return false;
        PartyRole role = _frame.ObjectRole ?? PartyRole.Target;
        foreach (Party subject in subjects) Add(role, subject);
        return true;
    }

    /// <summary>Takes the object; the term after it, or -1 when what follows the verb makes no deal.</summary>
    private int ReadObject(int at)
    {
        while (_line.IsAdverb(at) || _line.IsKind(at, TermKind.Period)) at++;
        NounPhrase? phrase = NounPhraseReader.Read(_line, at);
        switch (_frame.Object)
        {
            case FrameObject.None:
                if (_frame.ObjectRole is { } role && phrase is { HasNames: true }) Take(phrase, role);
                return phrase is { HasNames: true } ? phrase.End : at;
            case FrameObject.Capital:
                return phrase is not null && IsCapital(phrase) ? TakeCapital(phrase) : -1;
            case FrameObject.Shares:
                if (phrase is not { IsShare: true, HasNames: true }) return -1;
                Take(phrase, _frame.ObjectRole!.Value);
                return phrase.End;
            default:
                if (phrase is null || !CanBeTarget(phrase)) return -1;
                Take(phrase, _frame.ObjectRole!.Value);
                return phrase.End;
        }
    }

    /// <summary>"$45 million", "a $23 million Series A round", "funding"; not "its forecast to $3 billion".</summary>
    private bool IsCapital(NounPhrase phrase)
    {
        bool round = RoundReader.Nouns.Contains(phrase.HeadWord) || RoundReader.Find(_line, phrase.First, phrase.End + 2) is not null;
        if (_frame.Subject is PartyRole.LeadInvestor || _frame.Verbs.Contains("participate in")) return round || _line.Is(phrase.End - 1, "round");
        if (phrase.Money is { Per: "" })
            return _frame.Kind == DealKind.Investment || StrongRaise(_word) || round || RoundNear(phrase.End);
        return round && phrase.Stake is null;
    }

    /// <summary>"raised", by itself, with money after it; "received $5 million" needs more.</summary>
    private bool StrongRaise(FrameWord word) => _line[word.First].Lower.StartsWith("rais", StringComparison.Ordinal);

    private bool RoundNear(int at)
    {
        for (int i = at; i < at + 8 && i < _line.Count; i++)
            if (_line.IsIn(i, RoundReader.Nouns) || _line.Is(i, "investors") || _line.Is(i, "ipo")) return true;
        return false;
    }

    private int TakeCapital(NounPhrase phrase)
    {
        _value = phrase.Money;
        if (phrase.Owner is { } owner && _frame.ObjectRole is { } role) Add(role, owner);
        _isReference = phrase.Money is null && phrase.Owner is null && _frame.ObjectRole is not null;
        return phrase.End;
    }

    /// <summary>A name, a business, or shares of either.</summary>
    private bool CanBeTarget(NounPhrase phrase)
    {
        if (phrase.Heads.Count == 0) return false;
        if (phrase.HasNames) return true;
        return DealNouns.Units.Contains(phrase.HeadWord) && !(phrase.Owner is null && phrase.End - phrase.First == 1);
    }

    private void Take(NounPhrase phrase, PartyRole role)
    {
        foreach (Party head in phrase.Heads) Add(role, head);
        if (phrase.Owner is { } owner && role == PartyRole.Target) Add(PartyRole.Seller, owner);
        _isShare |= phrase.IsShare;
        _stake ??= phrase.Stake;
        if (phrase.Money is { Per: "" } money) _value ??= money;
    }

    private void Add(PartyRole role, Party party)
    {
        if (_parties.Any(p => p.Party.First == party.First)) return;
        if (party.Entity is not null && _parties.Any(p => p.Party.Entity == party.Entity)) return;
        _parties.Add((role, party));
    }

    private DealStatement? ReadNoun()
    {
        int start = StartOfPhrase();
        ReadBeforeNoun(start);
        ReadComplements(_word.End, isPassive: true);
        IReadOnlyList<Party> subjects = SubjectFinder.Find(_line, start);
        _stageFrom = subjects.Count > 0 ? subjects[subjects.Count - 1].End : Math.Max(0, start - 12);
        bool determined = _line.Is(start, "the") || _line.Is(start, "this") || _line.Is(start, "that");
        GovernedSubject(subjects, start);
        if (_frame.Object == FrameObject.Target && !_parties.Any(p => p.Role is PartyRole.Target or PartyRole.Partner or PartyRole.Customer)) return null;
        if (_frame.Object != FrameObject.Target && !_parties.Any(p => p.Role == PartyRole.Issuer)) _isReference = true;
        if (_isReference && !determined && _frame.Kind != DealKind.FundingRound) return null;
        if (_parties.Count == 0 && _value is null) return null;
        _first = Math.Min(_first, _parties.Count > 0 ? Math.Min(start, _parties.Min(p => p.Party.First)) : start);
        return Finish();
    }

    /// <summary>The first term of the noun's own phrase: "Acme's proposed $22 billion" before "takeover".</summary>
    private int StartOfPhrase()
    {
        int start = _word.First;
        while (start > 0 && _word.First - start < 10)
        {
            int before = start - 1;
            if (_line.IsPossessive(before) || _line.QuantityAt(before) is not null || _line.IsName(before) || _line.Is(before, "-")) start--;
            else if (_line.IsPlainWord(before) && !_line.IsIn(before, ClauseWords.Prepositions) && !_line.IsIn(before, ClauseWords.Conjunctions)
                && !_line.IsIn(before, ClauseWords.Auxiliaries) && !_line.IsIn(before, ClauseWords.Speech) && !IsGoverningVerb(before)) start--;
            else break;
            if (_line.IsIn(before, ClauseWords.Determiners) || _line.Possesses(before)) break;
        }

        return start;
    }

    private bool IsGoverningVerb(int at) => _line[at].Lower.Length > 0 && (DealVerbs.IsAny(_line[at].Lower) || GoverningVerbs.IsAny(_line[at].Lower)) && !_line.Is(at, "proposed") && !_line.Is(at, "offered");

    /// <summary>Reads what stands between the phrase's start and the noun: a possessor, a name as in "the Loxo deal", a sum.</summary>
    private void ReadBeforeNoun(int start)
    {
        for (int i = start; i < _word.First; i++)
        {
            if (_line.MoneyAt(i) is { Per: "" } money) _value ??= money;
            if (_line.QuantityAt(i)?.Amount is Percentage) (_isShare, _stake) = (true, _line.QuantityAt(i));
            if (!_line.IsName(i)) continue;
            if (_line.Possesses(i)) Add(_frame.Subject, PartyAt(i));
            else if (_line.IsKind(i, TermKind.Company)) Add(_frame.ObjectRole ?? _frame.Subject, PartyAt(i));
        }
    }

    /// <summary>"Acme completed the acquisition of Widget": who governs the noun takes the open role; who rejects or receives is the target.</summary>
    private void GovernedSubject(IReadOnlyList<Party> subjects, int start)
    {
        if (subjects.Count == 0) return;
        int last = subjects[subjects.Count - 1].End;
        for (int i = start - 1; i >= last && i > start - 14; i--)
        {
            if (_line[i].Lower.Length == 0) continue;
            if (GoverningVerbs.Receiving.Contains(_line[i].Lower))
            {
                if (_frame.ObjectRole is { } role && !_parties.Any(p => p.Role == role)) foreach (Party subject in subjects) Add(role, subject);
                return;
            }

            if (!GoverningVerbs.Acting.Contains(_line[i].Lower)) continue;
            if (!_parties.Any(p => p.Role == _frame.Subject)) foreach (Party subject in subjects) Add(_frame.Subject, subject);
            return;
        }
    }

    /// <summary>Goes right from the object and takes whom and what the prepositions bring, to the end of the clause.</summary>
    private void ReadComplements(int at, bool isPassive)
    {
        int limit = Math.Min(_line.Count, at + 45);
        _end = Math.Max(_end, at);
        for (int i = at; i < limit;)
        {
            if (EndsClause(i)) break;
            int next = TakeComplement(i, isPassive);
            if (next > i) _end = next;
            i = next > i ? next : i + 1;
        }
    }

    private bool EndsClause(int at) =>
        _line.Is(at, ";") || _line.Is(at, "while") || _line.Is(at, "but") || (_line.IsIn(at, ClauseWords.Speech) && !_line.Is(at, "announced"))
        || (at > _word.End && DealVerbs.Find(_line[at].Lower) is { } verb && verb.Verb is "acquire" or "buy" or "sell" or "purchase" && (verb.Form & VerbForm.Gerund) == 0 && !_line.Is(at - 1, "to"));

    /// <summary>Takes the complement that starts at a term; the term after it, or the same term when none starts there.</summary>
    private int TakeComplement(int at, bool isPassive)
    {
        if (Introduces(at) is { } introduced) return TakeParties(introduced.At, introduced.Role, at);
        if (_line.Is(at, "valued") || _line.Is(at, "valuing") || _line.Is(at, "values")) return TakeWorth(at);
        if (_line.Is(at, "worth") && _line.MoneyAt(at + 1) is { Per: "" } worth) return TakeValue(worth, at + 2);
        if (!_line.IsIn(at, ClauseWords.Prepositions)) return at;
        string preposition = _line[at].Lower;
        if (preposition is "for" or "at" && _line.MoneyAt(at + 1) is { } price) return price.Per.Length == 0 && preposition == "for" ? TakeValue(price, at + 2) : at + 2;
        if (preposition == "by" && isPassive && NounPhraseReader.Read(_line, at + 1) is { HasNames: true } agent) return TakeAll(agent, _frame.RoleAfter("by") ?? _frame.Subject);
        if (_frame.RoleAfter(preposition) is not { } role) return preposition == "in" || preposition == "of" ? TakeSum(at) : at;
        if (NounPhraseReader.Read(_line, at + 1) is not { } phrase) return at;
        if (preposition == "in" && RoundReader.Nouns.Contains(phrase.HeadWord)) return TakeSum(at);
        if (role is PartyRole.Target ? CanBeTarget(phrase) : phrase.HasNames) return TakeAll(phrase, role);
        return at;
    }

    /// <summary>Words that bring investors: "led by", "with participation from", "backed by", "alongside".</summary>
    private (int At, PartyRole Role)? Introduces(int at)
    {
        bool round = _frame.Kind is DealKind.FundingRound or DealKind.Investment;
        if (!round) return null;
        if ((_line.Is(at, "led") || _line.Is(at, "co-led") || _line.Is(at, "headed")) && _line.Is(at + 1, "by")) return (at + 2, PartyRole.LeadInvestor);
        if ((_line.Is(at, "backed") || _line.Is(at, "joined")) && _line.Is(at + 1, "by")) return (at + 2, PartyRole.Investor);
        if (_line.Is(at, "alongside") || _line.Is(at, "including")) return (at + 1, PartyRole.Investor);
        if (_line.Is(at, "with"))
            for (int i = at + 1; i < at + 7; i++)
                if (_line.Is(i, "from") || _line.Is(i, "by")) return (i + 1, PartyRole.Investor);
        return null;
    }

    private int TakeParties(int at, PartyRole role, int start)
    {
        for (int i = at; i < at + 6 && i < _line.Count; i++)
        {
            if (!_line.IsParty(i) && !_line.IsKind(i, TermKind.Name)) continue;
            return NounPhraseReader.Read(_line, i) is { HasNames: true } phrase ? TakeAll(phrase, role) : start;
        }

        return start;
    }

    private int TakeAll(NounPhrase phrase, PartyRole role)
    {
        if (role == PartyRole.Target) Take(phrase, role);
        else foreach (Party head in phrase.Heads.Where(h => h.Entity is not null)) Add(role, head);
        if (phrase.Money is { Per: "" } money) _value ??= money;
        return phrase.End;
    }

    /// <summary>"valued at $1.45 billion": the deal when the noun stands right before, else the company.</summary>
    private int TakeWorth(int at)
    {
        int i = at + 1;
        while (i < at + 5 && _line.MoneyAt(i) is null) i++;
        if (_line.MoneyAt(i) is not { } money) return at;
        bool ofDeal = _line.IsIn(at - 1, DealNouns.Deals) && !_line.Is(at - 1, "round");
        if (ofDeal) _value ??= money;
        else _valuation ??= money;
        return i + 1;
    }

    private int TakeValue(Quantity money, int next)
    {
        _value ??= money;
        return next;
    }

    /// <summary>"in a deal valued at", "in a $20 billion deal", "in a $5 million round".</summary>
    private int TakeSum(int at)
    {
        if (NounPhraseReader.Read(_line, at + 1) is not { Money: { Per: "" } money } phrase) return at;
        if (DealNouns.Deals.Contains(phrase.HeadWord) || RoundReader.Nouns.Contains(phrase.HeadWord)) _value ??= money;
        return phrase.End;
    }

    private DealStatement? Finish()
    {
        PartyRole[] ends = [PartyRole.Target, PartyRole.Issuer, PartyRole.Partner, PartyRole.Customer];
        bool ended = _parties.Any(p => ends.Contains(p.Role));
        if (!ended && !_isReference && _parties.Count == 0) return null;
        if (_frame.Kind == DealKind.Partnership && _parties.Count(p => p.Party.Entity is not null) < 2) return null;
        if (_frame.Kind == DealKind.Contract && (_parties.Count < 2)) return null;
        StageFind stage = StageReader.Find(_line, _stageFrom, _word.End) ?? StageAfter() ?? DefaultStage();
        return new DealStatement(_frame, KindHere(), _line, _first, _end)
        {
            Parties = _parties,
            Value = _value,
            Valuation = _valuation,
            Round = RoundReader.Find(_line, _first, Math.Min(_line.Count, _end + 6)),
            Stage = stage,
            IsReference = _isReference || !ended,
            IsTotal = _frame.Object == FrameObject.Capital && IsTotal(),
        };
    }

    private StageFind? StageAfter() => _word.IsNoun ? StageReader.Find(_line, _word.End, Math.Min(_line.Count, _end + 8)) : null;

    private StageFind DefaultStage()
    {
        if (!_word.IsNoun) return StageReader.OfVerb(_line, _word);
        DealStage stage = _frame.Stage ?? (_frame.Kind is DealKind.FundingRound or DealKind.InitialPublicOffering or DealKind.Investment ? DealStage.Completed : DealStage.Announced);
        return new StageFind(stage, _word.First, _word.First, "stage/noun") { Rank = StageRules.All.Length + 1 };
    }

    private DealKind KindHere()
    {
        bool ipo = false, debt = false;
        for (int i = Math.Max(0, _word.First - 6); i < Math.Min(_line.Count, _end + 4); i++)
        {
            ipo |= _line.Is(i, "ipo") || (_line.Is(i, "public") && _line.Is(i + 1, "offering"));
            debt |= _line.IsIn(i, DebtWords);
        }

        if (_frame.Kind == DealKind.FundingRound) return ipo ? DealKind.InitialPublicOffering : debt && RoundReader.Find(_line, _first, _end + 6) is null ? DealKind.DebtFinancing : DealKind.FundingRound;
        if (_frame.Kind == DealKind.Divestiture && _parties.Any(p => p.Role == PartyRole.Acquirer)) return DealKind.Acquisition;
        bool minority = _isShare && _stake?.Amount.Value is < 50;
        return _frame.Kind == DealKind.Acquisition && minority ? DealKind.Investment : _frame.Kind;
    }

    private bool IsTotal()
    {
        for (int i = _word.First - 3; i < Math.Min(_line.Count, _end + 8); i++)
            if (_line.Is(i, "total") || _line.Is(i, "totaling") || (_line.Is(i, "to") && _line.Is(i + 1, "date")) || (_line.Is(i, "so") && _line.Is(i + 1, "far"))) return true;
        return false;
    }

    private Party PartyAt(int at) => new(_line.EntityAt(at), _line.EntityAt(at)?.Name ?? _line.Phrase(at, at + 1), at, at + 1);

    private static readonly WordTable DebtWords = WordTable.Of("""
        bond
        bonds
        credit facility
        debt
        loan
        loans
        notes
        """);
}
