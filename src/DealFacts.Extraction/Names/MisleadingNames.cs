namespace DealFacts.Extraction.Names;

/// <summary>
/// Firms that bear a person's or a product's name: where an article tells of "shares of Tommy Fairlie", the first name says nothing of
/// "Tommy Fairlie" anywhere in it, nor the number of "Motel 9" where that "agreed to buy".
/// </summary>
internal static class MisleadingNames
{
    /// <summary>Takes from the mentions of such firms what their look adds for a person or a product.</summary>
    public static void Clear(IReadOnlyList<NameCandidate> names)
    {
        HashSet<string>? firms = null;
        foreach (NameCandidate name in names)
            if (name.IsProvenFirm && name.Look.Score > 0) (firms ??= new(StringComparer.Ordinal)).Add(Key(name));
        if (firms is null) return;
        foreach (NameCandidate name in names)
        {
            if (name.Look.Score == 0 || !firms.Contains(Key(name))) continue;
            name.Scores[(int)name.Look.Kind] -= name.Look.Score;
            name.Look = default;
        }
    }

    private static string Key(NameCandidate name) => string.Join(" ", name.Words);
}
