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
    private readonly PhraseOwnership _taken = new();
    private int _at;
    private int _words = -1;

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
            if (MembersAfter(line, i) is var member and > 0 && Read(line, member) is { HasNames: true } members) return members;
        return PersonBehind(line, phrase.End) ?? ListBehind(line, phrase.End) ?? phrase;
    }

    /// <summary>"from its founder[, Jane Roe,]": who it is.</summary>
    private static NounPhrase? PersonBehind(TermLine line, int at) =>
        line.Is(at, ",") && line.IsKind(at + 1, TermKind.Person) && !line.Possesses(at + 1)
            && (line.IsIn(at - 1, LeaderWords.Founder) || line.IsIn(at - 1, LeaderWords.Officers)) ? Read(line, at + 1) : null;

    /// <summary>"the venture arms of its partners[, Widget and Gadget]", "of its backers [— Widget and Gadget]": who they are.</summary>
    private static NounPhrase? ListBehind(TermLine line, int at)
    {
        int i = at;
        while (i < at + FarthestMember && (line.IsPlainWord(i) || line.Possesses(i) || line.IsPossessive(i))) i++;
        bool opens = line.Is(i, ",") || line.Is(i, "—") || line.Is(i, "–") || line.Is(i, ":") || line.Is(i, "-");
        if (!opens || !line.IsPlainWord(i - 1) || !line[i - 1].Lower.EndsWith("s", StringComparison.Ordinal)) return null;
        return Read(line, line.Is(i + 1, "the") ? i + 2 : i + 1) is { HasNames: true, Heads.Count: > 1 } list ? list : null;
    }

    /// <summary>The term after "led by", "affiliated with", "made up of", "such as", "that includes"; 0 where none stands there.</summary>
    private static int MembersAfter(TermLine line, int at)
    {
        if (line.IsIn(at, PhraseWords.Groupings) || line.Is(at, "affiliated"))
        {
            int end = line.Is(at + 1, "up") ? at + 2 : at + 1;
            return line.Is(end, "by") || line.Is(end, "of") || line.Is(end, "with") ? end + 1 : end;
        }

        if (line.Is(at, "as") && line.Is(at - 1, "such")) return at + 1;
        bool that = (line.Is(at, "that") || line.Is(at, "which")) && (line.Is(at + 1, "includes") || line.Is(at + 1, "included"));
        return that ? at + 2 : 0;
    }

    /// <summary>"the group controlled by Alden Pryor": what follows names the group.</summary>
    private static bool IsGroup(TermLine line, NounPhrase phrase) =>
        line.MentionAt(phrase.End - 1) is { Kind: MentionKind.Description } group && line.Document.Tokens[group.End - 1].Lower == "group"
            && line.IsIn(phrase.End, PhraseWords.Groupings) && line.Is(phrase.End + 1, "by");

    /// <summary>The party at a name's term.</summary>
    public static Party PartyAt(TermLine line, int at)
    {
        Entity? entity = line.EntityAt(at);
        // "the Dutch distributor [Widget]": named at once.
        bool named = line.MentionAt(at)?.Kind == MentionKind.Name || entity is not null && line.EntityAt(at + 1) == entity
            && line.MentionAt(at + 1)?.Kind == MentionKind.Name;
        return new Party(entity, line.Phrase(at, at + 1), at, at + 1) { IsReferring = !named };
    }

    private static NounPhrase? Read(TermLine line, int at, int depth) => new NounPhraseReader(line, at).Read(depth);

    private NounPhrase? Read(int depth)
    {
        while (_at < _limit)
        {
            if (_line.Possesses(_at)) TakeOwner();
            else if (_line.Is(_at, "government") && _line.IsPossessive(_at + 1)) TakeState();
            else if (_line.IsName(_at) && _words >= 0 && _line.MentionAt(_at)!.Kind == MentionKind.Pronoun) break;
            else if (IsBackerBefore()) _at += 3;
            else if (DescribedName.IsSaidOfNext(_line, _at)) _at++;
            else if (_line.IsName(_at)) return Ends.InName(_at);
            else if (_line.QuantityAt(_at) is { } quantity) TakeQuantity(quantity);
            else if (_words < 0 && BelongingsReader.Of(_line, _at) is var whole and > 0) return depth > 0 ? EndInShare(whole, depth) : null;
            else if (!IsBusinessInterest() && ShareReader.Starts(_line, _at)
                && ShareReader.Of(_line, _at) is var of and > 0) return depth > 0 ? EndInShare(of, depth) : null;
            else if (_line.Is(_at, "of") && _line.IsIn(_at - 1, PhraseWords.Fractions)) (_taken.IsShare, _at) = (true, _at + 1);
            else if (_line.Is(_at, "of") && (_taken.Stake is not null || _taken.IsShare || OnlyDeterminersSoFar()
                || _line.IsIn(_at - 1, PhraseWords.Portions) || DescribingWords.AreCollected(_line, _at))) _at++;
            else if (IsNumberOf()) (_at, _words) = (_at + 1, -1);
            else if (_line.SkipBrackets(_at) is var after && after > _at) _at = after;
            else if (_line.Is(_at, "all") && _line.Is(_at + 1, "or") && _line.IsIn(_at + 2, PhraseWords.Portions)) _at += 2;
            else if (_line.Is(_at, "any") && _line.Is(_at + 1, "and") && _line.Is(_at + 2, "all")) _at += 3;
            else if (DescribingWords.GoOn(_line, _first, _words, _at)) TakeWord();
            else break;
        }

        return Ends.InWords(_at);
    }

    /// <summary>"oil and gas interests of Acme" are a business, "the remaining interests" a share.</summary>
    private bool IsBusinessInterest() =>
        _words >= 0 && _words < _at && _line.Is(_at, "interests") && !_line.IsIn(_at - 1, DealNouns.ShareSorts)
            && !_line.IsIn(_at - 1, ClauseWords.Determiners) && _line.Is(_at + 1, "of");

    /// <summary>"Acme-backed Widget Works", "Nasdaq-listed Widget Works": Widget Works is meant.</summary>
    private bool IsBackerBefore() =>
        _line.IsKind(_at, TermKind.Company) && _line.Is(_at + 1, "-")
            && (_line.Is(_at + 2, "backed") || _line.Is(_at + 2, "owned") || _line.Is(_at + 2, "listed") || _line.Is(_at + 2, "quoted"))
            && (_line.IsKind(_at + 3, TermKind.Company) || _line.IsPlainWord(_at + 3));

    private void TakeOwner()
    {
        _taken.Owner = PartyAt(_line, _at);
        _at += _line.IsPossessive(_at + 1) ? 2 : 1;
        _words = -1;
    }

    /// <summary>"the government's 25 pct stake in Ironbark": it has no name, and sells all the same.</summary>
    private void TakeState()
    {
        _taken.Owner = new Party(null, "government", _at, _at + 1);
        _at += 2;
        _words = -1;
    }

    private void TakeQuantity(Quantity quantity)
    {
        // "the 51-mln-dlr-asset Widget Bank": how large it is.
        int assets = quantity.Amount is not Money ? 0 : _line.Is(_at + 1, "asset") ? 1 : _line.Is(_at + 1, "-") && _line.Is(_at + 2, "asset") ? 2 : 0;
        _at += assets;
        if (quantity.Amount is Money && assets == 0) _taken.Money ??= quantity;
        else if (quantity.Amount is Percentage) _taken.Stake ??= quantity;
        else if (quantity.Amount.Unit == "shares") _taken.IsShare = true;
        _at++;
        if (quantity.Amount is not Money) _words = -1;
        if (quantity.Amount is Money && _line.Is(_at, "worth") && _line.Is(_at + 1, "of")) (_taken.IsShare, _at) = (true, _at + 2);
        // "five mln shares, or 16 pct, of": the share said twice.
        int or = _line.Is(_at, ",") ? _at + 1 : _at;
        if (_line.Is(or, "or") && (_line.IsKind(or + 1, TermKind.Percent) || _line.IsKind(or + 1, TermKind.Count)))
        {
            _taken.Stake ??= _line.QuantityAt(or + 1)?.Amount is Percentage ? _line.QuantityAt(or + 1) : null;
            _at = or + 2;
            if (_line.Is(_at, ",")) _at++;
        }

        if (_taken.IsShare && _line.Is(_at, "in") && NameFollows(_at + 1)) _at++;
        if (_taken.IsShare && _line.IsIn(_at, DealNouns.Shares) && ShareReader.Of(_line, _at) is var of and > 0) _at = of;
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

    /// <summary>"4.5 mln of its shares": a bare number counts what follows.</summary>
    private bool IsNumberOf() =>
        _line.Is(_at, "of") && _line.Possesses(_at + 1) && _line[_at - 1].Lower.Length > 0
            && Magnitudes.Names[_line[_at - 1].Lower] is not null;

    private bool OnlyDeterminersSoFar() => _words < 0 && _at > _first;

    private PhraseEnds Ends => new(_line, _first, _limit, _words, _taken);

    private NounPhrase? EndInShare(int of, int depth)
    {
        NounPhrase? whole = Read(_line, of, depth - 1);
        if (whole is null) return null;
        // "the sale of Ironbark's interest in Halvard Co"; "its stake" is left to the frame.
        Party? holder = _taken.Owner is { } owner && _line.MentionAt(owner.First)?.Kind != MentionKind.Pronoun ? owner : null;
        // "a 40 pct interest in an oil field from Ironbark": from whom it is bought is not whose field it is.
        bool source = whole.Owner is { } told && (_line.Is(told.First - 1, "from") || _line.Is(told.First - 2, "from"));
        // "the assets of its forging unit" are the unit; "a stake in its pipelines" is a part of what it has.
        bool assets = !whole.HasNames && _taken.Stake is null && _line.AnyIn(_at, of, DealNouns.Assets);
        return whole with
        {
            First = _first,
            Owner = source ? holder : whole.Owner ?? holder,
            IsShare = !assets,
            IsControl = _line.Is(_at, "control"),
            Stake = _taken.Stake ?? whole.Stake,
            Money = _taken.Money ?? whole.Money,
        };
    }
}
