using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Finds names in headlines that capitalise every word: first those that the story names, then what stands where a company does.
/// </summary>
internal sealed class HeadingNames
{
    private const int LongestForm = 8;
    private readonly NameSource _source;
    private readonly HashSet<string> _shortened = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    // No run of capitals that starts before this token has a suffix, so that a long run is looked through once.
    private int _openUntil;

    public HeadingNames(NameSource source, IEnumerable<NameCandidate> body)
    {
        _source = source;
        foreach (NameCandidate name in body) AddForms(name);
    }

    private Token[] Tokens => _source.Tokens;

    /// <summary>The names of a headline, in order.</summary>
    public void Scan(Sentence heading, List<NameCandidate> found)
    {
        for (int i = heading.First; i < heading.End;)
        {
            int end = EndOfKnown(i, heading.End);
            string rule = "name/headline-known";
            if (end <= i + 1 && EndOfPerson(i, heading.End) is var person && person > end) (end, rule) = (person, "name/headline-person");
            if (end == i) (end, rule) = (EndOfUnknown(i, heading.End), "name/headline-capitals");
            if (end > i) found.Add(new NameCandidate(i, end, heading, _source.Document.Phrase(i, end), rule));
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>The forms by which a headline may know a name: as written, without its suffix, without its last words.</summary>
    private void AddForms(NameCandidate name)
    {
        string key = "";
        for (int i = name.First; i < name.End && i < name.First + LongestForm; i++)
        {
            key = key.Length == 0 ? Tokens[i].Lower : key + " " + Tokens[i].Lower;
            if (i > name.First && Tokens[i].Lower.Length > 5)
                for (int letters = 4; letters < Math.Min(7,
                    Tokens[i].Lower.Length); letters++) _shortened.Add(Tokens[i - 1].Lower + " " + Tokens[i].Lower.Substring(0, letters));
            bool whole = i + 1 == name.End || OrganizationWords.LegalSuffixes.Contains(Tokens[i + 1].Word);
            bool beginning = i > name.First && Tokens[i].IsCapitalized;
            bool telling = !CommonWord.Is(Tokens[i].Word) && !PlaceNames.Demonyms.Contains(Tokens[i].Word) && Tokens[i].Text.Length > 2;
            if (whole || beginning || (telling && i == name.First && !FirstNames.Words.Contains(Tokens[i].Word))) _forms.Add(key);
        }
    }

    private int EndOfKnown(int at, int end)
    {
        string key = "";
        int longest = at;
        for (int i = at; i < end && i < at + LongestForm && !_source.IsTaken(i); i++)
        {
            key = i == at ? Tokens[i].Lower : key + " " + Tokens[i].Lower;
            if (Tokens[i].Casing != Casing.Lower && _forms.Contains(key)) longest = i + 1;
        }

        // "Corwin Tech" for "Corwin Technologies".
        if (longest > at && longest < end && Tokens[longest].IsCapitalized
            && _shortened.Contains(Tokens[longest - 1].Lower + " " + Tokens[longest].Lower)) longest++;

        return longest;
    }

    /// <summary>"Marta Quell": a first name and a capital that is no word of the language.</summary>
    private int EndOfPerson(int at, int end)
    {
        int last = at + 1;
        if (last >= end || _source.IsTaken(last) || !FirstNames.Words.Contains(Tokens[at].Word) || !Tokens[last].IsCapitalized
            || Tokens[at].Casing != Tokens[last].Casing || !Tokens[last].SpaceBefore) return at;
        return CommonWord.Is(Tokens[last].Word) || OrganizationWords.LegalSuffixes.Contains(Tokens[last].Word)
            || OrganizationWords.Tails.Contains(Tokens[last].Word) || PlaceNames.Known.Contains(Tokens[last].Word) ? at : last + 1;
    }

    /// <summary>Capitals that are no words of the language: "Palix", "Zunalo Systems".</summary>
    private int EndOfUnknown(int at, int end)
    {
        int closed = EndOfClosed(at, end);
        if (closed > at) return closed;
        int i = at;
        while (i < end && IsUnknown(i)) i++;
        if (i == at) return at;
        while (i < end && Tokens[i].IsCapitalized
            && (OrganizationWords.Tails.Contains(Tokens[i].Word) || OrganizationWords.LegalSuffixes.Contains(Tokens[i].Word))) i++;
        return i;
    }

    /// <summary>"Arden Beverage Corp": capitals that run into a legal suffix.</summary>
    private int EndOfClosed(int at, int end)
    {
        if (at < _openUntil) return at;
        int i = at;
        while (i < end && Tokens[i].IsCapitalized && !_source.IsTaken(i) && !_source.IsAfterGap(i)
            && !FunctionWords.Words.Contains(Tokens[i].Word))
        {
            i++;
            if (i > at + 1 && OrganizationWords.LegalSuffixes.Contains(Tokens[i - 1].Word)
                && !CommonWord.Is(Tokens[i - 1].Word)) return i;
        }

        _openUntil = i;
        return at;
    }

    private bool IsUnknown(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (!token.IsWord || _source.IsTaken(i) || token.Casing == Casing.Lower || token.Text.Length < 3) return false;
        if (i > 0 && !token.SpaceBefore) return false;
        return !CommonWord.Is(token.Word) && !_source.Use.IsSeenSmall(token.Lower)
            && !KnownNames.Acronyms.Contains(token.Word) && !KnownNames.Calendar.Contains(token.Word)
            && !PlaceNames.Demonyms.Contains(token.Word) && !PersonWords.Roles.Contains(token.Word)
                && !token.Lower.EndsWith("s", StringComparison.Ordinal);
    }
}
