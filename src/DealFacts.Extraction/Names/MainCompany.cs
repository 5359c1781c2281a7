using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Finds the company that an article is about: named often, named early.</summary>
internal static class MainCompany
{
    private const int TitleBonus = 3;

    /// <summary>The company, or null when none is named.</summary>
    public static Entity? Of(TextDocument document, IReadOnlyList<NameMention> names)
    {
        Dictionary<Entity, int> weights = [];
        int lead = document.Sentences.Count == 0 ? 0 : document.Sentences[Math.Min(1, document.Sentences.Count - 1)].End;
        Entity? main = null;
        foreach (NameMention name in names)
        {
            Entity entity = name.Entity!;
            if (entity.Kind != EntityKind.Organization || entity.CompanyKind is not (CompanyKind.Company or CompanyKind.Fund)) continue;
            int weight = weights.TryGetValue(entity, out int sum) ? sum : 0;
            weights[entity] = weight + 1 + (name.First < lead ? TitleBonus : 0) + (weights.Count == 0 ? 1 : 0);
            if (main is null || weights[entity] > weights[main]) main = entity;
        }

        return main;
    }
}
