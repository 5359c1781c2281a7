using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;

namespace DealFacts.Extraction.Merging;

/// <summary>Gives a deal whose object is only described, "two suburban banks", the names that one of the next sentences tells.</summary>
internal static class LaterTargets
{
    private const int Farthest = 3;

    /// <summary>Attaches each naming to the deal whose description it fits.</summary>
    public static void Attach(IReadOnlyList<TargetFind> finds, IReadOnlyList<DealGroup> groups)
    {
        foreach (TargetFind find in finds)
            if (groups.FirstOrDefault(group => Suits(group, find)) is { } described) described.Name(find.Targets);
    }

    private static bool Suits(DealGroup group, TargetFind find)
    {
        if (group.Target is not { Entity: null } target || !DealGrouper.IsPurchase(group.Kind)) return false;
        int later = find.Line.Sentence.Index - group.Statements[0].Line.Sentence.Index;
        if (later is < 1 or > Farthest || find.Targets.Any(t => t.Entity is null || group.Buyers.Any(b => DealGroup.Same(b, t))
            && find.Noun.Length > 0)) return false;
        return find.Noun.Length == 0 || CompanyWords.Plurals.Contains(find.Noun) ? IsSeveral(target)
            : target.Description.EndsWith(find.Noun, StringComparison.OrdinalIgnoreCase) || IsOnePart(target, find);
    }

    /// <summary>"its coatings division" and then "The unit, which trades as Lowell Tools".</summary>
    private static bool IsOnePart(Party target, TargetFind find) =>
        find.Targets.Count == 1 && IsPart(find.Noun) && IsPart(target.Description.Substring(target.Description.LastIndexOf(' ') + 1));

    private static bool IsPart(string noun) => noun is "unit" or "division" or "arm" or "business" or "subsidiary" or "operation";

    private static bool IsSeveral(Party target) =>
        target.Description.EndsWith("s", StringComparison.Ordinal) && !target.Description.EndsWith("business", StringComparison.Ordinal);
}
