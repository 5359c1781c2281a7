using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Settles what an entity is from the scores of all its mentions.</summary>
internal static class EntityKinds
{
    /// <summary>The kind with the highest score; a name that nothing speaks for is an organisation only when it stands inside sentences.</summary>
    public static EntityKind Decide(int[] scores, List<NameCandidate> mentions)
    {
        int best = 0;
        for (int kind = 1; kind < scores.Length; kind++)
            if (scores[kind] > scores[best]) best = kind;
        if (scores[best] > 0) return (EntityKind)best;
        return mentions.Any(mention => !mention.Sentence.IsHeading) ? EntityKind.Organization : EntityKind.Other;
    }

    /// <summary>What sort of organisation it is, by its names.</summary>
    public static CompanyKind Sort(Entity entity)
    {
        string lower = entity.Name.ToLowerInvariant(), full = entity.FullName.ToLowerInvariant();
        if (KnownNames.Exchanges.Contains(lower)) return CompanyKind.Exchange;
        if (KnownNames.Media.Contains(lower)) return CompanyKind.MediaOutlet;
        string[] words = NameKey.Words(full);
        int core = NameKey.CoreLength(words);
        bool closed = core < words.Length;
        if (KnownNames.GovernmentBodies.Contains(lower) || KnownNames.GovernmentBodies.Contains(full)) return CompanyKind.GovernmentBody;
        if (!closed && words.Any(OrganizationWords.Government.Contains)) return CompanyKind.GovernmentBody;
        return core > 1 && OrganizationWords.Funds.Contains(words[core - 1]) ? CompanyKind.Fund : CompanyKind.Company;
    }
}
