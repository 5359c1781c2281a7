namespace DealFacts.Extraction.Text;

/// <summary>What an article says of itself at its head, between two lines of <c>---</c>: "published: 2025-06-09".</summary>
/// <param name="Range">Where it stands, both lines included; empty at the start of an article without one.</param>
/// <param name="Fields">What it says; what it does not say is null.</param>
/// <param name="Mistakes">The lines that say nothing, and why.</param>
public sealed record FrontMatter(TextRange Range, Article Fields, IReadOnlyList<(TextRange Range, string Message)> Mistakes)
{
    private const string Fence = "---";
    private const string Known = "title, publisher, published, url or author";
    private const int MostLines = 64;

    private static readonly FrontMatter None = new(new TextRange(0, 0), new Article(), []);

    /// <summary>
    /// The head of a text. A line of dashes that no second one follows soon, or that prose follows, is part of the story.
    /// </summary>
    public static FrontMatter Of(string text, LineMap lines)
    {
        if (Line(text, lines, 1) != Fence) return None;
        int last = 2;
        while (last <= lines.Count && last <= MostLines && Line(text, lines, last) != Fence) last++;
        if (last > lines.Count || last > MostLines || last == 2 || !StartsWithField(Line(text, lines, 2))) return None;

        Article fields = new();
        List<(TextRange, string)> mistakes = [];
        for (int line = 2; line < last; line++)
            if (Read(Line(text, lines, line), ref fields) is { } mistake) mistakes.Add((Trimmed(text, lines.RangeOf(line)), mistake));
        return new FrontMatter(new TextRange(0, lines.RangeOf(last).End), fields, mistakes);
    }

    /// <summary>An article in which what is said above wins over what is said below.</summary>
    public static Article Over(Article above, Article below) => below with
    {
        Title = above.Title ?? below.Title,
        Publisher = above.Publisher ?? below.Publisher,
        Published = above.Published ?? below.Published,
        Url = above.Url ?? below.Url,
        Author = above.Author ?? below.Author,
    };

    /// <summary>Sets a field by its name; null when all is well, else what is wrong.</summary>
    public static string? Set(ref Article article, string field, string value)
    {
        switch (field.ToLowerInvariant())
        {
            case "title": article = article with { Title = value }; return null;
            case "publisher": article = article with { Publisher = value }; return null;
            case "url": article = article with { Url = value }; return null;
            case "author": article = article with { Author = value }; return null;
            case "published" when CalendarDate.Parse(value) is { } day: article = article with { Published = day }; return null;
            case "published": return $"published: \"{value}\" is no date, write it as 2025-06-09";
            default: return $"\"{field}\" is no field of an article: write {Known}";
        }
    }

    private static string? Read(string line, ref Article fields)
    {
        if (line.Length == 0 || line[0] == '#') return null;
        int colon = line.IndexOf(':');
        if (colon <= 0) return $"no field and its value: write {Known}, a colon and the value";
        string value = Unquoted(line.Substring(colon + 1).Trim());
        return value.Length == 0 ? null : Set(ref fields, line.Substring(0, colon).Trim(), value);
    }

    private static bool StartsWithField(string line)
    {
        int at = 0;
        while (at < line.Length && (char.IsLetter(line[at]) || line[at] is '_' or '-')) at++;
        return at > 0 && at < line.Length && line[at] == ':';
    }

    private static string Unquoted(string value)
    {
        bool quoted = value.Length > 1 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0];
        return quoted ? value.Substring(1, value.Length - 2) : value;
    }

    private static string Line(string text, LineMap lines, int line)
    {
        if (line > lines.Count) return "";
        TextRange range = Trimmed(text, lines.RangeOf(line));
        return text.Substring(range.Start, range.Length);
    }

    private static TextRange Trimmed(string text, TextRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }
}
