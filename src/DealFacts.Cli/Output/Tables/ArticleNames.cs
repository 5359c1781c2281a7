namespace DealFacts.Cli.Output.Tables;

/// <summary>
/// Short names of articles, so that a place fits a line: "seeds/002_460aa881d2da66e6.txt" is "002" where no other begins so.
/// </summary>
internal sealed class ArticleNames
{
    // A shorter name is kept whole.
    private const int Long = 12;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names for the articles at the paths.</summary>
    public ArticleNames(IEnumerable<string> paths)
    {
        string[] all = [.. paths.Distinct(StringComparer.Ordinal)];
        int folder = CommonFolder(all);
        string[] whole = [.. all.Select(p => p[folder..])];
        string[] bare = [.. whole.Select(WithoutExtension)];
        if (bare.Distinct(StringComparer.Ordinal).Count() < bare.Length) bare = whole;
        var heads = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string head in bare.SelectMany(Heads)) heads[head] = heads.TryGetValue(head, out int count) ? count + 1 : 1;
        for (int i = 0; i < all.Length; i++)
            _names[all[i]] = bare[i].Length <= Long ? bare[i] : Heads(bare[i]).First(h => heads[h] == 1);
    }

    /// <summary>The short name, or the path itself of an article that is not among them.</summary>
    public string this[string path] => _names.GetValueOrDefault(path, path);

    // "a_b-c": "a", "a_b", "a_b-c".
    private static IEnumerable<string> Heads(string name)
    {
        for (int i = name.LastIndexOf('/') + 2; i < name.Length; i++)
            if (name[i] is '_' or '-' or '.' or ' ') yield return name[..i];
        yield return name;
    }

    private static string WithoutExtension(string path) => path[..^Path.GetExtension(path).Length];

    private static int CommonFolder(string[] paths)
    {
        if (paths.Length == 0) return 0;
        string first = paths[0];
        int common = first.LastIndexOf('/') + 1;
        foreach (string path in paths)
            while (string.CompareOrdinal(first, 0, path, 0, common) != 0) common = common < 2 ? 0 : first.LastIndexOf('/', common - 2) + 1;
        return common;
    }
}
