using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Adds up, for one mention of a name, the signs of what it stands for.</summary>
internal sealed class NameClassifier(NameSource source)
{
    private const int AppositionReach = 9;
    private const int LongestDescription = 4;
    private const int LongestBecoming = 8;
    private static readonly Cue[][] s_byPlace = EnumMembers.Of<CuePlace>()
        .Select(place => CueTable.Cues.Where(cue => cue.Place == place).ToArray()).ToArray();

    /// <summary>The words of all cues of a place: where none of them stands no cue need be looked for.</summary>
    private static readonly WordTable[] s_words = s_byPlace.Select(cues => WordTable.Of(cues.SelectMany(cue => cue.Words))).ToArray();

    private readonly PhrasesBeside _phrases = new(source);
    private readonly ChosenCapitals _capitals = new(source);
    private readonly List<Cue> _cues = [];

    private Token[] Tokens => source.Tokens;

    /// <summary>Scores a mention; <paramref name="after"/> is the token after the name and its ticker.</summary>
    public void Score(NameCandidate name, int after)
    {
        _cues.Clear();
        Collect(name, after, _cues);
        foreach (Cue cue in _cues) name.Scores[(int)cue.Kind] += cue.Weight;
        name.IsChosen = _capitals.Is(name);
        name.IsProvenFirm = IsProven(name, after);
        name.IsApart = _phrases.IsBehind(OrganizationWords.Apart, name.OuterFirst, name.Sentence.First);
        name.IsOwner = _phrases.IsBehind(OrganizationWords.OwnedBy, BeforeDescription(name), name.Sentence.First) && !TakesIn(name);
        NameShape.Score(source, name);
        Speakers.Score(source, name);
        PersonalPronouns.Score(source, name);
    }

    /// <summary>"shares of Tommy Fairlie", "to buy Tommy Fairlie for $300 million"; not "shares of Ann Roe's Zunalo".</summary>
    private bool IsProven(NameCandidate name, int after)
    {
        int end = name.Sentence.End;
        bool owns = after < end && Tokens[after].Kind == TokenKind.Possessive && Tokens[after].Text.Length > 1;
        if (_cues.Exists(IsPersonal)) return false;
        foreach (Cue cue in _cues)
            if (cue.Proves && !(owns && cue.Place == CuePlace.Before)) return true;
        if (Tokens[name.End - 1].Kind == TokenKind.Number && after < end && FirmProofs.Acts.Contains(Tokens[after].Word)) return true;
        return after + 1 < end && Tokens[after].Lower == "for" && Tokens[after + 1].Kind == TokenKind.Currency
            && _phrases.IsBehind(FirmProofs.Bought, name.OuterFirst, name.Sentence.First);
    }

    private static bool IsPersonal(Cue cue) => cue.Kind == EntityKind.Person && cue.Id != "person/speech";

    /// <summary>
    /// "Zunalo will become a wholly owned unit of Orvane": nobody tells of Orvane as another's owner, it is the one that buys.
    /// </summary>
    private bool TakesIn(NameCandidate name)
    {
        int first = Math.Max(name.Sentence.First, BeforeDescription(name) - LongestBecoming);
        for (int at = BeforeDescription(name) - 1; at > first && Tokens[at].Casing == Casing.Lower; at--)
            if (BusinessWords.Becoming.Contains(Tokens[at].Word)) return true;
        return false;
    }

    /// <summary>The token from which a name is described: "Dutch insurance group" before "Orvane".</summary>
    private int BeforeDescription(NameCandidate name)
    {
        int at = name.OuterFirst;
        while (at - 1 > name.Sentence.First && name.OuterFirst - at < LongestDescription && Tokens[at - 1].IsWord
            && !FunctionWords.Words.Contains(Tokens[at - 1].Word)
            && (Tokens[at - 1].Casing == Casing.Lower || PlaceNames.Demonyms.Contains(Tokens[at - 1].Word))) at--;
        return at;
    }

    /// <summary>The cues beside a name.</summary>
    public IReadOnlyList<Cue> CuesAt(NameCandidate name, int after)
    {
        List<Cue> cues = [];
        Collect(name, after, cues);
        return cues;
    }

