using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells runs of capitalised words that are no name: "FY20", "Dutch", "C E O".</summary>
internal sealed class NoNames(NameSource source, OpeningNames openings)
{
    private static readonly int s_longestAcronym = KnownNames.Acronyms.Max(acronym => acronym.Length);

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether it is none.</summary>
    public bool Is(int first, int end, int sentenceEnd)
    {
        if (end - first == 1 && openings.IsShortForm(first, sentenceEnd)) return false;
        if (IsEntry(PlaceNames.Demonyms, first, end) && !IsEntry(PlaceNames.Known, first, end)) return true;
        if (end - first == 2 && PlaceNames.Directions.Contains(Tokens[first].Word)
            && PlaceNames.Demonyms.Contains(Tokens[first + 1].Word)) return true;
        if (IsEntry(KnownNames.NotNames, first, end) || IsOfNations(first, end)) return true;
        if (IsProgramme(end)) return true;
        if (end - first > 1) return IsSpacedAcronym(first, end);
        Word word = Tokens[first].Word;
        if (IsFiscalMark(word.Text) || word.Text == "the" || IsFormLetter(first) || IsModel(first, sentenceEnd)) return true;
        return PlaceNames.Demonyms.Contains(word)
            && !PlaceNames.Known.Contains(word) || OrganizationWords.LegalSuffixes.Contains(word) && word.Text.Length > 2;
    }

    /// <summary>"Sino-Swedish", "Anglo-Dutch".</summary>
    private bool IsOfNations(int first, int end)
    {
        if (end - first != 3 || Tokens[first + 1].Text != "-") return false;
        return (Nationalities.Prefixes.Contains(Tokens[first].Word) || PlaceNames.Demonyms.Contains(Tokens[first].Word))
            && PlaceNames.Demonyms.Contains(Tokens[first + 2].Word);
    }

    /// <summary>"the kingdom's Horizon 2040 plan": a year and what is planned until then.</summary>
    private bool IsProgramme(int end) =>
        end + 1 < Tokens.Length && Tokens[end].Kind == TokenKind.Number && Tokens[end].Text.Length == 4
            && NameConnectors.Programmes.Contains(Tokens[end + 1].Word);

    /// <summary>"FY20", "Q3", "H1".</summary>
    private static bool IsFiscalMark(string lower) => lower.Length is > 1 and < 6 && char.IsDigit(lower[lower.Length - 1])
        && lower.TrimEnd("0123456789".ToCharArray()) is "fy" or "q" or "h" or "cy" or "p";

    /// <summary>"20 [A220] jets": a letter and digits before what there are many of.</summary>
    private bool IsModel(int at, int end)
    {
        string text = Tokens[at].Text;
        return text.Length is > 2 and < 6 && char.IsUpper(text[0]) && text.Skip(1).All(char.IsDigit) && at + 1 < end
            && Tokens[at + 1].Casing == Casing.Lower && Tokens[at + 1].Lower[Tokens[at + 1].Lower.Length - 1] == 's'
            && !CompanyWords.Verbs.Contains(Tokens[at + 1].Word);
    }

    /// <summary>The "K" of "a 10-K report", the "Q" of "a 10-Q".</summary>
    private bool IsFormLetter(int at) =>
        at > 1 && Tokens[at].Text.Length == 1 && Tokens[at - 1].Text == "-" && !Tokens[at].SpaceBefore
            && Tokens[at - 2].Kind == TokenKind.Number && !Tokens[at - 1].SpaceBefore;

    /// <summary>Whether the words are an entry of a table; they are put together only where the first begins one.</summary>
    private bool IsEntry(WordTable table, int first, int end) =>
        (Tokens[first].Word.IsIn(table) || Tokens[first].Word.Starts(table)) && table.Contains(Lower(first, end));

    /// <summary>"C E O".</summary>
    private bool IsSpacedAcronym(int first, int end)
    {
        int letters = 0;
        for (int i = first; i < end; i++) letters += Tokens[i].Text.Length;
        return letters <= s_longestAcronym && KnownNames.Acronyms.Contains(Lower(first, end).Replace(" ", ""));
    }

    private string Lower(int first, int end) => source.Document.Phrase(first, end).ToLowerInvariant();
}
