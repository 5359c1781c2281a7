using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Finds where a name that starts at a token ends: "Compagnie des Lampes Rol" before "of France", "Ironbark Inc" before "'s".
/// </summary>
internal sealed class NameGrowth(NameSource source)
{
    private const int LongestRole = 5;
    private readonly NameSigns _signs = new(source);
    private readonly OfNames _of = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>The token after a name.</summary>
    public int EndOf(int first, Sentence sentence)
    {
        int end = first + 1;
        while (end < sentence.End)
        {
            int next = Step(first, end, sentence.End);
            if (next <= end) break;
            end = next;
        }

        return WithDot(first, end, sentence.End);
    }

    /// <summary>The token after a capitalised role, "Chief Executive Officer", or the same token.</summary>
    public int PastRole(int i, int end)
    {
        if (!Tokens[i].IsCapitalized) return i;
        int most = Math.Min(PersonWords.Roles.LongestFrom(Tokens[i].Lower), Math.Min(LongestRole, end - i));
        for (int words = most; words > 0; words--)
        {
            if (PersonWords.Roles.Contains(Lower(i, i + words)) && AreCapitals(i, i + words)) return i + words;
        }

        return CompoundRole(i, end);
    }

    /// <summary>"Co-founder", "Vice-President".</summary>
    private int CompoundRole(int i, int end)
    {
        if (i + 2 >= end || Tokens[i + 1].Text != "-" || Tokens[i + 1].SpaceBefore || Tokens[i + 2].SpaceBefore) return i;
        return PersonWords.Roles.Contains(Tokens[i].Lower + "-" + Tokens[i + 2].Lower) ? i + 3 : i;
    }

    /// <summary>Whether a name may go on with a capital at the token.</summary>
    public bool CapitalAt(int at, int end) => _signs.CapitalAt(at, end);