    private void Collect(NameCandidate name, int after, List<Cue> cues)
    {
        int last = LastCoreWord(name), first = name.First, start = name.Sentence.First, end = name.Sentence.End;
        bool owned = after < end && Tokens[after].Kind == TokenKind.Possessive;
        if (last > first && s_words[(int)CuePlace.Tail].Contains(Tokens[last].Word))
            foreach (Cue cue in s_byPlace[(int)CuePlace.Tail])
                if (cue.Words.Contains(Tokens[last].Word) && !(cue.Id == "place/tail" && !IsLocated(name, after))) cues.Add(cue);
        if (name.End - first > 1 && s_words[(int)CuePlace.Head].Contains(Tokens[first].Word))
            foreach (Cue cue in s_byPlace[(int)CuePlace.Head])
                if (cue.Words.Contains(Tokens[first].Word)) cues.Add(cue);
        if (name.End - first > 1 && HasWord(s_words[(int)CuePlace.Within], name))
            foreach (Cue cue in s_byPlace[(int)CuePlace.Within])
                if (HasWord(cue.Words, name)) cues.Add(cue);
        CollectAfter(owned ? CuePlace.Owned : CuePlace.After, after, end, cues);
        bool closes = ClosesApposition(name, after);
        int before = BeforeCalling(name.OuterFirst, start);
        if (closes || _phrases.IsBehind(s_words[(int)CuePlace.Before], before, start))
            foreach (Cue cue in s_byPlace[(int)CuePlace.Before])
                if (!(cue.Id == "organization/office-of" && IsDepartment(name, after, end)) && (_phrases.IsBehind(cue.Words, before, start)
                    || (closes && cue.Describes && _phrases.IsBehind(cue.Words, name.OuterFirst - 1, start)))) cues.Add(cue);
        foreach (Cue cue in s_byPlace[(int)CuePlace.OwnedBy])
            if (first - 2 >= start && Tokens[first - 1].Kind == TokenKind.Possessive && Tokens[first - 2].IsCapitalized
                && !cue.Words.Contains(Tokens[first - 2].Word)) cues.Add(cue);
        if (!IsPrivateOwner(name, after, end) && IsApposition(s_words[(int)CuePlace.Apposition], after, end))
            foreach (Cue cue in s_byPlace[(int)CuePlace.Apposition])
                if (IsApposition(cue.Words, after, end)) cues.Add(cue);
    }

    /// <summary>"on Arden Bay", "the Arden Bay", "Ohio's Arden Bay", "Arden Bay, Ohio"; a "Norvane Bay" that "bought Orvane" is a firm.</summary>
    private bool IsLocated(NameCandidate name, int after)
    {
        int at = name.OuterFirst - 1, first = name.Sentence.First;
        if (_phrases.IsBehind(FirmProofs.Before, at + 1, first) || _phrases.IsBehind(CompanyWords.ObjectVerbs, at + 1, first)) return false;
        if (at >= first && (Tokens[at].Lower == "the" || PlaceNames.Locators.Contains(Tokens[at].Word))) return true;
        if (at > first && Tokens[at].Kind == TokenKind.Possessive && PlaceNames.Known.Contains(Tokens[at - 1].Word)) return true;
        return after + 1 < name.Sentence.End && Tokens[after].Text == "," && PlaceNames.Known.Contains(Tokens[after + 1].Word);
    }

    /// <summary>"director of Operations at Orvane", "head of Growth": what one is head of at a company is a part of it.</summary>
    private bool IsDepartment(NameCandidate name, int after, int end) =>
        (after + 1 < end && Tokens[after].Lower == "at" && Tokens[after + 1].IsCapitalized)
            || (name.End - name.First == 1 && StaffWords.Fields.Contains(Tokens[name.First].Word));

    /// <summary>"a startup [called] Orvane", "a firm [named] Orvane": the token from which to look for what it is.</summary>
    private int BeforeCalling(int first, int start)
    {
        if (first - 2 < start || Tokens[first - 1].Lower is not ("called" or "named" or "dubbed")) return first;
        return Tokens[first - 2].Text == "," ? first - 2 : first - 1;
    }

    private void CollectAfter(CuePlace place, int after, int end, List<Cue> cues)
    {
        int verb = SkipHaving(after, end);
        if (verb == after && !_phrases.IsAhead(s_words[(int)place], after, end)) return;
        foreach (Cue cue in s_byPlace[(int)place])
            if ((_phrases.IsAhead(cue.Words, after, end) && !(cue.Id == "person/verb" && IsWriteDown(after, end))
                    && !(cue.Id == "person/speech" && IsGain(after, end)))
                || (cue.Id == "organization/verb" && _phrases.IsAhead(cue.Words, verb, end))) cues.Add(cue);
    }

