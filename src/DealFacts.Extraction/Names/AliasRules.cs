using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Ties short forms to long ones: "Meta" to "Meta Platforms", "Musk" to "Elon Musk", "CFIUS" to its full name.</summary>
internal sealed class AliasRules
{
    private readonly IReadOnlyList<NameGroup> _groups;
    private readonly Dictionary<string, List<NameGroup>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _byEnding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byBody = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _byInitials = new(StringComparer.Ordinal);

    public AliasRules(IReadOnlyList<NameGroup> groups)
    {
        _groups = groups;
        foreach (NameGroup group in groups) Index(group);
    }

    /// <summary>Ties what can be tied.</summary>
    public void Apply()
    {
        foreach (NameGroup group in _groups)
        {
            if (group.Main is not null) continue;
            NameGroup? main = FindMain(group);
            if (main is not null && main.Root != group) group.Main = main.Root;
        }
    }

    private void Index(NameGroup group)
    {
        string beginning = "";
        for (int i = 0; i + 1 < group.Words.Length && i < 6; i++)
        {
            beginning = i == 0 ? group.Words[0] : beginning + " " + group.Words[i];
            Add(_byBeginning, beginning, group);
        }

        if (group.Words.Length < 2) return;
        Add(_byEnding, group.Words[group.Words.Length - 1], group);
        if (group.Words.Length > 2) Add(_byEnding, group.Words[group.Words.Length - 2] + " " + group.Words[group.Words.Length - 1], group);
        if (group.Words[0] is "us" or "uk"
            || PlaceNames.Demonyms.Contains(group.Words[0])) _byBody[string.Join(" ", group.Words, 1, group.Words.Length - 1)] = group;
        Add(_byInitials, Initials(group.Words), group);
    }

    private static void Add(Dictionary<string, List<NameGroup>> index, string key, NameGroup group)
    {
        if (!index.TryGetValue(key, out List<NameGroup>? list)) index[key] = list = [];
        list.Add(group);
    }

    private static string Initials(string[] words)
    {
        string initials = "";
        foreach (string word in words)
            if (!FunctionWords.Words.Contains(word)) initials += word[0];
        return initials;
    }

    private NameGroup? FindMain(NameGroup group)
    {
        if (group.Leaning == EntityKind.Place && group.Words.Length == 1 && PlaceNames.Known.Contains(group.Key) && !PlaceNames.Regions.Contains(group.Key)) return null;
        return WithCountry(group) ?? Longer(group) ?? Shortened(group) ?? Surname(group) ?? Acronym(group);
    }

    /// <summary>
    /// "Merit Ledger" is the beginning of "Merit Ledger Services"; an independent house like "Google" is not that of "Google Cloud".
    /// </summary>
    private NameGroup? Longer(NameGroup group)
    {
        if (!_byBeginning.TryGetValue(group.Key, out List<NameGroup>? longer)) return null;
        NameGroup? only = null;
        foreach (NameGroup candidate in longer)
        {
            if (!Agree(group, candidate) || IsArmOf(group, candidate) || IsProductOf(group, candidate)) continue;
            if (only is not null && !StartsWith(candidate, only) && !StartsWith(only, candidate)) return EarlierBeside(group, longer);
            if (only is null || candidate.Words.Length > only.Words.Length) only = candidate;
        }

        return only;
    }

    /// <summary>"Corwin Tech" for "Corwin Technologies".</summary>
    private NameGroup? Shortened(NameGroup group)
    {
        int last = group.Words.Length - 1;
        if (last < 1 || group.Words[last].Length < 4) return null;
        return _byBeginning.TryGetValue(string.Join(" ", group.Words, 0, last), out List<NameGroup>? longer)
            ? longer.FirstOrDefault(g => g != group && g.Words[last] != group.Words[last]
                && g.Words[last].StartsWith(group.Words[last], StringComparison.Ordinal))
            : null;
    }

    /// <summary>Of several long names with the same beginning, the one named first, if it was named before the short form.</summary>
    private static NameGroup? EarlierBeside(NameGroup group, List<NameGroup> longer)
    {
        NameGroup first = longer.OrderBy(candidate => candidate.FirstInProse).First();
        return first.FirstInProse < group.FirstInProse && Agree(group, first) && !IsArmOf(group, first) ? first : null;
    }

    private static bool StartsWith(NameGroup longer, NameGroup shorter) =>
        longer.Key.StartsWith(shorter.Key + " ", StringComparison.Ordinal) || longer == shorter;

    /// <summary>"Goldman Sachs Growth" beside a "Goldman Sachs" with a suffix of its own or a life of its own.</summary>
    private static bool IsArmOf(NameGroup house, NameGroup arm)
    {
        if (house.FirstInProse < arm.FirstInProse && arm.Mentions[0].IsApart) return true;
        bool ownSuffix = house.Mentions.Any(m => NameKey.Words(m.Text) is var words && NameKey.CoreLength(words) < words.Length);
        if (ownSuffix) return true;
        if (arm.Words.Length == house.Words.Length + 1 && OrganizationWords.ArmWords.Contains(arm.Words[arm.Words.Length - 1]))
            return house.FirstInProse < arm.FirstInProse || KnownNames.Media.Contains(house.Key);
        return false;
    }

    /// <summary>"Microsoft Azure" beside an earlier "Microsoft": nothing says that the longer name is a company's.</summary>
    private static bool IsProductOf(NameGroup house, NameGroup candidate) =>
        candidate.Leaning is null or EntityKind.Other && house.FirstInProse < candidate.FirstInProse;

    /// <summary>"Treasury" for "U.S. Treasury".</summary>
    private NameGroup? WithCountry(NameGroup group)
    {
        if (!group.Words.Any(OrganizationWords.Government.Contains)) return null;
        return _byBody.TryGetValue(group.Key, out NameGroup? body) && body != group ? body : null;
    }

    /// <summary>"Musk" for "Elon Musk".</summary>
    private NameGroup? Surname(NameGroup group)
    {
        if (!_byEnding.TryGetValue(group.Key, out List<NameGroup>? longer)) return null;
        NameGroup? person = longer.FirstOrDefault(g => g != group && g.Leaning == EntityKind.Person);
        if (person is not null && group.Scores[(int)EntityKind.Organization] < 10) return person;
        if (OrganizationWords.Tails.Contains(group.Key) || group.Leaning is EntityKind.Place or EntityKind.Person) return null;
        NameGroup? organization = longer.FirstOrDefault(g => g != group && g.Leaning == EntityKind.Organization);
        return organization is not null && organization.FirstInProse < group.FirstInProse && group.Words.Length == 1 ? organization : null;
    }

    private NameGroup? Acronym(NameGroup group)
    {
        if (group.Words.Length != 1 || group.Key.Length is < 2 or > 6) return null;
        if (!group.Mentions.Any(m => m.Text.ToUpperInvariant() == m.Text)) return null;
        return _byInitials.TryGetValue(group.Key, out List<NameGroup>? longer) && longer.Count == 1
            && longer[0] != group ? longer[0] : null;
    }

    private static bool Agree(NameGroup a, NameGroup b) =>
        a != b && (a.Leaning is null || b.Leaning is null || a.Leaning == b.Leaning || (a.Leaning != EntityKind.Person
            && b.Leaning == EntityKind.Organization && a.Leaning != EntityKind.Place));
}
