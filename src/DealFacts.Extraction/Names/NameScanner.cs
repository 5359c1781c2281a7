using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Walks a sentence and cuts its proper names out: "KTB Industries Inc", "eBay", "G-North Capital".</summary>
internal sealed class NameScanner
{
    private readonly NameSource _source;
    private readonly NameGrowth _growth;
    private readonly NamesSoFar _soFar = new();
    private readonly OpeningNames _openings;
    private readonly NumberNames _numbers;
    private readonly NoNames _noNames;
    private readonly HashSet<string> _small;

    public NameScanner(NameSource source)
    {
        _source = source;
        _growth = new NameGrowth(source);
        _openings = new OpeningNames(source, _growth, _soFar);
        _numbers = new NumberNames(source);
        _noNames = new NoNames(source, _openings);
        _small = SmallNames.Of(source.Document);
    }

    private Token[] Tokens => _source.Tokens;

    /// <summary>The names of a sentence of prose, in order.</summary>
    public void Scan(Sentence sentence, List<NameCandidate> found)
    {
        for (int i = sentence.First; i < sentence.End;)
        {
            int skipped = PastTitle(i, sentence.End);
            if (skipped > i)
            {
                i = skipped;
                continue;
            }

            int end = Starts(i, sentence) ? _growth.EndOf(i, sentence) : i;
            if (end > i && !_noNames.Is(i, end, sentence.End))
            {
                found.Add(new NameCandidate(i, end, sentence, _source.Document.Phrase(i, end), "name/capitals"));
                _soFar.Add(Tokens, i, end);
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Whether a name may start here.</summary>
    private bool Starts(int i, Sentence sentence)
    {
        ref readonly Token token = ref Tokens[i];
        bool opens = token.IsWord && SentenceOpening.Is(_source.Document, sentence, i);
        if (_source.IsTaken(i)) return false;
        if (token.Kind == TokenKind.Number) return _numbers.IsAt(i, sentence.End);
        if (!token.IsWord) return false;
        if (token.Casing == Casing.Lower) return _small.Contains(token.Lower) || (opens && IsMistypedOpening(i, sentence));
        if (!token.IsCapitalized && token.Casing != Casing.Mixed) return false;
        if (IsHeadlineTag(i, sentence) || IsSymbol(i, sentence.End) || IsShareLetter(i, sentence.End) || IsJoinedBefore(i)
            || IsBareAcronym(i, sentence.End)
            || (IsCalendar(i, sentence.End) && !_source.Use.IsNamedWord(token.Lower))) return false;
        if (_source.IsWireCapital(i, sentence.End)) return false;
        if (IsLowerCompound(i, sentence.End) || (IsFunctionWord(i, sentence.End)
            && !StartsName(i, opens, sentence) && !IsNamedWord(i, opens, sentence.End))
            || IsGluedTypo(token)) return false;
        return !opens || _openings.IsName(i, sentence) || MonthNames.IsGiven(_source, i, sentence.End);
    }

    /// <summary>"Co-founder", "All-stock": the second half is small and the first is no name.</summary>
    private bool IsLowerCompound(int i, int end) =>
        i + 2 < end && Tokens[i + 1].Text == "-" && _source.IsGlued(i, i + 1) && _source.IsGlued(i + 1, i + 2)
        && Tokens[i + 2].Casing == Casing.Lower && SuffixRun.SuffixOf(_source, i + 3, end) != i + 3
            && (CommonWord.Is(Tokens[i].Word) || Tokens[i].Text.Length < 3);

    /// <summary>"silver Harvest Co Inc said": the wire's slip at the start of a story.</summary>
    private bool IsMistypedOpening(int i, Sentence sentence)
    {
        if (i + 1 >= sentence.End || !Tokens[i + 1].IsCapitalized || FunctionWords.Words.Contains(Tokens[i].Word)) return false;
        if (CompanyWords.Sorts.Contains(Tokens[i].Word)) return false;
        int end = _growth.EndOf(i + 1, sentence);
        return OrganizationWords.LegalSuffixes.Contains(Tokens[end - 1].Word);
    }

    /// <summary>"The", "You'd" inside a sentence: after a quotation mark, say; "The Economist" is kept.</summary>
    private bool IsFunctionWord(int i, int end)
    {
        if (Tokens[i].Casing != Casing.Title && Tokens[i].Text.Length > 1) return false;
        if (Tokens[i].Text.Length == 1 && i + 1 < end && _source.IsGlued(i, i + 1)) return false;
        string lower = Tokens[i].Lower;
        if (lower.IndexOf('\'') is > 0 and var mark && FunctionWords.Words.Contains(lower.Substring(0, mark))) return true;
        if (!FunctionWords.Words.Contains(lower) || (lower == "the" && i + 1 < end && Tokens[i + 1].IsCapitalized)) return false;
        if (i > 0 && Tokens[i - 1].Casing == Casing.Lower && i + 1 < end && _growth.CapitalAt(i + 1, end)) return false;
        return SuffixRun.SuffixOf(_source, i, end) < i + 2 || (i > 0 && Tokens[i - 1].Kind == TokenKind.Punctuation);
    }

    /// <summary>"BRIEF-Orvane to buy", "BREAKING: Orvane to buy": what an agency writes before a headline.</summary>
    private bool IsHeadlineTag(int i, Sentence sentence)
    {
        if (i + 2 >= sentence.End || !KnownNames.HeadlineTags.Contains(Tokens[i].Word)) return false;
        if (i == sentence.First && Tokens[i + 1].Text == ":") return true;
        return Tokens[i + 1].Text == "-" && _source.IsGlued(i, i + 1) && _source.IsGlued(i + 1, i + 2);
    }

    /// <summary>"Beyond Grain raised", "the startup, Hello Kitchen, raised".</summary>
    private bool StartsName(int i, bool opens, Sentence sentence) =>
        (opens || (i > sentence.First && Tokens[i - 1].Text == ",")) && _openings.IsFirstOfName(i, sentence);

    /// <summary>"joined Over", and at a sentence's start "Over has", "Over's app", which no preposition is.</summary>
    private bool IsNamedWord(int i, bool opens, int end) =>
        _source.Use.IsNamedWord(Tokens[i].Lower) && (!opens || OpeningNames.IsOfName(Tokens, i, end));

    /// <summary>"byBloomberg": a small word run into a name.</summary>
    private static bool IsGluedTypo(Token token)
    {
        if (token.Casing != Casing.Mixed || char.IsUpper(token.Text[0])) return false;
        int capital = 0;
        while (!char.IsUpper(token.Text[capital])) capital++;
        // "analystClick here": the page's words run into the text's.
        string before = token.Lower.Substring(0, capital).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        // "a 7% shareRevenue est.", "63 cents a share2Q revenue": two lines of a list.
        if (before.Length > 3 && CommonWords.Words.Contains(before) && !KnownNames.Companies.Contains(token.Lower)
            && (before.Length < capital || CommonWords.Words.Contains(token.Lower.Substring(capital))
                || NameConnectors.ListShorts.Contains(token.Lower.Substring(capital)))) return true;
        return capital > 1 && (FunctionWords.Words.Contains(token.Lower.Substring(0, capital))
            || token.Lower.Substring(capital) is "click" or "subscribe" or "sign" or "read");
    }

    /// <summary>Whether the token is the tail of something: "Covid-19", "@Name", "$A", "2.4X", "8GB", "bit.ly/2qrjA".</summary>
    private bool IsJoinedBefore(int i) =>
        i > 0 && !Tokens[i].SpaceBefore && (Tokens[i - 1].Text is "@" or "#" or "$" or "_" or "\\" or "=" or "?"
            || (Tokens[i - 1].Kind == TokenKind.Number && (Tokens[i].Text.Length == 1 || !Tokens[i].IsCapitalized
                || NameConnectors.Measures.Contains(Tokens[i].Word))));

    /// <summary>"its "B" shares", "7.62 euros per B share", "the B round", "this D2 round", "a C grade".</summary>
    private bool IsShareLetter(int i, int end)
    {
        string text = Tokens[i].Text;
        if (text.Length > 2 || (text.Length == 2 && !(text[0] is >= 'A' and <= 'J' && text[1] is >= '1' and <= '9'))) return false;
        // "blocks factor B and", "a shortage of vitamin D".
        if (text.Length == 1 && i > 0 && NameConnectors.LetteredBefore.Contains(Tokens[i - 1].Word)) return true;
        int after = i > 0 && i + 1 < end && Tokens[i - 1].Text is "\"" or "“" && Tokens[i + 1].Text is "\"" or "”" ? i + 2 : i + 1;
        return after < end && Tokens[after].Casing == Casing.Lower
            && (DealNouns.Shares.Contains(Tokens[after].Word) || Tokens[after].Lower is "share" or "round"
                || (text.Length == 1 && NameConnectors.Lettered.Contains(Tokens[after].Word)));
    }

    /// <summary>"under the ticker ORVN", "on the Nasdaq under ORVN": a company's letters at its exchange.</summary>
    private bool IsSymbol(int i, int end)
    {
        if (i == 0 || Tokens[i].Casing != Casing.Upper) return false;
        // "Its stock (NYSE: ORVN) fell".
        if (Tokens[i - 1].Text == "(" && i + 1 < end && Tokens[i + 1].Text == ":") return KnownNames.Exchanges.Contains(Tokens[i].Word);
        return Tokens[i].Text.Length < 6 && (Tokens[i - 1].Lower is "ticker" or "symbol" or "tickers" or "symbols"
            || (i > 1 && Tokens[i - 1].Text is "under" or "as" or ":" && KnownNames.Exchanges.Contains(Tokens[i - 2].Word)));
    }

    private bool IsBareAcronym(int i, int end)
    {
        if (Tokens[i].Casing == Casing.Title && Tokens[i].Text.Length > 1) return false;
        // "Q: Why raise now?": who asks and who answers.
        if (Tokens[i].Text.Length == 1 && i + 1 < end && Tokens[i + 1].Text == ":") return true;
        // "SPAC Harrow Acquisition": a sort and a name.
        if (Tokens[i].Text == "SPAC") return true;
        if (Tokens[i].Text is "I" or "A") return !(i + 1 < end && Tokens[i + 1].Text is "." or "&" or "-" or "/");
        if (!CommonAcronym.Is(Tokens[i]) && !KnownNames.Acronyms.Contains(Tokens[i].Word)
            && !(Tokens[i].Casing == Casing.Upper && _source.Use.IsSpelledOut(Tokens[i].Lower))) return false;
        if (KnownNames.FirstWordAcronyms.Contains(Tokens[i].Word) && LeadsName(i + 1, end)) return false;
        return !(i + 1 < end && Tokens[i + 1].IsCapitalized && SuffixRun.EndsAsCompany(_source, i + 1, end))
            && !(i + 1 < end && Tokens[i + 1].Text == "&");
    }

    /// <summary>"HR Orvane", "SR Tulmar": a capital that is nobody's first name or office and no name by itself.</summary>
    private bool LeadsName(int next, int end) =>
        next < end && Tokens[next].Casing is Casing.Title && Tokens[next].SpaceBefore && _growth.CapitalAt(next, end)
        && !FirstNames.Words.Contains(Tokens[next].Word) && !FunctionWords.Words.Contains(Tokens[next].Word)
        && !PersonWords.Roles.Contains(Tokens[next].Word) && !CompanyWords.Sorts.Contains(Tokens[next].Word)
        && !KnownNames.Companies.Contains(Tokens[next].Word) && !PlaceNames.Demonyms.Contains(Tokens[next].Word)
        && !(next + 1 < end && WordUse.IsOfMachines(Tokens[next + 1].Text));

    private bool IsCalendar(int i, int end) =>
        KnownNames.Calendar.Contains(Tokens[i].Word) && !MonthNames.IsGiven(_source, i, end)
            && !(i + 1 < end && Tokens[i + 1].IsCapitalized && SuffixRun.EndsAsCompany(_source, i + 1, end));

    /// <summary>Skips a role, "Chief Executive Officer", or an honorific, "Mr."; the name comes after it.</summary>
    private int PastTitle(int i, int end)
    {
        if (!Tokens[i].IsCapitalized) return i;
        bool dotted = i + 1 < end && Tokens[i + 1].Text == ".";
        if (SuffixRun.SuffixOf(_source, dotted ? i + 2 : i, end) > i + 1) return i;
        if (dotted && PersonWords.Honorifics.Contains(Tokens[i].Word) && IsTitledCompany(i + 2, end)) return i;
        bool initials = Tokens[i].Casing == Casing.Upper && i + 1 < end && Tokens[i + 1].Casing == Casing.Title;
        if (PersonWords.Honorifics.Contains(Tokens[i].Word) && i + 1 < end && !initials)
            return Tokens[i + 1].Text == "." ? i + 2 : Tokens[i + 1].IsCapitalized ? i + 1 : i;
        if (KnownNames.Designations.Contains(Tokens[i].Word) && PastDesignation(i, end) is var past && past > i) return past;
        if (SuffixRun.EndsAsCompany(_source, i, end)) return i;
        int after = _growth.PastRole(i, end);
        // "Chair and CEO".
        bool paired = after > i && after + 1 < end && (Tokens[after].Lower is "and" or "&") && _growth.PastRole(after + 1, end) > after + 1;
        return after > i && after < end && (Tokens[after].IsCapitalized || after - i > 1 || paired) ? after : i;
    }

    /// <summary>"Mr. Cobbler Group": the honorific is the company's.</summary>
    private bool IsTitledCompany(int first, int end)
    {
        int last = first;
        while (last + 1 < end && Tokens[last + 1].IsCapitalized) last++;
        return last > first && last < end && Tokens[first].IsCapitalized && OrganizationWords.Tails.Contains(Tokens[last].Word);
    }

    /// <summary>"Series F", "Chapter 11", "Series B+".</summary>
    private int PastDesignation(int i, int end)
    {
        if (i + 1 >= end) return i;
        ref readonly Token next = ref Tokens[i + 1];
        bool mark = next.Kind == TokenKind.Number || (next.IsCapitalized && next.Text.Length <= 2 && next.Casing == Casing.Upper)
            || next.Lower is "seed" or "ii" or "iii" or "iv";
        // "Level 3 Communications".
        if (mark && i + 2 < end && Tokens[i + 2].IsCapitalized && OrganizationWords.Tails.Contains(Tokens[i + 2].Word)) return i;
        return mark && next.SpaceBefore ? i + 2 : i;
    }
}
