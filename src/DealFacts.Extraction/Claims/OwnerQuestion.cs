using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Whose is the amount? The sentence, the amount, the words that told its metric, and what is known of the clause.</summary>
internal sealed class OwnerQuestion
{
    private const int Farthest = 80;

    private readonly IReadOnlyList<Party> _subjects;

    /// <summary>The question for one amount.</summary>
    public OwnerQuestion(TermLine line, int at, MetricFind find, IReadOnlyList<DealStatement> deals, Entity? story)
    {
        Line = line;
        At = at;
        Find = find;
        Deals = deals;
        Story = story;
        Anchor = find.CueAt >= 0 ? Math.Min(find.CueAt, at) : at;
        End = Math.Max(find.CueEnd, at + 1);
        _subjects = SubjectFinder.FindFree(line, Anchor);
        NearestSubject = Anchor - 1;
        int farthest = Math.Max(0, Anchor - Farthest);
        while (NearestSubject >= farthest
            && !(line.IsKind(NearestSubject, TermKind.Company) && NamePlaces.IsFreeSubject(line, NearestSubject)
                && NamePlaces.IsVerbLike(line, NearestSubject + 1))) NearestSubject--;
        if (NearestSubject < farthest) NearestSubject = -1;
    }

    /// <summary>The nearest name before the amount that nothing governs and a verb follows; -1 where there is none.</summary>
    public int NearestSubject { get; }

    /// <summary>The sentence.</summary>
    public TermLine Line { get; }

    /// <summary>The amount's term.</summary>
    public int At { get; }

    /// <summary>What the amount measures.</summary>
    public MetricFind Find { get; }

    /// <summary>The deals that the sentence tells.</summary>
    public IReadOnlyList<DealStatement> Deals { get; }

    /// <summary>The company of which the article speaks most, or null.</summary>
    public Entity? Story { get; }

    /// <summary>The first term of amount and cue.</summary>
    public int Anchor { get; }

    /// <summary>The term after amount and cue.</summary>
    public int End { get; }

    /// <summary>Whether the subject of the clause is that name.</summary>
    public bool IsSubject(int name) => _subjects.Count > 0 && _subjects[0].First == name;

    /// <summary>Whether the metric is that one.</summary>
    public bool Measures(Metric metric) => Find.Metric == metric;

    /// <summary>Whether the metric is one of them.</summary>
    public bool Measures(params Metric[] metrics) => Array.IndexOf(metrics, Find.Metric) >= 0;

    /// <summary>Whether the entity takes part in a deal of the sentence in one of the roles.</summary>
    public bool TakesPart(Entity? entity, params PartyRole[] roles)
    {
        if (entity is null) return false;
        foreach (DealStatement deal in Deals)
            foreach ((PartyRole role, Party party) in deal.Parties)
                if (ReferenceEquals(party.Entity, entity) && Array.IndexOf(roles, role) >= 0) return true;
        return false;
    }
}
