using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Ties short forms to long ones: "Meta" to "Meta Platforms", "Musk" to "Elon Musk", "CFIUS" to its full name.</summary>
internal sealed class AliasRules
{
    // No article tells so many companies of one first name, and none is trusted to.
    private const int MostAlike = 256;

    private readonly IReadOnlyList<NameGroup> _groups;
    private readonly Dictionary<string, List<NameGroup>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _byEnding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byBody = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameGroup>> _byMiddle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byHalf = new(StringComparer.Ordinal);
    private readonly NameSpellings _spellings;

    public AliasRules(IReadOnlyList<NameGroup> groups)
    {
        _groups = groups;
        _spellings = new NameSpellings(groups);
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

        if (group.Words.Length < 2)
        {
            if (Acronyms.OfCapitals(group) is { } capitals) Add(_byInitials, capitals, group);
            if (Acronyms.HeadOf(group) is { } head) Add(_byBeginning, head, group);
            return;
        }

        if (Acronyms.HalfOf(group) is { } half) _byHalf[half] = group;
        Add(_byEnding, group.Words[group.Words.Length - 1], group);
        if (group.Words.Length > 2) Add(_byEnding, group.Words[group.Words.Length - 2] + " " + group.Words[group.Words.Length - 1], group);
        if (group.Words[0] is "us" or "uk"
            || PlaceNames.Demonyms.Contains(group.Words[0])) _byBody[string.Join(" ", group.Words, 1, group.Words.Length - 1)] = group;
        if (Acronyms.LettersOf(group).Length == 0)
            foreach (string initials in Acronyms.Of(group)) Add(_byInitials, initials, group);
        for (int i = 1; i + 1 < group.Words.Length && i < 6; i++)
        {
            Add(_byMiddle, group.Words[i], group);
            if (i + 2 < group.Words.Length) Add(_byMiddle, group.Words[i] + " " + group.Words[i + 1], group);
        }
    }

    private static void Add(Dictionary<string, List<NameGroup>> index, string key, NameGroup group)
    {
        if (!index.TryGetValue(key, out List<NameGroup>? list)) index[key] = list = [];
        list.Add(group);
    }

    private NameGroup? FindMain(NameGroup group)
    {
        if (group.Leaning == EntityKind.Place && group.Words.Length == 1 && PlaceNames.Known.Contains(group.Key)
            && !PlaceNames.Regions.Contains(group.Key)) return null;
        return WithCountry(group) ?? NamedBefore(group) ?? Longer(group) ?? Shortened(group) ?? Surname(group) ?? Middle(group)
            ?? Acronym(group) ?? Half(group) ?? Shop(group) ?? Respelt(group);
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

    /// <summary>"Fane" after "Twenty-First Century Fane" is not the "Fane Sports" that is told of later.</summary>
    private NameGroup? NamedBefore(NameGroup group) =>
        Longer(group) is { } longer && longer.FirstInProse > group.FirstInProse
            && Surname(group) is { Leaning: null or EntityKind.Organization } earlier && earlier.FirstInProse < group.FirstInProse
                ? earlier : null;

    /// <summary>"Corwin Tech" for "Corwin Technologies"; "CorwinLab", which begins so as well, has no second word.</summary>
    private NameGroup? Shortened(NameGroup group)
    {
        int last = group.Words.Length - 1;
        if (last < 1 || group.Words[last].Length < 4) return null;
        if (!_byBeginning.TryGetValue(string.Join(" ", group.Words, 0, last), out List<NameGroup>? longer)) return null;
        string word = group.Words[last];
        for (int i = 0; i < longer.Count && i < MostAlike; i++)
            if (longer[i].Words.Length > last && longer[i].Words[last] is var other && other.Length > word.Length
                && other.StartsWith(word, StringComparison.Ordinal)) return longer[i];
        return null;
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
        if (house.FirstInProse > arm.FirstInProse && house.Mentions.All(m => m.IsOwner)) return true;
        bool ownSuffix = house.Mentions.Any(m => NameKey.CoreLength(m.Words) < m.Words.Length);
        if (ownSuffix || HasOwnLife(house, arm)) return true;
        if (arm.Words.Length == house.Words.Length + 1 && OrganizationWords.ArmWords.Contains(arm.Words[arm.Words.Length - 1]))
            return house.FirstInProse < arm.FirstInProse || KnownNames.Media.Contains(house.Key);
        return false;
    }

    /// <summary>"Orvane Eats" beside an Orvane that was named before it and far more often: the words it adds name no company.</summary>
    private static bool HasOwnLife(NameGroup house, NameGroup arm) =>
        !arm.HasSuffix && house.FirstInProse < arm.FirstInProse && house.Mentions.Count > 2 * arm.Mentions.Count
        && !arm.Words.Skip(house.Words.Length).Any(OrganizationWords.Tails.Contains);

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
        if (!_byEnding.TryGetValue(group.Key, out List<NameGroup>? longer)) return Kin(group);
        NameGroup? person = longer.FirstOrDefault(g => g != group && g.Leaning == EntityKind.Person);
        if (person is not null && group.Scores[(int)EntityKind.Organization] < 10) return person;
        if (OrganizationWords.Tails.Contains(group.Key) || group.Leaning is EntityKind.Place or EntityKind.Person) return null;
        NameGroup? organization = longer.FirstOrDefault(g => g != group && (g.Leaning == EntityKind.Organization || IsRatherFirm(g)));
        return organization is not null && organization.FirstInProse < group.FirstInProse
            && ((group.Words.Length == 1 && !group.HasSuffix) || (group.Words.Length == 2 && !CommonWord.Is(group.Words[0])
                && !group.HasSuffix)) ? organization : null;
    }

