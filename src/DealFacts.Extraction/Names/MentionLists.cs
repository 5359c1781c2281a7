using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Finds the names that stand in lists: "Acme, Lowell and Barrow", "Acme and Lowell"; not "Acme, a unit of Lowell".</summary>
internal static class MentionLists
{
    private const int LongestJoint = 4;

    /// <summary>The first tokens of the listed names.</summary>
    public static HashSet<int> Of(NameSource source, IReadOnlyList<NameMention> names)
    {
        HashSet<int> listed = [];
        for (int i = 0; i < names.Count;)
        {
            int last = i;
            bool and = false;
            while (last + 1 < names.Count && Joint(source.Tokens, names[last], names[last + 1]) is { } joint)
            {
                and |= joint;
                last++;
            }

            if (and || last - i > 1)
                for (int k = i; k <= last; k++) listed.Add(names[k].OuterFirst);
            i = last + 1;
        }

        return listed;
    }

    /// <summary>
    /// Whether only a comma (false) or an "and" (true) parts two names, "and existing investor" included; null when more does.
    /// </summary>
    private static bool? Joint(Token[] tokens, NameMention left, NameMention right)
    {
        int at = left.OuterEnd;
        if (right.OuterFirst <= at || right.OuterFirst - at > LongestJoint || right.Entity!.Kind == EntityKind.Place) return null;
        if (tokens[at].Text == ",") at++;
        bool and = at < right.OuterFirst && tokens[at].Lower is "and" or "or" or "&";
        if (and) at++;
        if (at == left.OuterEnd || (!and && left.Entity!.Kind != right.Entity.Kind)) return null;
        for (int i = at; i < right.OuterFirst; i++)
            if (!and || !tokens[i].IsWord || tokens[i].Casing != Casing.Lower) return null;
        return and;
    }
}
