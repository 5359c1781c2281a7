using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the source that a sentence itself names: "according to Bloomberg", "Reuters reported".</summary>
internal static class AttributionReader
{
    /// <summary>The source's name, or null.</summary>
    public static string? Find(TermLine line)
    {
        for (int i = 0; i < line.Count; i++)
        {
            if (line.Is(i, "according") && line.Is(i + 1, "to") && SourceIn(line, i + 2, i + 9) is { } named) return named;
            if (line.Is(i, "cited") && line.Is(i + 1, "by") && SourceIn(line, i + 2, i + 4) is { } cited) return cited;
            if (IsMedia(line, i) && (line.IsIn(i + 1, ClauseWords.Speech) || line.IsIn(i + 2, ClauseWords.Speech)
                && line.IsIn(i + 1, ClauseWords.Auxiliaries)))
                return line.EntityAt(i)!.Name;
        }

        return null;
    }

    private static string? SourceIn(TermLine line, int first, int end)
    {
        for (int i = first; i < Math.Min(end, line.Count); i++)
            if (line.IsKind(i, TermKind.Company)) return line.EntityAt(i)!.Name;
        return null;
    }

    private static bool IsMedia(TermLine line, int at) =>
        line.IsKind(at, TermKind.Company) && line.EntityAt(at)!.CompanyKind == CompanyKind.MediaOutlet;
}
