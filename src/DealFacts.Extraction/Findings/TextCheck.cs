using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Findings;

/// <summary>Tells text that can be read from what cannot: an empty file, a picture named .txt, a file in another encoding.</summary>
internal static class TextCheck
{
    private const int VeryLong = 1_000_000;

    // One accent in a hundred letters is a text in another encoding; one in a whole article is a slip of whoever saved it.
    private const int ReadableShare = 200;

    /// <summary>What is wrong with the text as such; nothing for an ordinary article.</summary>
    public static IReadOnlyList<Finding> Of(Article article, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [At(FindingKind.Empty, article, text, 0, 0, "it holds no text; nothing was read")];
        int binary = text.IndexOf('\0');
        if (binary >= 0) return [At(FindingKind.NotText, article, text, binary, 1, "it is no text, here is a NUL character; nothing was read")];
        var findings = new List<Finding>();
        if (LostCharacters(article, text) is { } lost) findings.Add(lost);
        if (text.Length > VeryLong && !findings.Any(IsFatal))
            findings.Add(At(FindingKind.VeryLong, article, text, 0, 0, "it has more than a million characters, far more than an article; it was read all the same"));
        return findings;
    }

    /// <summary>Whether a finding means that nothing is to be read.</summary>
    public static bool IsFatal(Finding finding) => finding.Kind is FindingKind.Empty or FindingKind.NotText or FindingKind.Failed;

    private static Finding? LostCharacters(Article article, string text)
    {
        int first = text.IndexOf('\uFFFD');
        if (first < 0) return null;
        int count = text.Count(c => c == '\uFFFD');
        return count > text.Length / ReadableShare
            ? At(FindingKind.NotText, article, text, first, 1, "it is not UTF-8, characters are lost from here on; nothing was read, save it as UTF-8")
            : At(FindingKind.Damaged, article, text, first, 1, "a character is lost here (U+FFFD); it was read all the same, put the character back");
    }

    private static Finding At(FindingKind kind, Article article, string text, int start, int length, string message)
    {
        (int line, int column) = new LineMap(text).Locate(start);
        return new Finding(kind, article.Path, line, column, start, length, message);
    }
}