    /// <summary>"Jane Roe, the owner of the Arden Kings": a person may own as well.</summary>
    private bool IsPrivateOwner(NameCandidate name, int after, int end) =>
        after + 2 < end && Tokens[after].Text == "," && Tokens[after + 1].Lower is "the" or "an" or "a" or "majority" or "owner"
            && (Tokens[after + 2].Lower is "owner" or "co-owner" || Tokens[after + 1].Lower == "owner")
            && name.End - name.First == 2 && FirstNames.Words.Contains(Tokens[name.First].Word)
            && !OrganizationWords.Tails.Contains(Tokens[name.End - 1].Word);

    /// <summary>"Zunalo wrote down its stake": what firms do in their books.</summary>
    private bool IsWriteDown(int at, int end) => at + 1 < end && Tokens[at].Lower == "wrote" && Tokens[at + 1].Lower is "down" or "off";

    /// <summary>"Zunalo added 2 million subscribers" says nothing.</summary>
    private bool IsGain(int at, int end) =>
        at + 1 < end && Tokens[at].Lower == "added" && Tokens[at + 1].Kind is TokenKind.Number or TokenKind.Currency;

    /// <summary>"to the game company, Zunalo.": the name itself stands as the apposition.</summary>
    private bool ClosesApposition(NameCandidate name, int after)
    {
        int before = name.OuterFirst - 1;
        return before > name.Sentence.First && Tokens[before].Text == ","
            && (after >= name.Sentence.End || Tokens[after].Kind == TokenKind.Punctuation);
    }

    /// <summary>The last word before legal suffixes.</summary>
    public int LastCoreWord(NameCandidate name)
    {
        int last = name.End - 1;
        for (int i = name.First + 1; i < name.End; i++)
            if (Tokens[i].Lower == "of") last = i - 1;
        while (last > name.First && (!Tokens[last].IsWord || OrganizationWords.LegalSuffixes.Contains(Tokens[last].Word))) last--;
        return last;
    }

    private bool HasWord(WordTable words, NameCandidate name)
    {
        for (int i = name.First; i < name.End; i++)
            if (words.Contains(Tokens[i].Word)) return true;
        return false;
    }

    /// <summary>"have each committed": the verb stands after these.</summary>
    private int SkipHaving(int at, int end)
    {
        while (at < end && CompanyWords.BeforeVerbs.Contains(Tokens[at].Word)) at++;
        return at;
    }

    /// <summary>", filings show": where it is from, not what it is.</summary>
    private bool IsSourceClause(int at, int end) =>
        at + 1 < end && Tokens[at + 1].Lower is "show" or "showed" or "say" or "said" or "suggest";

    /// <summary>
    /// ", a Salt Lake City startup that": one of the words within the apposition, before anything ends it; not ", the company said".
    /// </summary>
    private bool IsApposition(WordTable words, int at, int end)
    {
        if (at + 1 >= end || Tokens[at].Text is not ("," or "(" or "—" or "–" or "--")) return false;
        if (Tokens[at + 1].IsWord
            && Tokens[at + 1].Lower is "which" or "who" or "and" or "whose" or "with" or "in" or "but" or "while" or "said"
                or "as") return false;
        if (Tokens[at + 1].Lower is "to" or "for" or "from" or "by" || IsSourceClause(at + 1, end)) return false;
        for (int i = at + 1; i < end && i <= at + AppositionReach; i++)
        {
            if (Tokens[i].Text is "," or ")" or ";" or "." or "said" or "that" or "which" or "who" or "is" or "has" or "was"
                or "will") return false;
            if (i > at + 1 && Tokens[i].Lower is "for" or "to" or "with" or "from" or "by" or "at") return false;
            if (Tokens[i].Casing == Casing.Title && !(i == at + 1
                && Tokens[i].Lower is not ("economist" or "partners" or "investor" or "chief"))) continue;
            // ", the company's drug": the company is not what it is.
            if (i + 1 < end && Tokens[i + 1].Kind == TokenKind.Possessive) continue;
            if (_phrases.IsAhead(words, i, end)) return i + 1 >= end
                || Tokens[i + 1].Lower is not ("said" or "says" or "added" or "announced");
            if (Tokens[i].Lower == "of") return false;
        }

        return false;
    }
}