    private bool AreCapitals(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!Tokens[i].IsCapitalized) return false;
        return true;
    }

    private string Lower(int first, int end)
    {
        string words = Tokens[first].Lower;
        for (int i = first + 1; i < end; i++) words += " " + Tokens[i].Lower;
        return words;
    }

    /// <summary>The token after the next part of the name, or the same token when the name is over.</summary>
    private int Step(int first, int at, int end)
    {
        ref readonly Token token = ref Tokens[at];
        if (source.IsTaken(at) || (source.IsAfterGap(at) && !ClosesName(token))) return at;
        if (token.IsWord) return token.IsCapitalized
            || token.Casing == Casing.Mixed ? StepCapital(first, at, end) : StepSmall(first, at, end);
        if (token.Kind == TokenKind.Number) return StepNumber(at, end);
        if (token.Kind == TokenKind.Possessive) return StepPossessive(first, at, end);
        return _signs.Step(first, at, end);
    }

    /// <summary>"Orvane  Inc": no name begins with its legal form, so the wire's gap before it ends none.</summary>
    private static bool ClosesName(Token token) => token.IsCapitalized && Abbreviations.LegalForms.Contains(token.Word);

    /// <summary>"Baltimore Sun", a paper and no day, "Silver Spring", a town and no season.</summary>
    private bool IsPaperOrTown(int first, int at) =>
        (Tokens[at].Lower == "sun" && PlaceNames.Known.Contains(source.Document.Phrase(first, at).ToLowerInvariant()))
            || PlaceNames.Known.Contains(source.Document.Phrase(first, at + 1).ToLowerInvariant());

    private int StepCapital(int first, int at, int end)
    {
        ref readonly Token token = ref Tokens[at], before = ref Tokens[at - 1];
        bool suffix = OrganizationWords.LegalSuffixes.Contains(token.Word);
        // "9VC": the letters belong to the number.
        if (at - 1 == first && before.Kind == TokenKind.Number && source.IsGlued(first, at)) return at + 1;
        if (source.IsWireCapital(at, end)) return at;
        if (_signs.IsSuffix(first, at - 1) && !suffix && !MayFollowSuffix(first, at, end)) return at;
        if (WordUse.IsOfMachines(token.Text)) return source.Use.IsNamedWithAi(before.Lower) ? at + 1 : at;
        if (SuffixRun.SuffixOf(source, at, end) >= 0) return at + 1;
        if (CommonAcronym.Is(token) && !suffix && !EndsCompany(at + 1, end) && !IsLastTrade(first, at, end)) return at;
        if (KnownNames.Designations.Contains(token.Word) && at + 1 < end && Tokens[at + 1].Text.Length <= 2
            && Tokens[at + 1].Casing is Casing.Upper or Casing.None && !IsTrade(Tokens[at + 1].Text)) return at;
        if (KnownNames.Calendar.Contains(token.Word) && !EndsCompany(at + 1, end) && !IsPaperOrTown(first, at)) return at;
        bool titled = NameConnectors.Bodies.Contains(Tokens[first].Word)
            || at - 1 == first && (before.Text == "The" || OrganizationWords.LegalSuffixes.Contains(before.Word));
        // "Imran Sheikh and", "Nina King said": a surname that is a title too.
        titled |= at - 1 == first && FirstNames.Words.Contains(before.Word) && !CapitalAt(at + 1, end) && token.Casing == Casing.Title
            && PersonWords.Honorifics.Contains(token.Word);
        // "Timber King, which makes": a rank without its holder is a name's last word.
        titled |= token.Lower is "king" or "queen" or "prince" or "duke" or "baron" && !CapitalAt(at + 1, end);
        if (!suffix && !titled && !OrganizationWords.Tails.Contains(token.Word) && PastRole(at, end) is var role && role > at
            && role < end && !EndsCompany(role, end)) return at;
        if (FunctionWords.Words.Contains(token.Word) && token.Casing == Casing.Title && !source.IsGlued(at - 1, at)
            && !EndsCompany(at + 1, end)
            && token.Lower is not ("first" or "one" or "new" or "us" or "up" or "of")) return at;
        return before.IsWord && !token.SpaceBefore ? at : at + 1;
    }

    /// <summary>"Bay Area VR startup", not "Series II", "Area 51": two letters of a trade number nothing.</summary>
    private static bool IsTrade(string text) =>
        text.Length == 2 && char.IsUpper(text[0]) && char.IsUpper(text[1]) && text is not ("II" or "IV" or "VI" or "IX" or "XI" or "XX");

    /// <summary>
    /// After "AB", "SA", "Co": "Telefon AB L.M. Lindgren", "L.E. Harmon Co Group", "Orvane Co A/S"; after "Inc" nothing goes on.
    /// </summary>
    private bool MayFollowSuffix(int first, int at, int end)
    {
        if (at - 1 == first || (at + 1 < end && Tokens[at + 1].Text == "/" && source.IsGlued(at, at + 1))) return true;
        string suffix = Tokens[at - 1].Lower;
        if (suffix is "ab" or "sa" or "as" or "public" or "private" or "partnership" or "se" or "ad" or "dd" or "sl" or "cia"
            or "public") return true;
        // "Orvane AG Holding".
        if (Tokens[at].Lower is "holding" or "holdings" && suffix is "ag" or "nv" or "bv") return true;
        return OrganizationWords.Tails.Contains(Tokens[at].Word) && suffix is "co" or "corp" or "company" or "corporation";
    }

    /// <summary>"Orvane Cable TV said": a trade's letters close a name; not "an Orvane TV" nor "Orvane Cable TV sets".</summary>
    private bool IsLastTrade(int first, int at, int end) =>
        at - first > 1 && OrganizationWords.Tails.Contains(Tokens[at].Word)
            && (at + 1 >= end || !Tokens[at + 1].IsWord || FunctionWords.Words.Contains(Tokens[at + 1].Word)
                || ClauseWords.Speech.Contains(Tokens[at + 1].Word));

    /// <summary>Whether "Inc", "Bank" or the like stands at the token.</summary>
    private bool EndsCompany(int at, int end) =>
        at < end && Tokens[at].IsCapitalized
        && (OrganizationWords.LegalSuffixes.Contains(Tokens[at].Word) || OrganizationWords.Tails.Contains(Tokens[at].Word));

    private int StepSmall(int first, int at, int end)
    {
        string lower = Tokens[at].Lower;
        if (at - 1 == first && IsSmallHalf(first, at, end)) return at + 1;
        if (lower is "inc" or "corp" or "ltd" or "plc" or "co" or "gmbh" or "spa" or "llc")
            return Tokens[at].SpaceBefore && !(at + 1 < end && Tokens[at + 1].Text == "-") ? at + 1 : at;
        // "Orvane i Ventures".
        if (lower == "i" && EndsCompany(at + 1, end)) return at + 2;
        if (lower == "group") return Tokens[at].SpaceBefore && !PlaceNames.Demonyms.Contains(Tokens[at - 1].Word)
            && !IsPlaceOrIndex(first, at) && !(at + 1 < end && Tokens[at + 1].IsCapitalized)
            && !_signs.IsSuffix(first, at - 1)
            && !OrganizationWords.Tails.Contains(Tokens[at - 1].Word) ? at + 1 : at;
        if (lower == "und" && at + 1 < end && Tokens[at + 1].Lower == "co") return at + 2;
        if (lower == "and") return NameConjunction.Joins(source, first, at, end) ? at + 2 : at;
        if (lower == "of") return _of.EndOf(first, at, end);
        if (lower is "for" or "on" or "in") return InsideBody(first, at, end) ? PastSmall(at, end) : at;
        if (lower == "de" && at + 1 < end && Tokens[at + 1].Lower is "cv" or "c.v." or "c.v" or "rl"
            && _signs.IsSuffix(first, at - 1)) return at + 2;
        if (lower is "al" or "el" && IsJoint(at + 1, end)) return at + 3;
        if (NameConnectors.Particles.Contains(lower) && _signs.CapitalAt(at + 1, end) && !_signs.IsSuffix(first, at - 1)
            && (lower is not "do" || !FunctionWords.Words.Contains(Tokens[at - 1].Word))) return at + 2;
        if (NameConnectors.Particles.Contains(lower) && at + 2 < end && NameConnectors.Particles.Contains(Tokens[at + 1].Word)
            && _signs.CapitalAt(at + 2, end)) return at + 3;
        return at;
    }

    /// <summary>"the Leeds group", "the FTSE 250 group": one from there, with a name of its own.</summary>
    private bool IsPlaceOrIndex(int first, int end)
    {
        if (first == 0 || Tokens[first - 1].Lower != "the") return false;
        string name = Lower(first, end);
        return PlaceNames.Known.Contains(name) || KnownNames.NotNames.Contains(name);
    }

    /// <summary>The hyphen of "Yasin al-Orvani" with a capital after it.</summary>
    private bool IsJoint(int at, int end) =>
        at + 1 < end && Tokens[at].Text == "-" && source.IsGlued(at - 1, at) && source.IsGlued(at, at + 1) && _signs.CapitalAt(at + 1, end);

    /// <summary>The "th" of "20th Century", the "mart" of "O mart Corp".</summary>
    private bool IsSmallHalf(int first, int at, int end)
    {
        if (Tokens[first].Kind == TokenKind.Number) return !Tokens[at].SpaceBefore;
        return Tokens[first].Text.Length == 1 && Tokens[first].IsCapitalized && at + 1 < end
            && SuffixRun.SuffixOf(source, at + 1, end) == at + 1;
    }

    /// <summary>Whether small words belong to the name: a body's, "Committee on", or "Society for Savings", "Bank for Trade".</summary>
    private bool InsideBody(int first, int at, int end)
    {
        if (Tokens[at].Lower == "for" && at + 1 < end && CommonWord.Is(Tokens[at + 1].Word)
            && NameConnectors.ForHeads.Contains(Tokens[at - 1].Word)) return true;
        // "Orvane Shopping Center in Tucson" stands there.
        bool there = Tokens[at].Lower == "in";
        for (int i = first; i < at; i++)
            if (NameConnectors.Bodies.Contains(Tokens[i].Word)) return !there || Tokens[i].Lower is not ("center" or "centre" or "office");
        return false;
    }

    private int PastSmall(int at, int end)
    {
        int next = at + 1 < end && Tokens[at + 1].Lower == "the" ? at + 2 : at + 1;
        return _signs.CapitalAt(next, end) && !KnownNames.Calendar.Contains(Tokens[next].Word) ? next + 1 : at;
    }

    /// <summary>"Stad Delft Anno 1650 N.V.", "Office 365".</summary>
    private int StepNumber(int at, int end)
    {
        string text = Tokens[at].Text;
        if (text.Length > 4 || !Tokens[at].SpaceBefore) return at;
        if (EndsCompany(at + 1, end)) return at + 1;
        if (at + 2 < end && source.IsGlued(at, at + 1) && source.IsGlued(at + 1, at + 2) && Tokens[at + 1].Text == "-"
            && Tokens[at + 2].IsCapitalized && Tokens[at + 2].Text.Length < 3) return at + 3;
        bool alone = at + 1 >= end || !(Tokens[at + 1].Text is "%" or "-" or "," or "/" || !Tokens[at + 1].SpaceBefore
            && Tokens[at + 1].IsWord);
        return text.Length <= 3 && text.IndexOf('.') < 0 && alone && !KnownNames.Calendar.Contains(Tokens[at - 1].Word) ? at + 1 : at;
    }

    /// <summary>"Mason's Hospitality Inc" holds its 's; in "Ironbark Inc's Fairfield" another name begins.</summary>
    private int StepPossessive(int first, int at, int end) => PossessiveNames.IsInside(source, first, at, end) ? at + 1 : at;

    /// <summary>Takes the dot of "Inc." along, at a sentence's end only where the article writes such dots.</summary>
    private int WithDot(int first, int end, int sentenceEnd)
    {
        if (end >= sentenceEnd || Tokens[end].Text != "." || Tokens[end].SpaceBefore || end - 1 == first) return end;
        if (!OrganizationWords.LegalSuffixes.Contains(Tokens[end - 1].Word)) return end;
        bool closes = end + 1 >= sentenceEnd;
        return !closes || (source.DotsSuffixes && Tokens[end - 1].Lower is "inc" or "corp" or "ltd" or "co" or "cos") ? end + 1 : end;
    }
}
