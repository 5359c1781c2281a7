using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Names in one list are of one kind: in "led by Ostrava Partners, Kestrel and Zunalo" all three are organisations.</summary>
internal static class NameLists
{
    private const int Share = 2;

    // "Zuno and Pimlet services": the noun after the last speaks for all.
    private const int ProductShare = 4;

    /// <summary>Lets the signs of a list's members speak for those that have none.</summary>
    public static void Spread(NameSource source, IReadOnlyList<NameCandidate> names)
    {
        for (int first = 0; first < names.Count;)
        {
            int end = first + 1;
            while (end < names.Count && AreJoined(source, names[end - 1], names[end]) && !(end - first > 1
                && Closes(source, names[end - 2], names[end - 1]))) end++;
            if (end - first > 1) Spread(names, first, end);
            first = end;
        }
    }

    private static void Spread(IReadOnlyList<NameCandidate> names, int first, int end)
    {
        int[] sums = new int[4];
        for (int i = first; i < end; i++)
            for (int kind = 0; kind < sums.Length; kind++) sums[kind] += names[i].Scores[kind];
        int best = 0;
        for (int kind = 1; kind < sums.Length; kind++)
            if (sums[kind] > sums[best] || (kind == (int)EntityKind.Other && sums[kind] == sums[best])) best = kind;
        if (sums[best] < Share || best == (int)EntityKind.Place || (best == (int)EntityKind.Other && sums[best] < Share + 1)) return;
        for (int i = first; i < end; i++)
            if (names[i].Scores[best] == 0) names[i].Scores[best] += best == (int)EntityKind.Other ? ProductShare : Share;
    }

    /// <summary>"Founded by Ann Lee [and] Bo Chan, Acme makes": behind the "and" of a list stands its last name.</summary>
    private static bool Closes(NameSource source, NameCandidate left, NameCandidate right)
    {
        for (int at = left.End; at < right.First; at++)
            if (source.Tokens[at].Text is "and" or "or") return true;
        return false;
    }

    /// <summary>Whether only a comma, "and" or "or" stands between.</summary>
    private static bool AreJoined(NameSource source, NameCandidate left, NameCandidate right)
    {
        if (left.Sentence != right.Sentence) return false;
        int at = left.End;
        if (right.First - at is < 1 or > 2) return false;
        for (; at < right.First; at++)
            if (source.Tokens[at].Text is not ("," or "and" or "or" or "&" or "/" or "the")) return false;
        return source.Tokens[left.End].Text != "the";
    }
}
