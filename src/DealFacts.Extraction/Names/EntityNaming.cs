namespace DealFacts.Extraction.Names;

/// <summary>Chooses an entity's short name in use and its fullest form.</summary>
internal static class EntityNaming
{
    private const int FrequentShare = 4;
    private const string The = "The ";
    private static readonly char[] Signs = [',', '&'];
    private static readonly char[] SignsAndBlank = [',', '&', ' '];

    /// <summary>Sets both: "Meta" and "Meta Platforms Inc."</summary>
    public static void Name(Entity entity, List<NameCandidate> mentions)
    {
        List<NameCandidate> written = mentions.FindAll(m => !m.Sentence.IsHeading && !m.IsIntroduced && !m.IsVariant);
        if (written.Count == 0) written = mentions;
        entity.FullName = Fullest(written);
        if (written.Count == 1)
        {
            entity.Name = WithoutSuffix(written[0].Text);
            return;
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (NameCandidate mention in written)
        {
            string bare = WithoutSuffix(mention.Text);
            counts[bare] = counts.TryGetValue(bare, out int n) ? n + 1 : 1;
        }

        int most = counts.Values.Max();
        entity.Name = counts.Where(pair => pair.Value * FrequentShare >= most).OrderByDescending(pair =>
            pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
    }

    /// <summary>
    /// The form of the most words, of those the longest, of those the first; "The Arden Fund" only where "Arden Fund" is not written too.
    /// </summary>
    private static string Fullest(List<NameCandidate> written)
    {
        HashSet<string>? bare = null;
        NameCandidate? best = null;
        int most = 0;
        foreach (NameCandidate mention in written)
        {
            int blanks = Blanks(mention.Text);
            if (best is not null && (blanks < most || (blanks == most && !IsBefore(mention, best)))) continue;
            if (HasThe(mention.Text) && (bare ??= new HashSet<string>(written.Select(m => m.Text).Where(text => !HasThe(text)), StringComparer.Ordinal)).Contains(mention.Text.Substring(The.Length))) continue;
            (best, most) = (mention, blanks);
        }

        return best!.Text;
    }

    private static bool IsBefore(NameCandidate one, NameCandidate other) =>
        one.Text.Length != other.Text.Length ? one.Text.Length > other.Text.Length : one.First < other.First;

    private static bool HasThe(string name) => name.StartsWith(The, StringComparison.Ordinal);

    private static int Blanks(string text)
    {
        int blanks = 0;
        foreach (char c in text)
            if (c == ' ') blanks++;
        return blanks;
    }

    /// <summary>"Meta Platforms Inc." as "Meta Platforms".</summary>
    public static string WithoutSuffix(string name)
    {
        int end = name.Length;
        while (end > 0 && name.LastIndexOf(' ', end - 1) is var blank and >= 0 && IsSuffix(name.Substring(blank + 1, end - blank - 1))) end = blank;
        return name.Substring(0, end).TrimEnd(name.IndexOf(' ') < 0 ? Signs : SignsAndBlank);
    }

    private static bool IsSuffix(string part)
    {
        string lower = part.ToLowerInvariant().TrimEnd(',');
        return lower is "&" or "and" || Lexicon.OrganizationWords.LegalSuffixes.Contains(lower)
            || Lexicon.OrganizationWords.LegalSuffixes.Contains(lower.TrimEnd('.'));
    }
}
