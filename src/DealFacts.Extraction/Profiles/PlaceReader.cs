using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Profiles;

/// <summary>Reads a place in full: "Woodward, Oklahoma", "Ramapo and Warwick, N.Y.", "southern Louisiana".</summary>
internal static class PlaceReader
{
    private const int LongestTown = 4;
    private const int LongestUnknown = 2;
    private const int MostPlaces = 6;

    /// <summary>The place that starts at a term, or null.</summary>
    public static Run? Read(TermLine line, int at)
    {
        int first = line.Is(at, "the") || line.IsIn(at, LocationWords.Around) ? at + 1 : at;
        int end = EndOfPlace(line, AfterDirection(line, first));
        if (end < 0) return SomeStates(line, first);
        for (int more = 1; more < MostPlaces; more++)
        {
            int next = EndOfNext(line, end);
            // "of the US and Colombia's Lowell": the second is another's.
            if (next < 0 || line.IsPossessive(next)) break;
            end = next;
        }

        return new Run(first, end);
    }

    /// <summary>"eight midwestern states", "the southern states".</summary>
    private static Run? SomeStates(TermLine line, int first)
    {
        int region = line.IsIn(first, LocationWords.Directions) || line.IsIn(first, LocationWords.Regions) ? first : first + 1;
        bool states = (line.IsIn(region, LocationWords.Directions) || line.IsIn(region, LocationWords.Regions))
            && (line.Is(region + 1, "states") || line.Is(region + 1, "counties") || line.Is(region + 1, "provinces"));
        if (!states) return null;
        bool counted = NumberWords.Units[line[first].Lower] is not null || line.TokenAt(first).Kind == TokenKind.Number;
        return region == first || counted ? new Run(first, region + 2) : null;
    }

    /// <summary>
    /// The place at a term after "of", "at" or "near" and a company: there a capital word that names nobody else is a town, "Augsburg" in
    /// "Lowell GmbH of Augsburg".
    /// </summary>
    public static Run? ReadTown(TermLine line, int at)
    {
        if (Read(line, at) is { } place) return place;
        bool ends = at + 1 >= line.Count || line.IsPunctuation(at + 1) || line.IsIn(at + 1, ClauseWords.Prepositions);
        return ends && IsUnknownTown(line, at) ? new Run(at, at + 1) : null;
    }

    /// <summary>
    /// The term after the comma that closes "of Dayton, Ohio,", ", Dayton, Ohio," or ", based in Erie," where such words start at the term;
    /// else -1.
    /// </summary>
    public static int EndOfSeat(TermLine line, int at)
    {
        int i = line.Is(at, ",") ? at + 1 : at;
        int situated = line.Entry(i, LocationWords.Situated);
        i += situated;
        bool opened = line.Is(i, "of") || (situated > 0 && (line.Is(i, "in") || line.Is(i, "near")));
        // ", Dayton, Ohio," without a word before it.
        Run? seat = opened ? ReadTown(line, i + 1) : situated == 0 && line.Is(at, ",") ? Read(line, i) : null;
        return seat is { } place && line.Is(place.End, ",") ? place.End + 1 : -1;
    }

    /// <summary>A place that only its "-based" tells, "Kettering" in "Kettering-based", where it starts at the term; else null.</summary>
    public static Run? ReadBased(TermLine line, int at)
    {
        int end = at;
        while (end < at + LongestTown && IsCapital(line, end)) end++;
        return end > at && line.Is(end, "-") && line.IsIn(end + 1, LocationWords.Seat) ? new Run(at, end) : null;
    }

    /// <summary>
    /// The first term of the town before the comma of "Huntington Beach, Calif."; the term after the comma when none stands there.
    /// </summary>
    public static int StartOfTown(TermLine line, int comma)
    {
        if (line.IsKind(comma - 1, TermKind.Place) || line.IsName(comma - 1)) return comma - 1;
        int first = comma;
        while (comma - first < LongestTown && first > 0 && IsCapital(line, first - 1)) first--;
        return first < comma ? first : comma + 1;
    }

