namespace DealFacts.Extraction.Curation;

/// <summary>Makes a correction of the words of a line, or says how the line should be written.</summary>
internal static class CorrectionReader
{
    private static readonly Dictionary<string, (CorrectionKind Kind, int Words, string Usage)> s_verbs = new(StringComparer.Ordinal)
    {
        ["merge"] = (CorrectionKind.Merge, 2, "merge \"Meta\" \"Facebook\""),
        ["part"] = (CorrectionKind.Part, 2, "part \"Mercury\" \"Mercury Systems\""),
        ["rename"] = (CorrectionKind.Rename, 2, "rename \"Meta\" \"Meta Platforms\""),
        ["article"] = (CorrectionKind.Article, 3, "article \"a.txt\" published 2025-06-09"),
        ["period"] = (CorrectionKind.Period, 3, "period \"a.txt\" \"revenue of $870 million\" 2024"),
        ["currency"] = (CorrectionKind.Currency, 3, "currency \"a.txt\" \"$40 million\" CAD"),
        ["ignore"] = (CorrectionKind.Ignore, 2, "ignore \"a.txt\" \"words of the article\""),
        ["prefer"] = (CorrectionKind.Prefer, 1, "prefer \"Reuters\""),
        ["accept"] = (CorrectionKind.Accept, 1, "accept \"Orla Revenue of $40 million\" because \"why\""),
    };

    private static readonly string s_known = string.Join(", ", s_verbs.Keys.OrderBy(verb => verb, StringComparer.Ordinal));

    /// <summary>The correction, or null and what is wrong.</summary>
    public static (Correction? Correction, string Mistake) Read(CurationWords line, CurationPlace place)
    {
        if (!line.IsClosed) return (null, "a quote has no end. Close it with \"; a quote mark within is written \\\".");
        if (!s_verbs.TryGetValue(line.Words[0], out var verb)) return (null,
            $"\"{line.Words[0]}\" is no correction. There are: {s_known}.");

        List<string> words = line.Words.Skip(1).ToList();
        string? reason = Cut(words, "because");
        string? also = Cut(words, verb.Kind == CorrectionKind.Prefer ? "for" : "as");
        bool takesAlso = verb.Kind is CorrectionKind.Prefer or CorrectionKind.Accept;
        if (words.Count != verb.Words || words.Contains("") || (also is not null && !takesAlso)) return (null, $"write: {verb.Usage}");
        if (verb.Kind == CorrectionKind.Accept
            && string.IsNullOrWhiteSpace(reason)) return (null, $"an accepted disagreement needs a reason: {verb.Usage}");
        Correction correction = verb.Kind switch
        {
            CorrectionKind.Ignore => new(verb.Kind, place, words[0], words[1], "", reason),
            CorrectionKind.Accept => new(verb.Kind, place, words[0], also ?? "", "", reason),
            CorrectionKind.Prefer => new(verb.Kind, place, words[0], "", also ?? "", reason),
            _ when words.Count == 3 => new(verb.Kind, place, words[0], words[1], words[2], reason),
            _ => new(verb.Kind, place, words[0], "", words[1], reason),
        };
        string? mistake = Check(correction);
        return mistake is null ? (correction, "") : (null, mistake);
    }

    private static string? Check(Correction correction)
    {
        switch (correction.Kind)
        {
            case CorrectionKind.Period when PeriodReader.Read(correction.Value) is null:
                return $"\"{correction.Value}\" is no period: write 2024, \"Q3 2024\", \"H1 2024\", 2024-03, 2024-03-01 or 2024-03-01/2024-05-31.";
            case CorrectionKind.Currency when correction.Value.Length != 3 || !correction.Value.All(c => c is >= 'A' and <= 'Z'):
                return $"\"{correction.Value}\" is no currency: write its ISO 4217 code, such as CAD.";
            case CorrectionKind.Article:
                Article fields = new();
                return Text.FrontMatter.Set(ref fields, correction.Quote, correction.Value);
            default:
                return null;
        }
    }

    /// <summary>Takes a word and the one behind it from the end of the line; null when they are not there.</summary>
    private static string? Cut(List<string> words, string before)
    {
        int at = words.Count - 2;
        if (at < 0 || words[at] != before) return null;
        string value = words[at + 1];
        words.RemoveRange(at, 2);
        return value;
    }
}
