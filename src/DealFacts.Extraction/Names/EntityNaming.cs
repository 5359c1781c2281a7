namespace DealFacts.Extraction.Names;

/// <summary>Chooses an entity's short name in use and its fullest form.</summary>
internal static class EntityNaming
{
    private const int FrequentShare = 4;
    private const string The = "The ";
    private static readonly char[] Blank = [' '];
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
            entity.Name = Short(written[0].Text, written);
            return;
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (NameCandidate mention in written)
        {
            string bare = Short(mention.Text, written);
            counts[bare] = counts.TryGetValue(bare, out int n) ? n + 1 : 1;
        }

        int most = counts.Values.Max();
        entity.Name = counts.Where(pair => pair.Value * FrequentShare >= most).OrderByDescending(pair =>
            pair.Key.Length).ThenBy(pair => NameShape.IsAllCapitals(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
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
        one.Text.Length != other.Text.Length ? one.Text.Length > other.Text.Length
            : one.IsAllCapitals != other.IsAllCapitals ? other.IsAllCapitals : one.First < other.First;

    private static bool HasThe(string name) => name.StartsWith(The, StringComparison.Ordinal);

    private static int Blanks(string text)
    {
        int blanks = 0;
        foreach (char c in text)
            if (c == ' ') blanks++;
        return blanks;
    }

    /// <summary>
    /// The name without its suffix, but "News Corp" and "The Home Company" whole, which are called "News" and "Home" only where that is
    /// written.
    /// </summary>
    private static string Short(string name, List<NameCandidate> written)
    {
        string bare = WithoutSuffix(name);
        if (bare.Length == name.Length) return name;
        string word = (HasThe(bare) ? bare.Substring(The.Length) : bare).ToLowerInvariant();
        bool plain = CommonWord.Is(word) && !Lexicon.KnownNames.Companies.Contains(word);
        return plain && !written.Exists(mention => mention.Text == bare) ? name : bare;
    }

    /// <summary>
    /// "Meta Platforms Inc." as "Meta Platforms". "Orvane Tbk" and "Orvane Sdn Bhd" stay: readers of English know few of those forms, and the
    /// press writes them as part of the name.
    /// </summary>
    private static string WithoutSuffix(string name)
    {
        int end = name.Length;
        while (end > 0 && name.LastIndexOf(' ', end - 1) is var blank and >= 0
            && IsSuffix(name.Substring(blank + 1, end - blank - 1))) end = blank;
        if (end < name.Length && !IsUnderstood(name, end)) return name;
        return name.Substring(0, end).TrimEnd(name.IndexOf(' ') < 0 ? Signs : SignsAndBlank);
    }

    /// <summary>Whether every form from a blank on is one that is left out in speech.</summary>
    private static bool IsUnderstood(string name, int from) => name.Substring(from).Split(Blank, StringSplitOptions.RemoveEmptyEntries)
        .All(form => form is "&" or "and"
            || Lexicon.OrganizationWords.SilentSuffixes.Contains(form.ToLowerInvariant().Replace(".", "").TrimEnd(',')));

    private static bool IsSuffix(string part)
    {
        string lower = part.ToLowerInvariant().TrimEnd(',');
        return lower is "&" or "and" || Lexicon.OrganizationWords.LegalSuffixes.Contains(lower)
            || Lexicon.OrganizationWords.LegalSuffixes.Contains(lower.TrimEnd('.'));
    }
}