    private static int EndOfNext(TermLine line, int end)
    {
        if (line.Is(end, "/")) return EndOfPlace(line, end + 1);
        if (line.Is(end, ",") && line.IsKind(end + 1, TermKind.Place)) return EndOfPlace(line, end + 1);
        if (line.Is(end, "of") && AfterDirection(line, end + 1) is var region && IsPlace(line, region)) return EndOfPlace(line, region);
        if (line.Is(end, ",") && line.IsIn(end + 1, PlaceNames.States) && line.TokenAt(end + 1).IsCapitalized)
            return WithDot(line, end + 2);
        return line.Is(end, "and") && AfterDirection(line, end + 1) is var other && IsPlace(line, other) && !TellsOrigin(line, other)
            ? EndOfPlace(line, other) : -1;
    }

    /// <summary>"of Japan and [Texas] investor Jane Roe": where another comes from.</summary>
    private static bool TellsOrigin(TermLine line, int place) =>
        line.IsPlainWord(place + 1) && !line.IsIn(place + 1, ClauseWords.Prepositions) && !line.IsIn(place + 1, ClauseWords.Auxiliaries)
            && line.IsParty(place + 2) && line.MentionAt(place + 2)!.Kind == MentionKind.Name;

    private static int EndOfPlace(TermLine line, int at)
    {
        if (IsPlace(line, at)) return WithDot(line, at + 1);
        int end = at;
        while (end < at + LongestTown && IsCapital(line, end)) end++;
        if (end == at && IsUnknownTown(line, at)) end++;
        return end > at && line.Is(end, ",") && IsState(line, end + 1) ? end : -1;
    }

    /// <summary>A place, or a name that a direction makes of one: "West Texas".</summary>
    private static bool IsPlace(TermLine line, int at)
    {
        if (line.IsKind(at, TermKind.Place)) return true;
        if (!line.IsName(at) || line[at].End - line[at].First < 2) return false;
        int first = line[at].First;
        string rest = line.Document.Phrase(first + 1, line[at].End).ToLowerInvariant();
        return LocationWords.Directions.Contains(line.Document.Tokens[first].Word) && PlaceNames.Known.Contains(rest);
    }

    private static int AfterDirection(TermLine line, int at) =>
        !line.IsIn(at, LocationWords.Directions) ? at : line.Is(at + 1, "of") ? at + 2 : at + 1;

    /// <summary>A short name that was taken for a company's, of which nothing else is told.</summary>
    public static bool IsUnknownTown(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Name, Entity: { Ticker: null } entity } && entity.Mentions.Count == 1
        && line[at].End - line[at].First <= LongestUnknown
        && !OrganizationWords.Tails.Contains(line.Document.Tokens[line[at].End - 1].Word)
        && !OrganizationWords.LegalSuffixes.Contains(line.Document.Tokens[line[at].End - 1].Word);

    private static bool IsCapital(TermLine line, int at) =>
        (line.IsKind(at, TermKind.Token) && line.TokenAt(at).IsCapitalized) || line.IsKind(at, TermKind.Name);

    private static bool IsState(TermLine line, int at) =>
        at < line.Count && line.Phrase(at, at + 1).ToLowerInvariant() is var name
            && (PlaceNames.States.Contains(name) || PlaceNames.Countries.Contains(name));

    /// <summary>The dot of "Fla." belongs to the place unless it ends the sentence.</summary>
    private static int WithDot(TermLine line, int end)
    {
        if (!line.Is(end, ".") || end + 1 >= line.Count) return end;
        ref readonly Token dot = ref line.TokenAt(end);
        return !dot.SpaceBefore && PlaceNames.States.Contains(line.Document.Tokens[line[end - 1].End - 1].Word) ? end + 1 : end;
    }
}
