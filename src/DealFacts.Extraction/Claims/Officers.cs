using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Knows for whom the people of an article speak: what "Acme CEO Jane Roe" plans to buy Acme buys, and an analyst buys nothing.
/// </summary>
internal sealed class Officers
{
    private const int LongestTitle = 6;

    private readonly Dictionary<Entity, Entity?> _companies = [];

    private readonly Entity? _story;

    private Officers(Entity? story) => _story = story;

    /// <summary>The officers and analysts whom the sentences introduce; those of no named company are the story's.</summary>
    public static Officers In(IReadOnlyList<TermLine> lines, Entity? story)
    {
        Officers officers = new(story);
        foreach (TermLine line in lines)
            for (int at = 0; at < line.Count; at++)
                if (line.EntityAt(at) is { Kind: EntityKind.Person } person) officers.Note(line, at, person);
        return officers;
    }

    /// <summary>The statement with companies in the place of those who speak for them; persons cannot merge.</summary>
    public DealStatement Speak(DealStatement statement)
    {
        if (statement.Kind is not (DealKind.Acquisition or DealKind.Merger or DealKind.Partnership)
            || !statement.Parties.Any(p => IsPerson(p.Party))) return statement;
        List<(PartyRole Role, Party Party)> parties = [];
        foreach ((PartyRole role, Party party) in statement.Parties)
        {
            Entity? company = null;
            bool known = IsPerson(party) && _companies.TryGetValue(party.Entity!, out company);
            if (known && company is not null
                && !statement.Parties.Any(p => p.Party.Entity == company)) parties.Add((role, party with { Entity = company }));
            // "Acme agreed to be bought by its president Jane Roe": not for Acme, which is bought.
            else if (known && company is not null && statement.Kind != DealKind.Merger
                && statement.Parties.Any(p => p.Party.Entity == company && p.Role != role)) parties.Add((role, party));
            else if (!known && !(IsPerson(party) && statement.Kind == DealKind.Merger)) parties.Add((role, party));
        }

        return statement with { Parties = parties };
    }

    private static bool IsPerson(Party party) => party.Entity is { Kind: EntityKind.Person };

    private void Note(TermLine line, int at, Entity person)
    {
        if (_companies.TryGetValue(person, out Entity? known) && known is not null) return;
        (int first, int end) = TitleBefore(line, at);
        if (end == first) (first, end) = TitleAfter(line, at);
        if (end == first) return;
        bool officer = line.AnyIn(first, end, LeaderWords.Officers)
            && !line.AnyIn(first, end, LeaderWords.NotNow);
        bool analyst = Enumerable.Range(first, end - first).Any(i => line.Is(i, "analyst") || line.Is(i, "analysts"));
        if (analyst) _companies[person] = null;
        else if (officer && (CompanyAt(line, first - 1) ?? CompanyAt(line, first - 2) ?? CompanyAt(line, end + 1) ?? _story) is { } company)
            _companies[person] = company;
    }

    private static Entity? CompanyAt(TermLine line, int at) =>
        line.EntityAt(at) is { Kind: EntityKind.Organization, CompanyKind: CompanyKind.Company } company ? company : null;

    /// <summary>"chief executive officer" before "Jane Roe".</summary>
    private static (int First, int End) TitleBefore(TermLine line, int at)
    {
        int first = at;
        while (first > 0 && at - first < LongestTitle
            && (line.IsPlainWord(first - 1) && !line.IsIn(first - 1, ClauseWords.Prepositions))) first--;
        return (first, at);
    }

    /// <summary>", the chief executive of" after "Jane Roe".</summary>
    private static (int First, int End) TitleAfter(TermLine line, int at)
    {
        if (!line.Is(at + 1, ",")) return (at, at);
        int end = at + 2;
        while (end < line.Count && end - at < LongestTitle && line.IsPlainWord(end) && !line.Is(end, "of") && !line.Is(end, "at")) end++;
        return line.Is(end, "of") || line.Is(end, "at") ? (at + 2, end) : (at, at);
    }
}
