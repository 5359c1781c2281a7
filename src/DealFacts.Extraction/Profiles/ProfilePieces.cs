using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>The pieces that the profile rules share.</summary>
internal static class ProfilePieces
{
    /// <summary>A company, or a word that refers to one; remembered as the company of which the fact tells.</summary>
    public static readonly Piece TheCompany = Piece.Of(TermKind.Company).As("company");

    /// <summary>"(BPI)", "(NASDAQ: XYZ)".</summary>
    public static readonly Piece Brackets = Piece.Seq("(", Piece.Until(")", 12)).Maybe;

    /// <summary>"'s".</summary>
    public static readonly Piece Possessive = Piece.Token(token => token.Kind == Text.TokenKind.Possessive);

    /// <summary>A place of one name.</summary>
    public static readonly Piece Place = Piece.Of(TermKind.Place);

    /// <summary>Matches nothing, where any term follows: what comes is read by code.</summary>
    public static readonly Piece Here = Piece.Ahead(Piece.Token(_ => true).Maybe);

    /// <summary>The company remembered as "company", or the one with which the match starts.</summary>
    public static Entity? Of(this Match match) =>
        match.Chunk<NameMention>("company")?.Entity ?? match.Line.EntityAt(match.First);

    /// <summary>A fact of the match's company, in the words of a run; null when there is no company or no run.</summary>
    public static ProfileFact? Fact(this Match match, ProfileTopic topic, Run? run) =>
        run is { } words && match.Of() is { Kind: EntityKind.Organization } company
            ? new ProfileFact(topic, company, match.Line.Phrase(words.First, words.End), match.Line.RangeOf(words.First, words.End), match.RuleId)
            : null;
}
