namespace DealFacts.Extraction.Names;

/// <summary>Ties what a bracket introduces: "Committee on Foreign Investment in the U.S. (CFIUS)", "Fresco, formerly Fresco.ly".</summary>
internal static class BracketAliases
{
    /// <summary>Ties a single capitalised word in brackets after a long name to it.</summary>
    public static void Tie(IReadOnlyList<NameCandidate> mentions, List<NameGroup> groups)
    {
        if (!mentions.Any(mention => mention.IsIntroduced)) return;
        Dictionary<NameCandidate, NameGroup> owner = [];
        foreach (NameGroup group in groups)
            foreach (NameCandidate mention in group.Mentions) owner[mention] = group;
        for (int i = 1; i < mentions.Count; i++)
        {
            NameCandidate longer = mentions[i - 1], shorter = mentions[i];
            if (!shorter.IsIntroduced || owner[shorter].Root == owner[longer].Root) continue;
            owner[shorter].Main = owner[longer].Root;
        }
    }
}
