namespace DealFacts.Extraction.Names;

/// <summary>Chooses an entity's short name in use and its fullest form.</summary>
internal static class EntityNaming
{
    private const int FrequentShare = 4;

    /// <summary>Sets both: "Meta" and "Meta Platforms Inc."</summary>
    public static void Name(Entity entity, List<NameCandidate> mentions)
    {
        List<NameCandidate> written = mentions.Where(m => !m.Sentence.IsHeading && !m.IsIntroduced && !m.IsVariant).ToList();
        if (written.Count == 0) written = mentions;
        entity.FullName = WithoutThe(written).OrderByDescending(m => m.Text.Count(c => c == ' ')).ThenByDescending(m =>
            m.Text.Length).ThenBy(m => m.First).First().Text;
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

    /// <summary>Leaves "The Arden Fund" out where "Arden Fund" is written too.</summary>
    private static IEnumerable<NameCandidate> WithoutThe(List<NameCandidate> written)
    {
        List<NameCandidate> bare = written.Where(m => !m.Text.StartsWith("The ", StringComparison.Ordinal)).ToList();
        return written.Where(m => !m.Text.StartsWith("The ", StringComparison.Ordinal) || bare.All(b => "The " + b.Text != m.Text));
    }

    /// <summary>"Meta Platforms Inc." as "Meta Platforms".</summary>
    public static string WithoutSuffix(string name)
    {
        string[] parts = name.Split(' ');
        int length = parts.Length;
        while (length > 1 && IsSuffix(parts[length - 1])) length--;
        return string.Join(" ", parts, 0, length).TrimEnd(',', '&', ' ');
    }

    private static bool IsSuffix(string part)
    {
        string lower = part.ToLowerInvariant().TrimEnd(',');
        return lower is "&" or "and" || Lexicon.OrganizationWords.LegalSuffixes.Contains(lower)
            || Lexicon.OrganizationWords.LegalSuffixes.Contains(lower.TrimEnd('.'));
    }
}
