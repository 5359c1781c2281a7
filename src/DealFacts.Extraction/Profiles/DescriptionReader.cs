using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// Reads a description of a company left to right, once: "a", rank and place ("privately held", "London-quoted"), describing words and the
/// head; what a head that says nothing leaves open stands after it ("a company which leases high technology equipment").
/// </summary>
internal sealed class DescriptionReader
{
    private const int LongestDescription = 16;

    private readonly TermLine _line;
    private readonly int _limit;
    private int _at;
    private Run? _place;
    private Run? _origin;
    private Run? _town;

    private DescriptionReader(TermLine line, int at, int limit)
    {
        _line = line;
        _at = at;
        _limit = Math.Min(Math.Min(limit, line.Count), at + LongestDescription);
    }

    /// <summary>The description that starts at a term and ends before another.</summary>
    public static Description Read(TermLine line, int at, int limit)
    {
        DescriptionReader reader = new(line, at, limit);
        reader.SkipOpening();
        return reader.ReadHead(at);
    }

    /// <summary>Whether a description can end in the word: "firm", "retailer", "mill".</summary>
    public static bool IsHead(TermLine line, int at) =>
        line.IsIn(at, BusinessWords.General) || line.IsIn(at, BusinessWords.Trades)
            || (line.Is(at, "loan") && line.Is(at - 1, "and") && line.Is(at - 2, "savings")) || line.IsIn(at, BusinessWords.Establishments)
            || (line.IsPlainWord(at) && line[at].Lower.EndsWith("maker", StringComparison.Ordinal));

    /// <summary>The place that stands after a description: "company in Canada", "plant located near Boston".</summary>
    public static Run? PlaceAfter(TermLine line, int end)
    {
        int at = line.Is(end, ",") ? end + 1 : end;
        int situated = line.Entry(at, LocationWords.Situated);
        if (situated == 0 && at > end) return InAside(line, at);
        at += situated;
        return line.Is(at, "in") || line.Is(at, "near") || (situated > 0 && line.Is(at, "on")) ? PlaceReader.Read(line, at + 1) : null;
    }

    /// <summary>"near Erie" after a comma, "in central Alberta", "at Hickory, N.C." between two.</summary>
    private static Run? InAside(TermLine line, int at)
    {
        if (!line.Is(at, "near") && !line.Is(at, "in") && !line.Is(at, "at")) return null;
        return PlaceReader.Read(line, at + 1) is { } place && (line.Is(at, "near") || line.Is(place.End, ",")) ? place : null;
    }

    /// <summary>
    /// Where what describes a name ends: "food distributor" before "X", "its Boston paper" before ", X," and ", the X,".
    /// </summary>
    public static int EndBefore(TermLine line, int name)
    {
        int article = line.Is(name - 1, "the") && line.Is(name - 2, ",") ? name - 1 : name;
        return line.Is(article - 1, ",") ? article - 1 : name;
    }

    /// <summary>
    /// Where the description that ends before a name starts: "privately held food distributor" in "to purchase privately held food
    /// distributor X".
    /// </summary>
    public static int FirstBefore(TermLine line, int end)
    {
        int first = end - 1;
        while (first > 0 && end - first < LongestDescription && StandsBefore(line, first - 1)) first--;
        return first;
    }

    private static bool StandsBefore(TermLine line, int at)
    {
        if (at <= EndOfTag(line) || (at == 0 && line.IsIn(at, BusinessWords.Leads))) return false;
        if (line.Is(at, "-") || line.IsKind(at, TermKind.Place)) return true;
        if (line.Is(at, "and")) return WordRun.IsWord(line, at - 1);
        if (line.Is(at, ",") || line.Is(at, ".")) return PlaceEndsAt(line, at);
        if (!WordRun.IsWord(line, at) || line.IsIn(at, ClauseWords.Determiners)) return false;
        return DealVerbs.Find(line[at].Word) is not { } verb || line.IsIn(at, BusinessWords.TradeGerunds)
            || (verb.Form == VerbForm.Base && !line.Is(at - 1, "to") && !line.IsIn(at - 1, ClauseWords.Auxiliaries))
            // "ship pumps maker": a plural, though it is a verb's form too.
            || (verb.Form == VerbForm.Third && line.IsPlainWord(at - 1) && IsHead(line, at + 1));
    }

    /// <summary>"UPDATE 2[-]Miner Orvane", "BRIEF[-]Miner": the dash behind what an agency writes first; -1 for none.</summary>
    private static int EndOfTag(TermLine line) =>
        !line.IsIn(0, KnownNames.HeadlineTags) || line.TokenAt(0).Casing != Text.Casing.Upper ? -1
            : line.Is(1, "-") ? 1 : line.Is(2, "-") ? 2 : -1;

    /// <summary>The signs of "Aurora, Colo.," before a description.</summary>
    private static bool PlaceEndsAt(TermLine line, int at) =>
        line.IsKind(at - 1, TermKind.Place) || (line.Is(at - 1, ".") && line.IsKind(at - 2, TermKind.Place));

