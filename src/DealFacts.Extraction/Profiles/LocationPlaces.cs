using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>Finds the places of companies around their names, for the rules on location.</summary>
internal static class LocationPlaces
{
    /// <summary>
    /// "subsidiary in Boston", "the Lowell Hotel in Atlantic City", "Lowell Inc in Newark, N.J."; "Lowell Inc in India" is only
    /// active there.
    /// </summary>
    public static Run? UnitIn(Match match)
    {
        Term name = match.Line[match.First];
        bool isUnit = match.Words("unit").Length > 0 || DealNouns.Units.Contains(match.Line.Document.Tokens[name.End - 1].Word);
        // "the WKD affiliate in Boston" is another's than WKD's.
        bool affiliate = match.Words("unit") == "affiliate";
        if (affiliate && (match.Line.Is(match.First - 1, "the") || match.Line.Is(match.First - 1, "an"))) return null;
        return PlaceReader.Read(match.Line, match.End) is { } place && (isUnit || place.End - place.First > 2) ? place : null;
    }

    /// <summary>"is based in Boston" where it starts at a term.</summary>
    public static Run? SeatOf(TermLine line, int at)
    {
        int situated = line.IsIn(at, ClauseWords.Be) ? line.Entry(at + 1, LocationWords.Situated) : 0;
        return situated > 0 && line.Is(at + 1 + situated, "in") ? PlaceReader.Read(line, at + 2 + situated) : null;
    }

    /// <summary>"Lowell, maker of Corva and Tamsin, is based in Boston": the name right before the comma is told of by the way.</summary>
    public static bool EndsAside(Match match)
    {
        TermLine line = match.Line;
        int comma = match.First + 1;
        return line.Is(comma, ",") && line.IsIn(comma + 1, ClauseWords.Be)
            && (line.Is(match.First - 1, "of") || line.Is(match.First - 1, "and"));
    }

    /// <summary>"Erie, Pa.," with the comma that closes it; before a state alone stands a town, not a company.</summary>
    public static Run? BetweenCommas(TermLine line, int at) =>
        PlaceReader.Read(line, at) is { } place
            && (line.Is(place.End, ",") || (at > 3 && place.End - place.First > 2 && EndsSentence(line, place.End)))
            && line.Phrase(place.First, place.End).ToLowerInvariant() is var name
            && (name == "new york" || !PlaceNames.States.Contains(name)) ? place : null;

    /// <summary>"Fort Dodge, Iowa," with the comma that closes it.</summary>
    public static Run? InAside(TermLine line, int at) =>
        PlaceReader.ReadTown(line, at) is { } place && line.Is(place.End, ",") ? place : null;

    private static bool EndsSentence(TermLine line, int at) => at >= line.Count || (line.Is(at, ".") && at + 1 >= line.Count);

    /// <summary>"Erie, Pa., plant": the place with the noun of what stands there.</summary>
    public static Run? PlantAt(TermLine line, int at)
    {
        if (PlaceReader.Read(line, at) is not { } place) return null;
        int noun = line.Is(place.End, ",") ? place.End + 1 : place.End;
        return line.IsIn(noun, DealNouns.Sites) ? place : null;
    }

    /// <summary>"Portland, Maine" of "Based in Portland, Maine," right before a name.</summary>
    public static Run? Fronted(TermLine line, int name)
    {
        int situated = line.Entry(0, LocationWords.Situated);
        if (situated == 0 || !line.Is(situated, "in") || !line.Is(name - 1, ",")) return null;
        return PlaceReader.Read(line, situated + 1) is { } place && place.End == name - 1 ? place : null;
    }

    /// <summary>"Sweden" in "Sweden's Lowell AB".</summary>
    public static Run? PossessorOf(TermLine line, int name) => line.IsKind(name - 2, TermKind.Place) ? new Run(name - 2, name - 1) : null;

    public static Run? ActivityAfter(TermLine line, int comma) =>
        (SubjectReader.AfterAside(line, comma, Activity.At) ?? SubjectReader.AfterAside(line, comma, Activity.Habit)) is { } wares
            ? SubjectReader.PlaceOfActivity(line, wares.End) : null;

    /// <summary>"Aurora, Colo., homebuilder" before a name, "its Boston retailing unit," before one.</summary>
    public static Run? DescribedBefore(TermLine line, int name) =>
        Before(line, name) is { Place: { } place } found && !IsAdverbial(line, found.First, place) ? place : null;

    /// <summary>"Spanish" in "Spanish shoe retailer Lowell", "its Spanish retailing unit, Lowell SA,".</summary>
    public static Run? OriginBefore(TermLine line, int name) => Before(line, name)?.Origin;

    private static Description? Before(TermLine line, int name)
    {
        int end = DescriptionReader.EndBefore(line, name);
        if (!DescriptionReader.IsHead(line, end - 1)) return null;
        Description found = DescriptionReader.Read(line, DescriptionReader.FirstBefore(line, end), end);
        return found.End == end ? found : null;
    }

    /// <summary>"In Boston, shoe retailer Lowell": the place of what happened; "an interest in Boston brokerage Lowell" is none.</summary>
    private static bool IsAdverbial(TermLine line, int first, Run place) =>
        line.IsIn(first - 1, ClauseWords.Prepositions) && line.Is(place.End, ",") && (place.End - place.First == 1 || first == 1);

    /// <summary>The place before "-based" before a name; a description may stand between.</summary>
    public static Run? BasedBefore(TermLine line, int name)
    {
        int based = name - 1;
        while (based > 0 && name - based < 10 && !line.IsIn(based, LocationWords.Based)
            && (WordRun.IsWord(line, based) || line.Is(based, "and") || line.Is(based, "-"))
            && !DealVerbs.IsAny(line[based].Word)) based--;
        if (!line.IsIn(based, LocationWords.Based) || !line.Is(based - 1, "-")) return null;
        return PlaceBefore(line, based - 1);
    }

    /// <summary>The place that ends before the term, with its state: "Santa Ana, Calif.".</summary>
    public static Run? PlaceBefore(TermLine line, int end)
    {
        int last = line.Is(end - 1, ".") ? end - 2 : end - 1;
        if (PlaceReader.ReadBased(line, last) is { } seat) return seat;
        if (last < 0 || !(line.IsKind(last, TermKind.Place) || line.IsName(last))) return null;
        int first = line.Is(last - 1, ",") ? PlaceReader.StartOfTown(line, last - 1) : last;
        if (line.IsIn(first - 1, LocationWords.Directions)) first--;
        return new Run(first, end);
    }
}
