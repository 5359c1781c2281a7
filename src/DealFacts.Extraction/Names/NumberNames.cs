using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells names that begin with digits, "23andMe", "7-Eleven", "3D Kestrel Corp", from numbers.</summary>
internal sealed class NumberNames(NameSource source)
{
    private const int LongestNumbered = 4;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether a name starts with the number at a token.</summary>
    public bool IsAt(int i, int end)
    {
        // "UPDATE 1-Orvane to buy".
        if (i > 0 && Tokens[i - 1].Casing == Casing.Upper && KnownNames.HeadlineTags.Contains(Tokens[i - 1].Word)) return false;
        if (i > 0 && (Tokens[i - 1].Kind == TokenKind.Currency || !Tokens[i].SpaceBefore) || i + 1 >= end) return false;
        if (!source.IsGlued(i, i + 1)) return IsNumberedFirm(i, end) || IsNumberedDoer(i, end);
        ref readonly Token next = ref Tokens[i + 1];
        if (next.IsWord) return (next.Text.Length > 2 && next.Text.Any(char.IsUpper)) || StartsWithOrdinal(i, end) || StartsShort(i, end);
        return next.Text == "-" && i + 2 < end && source.IsGlued(i + 1, i + 2) && Tokens[i + 2].IsCapitalized
            && Tokens[i + 2].Text.Length > 3;
    }

    /// <summary>"3D Systems Corp", "4i Group": a letter or two behind the digits, and capitals that end as a company's do.</summary>
    private bool StartsShort(int i, int end)
    {
        if (i + 2 >= end || Tokens[i + 1].Text.Length > 2) return false;
        if (Tokens[i + 2].IsCapitalized && Tokens[i + 2].SpaceBefore) return SuffixRun.EndsAsCompany(source, i + 2, end);
        return Tokens[i + 1].Casing == Casing.Upper && (ActsOrOwns(i + 2) || IsAmongFirms(i));
    }

    /// <summary>"led by 9VC", "and 9VC", not "of 8 GB": whoever is named so stands where firms do, and the letters are no unit.</summary>
    private bool IsAmongFirms(int i) =>
        i > 0 && Tokens[i + 1].Text.Length == 2 && !NameConnectors.Measures.Contains(Tokens[i + 1].Word)
            && (Tokens[i - 1].Kind == TokenKind.Possessive || Tokens[i - 1].Text is "," or "and" or "by" or "from" or "include" or "with")
            && (Tokens[i + 2].Text is "," or "." or "and" or ")" or "&" || Tokens[i + 2].Casing == Casing.Lower);

    /// <summary>"700 Ventures", "09 Advisors": nobody is called by what stands behind the number alone.</summary>
    private bool IsNumberedFirm(int i, int end) =>
        Tokens[i].Text.Length > 1 && !source.IsTaken(i + 1) && Tokens[i + 1].IsCapitalized && Tokens[i + 1].SpaceBefore
            && NameConnectors.BareTails.Contains(Tokens[i + 1].Word) && (i + 2 >= end || !Tokens[i + 2].IsCapitalized)
            && !(i > 0 && KnownNames.Calendar.Contains(Tokens[i - 1].Word));

    /// <summary>
    /// "77 Lanterns agreed to buy", "77 Lanterns, the retailer,", and from then on wherever it stands; not "In 2024 Orvane agreed".
    /// </summary>
    private bool IsNumberedDoer(int i, int end)
    {
        string text = Tokens[i].Text;
        if (text.Length > 3 || !text.All(char.IsDigit) || source.IsTaken(i + 1) || Tokens[i + 1].Casing != Casing.Title
            || !Tokens[i + 1].SpaceBefore || KnownNames.Calendar.Contains(Tokens[i + 1].Word)) return false;
        int after = i + 2;
        while (after < end && Tokens[after].IsCapitalized && after - i < LongestNumbered) after++;
        string name = text + " " + Tokens[i + 1].Lower;
        if (_known.Contains(name)) return true;
        if (after >= end || Tokens[i + 1].Lower[Tokens[i + 1].Lower.Length - 1] != 's'
            || i > 0 && Tokens[i - 1].IsWord && !FunctionWords.Words.Contains(Tokens[i - 1].Word)
            || i > 0 && PlaceNames.Prepositions.Contains(Tokens[i - 1].Word)) return false;
        bool doer = ActsOrOwns(after) || CompanyWords.SureVerbs.Contains(Tokens[after].Word) || (Tokens[after].Text == "," && after + 1 < end && Tokens[after + 1].Lower is "the" or "a" or "an" or "which");
        return doer && _known.Add(name);
    }

    /// <summary>"5K's health unit", "5K agreed to buy": a number owns nothing and agrees to nothing.</summary>
    private bool ActsOrOwns(int at) =>
        (Tokens[at].Kind == TokenKind.Possessive && Tokens[at].Text.Length > 1) || FirmProofs.Acts.Contains(Tokens[at].Word);

    /// <summary>"21st Orvane Fox", "1st Source Corp", but "the 20th Century": a company's capitals follow.</summary>
    private bool StartsWithOrdinal(int i, int end)
    {
        if (i + 3 >= end || Tokens[i + 1].Lower is not ("st" or "nd" or "rd" or "th") || !Tokens[i + 2].IsCapitalized) return false;
        return SuffixRun.SuffixOf(source, i + 2, end) > 0 || (Tokens[i + 2].Lower == "century" && Tokens[i + 3].IsCapitalized);
    }
}
