using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Companies that write themselves small: "zorvas AG", "tuesday.com raised", or where "zorvas agreed" begins a sentence, "the startup
/// zorvas raised" goes on with one. Once an
/// article shows that a word is one, every place where it stands small names the company.
/// </summary>
internal static class SmallNames
{
    private static readonly string[] s_domains = [".com", ".io", ".ai", ".co"];

    /// <summary>The words, lower-case.</summary>
    public static HashSet<string> Of(TextDocument document)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (Sentence sentence in document.Sentences)
            for (int i = sentence.First; i + 1 < sentence.End; i++)
                if (document.Tokens[i].Casing == Casing.Lower && IsName(document.Tokens, i, sentence)) words.Add(document.Tokens[i].Lower);
        return words;
    }

    private static bool IsName(Token[] tokens, int i, Sentence sentence)
    {
        ref readonly Token next = ref tokens[i + 1];
        if (IsDomain(tokens[i].Lower))
            return FirmProofs.Acts.Contains(next.Word) || (i > sentence.First && FirmProofs.Bought.Contains(tokens[i - 1].Word));
        if (tokens[i].Text.Length < 4 || IsGluedBefore(tokens, i) || !tokens[i].Text.All(char.IsLetterOrDigit)) return false;
        bool formed = next.IsCapitalized && next.SpaceBefore
            && next.Text is "AG" or "SE" or "Inc" or "Corp" or "Ltd" or "Plc" or "PLC" or "GmbH" or "NV";
        bool placed = i == sentence.First || CompanyWords.Sorts.Contains(tokens[i - 1].Word);
        return (formed || (placed && IsDoer(tokens, i + 1))) && !CommonWord.Is(tokens[i].Word)
            && !tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>"zorvas raised", "zorvas's revenue", "zorvas grabs $27M": what firms do, and what they have.</summary>
    private static bool IsDoer(Token[] tokens, int at) => FirmProofs.Acts.Contains(tokens[at].Word)
        || CompanyWords.Verbs.Contains(tokens[at].Word) || (tokens[at].Kind == TokenKind.Possessive && at + 1 < tokens.Length
            && CompanyWords.Nouns.Contains(tokens[at + 1].Word));

    private static bool IsGluedBefore(Token[] tokens, int i) => i > 0 && !tokens[i].SpaceBefore
        && tokens[i - 1].Text is not ("\"" or "“" or "(");

    private static bool IsDomain(string word) =>
        word.Length > 4 && Array.Exists(s_domains, end => word.EndsWith(end, StringComparison.Ordinal)) && word.IndexOf('/') < 0
            && word.IndexOf('@') < 0;
}
