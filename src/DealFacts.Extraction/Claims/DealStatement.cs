using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>One sentence's word on a deal: who, what, for how much, how far.</summary>
/// <param name="Frame">How it is told.</param>
/// <param name="Kind">What sort of deal it is; the frame's unless the words around say better.</param>
/// <param name="Line">The sentence.</param>
/// <param name="First">The first term of the statement's words, for its citation.</param>
/// <param name="End">The term after the last.</param>
internal sealed record DealStatement(DealFrame Frame, DealKind Kind, TermLine Line, int First, int End)
{
    /// <summary>Who takes part.</summary>
    public IReadOnlyList<(PartyRole Role, Party Party)> Parties { get; init; } = [];

    /// <summary>The price or the sum, or null.</summary>
    public Quantity? Value { get; init; }

    /// <summary>What the deal values the company at, or null.</summary>
    public Quantity? Valuation { get; init; }

    /// <summary>"Series F", "seed"; null when none is named.</summary>
    public string? Round { get; init; }

    /// <summary>How far it has come.</summary>
    public StageFind Stage { get; init; } = new(DealStage.Announced, 0, 0, "");

    /// <summary>Whether it only refers to a deal told elsewhere: "the round was led by".</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether it tells more of a round told before: "the financing, which included Widget, brings Acme's total to".</summary>
    public bool Retells { get; init; }

    /// <summary>Whether the sum is a total over several deals: "has raised $120 million to date".</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether it tells of a state more than of a deal: "holds 12 pct", but not "will hold 12 pct".</summary>
    public bool IsWeak { get; init; }

    /// <summary>The term of the frame's word.</summary>
    public int At { get; init; }

    /// <summary>
    /// Whether it is told by the way: "Acme, which last year bought Widget, said", "Widget, which fought a bid by Acme, agreed".
    /// </summary>
    public bool IsAside
    {
        get
        {
            int target = Math.Max(At, FirstIn(PartyRole.Target)?.First ?? End);
            for (int i = target - 1; i >= Math.Max(0, First); i--)
            {
                if (!Line.Is(i, ",")) continue;
                return Line.IsIn(i + 1, ClauseWords.Relatives);
            }

            return false;
        }
    }

    /// <summary>The first party in a role, or null.</summary>
    public Party? FirstIn(PartyRole role) => FirstIn(role, role);

    /// <summary>The first party in one of two roles, or null.</summary>
    public Party? FirstIn(PartyRole one, PartyRole other)
    {
        for (int i = 0; i < Parties.Count; i++)
            if (Parties[i].Role == one || Parties[i].Role == other) return Parties[i].Party;
        return null;
    }

    /// <summary>The parties in a role.</summary>
    public IEnumerable<Party> In(params PartyRole[] roles)
    {
        for (int i = 0; i < Parties.Count; i++)
            if (Array.IndexOf(roles, Parties[i].Role) >= 0) yield return Parties[i].Party;
    }
}
