using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Who makes or owns what, as an article tells it: "Zuno maker Lowell", "Lowell's Zuno", "Lowell, the maker of Zuno", "Lowell makes
/// Zuno".
/// </summary>
internal static class ProductMakers
{
    private const int LongestAside = 8;

    /// <summary>The maker of each thing that has one.</summary>
    public static Dictionary<Entity, Entity> Of(NameSource source, IReadOnlyList<NameMention> names)
    {
        Dictionary<Entity, Entity> makers = [];
        for (int i = 0; i + 1 < names.Count; i++)
        {
            (NameMention left, NameMention right) = (names[i], names[i + 1]);
            if (left.Entity is not { } first || right.Entity is not { } second || first == second) continue;
            if (IsMadeBy(source.Tokens, left, right)) Add(second, first);
            else if (Makes(source.Tokens, left, right)) Add(first, second);
        }

        return makers;

        void Add(Entity maker, Entity thing)
        {
            if (maker.Kind == EntityKind.Organization && !makers.ContainsKey(thing)) makers.Add(thing, maker);
        }
    }

    /// <summary>"Zuno maker Lowell".</summary>
    private static bool IsMadeBy(Token[] tokens, NameMention thing, NameMention maker) =>
        maker.First == thing.End + 1 && Likeness.IsOwner(tokens, thing.End);

    /// <summary>"Lowell's Zuno", "Lowell, the maker of Zuno", "Lowell makes Zuno".</summary>
    private static bool Makes(Token[] tokens, NameMention maker, NameMention thing)
    {
        int gap = thing.First - maker.End;
        if (gap == 1) return tokens[maker.End].Kind == TokenKind.Possessive
            || tokens[maker.End].Lower is "makes" or "owns" or "operates" or "publishes";
        if (gap is < 1 or > LongestAside || tokens[maker.End].Text != ",") return false;
        int of = tokens[thing.First - 1].Lower == "the" ? thing.First - 2 : thing.First - 1;
        return tokens[of].Lower == "of" && Likeness.IsOwner(tokens, of - 1);
    }
}
