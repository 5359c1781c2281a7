using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads names in a row: "Acme, Zenwick and the U.S. Navy", "Acme of Toledo, Ohio, and Zenwick of Erie".</summary>
internal static class NameList
{
    private const int MostNames = 12;

    /// <summary>The terms that name them.</summary>
    public static IReadOnlyList<int> Read(TermLine line, int at)
    {
        List<int> names = [];
        int name = SkipDeterminers(line, at);
        while (IsItem(line, name) && names.Count < MostNames)
        {
            names.Add(name);
            int next = Joined(line, name + 1);
            // In "for Acme, Lowell said" the comma ends the list: one more name and no "and" is no list.
            if (next < 0 || (line.Is(next - 1, ",") && !ListIsClosed(line, next))) break;
            name = SkipDeterminers(line, next);
        }

        return names;
    }

    private static bool IsItem(TermLine line, int at) =>
        (line.IsKind(at, TermKind.Company) || line.IsKind(at, TermKind.Name)) && !line.IsPossessive(at + 1)
            && line.MentionAt(at) is { Kind: MentionKind.Name };

    /// <summary>The term that goes on with the list, past "of Toledo, Ohio" or "in Dayton" behind the name; -1 where it ends.</summary>
    private static int Joined(TermLine line, int at)
    {
        if ((line.Is(at, "of") || line.Is(at, "in")) && PlaceReader.Read(line, at + 1) is { } seat) at = seat.End;
        if (line.Is(at, ",") && (line.Is(at + 1, "and") || line.Is(at + 1, "or"))) return at + 2;
        return line.Is(at, ",") || line.Is(at, "and") || line.Is(at, "or") || line.Is(at, "to") || line.Is(at, "&") ? at + 1 : -1;
    }

    private static bool ListIsClosed(TermLine line, int at)
    {
        int i = SkipDeterminers(line, at);
        for (int names = 0; names < MostNames && IsItem(line, i); names++)
        {
            int next = Joined(line, i + 1);
            if (next < 0) return line.Is(i + 1, ".") || i + 1 >= line.Count;
            if (!line.Is(next - 1, ",")) return IsItem(line, SkipDeterminers(line, next));
            i = SkipDeterminers(line, next);
        }

        return false;
    }

    private static int SkipDeterminers(TermLine line, int at) => line.IsIn(at, ClauseWords.Determiners) ? at + 1 : at;
}
