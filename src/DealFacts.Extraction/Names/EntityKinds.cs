using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>Settles what an entity is from the scores of all its mentions.</summary>
internal static class EntityKinds
{
    private const int PlainWordNeeds = 2;

    /// <summary>
    /// The kind with the highest score; a name that nothing speaks for is an organisation only when it stands inside sentences.
    /// </summary>
    public static EntityKind Decide(int[] scores, List<NameCandidate> mentions)
    {
        int best = 0;
        for (int kind = 1; kind < scores.Length; kind++)
            if (scores[kind] > scores[best]) best = kind;
        if (IsPlainWord(mentions) && best == (int)EntityKind.Organization && scores[best] < PlainWordNeeds) return EntityKind.Other;
        if (scores[best] > 0) return (EntityKind)best;
        return mentions.Any(mention => !mention.Sentence.IsHeading) ? EntityKind.Organization : EntityKind.Other;
    }

    /// <summary>"Access", "Model": one word of the language, which takes more to be a company where any sentence may begin with it.</summary>
    private static bool IsPlainWord(List<NameCandidate> mentions) =>
        mentions.All(mention => !mention.IsChosen && mention.End - mention.First == 1 && IsLowerFrom(mention.Text, 1)
            && CommonWord.Is(mention.Text.ToLowerInvariant()));

    private static bool IsLowerFrom(string text, int first)
    {
        for (int i = first; i < text.Length; i++)
            if (!char.IsLower(text[i])) return false;
        return true;
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
        if (!closed && words.Length > 2 && words[0] is "office" or "bureau" or "ministry" && words[1] == "of")
            return CompanyKind.GovernmentBody;
        if (!closed && words.Any(OrganizationWords.Government.Contains)) return CompanyKind.GovernmentBody;
        bool fund = core > 1 && (OrganizationWords.Funds.Contains(words[core - 1])
            || OrganizationWords.Funds.Contains(words[core - 2] + " " + words[core - 1]));
        return fund ? CompanyKind.Fund : CompanyKind.Company;
    }
}
