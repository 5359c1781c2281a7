using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Makes entities of mentions: groups equal names, ties short forms to long ones, settles kind and names.</summary>
internal static class EntityResolver
{
    /// <summary>The entities, in order of first appearance.</summary>
    public static List<Entity> Resolve(IReadOnlyList<NameCandidate> mentions, CancellationToken cancel = default)
    {
        mentions = CancellableList<NameCandidate>.Of(mentions, cancel);
        List<NameGroup> groups = Group(mentions);
        BracketAliases.Tie(mentions, groups);
        new AliasRules(CancellableList<NameGroup>.Of(groups, cancel)).Apply();
        List<Entity> entities = new(groups.Count);
        foreach (List<NameCandidate> family in Families(groups))
        {
            cancel.ThrowIfCancellationRequested();
            entities.Add(Make(InOrder(family)));
        }

        entities.Sort((a, b) => a.Mentions[0].First.CompareTo(b.Mentions[0].First));
        return entities;
    }

    /// <summary>The mentions of each group that is no form of another, with those of its forms.</summary>
    private static List<List<NameCandidate>> Families(List<NameGroup> groups)
    {
        List<List<NameCandidate>> families = new(groups.Count);
        List<NameCandidate>?[] byRoot = new List<NameCandidate>?[groups.Count];
        foreach (NameGroup group in groups)
        {
            int root = group.Root.Index;
            if (byRoot[root] is { } family) family.AddRange(group.Mentions);
            else families.Add(byRoot[root] = [.. group.Mentions]);
        }

        return families;
    }

    private static List<NameGroup> Group(IReadOnlyList<NameCandidate> mentions)
    {
        Dictionary<string, NameGroup> byKey = new(StringComparer.Ordinal);
        Dictionary<string, string> suffixes = new(StringComparer.Ordinal);
        List<NameGroup> groups = [];
        foreach (NameCandidate mention in mentions)
        {
            string[] words = mention.Words;
            if (words.Length == 0) words = [mention.Text];
            string[] core = words;
            if (NameKey.CoreLength(words) is var length && length < words.Length) Array.Resize(ref core, length);
            string key = length == 1 ? core[0] : string.Join(" ", core);
            string suffix = NameKey.Suffix(words);
            if (suffix.Length > 0)
            {
                // "Norton Co" and "Norton Co Pty Ltd" are two companies; a bare "Norton" is the first.
                if (!suffixes.TryGetValue(key, out string? first)) suffixes[key] = first = suffix;
                if (first != suffix && suffix.Contains(" ")) key += " | " + suffix;
            }

            // A company called by a place's name is not that place.
            string identity = mention.IsShortForm ? key + " |" : key;
            if (!byKey.TryGetValue(identity, out NameGroup? group))
            {
                byKey[identity] = group = new NameGroup(key, core, groups.Count);
                groups.Add(group);
            }

            group.Add(mention);
        }

        return groups;
    }

    private static List<NameCandidate> InOrder(List<NameCandidate> mentions)
    {
        for (int i = 1; i < mentions.Count; i++)
            if (mentions[i].First < mentions[i - 1].First) return mentions.OrderBy(mention => mention.First).ToList();
        return mentions;
    }

    private static Entity Make(List<NameCandidate> mentions)
    {
        int[] scores = new int[4];
        foreach (NameCandidate mention in mentions)
            for (int kind = 0; kind < scores.Length; kind++) scores[kind] += mention.Scores[kind];
        Entity entity = new() { Kind = EntityKinds.Decide(scores, mentions), IsAssumed = Array.TrueForAll(scores, score => score <= 0) };
        foreach (NameCandidate mention in mentions)
        {
            bool shouted = mention.Sentence.IsHeading && mention.Text.Length > 5 && !mention.Text.Any(char.IsLower)
                && mentions.Exists(m => !m.Sentence.IsHeading);
            if (!mention.IsVariant && !shouted && !entity.Forms.Contains(mention.Text)) entity.Forms.Add(mention.Text);
            entity.Mentions.Add(new NameMention(mention.First, mention.End, MentionKind.Name, entity, mention.Rule)
            {
                OuterFirst = mention.OuterFirst,
                OuterEnd = mention.OuterEnd,
            });
            entity.Ticker ??= mention.Ticker;
            entity.Exchange ??= mention.Exchange;
        }

        EntityNaming.Name(entity, mentions);
        if (entity.Kind == EntityKind.Organization) entity.CompanyKind = EntityKinds.Sort(entity);
        return entity;
    }
}
