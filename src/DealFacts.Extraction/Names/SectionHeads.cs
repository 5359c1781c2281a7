using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Finds the companies by which a round-up heads its sections: "Harnby Retail" in a line of its own, above "The department store chain
/// agreed to". No verb tells there that it is a company; the paragraph below does, which goes on as if it had been named.
/// </summary>
internal sealed class SectionHeads(NameSource source)
{
    /// <summary>The rule of such a name.</summary>
    public const string Rule = "name/section-head";

    private const int Longest = 5;
    private const int LongestLine = 16;
    private const int MostWordsBehind = 2;
    private const int Opening = 40;
    private readonly ReferenceFinder _finder = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>The name that heads a section, or null: "1. Corvane, $120M", "Corvane (NYSE: CRV)".</summary>
    public NameCandidate? In(Sentence line)
    {
        if (!(line.IsHeading || line.Block.Kind == BlockKind.ListItem) || line.End - line.First > LongestLine) return null;
        int first = HeadingCase.FirstWord(source.Document, line);
        if (first < line.End && Tokens[first].Kind == TokenKind.Number && !source.IsTaken(first)) first++;
        while (first < line.End && Tokens[first].Kind == TokenKind.Punctuation) first++;
        int end = EndOfName(first, line.End);
        return end > first && IsAllBut(end, line.End) && IsName(first, end) && IsGoneOnWith(line.Index + 1)
            ? new NameCandidate(first, end, line, source.Document.Phrase(first, end), Rule) : null;
    }

    private int EndOfName(int first, int end)
    {
        int i = first;
        while (i < end && i - first < Longest && !source.IsTaken(i)
            && (Tokens[i].IsCapitalized || (i > first && i + 1 < end && Tokens[i].Text is "&" or "and" or "of"))) i++;
        return i;
    }

    /// <summary>
    /// Whether the line says no more behind the name, or only "(NYSE: CRV)", "– $52M Series C"; not ", Ann Lee", who speaks of another.
    /// </summary>
    private bool IsAllBut(int at, int end)
    {
        if (at == end) return true;
        if (Tokens[at].Kind != TokenKind.Punctuation) return false;
        int words = 0;
        bool isTold = Tokens[at].Text == "(";
        for (int i = at; i < end; i++)
        {
            isTold |= source.IsTaken(i);
            if (Tokens[i].IsWord && !source.IsTaken(i)) words++;
        }

        return words == 0 || (isTold && words <= MostWordsBehind);
    }

    /// <summary>"Velmora", "Tolland Foods", "Orbeck &amp; Sons"; not "Market Outlook", "Velmora Lifts Prices", "Berlin", "Marta Quell".</summary>
    private bool IsName(int first, int end)
    {
        Word head = Tokens[first].Word;
        bool isFirm = end - first > 1 && IsTail(end - 1);
        if (PlaceNames.Known.Contains(head) && end - first == 1) return false;
        if (FirstNames.Words.Contains(head) && end - first == 2 && !isFirm) return false;
        if (CommonWord.Is(head) || PlaceNames.Demonyms.Contains(head) || KnownNames.Calendar.Contains(head)) return false;
        for (int i = first + 1; i < end; i++)
            if (Tokens[i].IsWord && CommonWord.Is(Tokens[i].Word) && !IsTail(i) && Tokens[i - 1].Text is not ("&" or "and")) return false;
        return true;
    }

    private bool IsTail(int at) => OrganizationWords.Tails.Contains(Tokens[at].Word) || OrganizationWords.LegalSuffixes.Contains(Tokens[at].Word);

    /// <summary>Whether the next sentence speaks of a company that it takes for known: "the Boston-based drugmaker", "Founded in 2019".</summary>
    private bool IsGoneOnWith(int next)
    {
        if (next >= source.Document.Sentences.Count || source.Document.Sentences[next] is not { IsHeading: false } sentence) return false;
        if (ReferenceWords.ProfileOpeners.Contains(Tokens[sentence.First].Word)) return true;
        for (int i = sentence.First; i < sentence.End && i < sentence.First + Opening; i++)
            if (_finder.At(i, sentence.First, sentence.End)?.Kind is ReferenceKind.Generic or ReferenceKind.Trade) return true;
        return false;
    }
}
