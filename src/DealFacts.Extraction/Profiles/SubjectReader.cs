using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// Reads what a sentence tells of a subject that ends before a term: "the unit" and ", based in Yonkers, makes brass valves".
/// </summary>
internal static class SubjectReader
{
    private const int LongestAside = 24;
    private const int MostCommas = 4;
    private const int MostSeatWords = 4;
    private const int FarthestPlace = 12;

    /// <summary>What it does, or null.</summary>
    public static Run? Business(TermLine line, int end)
    {
        int at = line.SkipBrackets(end);
        if (line.Is(at, ","))
        {
            return Descriptions.Apposition(line, at + 1) ?? Activity.After(line, at) ?? AfterAside(line, at,
                Descriptions.Being) ?? AfterAside(line, at, Activity.At) ?? AfterAside(line, at, Activity.Habit);
        }

        if (line.IsIn(at, ClauseWords.Be) && Descriptions.Copula(line, at + 1) is { } told) return told;
        int verb = line.Is(at, "which") || line.Is(at, "that") ? at + 1 : at;
        return Activity.At(line, verb) ?? Activity.Habit(line, verb) ?? (IsPlural(line, end - 1) ? Activity.OfMany(line, verb) : null);
    }

    private static bool IsPlural(TermLine line, int noun) =>
        line.IsKind(noun, TermKind.Token) && line[noun].Lower.EndsWith("s", StringComparison.Ordinal);

    /// <summary>Where it is, or null.</summary>
    public static Run? Place(TermLine line, int end)
    {
        int at = line.SkipBrackets(end);
        if (line.Is(at, ",") && (line.Is(at + 1, "of") || line.Is(at + 1, "at"))) return PlaceReader.ReadTown(line, at + 2);
        if ((line.Is(at, ",") ? at + 1 : at) is var with && line.Is(with, "with")) return PlaceOfSeats(line, with + 1);
        if (line.Is(at, "at") || line.Is(at, "in") || line.Is(at, "near")) return PlaceReader.ReadTown(line, at + 1);
        if (line.Is(at, ",") && DescriptionReader.PlaceAfter(line, at) is { } beside) return beside;
        if (line.IsIn(at, ClauseWords.Be)) return DescriptionReader.PlaceAfter(line, at + 1) ?? Descriptions.Place(line, at + 1);
        if (PlaceOfSecondVerb(line, line.Is(at, ",") ? at + 2 : at) is { } seat) return seat;
        Run? wares = Business(line, end);
        return wares is { } run ? PlaceOfActivity(line, run.End) : null;
    }

    /// <summary>"plants in Akron, Ohio", "its main offices in Boston": where the seats are that start at a term.</summary>
    public static Run? PlaceOfSeats(TermLine line, int at)
    {
        int seats = at;
        while (seats < at + MostSeatWords && !line.IsIn(seats, LocationWords.Seats) && (line.IsPlainWord(seats)
            || line.IsKind(seats, TermKind.Count) || line.IsKind(seats, TermKind.Number) || line.IsName(seats))
            && !line.IsIn(seats, ClauseWords.Prepositions)) seats++;
        bool there = line.Is(seats + 1, "in") || line.Is(seats + 1, "at") || line.Is(seats + 1, "near");
        return there && line.IsIn(seats, LocationWords.Seats) ? PlaceReader.Read(line, seats + 2) : null;
    }

    /// <summary>
    /// "makes shrink film in Racine", "runs six feedlots near Lorimer, Ohio": the place after what is done, within the clause.
    /// </summary>
    public static Run? PlaceOfActivity(TermLine line, int end)
    {
        for (int at = end; at < end + FarthestPlace && at < line.Count; at++)
        {
            if (line.Is(at, "in") || line.Is(at, "at") || line.Is(at, "near") || line.Is(at, "throughout") || line.Is(at, "serving"))
            {
                if (PlaceReader.Read(line, at + 1) is { } place) return place;
            }
            else if (line.Is(at, "and") && Activity.Holdings(line, at + 1) is { } held) at = held.End - 1;
            else if (line.IsPunctuation(at) && !line.Is(at, "-")) return null;
            // "makes kitchen knives at its plant in Racine".
            else if (line.MentionAt(at) is { Kind: MentionKind.Pronoun } && line.IsIn(at - 1, ClauseWords.Prepositions)) continue;
            else if (line.IsIn(at, ClauseWords.Auxiliaries) || line.IsIn(at, BusinessWords.OtherVerbs) || line.IsName(at)) return null;
        }

        return null;
    }

    /// <summary>
    /// "has sales of 300 mln dlrs and is based in Racine", "had sales of 30 mln dlrs and has its headquarters in Racine": where it is, told
    /// behind its sales; the term is the first verb's.
    /// </summary>
    public static Run? PlaceOfSecondVerb(TermLine line, int verb)
    {
        if (!line.IsIn(verb, FigureWords.Having) && !line.Is(verb, "employs")) return null;
        for (int at = verb + 1; at < verb + LongestAside && at < line.Count && !line.IsPunctuation(at); at++)
        {
            if (!line.Is(at, "and")) continue;
            int situated = line.IsIn(at + 1, ClauseWords.Be) ? line.Entry(at + 2, LocationWords.Situated) : 0;
            if (situated > 0 && line.Is(at + 2 + situated, "in")) return PlaceReader.Read(line, at + 3 + situated);
            if (line.IsIn(at + 1, FigureWords.Having)) return PlaceOfSeats(line, at + 2);
        }

        return null;
    }

    /// <summary>What is told after the commas of an aside: ", founded by Anna Brown, makes brass valves".</summary>
    public static Run? AfterAside(TermLine line, int comma, Func<TermLine, int, Run?> read)
    {
        int commas = 0;
        for (int at = comma + 1; at < comma + LongestAside && at < line.Count && commas < MostCommas; at++)
        {
            if (line.Is(at, "said") || line.Is(at, ";")) return null;
            if (!line.Is(at, ",")) continue;
            commas++;
            if (read(line, at + 1) is { } told) return told;
        }

        return null;
    }
}
