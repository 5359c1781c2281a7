namespace DealFacts.Extraction.Patterns;

/// <summary>A rule is data: an id, a pattern, what a match makes, phrases on which it fires and phrases on which it stays silent.</summary>
/// <typeparam name="T">What it makes; null from <see cref="Make"/> means that the match was not one after all.</typeparam>
public sealed class Rule<T>(string id, Piece[] pattern, Func<Match, T?> make)
    where T : class
{
    /// <summary>"money/symbol-number": what <c>explain</c> and citations name.</summary>
    public string Id { get; } = id;

    /// <summary>The pattern.</summary>
    public Piece Pattern { get; } = Piece.Seq(pattern);

    /// <summary>Makes the find.</summary>
    public Func<Match, T?> Make { get; } = make;

    /// <summary>Phrases in which the rule must find something.</summary>
    public string[] Fires { get; init; } = [];

    /// <summary>Phrases in which the rule must find nothing.</summary>
    public string[] Silent { get; init; } = [];

    /// <summary>What the rule finds at a term, or null.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">The term.</param>
    /// <param name="match">A match of which nothing was made, to be used again with its captures; null for none.</param>
    internal T? FindAt(TermLine line, int at, ref Match? match)
    {
        match ??= new Match(line, at, at, new Captures(), Id);
        match.Captures.ForgetFrom(0);
        int end = Pattern.Match(line, at, match.Captures);
        if (end <= at) return null;
        match.Move(at, end, Id);
        return Make(match);
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>A rule's match: a half-open run of terms of a line.</summary>
/// <param name="Line">The sentence.</param>
/// <param name="First">The first term.</param>
/// <param name="End">The term after the last.</param>
/// <param name="Captures">What the pattern remembered.</param>
/// <param name="RuleId">The rule.</param>
public sealed record Match(TermLine Line, int First, int End, Captures Captures, string RuleId)
{
    private int _first = First, _end = End;
    private string _ruleId = RuleId;

    /// <summary>The first term.</summary>
    public int First { get => _first; init => _first = value; }

    /// <summary>The term after the last.</summary>
    public int End { get => _end; init => _end = value; }

    /// <summary>The rule.</summary>
    public string RuleId { get => _ruleId; init => _ruleId = value; }

    /// <summary>Makes another match of one of which nobody knows yet.</summary>
    internal void Move(int first, int end, string ruleId) => (_first, _end, _ruleId) = (first, end, ruleId);

    /// <summary>Whether the pattern remembered something under the name.</summary>
    public bool Has(string name) => Captures.Find(name) is not null;

    /// <summary>Lower-case words remembered under the name; empty when there are none.</summary>
    public string Words(string name) => Captures.Find(name) is { } run && run.End > run.First ? Line.Words(run.First, run.End) : "";

    /// <summary>The text remembered under the name; empty when there is none.</summary>
    public string Phrase(string name) => Captures.Find(name) is { } run && run.End > run.First ? Line.Phrase(run.First, run.End) : "";

    /// <summary>The chunk remembered under the name, or null.</summary>
    public TChunk? Chunk<TChunk>(string name)
        where TChunk : class => Captures.Find(name) is { } run && run.End > run.First ? Line[run.First].Chunk as TChunk : null;
}
