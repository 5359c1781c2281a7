using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Findings;

/// <summary>Looks whether a text can be an article at all, before anything is read from it.</summary>
public static class ArticleInspector
{
    // The longest feature stories have some 100,000 characters.
    private const int LongArticle = 1_000_000;
    private const int ReadableShare = 200;

    /// <summary>What stands against the text; empty for an ordinary article.</summary>
    public static IReadOnlyList<Finding> Inspect(Article article, string text)
    {
        if (IsBlank(text)) return [At(article, text, FindingKind.Empty, 0, 0, "no text: nothing was read. Fill it or leave it out.")];

        int nul = text.IndexOf('\0');
        if (nul >= 0) return [At(article, text, FindingKind.NotText, nul, 1, "not text, a NUL stands here: nothing was read.")];

        List<Finding> findings = [];
        if (LostCharacters(article, text) is { } lost) findings.Add(lost);
        if (text.Length > LongArticle && !findings.Any(IsFatal))
            findings.Add(At(article, text, FindingKind.VeryLong, 0, 0, "longer than a million characters: is it one article?"));
        return findings;
    }

    /// <summary>What is wrong with the lines of the article's front matter.</summary>
    public static IEnumerable<Finding> InspectHead(TextDocument document) => document.Head.Mistakes.Select(mistake =>
    {
        (int line, int column) = document.Lines.Locate(mistake.Range.Start);
        return new Finding(FindingKind.FrontMatter, document.Article.Path, line, column, mistake.Range.Start, mistake.Range.Length,
            mistake.Message);
    });

    /// <summary>Whether a finding means that nothing is read from the article.</summary>
    public static bool IsFatal(Finding finding) => finding.Kind is FindingKind.Empty or FindingKind.NotText or FindingKind.Failed;

    /// <summary>The finding for an article on which a stage failed.</summary>
    public static Finding Failure(Article article, string text, Exception exception) =>
        At(article, text, FindingKind.Failed, 0, 0,
            $"nothing was read: {exception.GetType().Name}{Origin(exception)}. A bug of DealFacts; please report it with the article.");

    // " at DealFacts.Extraction.Text.LineMap.Locate(Int32 offset)": ours, not the framework's, and without the path of a source file.
    private static string Origin(Exception exception)
    {
        foreach (string frame in (exception.StackTrace ?? "").Split('\n'))
        {
            int ours = frame.IndexOf(" DealFacts.", StringComparison.Ordinal);
            int file = frame.IndexOf(") in ", StringComparison.Ordinal);
            if (ours >= 0) return " at" + (file > ours ? frame.Substring(ours, file + 1 - ours) : frame.Substring(ours).TrimEnd());
        }

        return "";
    }

    // What a decoder puts where the bytes are of another encoding: one is a slip, one in two hundred characters another encoding.
    private static Finding? LostCharacters(Article article, string text)
    {
        int first = text.IndexOf('\uFFFD');
        if (first < 0) return null;
        return text.Count(c => c == '\uFFFD') > text.Length / ReadableShare
            ? At(article, text, FindingKind.NotText, first, 1, "not UTF-8 here: nothing was read. Save the file as UTF-8.")
            : At(article, text, FindingKind.Damaged, first, 1, "a character is lost here (U+FFFD); the rest was read. Put it back.");
    }

    private static bool IsBlank(string text)
    {
        foreach (char c in text)
            if (!char.IsWhiteSpace(c) && c != '\uFEFF') return false;
        return true;
    }

    private static Finding At(Article article, string text, FindingKind kind, int start, int length, string message)
    {
        (int line, int column) = start == 0 ? (1, 1) : new LineMap(text).Locate(start);
        return new Finding(kind, article.Path, line, column, start, length, message);
    }
}
