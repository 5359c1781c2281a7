using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads the noun phrase that starts at a term, left to right, once: determiners, owner ("Ironbark Inc's", "its"), share ("15 pct of",
/// "all outstanding shares of"), describing words, and the name or the last word in which it ends.
/// </summary>
internal sealed class NounPhraseReader
{
    private const int LongestPhrase = 24;
    private const int DeepestShare = 3;
    private const int FarthestMember = 8;

    private readonly TermLine _line;
    private readonly int _first;
    private readonly int _limit;
    private int _at;
    private int _words = -1;
    private bool _inQuotes;
    private Party? _owner;
    private Quantity? _stake;
    private Quantity? _money;
    private bool _isShare;

    private NounPhraseReader(TermLine line, int at)
    {
        _line = line;
        _first = at;
        _at = at;
        _limit = Math.Min(line.Count, at + LongestPhrase);
    }

    /// <summary>The phrase at a term, or null when none starts there.</summary>
    public static NounPhrase? Read(TermLine line, int at) => Read(line, at, DeepestShare);

    /// <summary>The phrase at a term, or, where it names nobody, whom it describes: "an investment group led by Alden Pryor".</summary>
    public static NounPhrase? ReadParties(TermLine line, int at)
    {
        NounPhrase? phrase = Read(line, at);
        if (phrase is null || (phrase.HasNames && !IsGroup(line, phrase))) return phrase;
        int limit = line.IsIn(phrase.End - 1, PartyWords.Groups) ? phrase.End + FarthestMember : phrase.End + 3;
        for (int i = phrase.End; i < limit && i < line.Count && !line.IsPunctuation(i); i++)
            if (line.IsIn(i, PhraseWords.Groupings)
                && Read(line, line.Is(i + 1, "by") ? i + 2 : i + 1) is { HasNames: true } members) return members;
        return phrase;
    }

    /// <summary>"the group controlled by Alden Pryor": what follows names the group.</summary>
    private static bool IsGroup(TermLine line, NounPhrase phrase) =>
        line.MentionAt(phrase.End - 1) is { Kind: MentionKind.Description } group && line.Document.Tokens[group.End - 1].Lower == "group"
            && line.IsIn(phrase.End, PhraseWords.Groupings) && line.Is(phrase.End + 1, "by");

    /// <summary>The party at a name's term.</summary>
    public static Party PartyAt(TermLine line, int at)
    {
        Entity? entity = line.EntityAt(at);
        return new Party(entity, line.Phrase(at, at + 1), at, at + 1) { IsReferring = line.MentionAt(at)?.Kind != MentionKind.Name };
    }

    private static NounPhrase? Read(TermLine line, int at, int depth) => new NounPhraseReader(line, at).Read(depth);

    private NounPhrase? Read(int depth)
    {
        while (_at < _limit)
        {
            if (_line.Possesses(_at)) TakeOwner();
            else if (_line.IsName(_at) && _words >= 0 && _line.MentionAt(_at)!.Kind == MentionKind.Pronoun) break;
            else if (_line.IsName(_at)) return EndInName();
            else if (_line.QuantityAt(_at) is { } quantity) TakeQuantity(quantity);
            else if (_words < 0 && BelongingsReader.Of(_line, _at) is var whole and > 0) return depth > 0 ? EndInShare(whole, depth) : null;
            else if (ShareReader.Starts(_line, _at)
                && ShareReader.Of(_line, _at) is var of and > 0) return depth > 0 ? EndInShare(of, depth) : null;
            else if (_line.Is(_at, "of") && (_stake is not null || _isShare || OnlyDeterminersSoFar()
                || _line.IsIn(_at - 1, PhraseWords.Portions) || IsCollection())) _at++;
            else if (_line.SkipBrackets(_at) is var after && after > _at) _at = after;
            else if (IsDescribing()) TakeWord();
            else break;
        }

        return EndInWords();
    }

    private void TakeOwner()
    {
        _owner = PartyAt(_line, _at);
        _at += _line.IsPossessive(_at + 1) ? 2 : 1;
        _words = -1;
    }

    private void TakeQuantity(Quantity quantity)
    {
        if (quantity.Amount is Money) _money ??= quantity;
        else if (quantity.Amount is Percentage) _stake ??= quantity;
        else if (quantity.Amount.Unit == "shares") _isShare = true;
        _at++;
        if (quantity.Amount is not Money) _words = -1;
        if (quantity.Amount is Money && _line.Is(_at, "worth") && _line.Is(_at + 1, "of")) (_isShare, _at) = (true, _at + 2);
        // "five mln shares, or 16 pct, of": the share said twice.
        if (_line.Is(_at, ",") && _line.Is(_at + 1, "or")
            && (_line.IsKind(_at + 2, TermKind.Percent) || _line.IsKind(_at + 2, TermKind.Count)))
        {
            _stake ??= _line.QuantityAt(_at + 2)?.Amount is Percentage ? _line.QuantityAt(_at + 2) : null;
            _at += 3;
            if (_line.Is(_at, ",")) _at++;
        }

        if (_isShare && _line.Is(_at, "in") && NameFollows(_at + 1)) _at++;
        if (_isShare && _line.IsIn(_at, DealNouns.Shares) && ShareReader.Of(_line, _at) is var of and > 0) _at = of;
    }

    /// <summary>"165,000 shares in Ironbark Inc", not "in the market".</summary>
    private bool NameFollows(int at) => _line.IsParty(at) || (_line.Is(at, "the") && _line.IsParty(at + 1));

    private void TakeWord()
    {
        if (_words < 0 && !_line.IsIn(_at, ClauseWords.Determiners) && !CountsWhatFollows()) _words = _at;
        _at++;
    }

    /// <summary>"1,250,000 of the company's shares", "22 drug stores": not "the 412-room hotel".</summary>
    private bool CountsWhatFollows() =>
        _line.IsKind(_at, TermKind.Token) && _line.TokenAt(_at).Kind == TokenKind.Number && !_line.Is(_at + 1, "-");

    /// <summary>"a group of timber properties": what is collected belongs to the phrase, unless it is a name.</summary>
    private bool IsCollection() =>
        _line.IsIn(_at - 1, PhraseWords.Collections) && _line.IsPlainWord(_at + 1) && !_line.IsIn(_at + 1, ClauseWords.Determiners);

    private bool OnlyDeterminersSoFar() => _words < 0 && _at > _first;

    /// <summary>Whether the word at hand describes what follows; prepositions, verbs and commas end the phrase.</summary>
    private bool IsDescribing()
    {
        if (_line.IsKind(_at, TermKind.Place) || _line.IsKind(_at, TermKind.Period)) return true;
        if (_line.IsPossessive(_at)) return true;
        if (_line.IsPunctuation(_at))
        {
            string sign = _line[_at].Lower;
            if (sign is "\"" or "“" or "”") return (_inQuotes = !_inQuotes) || true;
            if (sign == "." && _line.IsKind(_at - 1, TermKind.Place)) return true;
            return sign is "-" or "/" or "&" or "'" || (sign == "," && (ListsAdjectives() || PlaceComma.GoesOn(_line, _at)));
        }

        if (!_line.IsPlainWord(_at)) return false;
        if (_line.IsIn(_at, ClauseWords.Prepositions) && !_line.Is(_at, "about")) return false;
        if (_line.IsIn(_at, ClauseWords.Auxiliaries) || _line.IsIn(_at, ClauseWords.Speech)) return false;
        if (EndsAtParticiple() || IsLedBy() || (_at > _first && _line.IsIn(_at, PhraseWords.Enders))) return false;
        if (_line.Is(_at, "and")) return _at > _first && JoinsWords();
        if (_line.Is(_at, "that") && _at > _first) return false;
        return !_line.IsIn(_at, ClauseWords.Conjunctions) && !(_at > _first && _line.IsIn(_at, ClauseWords.Relatives));
    }

    /// <summary>
    /// "canal properties serving 8,000 customers", "gas properties located in": what follows the thing itself only tells of it.
    /// </summary>
    private bool EndsAtParticiple() =>
        _words >= 0 && _line.IsIn(_at - 1, DealNouns.Units)
        && (_line[_at].Lower.EndsWith("ing", StringComparison.Ordinal) || _line[_at].Lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"a Series A [led by] Alden Ventures".</summary>
    private bool IsLedBy() => _words >= 0 && _line.Is(_at + 1, "by") && (_line.IsIn(_at, PhraseWords.Groupings) || _line.Is(_at, "joined"));

    /// <summary>"privately held, Texas-based" goes on; "the plant, which" does not.</summary>
    private bool ListsAdjectives() =>
        _words >= 0 && _line.IsPlainWord(_at + 1) && _line[_at + 1].Lower.EndsWith("ed", StringComparison.Ordinal) && _line.IsName(_at + 2);

    /// <summary>"oil and gas interests": both sides of "and" are plain words, and no verb follows.</summary>
    private bool JoinsWords() =>
        _line.IsPlainWord(_at - 1) && _line.IsPlainWord(_at + 1) && !_line.IsIn(_at + 1, ClauseWords.Determiners)
        && !_line.IsIn(_at + 1, ClauseWords.Auxiliaries) && !DealVerbs.IsAny(_line[_at + 1].Word);

    private NounPhrase? EndInShare(int of, int depth)
    {
        NounPhrase? whole = Read(_line, of, depth - 1);
        if (whole is null) return null;
        // "the sale of Ironbark's interest in Halvard Co"; "its stake" is left to the frame.
        Party? holder = _owner is { } owner && _line.MentionAt(owner.First)?.Kind != MentionKind.Pronoun ? owner : null;
        return whole with
        {
            First = _first,
            Owner = whole.Owner ?? holder,
            IsShare = true,
            Stake = _stake ?? whole.Stake,
            Money = _money ?? whole.Money,
        };
    }

    private NounPhrase EndInName()
    {
        List<Party> heads = [PartyAt(_line, _at)];
        int end = _at + 1;
        int after = EndOfPlainWords(end);
        string last = after > end ? _line[after - 1].Lower : "";
        bool share = after > end && DealNouns.Shares.Contains(last);
        bool part = after > end && !share && DealNouns.Units.Contains(last);
        if (part && !_line.IsName(after) && (NamesPlace(_at) || NamesSite(_at, last)))
        {
            NounPhrase described = EndInDescription(after, last);
            return NameInApposition() ?? described;
        }

        if (part && _line.IsName(after))
        {
            // "Petrel Corp unit Dunlin Exploration": the first name owns the second.
            _owner = heads[0];
            heads = [PartyAt(_line, after)];
            end = after + 1;
        }
        else if (share || part)
        {
            // "the Halvard division of Ironbark Inc".
            if (part) _owner ??= OwnerAfter(after);
            end = after;
        }
        else
        {
            end = NameListReader.Read(_line, heads, end);
        }

        return new NounPhrase(_first, end) { Heads = heads, Owner = _owner, IsShare = _isShare || share
            || _stake is not null, Stake = _stake, Money = _money };
    }

    /// <summary>"Marlow steel plate mill": a short name before a plant's own words is part of the description.</summary>
    private bool NamesPlace(int at) =>
        _owner is not null && _line[at].End - _line[at].First == 1 && _line.MentionAt(at)!.Kind == MentionKind.Name
            && !_line.IsIn(at + 1, DealNouns.Units);

    /// <summary>
    /// "the Silver Fox gold property", "22 Thrifty Rx drug stores": a name without a legal form before what stands on land is part of its
    /// description.
    /// </summary>
    private bool NamesSite(int at, string last) =>
        DealNouns.Sites.Contains(last) && _line.MentionAt(at) is { Kind: MentionKind.Name } name
            && name.Entity!.FullName == _line.Phrase(at, at + 1) && !LegalForm(name);

    private bool LegalForm(NameMention name) => OrganizationWords.LegalSuffixes.Contains(_line.Document.Tokens[name.End - 1].Word);

    private NounPhrase EndInDescription(int end, string last)
    {
        Party described = new(null, _line.Phrase(_words < 0 ? _at : _words, end), _at, end);
        _at = end;
        return new NounPhrase(_first, end)
        {
            Heads = [described],
            Owner = _owner ?? OwnerAfter(end),
            Stake = _stake,
            Money = _money,
            HeadWord = last,
        };
    }

    private int EndOfPlainWords(int at)
    {
        int i = at;
        while (i < _limit && i < at + 6 && (_line.IsPlainWord(i) || _line.Is(i, "-"))
            && !_line.IsIn(i, ClauseWords.Prepositions) && !_line.IsIn(i, ClauseWords.Auxiliaries)
            && !_line.IsIn(i, ClauseWords.Conjunctions) && !_line.IsIn(i, ClauseWords.Relatives) && !_line.IsIn(i, ClauseWords.Speech)
            && !_line.IsAdverb(i)) i++;
        return i;
    }

    private NounPhrase? EndInWords()
    {
        while (_at > _first && (_line.IsPunctuation(_at - 1) || _line.IsKind(_at - 1, TermKind.Period))) _at--;
        if (_words < 0 || _at <= _words) return _money is null
            && _stake is null ? null : new NounPhrase(_first, _at) { Money = _money, Stake = _stake, IsShare = _isShare };
        string last = _line[_at - 1].Lower;
        if ((DealNouns.Units.Contains(last) || CompanyWords.Sorts.Contains(last)) && NameInApposition() is { } named) return named;
        bool share = _isShare || DealNouns.Shares.Contains(last);
        if (share && _owner is not null
            && (last != "assets" || _at - _words == 1)) return new NounPhrase(_first, _at) { Heads = [_owner], IsShare = true, Stake = _stake, Money = _money };
        Party head = new(null, _line.Phrase(_words, _at), _words, _at);
        return new NounPhrase(_first, _at)
        {
            Heads = [head],
            Owner = _owner ?? OwnerAfter(_at),
            IsShare = share,
            Stake = _stake,
            Money = _money,
            HeadWord = last,
            IsVague = IsVague(last),
            IsPlaced = IsPlaced(_at),
        };
    }

    private bool IsPlaced(int at) =>
        (_line.Is(at, "in") || _line.Is(at, "near") || _line.Is(at, "at"))
            && Enumerable.Range(at + 1, 3).Any(i => _line.IsKind(i, TermKind.Place));

    private bool IsVague(string last) =>
        _owner is null && _words == _first && PhraseWords.VagueHeads.Contains(last);

    /// <summary>"its wholly owned subsidiary, Skylark International Inc": the name after the comma is what was meant.</summary>
    private NounPhrase? NameInApposition()
    {
        int name = _line.Is(_at, ",") ? _at + 1 : _at;
        if (!_line.IsName(name) || _line.Possesses(name) || _line.MentionAt(name)!.Kind != MentionKind.Name) return null;
        return new NounPhrase(_first, name + 1) { Heads = [PartyAt(_line, name)], Owner = _owner, IsShare = _isShare, Stake = _stake, Money = _money };
    }

    /// <summary>"the garden furniture business of Halvard Co".</summary>
    private Party? OwnerAfter(int at)
    {
        if (!_line.Is(at, "of") && !_line.Is(at, "from")) return null;
        int name = _line.Is(at + 1, "the") ? at + 2 : at + 1;
        // "of the privately-held Ironbark Inc".
        int end = name;
        while (end < name + 5 && (_line.Is(end, "-") || (_line.IsPlainWord(end) && !_line.IsIn(end, ClauseWords.Prepositions)))) end++;
        if (name > at + 1 && _line.IsParty(end)) name = end;
        return _line.IsParty(name) ? PartyAt(_line, name) : null;
    }
}