    private void SkipOpening()
    {
        while (_at < _limit)
        {
            int rank = _line.Entry(_at, BusinessWords.Rank);
            // "private equity firm": the two words are one.
            if (rank > 0 && !(_line.Is(_at, "private") && _line.Is(_at + 1, "equity"))) _at += rank;
            else if (_line.IsIn(_at, ClauseWords.Determiners)) _at++;
            else if (_line.Is(_at, ",") && (_line.IsIn(_at - 1, BusinessWords.Rank) || _place?.End == _at)) _at++;
            else if (_line.Entry(_at, PlaceNames.Demonyms) is var demonym and > 0) TakeOrigin(demonym);
            // "the Anglo-Dutch group".
            else if (_line.IsIn(_at, Nationalities.Prefixes) && _line.Is(_at + 1, "-")) TakeOrigin(3);
            else if (_line.IsPossessive(_at)) _at++;
            else if (_line.Is(_at, "one") && _line.Is(_at + 1, "of")) _at += 2;
            else if (IsNumber() && _line.Is(_at + 1, "-")) _at += 3;
            else if (IsNumber() && _line.IsIn(_at + 1, NumberWords.OrdinalEnds)) _at += 2;
            // "a 190 mln dlr asset bank".
            else if (_line.Is(_at, "asset") && _line.IsKind(_at - 1, TermKind.Money)) _at++;
            else if (_line.IsKind(_at, TermKind.Count) || _line.IsKind(_at, TermKind.Money) || IsNumber()) _at++;
            else if (PlaceReader.ReadBased(_line, _at) is { } seat && seat.End < _limit) TakePlace(seat);
            else if (_line.Is(_at, "-") || _line.IsIn(_at, LocationWords.Based)) _at++;
            else if (PlaceReader.Read(_line, _at) is { } place && place.End <= _limit) TakePlace(place);
            else if (IsArticle(_at - 1) && WordRun.IsWord(_line, _at + 1)
                && PlaceReader.IsUnknownTown(_line, _at)) _town = new Run(_at, ++_at);
            else break;
        }
    }

    private bool IsArticle(int at) => _line.Is(at, "a") || _line.Is(at, "an") || _line.Is(at, "the");

    private bool IsNumber() => _line.IsPlainWord(_at) && _line.TokenAt(_at).Kind == Text.TokenKind.Number;

    private void TakeOrigin(int words)
    {
        _origin ??= new Run(_at, _at + words);
        _at += words;
    }

    /// <summary>"Philadelphia-based", "the Salt Lake City startup"; the place of "Canada's largest" tells less.</summary>
    private void TakePlace(Run place)
    {
        if (_line.IsPossessive(place.End)) _origin ??= place;
        else _place ??= place;
        _at = place.End;
    }

    private Description ReadHead(int first)
    {
        int words = _at;
        // "the name [the] merged company will take".
        while (_at < _limit && WordRun.GoesOn(_line, words, _at) && !EndsAfterHead() && !(_at > words && IsArticle(_at))) _at++;
        int head = _at - 1;
        bool general = head >= words && _line.IsIn(head, BusinessWords.General);
        bool trade = head >= words && !general && IsHead(_line, head);
        Run? business = null;
        bool leads = _line.Is(_at, "in") && head >= words && _line.IsIn(head, BusinessWords.LeadersIn);
        bool makes = leads || (_line.Is(_at, "of") && head >= words && _line.IsIn(head, BusinessWords.MakersOf));
        if (makes) business = WaresReader.Read(_line, _at + 1);
        // "owner of three radio stations".
        else if (head >= words && _line.Is(_at, "of") && (_line.Is(head, "owner") || _line.Is(head, "owners"))
            && WaresReader.Read(_line, _at + 1) is { } owned && _line.IsIn(owned.End - 1, BusinessWords.Establishments))
            (makes, business) = (true, owned);
        else if (trade && (head > words || TellsByItself(head))) business = new Run(words, head + 1);
        else if (general && _line.Is(head, "group") && _line.Is(_at, "of")) general = false;
        else if (general && _line.Is(head - 1, "technology") && Activity.After(_line, _at) is { } field) business = field;
        else if (general && head > words && IsTelling(words, head)) business = new Run(words, Trimmed(words, head));
        else if (general) business = Activity.After(_line, _at) ?? (_line.Is(_at, "in") ? Activity.InTrade(_line, _at + 1) : null);
        // "the Erle foundry group" stands in Erle, "the Erle foundry unit" may be Erle's.
        Run? town = _line.IsIn(head, BusinessWords.Parts) ? null : _town;
        return new Description(first, _at, business, _place ?? town ?? PlaceAfter(_line, makes
            && business is { } wares ? wares.End : _at), general || trade || (makes && business is not null)) { Origin = _origin };
    }

    /// <summary>"publisher Acme", not "supplier Acme".</summary>
    private bool TellsByItself(int head) => !_line.IsIn(head, BusinessWords.MakersOf) || _line.IsIn(head, BusinessWords.Telling);

    /// <summary>"shipping group", not "surviving company" nor "employee group".</summary>
    private bool IsTelling(int words, int head) =>
        head - words > 1 || !(_line.IsIn(words, BusinessWords.Standings)
            || (_line.Is(head, "group") && _line.IsIn(words, PartyWords.GroupSorts)));

    /// <summary>
    /// "a company operating concessions": the participle after the head is no describing word; "oil field services concern" goes on.
    /// </summary>
    private bool EndsAfterHead() =>
        !(_line.IsPlainWord(_at) && IsHead(_line, _at + 1)) && (_line.IsIn(_at - 1, BusinessWords.General) || IsHead(_line, _at - 1))
        && (_line.IsIn(_at, BusinessWords.Verbs) || _line.IsIn(_at, BusinessWords.Participles)
            || _line.Entry(_at, BusinessWords.EngagedIn) > 0 || _line.IsIn(_at, BusinessWords.EndOfWares));

    private int Trimmed(int first, int end)
    {
        while (end > first + 1 && (_line.Is(end - 1, "-") || _line.IsIn(end - 1, BusinessWords.General))) end--;
        return end;
    }
}