    /// <summary>"Brasserie Orvane": little speaks for a company, and nothing for a person or a place.</summary>
    private static bool IsRatherFirm(NameGroup group) =>
        group.Leaning is null && (group.HasSuffix || group.Scores[(int)EntityKind.Organization] > 0)
            && group.Scores[(int)EntityKind.Person] == 0 && group.Scores[(int)EntityKind.Place] == 0;

    /// <summary>"Orvane's" beside "J Orvane": what people call the shop.</summary>
    private NameGroup? Shop(NameGroup group) =>
        group.Words.Length == 1 && group.Key.EndsWith("'s", StringComparison.Ordinal)
            && _byEnding.TryGetValue(group.Key.Substring(0, group.Key.Length - 2), out List<NameGroup>? firms)
            ? firms.FirstOrDefault(firm => firm.Leaning is null or EntityKind.Organization) : null;

    /// <summary>"the Quells" beside "Jane Quell".</summary>
    private NameGroup? Kin(NameGroup group) =>
        group.Words.Length == 1 && group.Key.Length > 4 && group.Key.EndsWith("s", StringComparison.Ordinal)
            && _byEnding.TryGetValue(group.Key.Substring(0, group.Key.Length - 1), out List<NameGroup>? kin)
            ? kin.FirstOrDefault(g => g.Leaning == EntityKind.Person) : null;

    /// <summary>"Orvane" for "Beijing Orvane Technology Co", "Tolver" for "A.J. Tolver and Sons".</summary>
    private NameGroup? Middle(NameGroup group)
    {
        if (group.HasSuffix || group.Words.Length > 2 || group.Leaning is EntityKind.Place or EntityKind.Person
            || CommonWord.Is(group.Words[0])) return null;
        if (!_byMiddle.TryGetValue(group.Key, out List<NameGroup>? longer) || longer.Count > 1) return null;
        return longer[0].Leaning == EntityKind.Organization && longer[0].FirstInProse < group.FirstInProse
            && Agree(group, longer[0]) ? longer[0] : null;
    }

    /// <summary>"Orvexfrod" for "Orvexford", "Orvane" for "Orvane.com".</summary>
    private NameGroup? Respelt(NameGroup group)
    {
        if (_spellings.Of(group) is not { } other || !Agree(group, other)) return null;
        // A site that is told as often is no slip: "Orvane, formerly Orvane.ly".
        if (other.Words[0].IndexOf('.') > 0 && other.Mentions.Count == group.Mentions.Count) return other;
        // "Orvane (ORVANE)": the symbol in the bracket is not how it is written.
        bool shouted = other.Mentions.Count == group.Mentions.Count && other.Mentions.TrueForAll(mention => mention.IsAllCapitals)
            && !group.Mentions.TrueForAll(mention => mention.IsAllCapitals);
        NameGroup rarer = group.HasSuffix || shouted || other.Mentions.Count < group.Mentions.Count ? other : group;
        foreach (NameCandidate mention in rarer.Mentions) mention.IsVariant = true;
        return other;
    }

    private NameGroup? Acronym(NameGroup group)
    {
        string letters = Acronyms.LettersOf(group);
        if (letters.Length is < 2 or > Acronyms.Longest) return null;
        if (!group.Mentions.Any(mention => mention.IsAllCapitals) && !IsSpokenAcronym(group.Key)) return null;
        return _byInitials.TryGetValue(letters, out List<NameGroup>? longer) && longer.Count == 1
            && longer[0] != group ? longer[0] : null;
    }

    /// <summary>"AH InBru" for "Ansel-Halm InBru".</summary>
    private NameGroup? Half(NameGroup group) =>
        group.Words.Length == 2 && group.Words[0].Length < Acronyms.Longest && group.Mentions.Any(m => char.IsUpper(m.Text[1]))
            && _byHalf.TryGetValue(group.Key, out NameGroup? whole) && Agree(group, whole) ? whole : null;

    /// <summary>"Ornoc" for "Orvane Regional National Oil Co": long enough, and no word or first name by chance.</summary>
    private static bool IsSpokenAcronym(string key) => key.Length > 3 && !CommonWord.Is(key) && !FirstNames.Words.Contains(key);

    /// <summary>"Orvane Falls" for "Orvane Falls Bancorp": it only sounds like a place.</summary>
    private static bool IsBankOfPlace(NameGroup a, NameGroup b) =>
        a.Leaning == EntityKind.Place && b.Leaning == EntityKind.Organization && a.Words.Length > 1 && a.OnlyLooksOtherwise
            && !PlaceNames.Known.Contains(a.Key)
            && b.Words[b.Words.Length - 1] is "bancorp" or "bancshares" or "bankshares" or "financial" or "savings";

    private static bool Agree(NameGroup a, NameGroup b) =>
        a != b && ((b.HasSuffix && a.OnlyLooksOtherwise) || IsBankOfPlace(a, b) || a.Leaning is null || b.Leaning is null
            || a.Leaning == b.Leaning
            || (a.Leaning != EntityKind.Person
            && b.Leaning == EntityKind.Organization && a.Leaning != EntityKind.Place));
}
