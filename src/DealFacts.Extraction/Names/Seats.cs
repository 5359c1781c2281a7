using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Where an article says its companies are at home, held to "the Erie-based chain": "Acme, based in Austin, Texas, sells shoes".
/// </summary>
internal sealed class Seats(Token[] tokens)
{
    private const int Longest = 6;
    private readonly Dictionary<Entity, HashSet<string>> _places = [];

    /// <summary>Notes the home beside a name: "Austin-based Acme", "Acme, based in Austin, Texas,", "Acme is based in".</summary>
    public void Note(Entity entity, int first, int end, int sentenceEnd)
    {
        if (first >= 2 && IsBased(first - 1) && tokens[first - 2].Text == "-") Add(entity, Behind(first - 3));
        int i = end;
        while (i < end + 3 && i < sentenceEnd
            && (tokens[i].Text == "," || ClauseWords.Be.Contains(tokens[i].Word) || tokens[i].Lower == "which")) i++;
        if (i > end && i + 2 < sentenceEnd && IsBased(i) && tokens[i + 1].Lower == "in") Add(entity, Ahead(i + 2, sentenceEnd));
    }

    /// <summary>Notes the home that a description tells of the one it means: "the [Redmond, Washington]-based company".</summary>
    public void Learn(Entity entity, Reference reference)
    {
        if (IsOrigin(reference)) Add(entity, Behind(reference.First - 2));
    }

    /// <summary>Whether the description's place is the company's home (true) or another (false); null when either is not told.</summary>
    public bool? Fits(Entity entity, Reference reference)
    {
        if (!_places.TryGetValue(entity, out HashSet<string>? home)) return null;
        List<string> told = IsOrigin(reference) ? Behind(reference.First - 2) : OfTown(reference);
        if (told.Count == 0) return null;
        foreach (string place in told)
            if (home.Contains(place)) return true;
        // "the California company" may be at home in any of its towns, and "the Seattle company" in a suburb.
        return AreAlike(told, home) ? false : null;
    }

    /// <summary>"the Japanese company", and its home is in Ohio.</summary>
    public bool IsAbroad(Entity entity, string country) =>
        country is not ("america" or "canada" or "north america" or "australia")
            && _places.TryGetValue(entity, out HashSet<string>? home) && home.Any(IsState);

    private static bool AreAlike(List<string> told, HashSet<string> home)
    {
        bool states = told.Any(IsState) && home.Any(IsState);
        return states || (!told.Any(IsWide) && home.Any(place => !IsWide(place)));
    }

    private static bool IsState(string place) => PlaceNames.States.Contains(place);

    private static bool IsWide(string place) =>
        IsState(place) || PlaceNames.Countries.Contains(place) || PlaceNames.Regions.Contains(place) || place.Contains("valley");

    private bool IsBased(int at) => tokens[at].Lower is "based" or "headquartered";

    private bool IsOrigin(Reference reference) =>
        reference.First >= 3 && IsBased(reference.First) && tokens[reference.First - 1].Text == "-";

    /// <summary>"the San Jose [company]", "the Erie, Pa., [company]".</summary>
    private List<string> OfTown(Reference reference)
    {
        int the = TownOrigin.StartOf(tokens, reference.First, 0);
        return the < 0 ? [] : Between(the + 1, reference.First);
    }

    private List<string> Behind(int last)
    {
        int first = last + 1;
        while (first > 0 && last - first < Longest && (tokens[first - 1].IsCapitalized || tokens[first - 1].Text == ",")
            && tokens[first - 1].Lower != "the") first--;
        return Between(first, last + 1);
    }

    private List<string> Ahead(int first, int end)
    {
        int last = first;
        while (last < end && last - first < Longest && (tokens[last].IsCapitalized || tokens[last].Text == ",")) last++;
        return Between(first, last);
    }

    /// <summary>The places of a run of capital words that commas part.</summary>
    private List<string> Between(int first, int end)
    {
        List<string> places = [];
        string place = "";
        for (int i = first; i <= end; i++)
        {
            if (i < end && tokens[i].Text != ",")
            {
                place = place.Length == 0 ? tokens[i].Lower : place + " " + tokens[i].Lower;
                continue;
            }

            if (PlaceNames.Known.Contains(place) || (place.Length > 0 && places.Count == 0 && i < end)) places.Add(place);
            place = "";
        }

        return places;
    }

    private void Add(Entity entity, List<string> places)
    {
        if (places.Count == 0) return;
        if (!_places.TryGetValue(entity, out HashSet<string>? known))
            _places.Add(entity, known = new HashSet<string>(StringComparer.Ordinal));
        known.UnionWith(places);
    }
}
