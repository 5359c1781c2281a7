namespace DealFacts.Extraction.Names;

/// <summary>
/// Firms that bear a person's name: where an article tells of "shares of Tommy Fairlie", the first name says nothing of "Tommy Fairlie"
/// anywhere in it.
/// </summary>
internal static class FirmsLikePeople
{
    /// <summary>Takes from the mentions of such firms what their first names add for a person.</summary>
    public static void Clear(IReadOnlyList<NameCandidate> names)
    {
        HashSet<string>? firms = null;
        foreach (NameCandidate name in names)
            if (name.IsProvenFirm && name.FirstNameScore > 0) (firms ??= new(StringComparer.Ordinal)).Add(Key(name));
        if (firms is null) return;
        foreach (NameCandidate name in names)
        {
            if (name.FirstNameScore == 0 || !firms.Contains(Key(name))) continue;
            name.Scores[(int)EntityKind.Person] -= name.FirstNameScore;
            name.FirstNameScore = 0;
        }
    }

    private static string Key(NameCandidate name) => string.Join(" ", name.Words);
}
