using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>The pieces that the profile rules share.</summary>
internal static class ProfilePieces
{
    /// <summary>A company, or a word that refers to one; remembered as the company of which the fact tells.</summary>
    public static readonly Piece TheCompany = Piece.Of(TermKind.Company).As("company");

    /// <summary>A company by its name.</summary>
    public static readonly Piece NamedCompany = Piece.ChunkIn(TermKind.Company,
        (_, term) => term.Chunk is NameMention { Kind: MentionKind.Name }).As("company");

    /// <summary>A company that is not a possessive: not "its".</summary>
    public static readonly Piece Subject = Piece.Seq(Piece.ChunkIn(TermKind.Company, IsSubject).As("company"),
        Piece.Not(Piece.Token(Text.TokenKind.Possessive, _ => true)));

    /// <summary>"its", resolved to somebody.</summary>
    public static readonly Piece PossessivePronoun = Piece.ChunkIn(IsPossessivePronoun);

    /// <summary>"(BPI)", "(NASDAQ: XYZ)".</summary>
    public static readonly Piece Brackets = Piece.Seq("(", Piece.Until(")", 12)).Maybe;

    /// <summary>"'s".</summary>
    public static readonly Piece Possessive = Piece.Token(Text.TokenKind.Possessive, _ => true);

    /// <summary>Matches nothing, where any term follows: what comes is read by code.</summary>
    public static readonly Piece Here = Piece.Ahead(Piece.Token(_ => true).Maybe);

    /// <summary>A person; a name of two words that was not told apart from a product will do beside a role.</summary>
    public static readonly Piece Person = Piece.Any(Piece.Of(TermKind.Person), Piece.Chunk<NameMention>(TermKind.Name, IsLikePerson));

    /// <summary>The company remembered as "company".</summary>
    public static Entity? Of(this Match match) => match.Chunk<NameMention>("company")?.Entity;

    /// <summary>A fact of the match's company, in the words of a run; null when there is no company or no run.</summary>
    public static IReadOnlyList<ProfileFact>? Fact(this Match match, ProfileTopic topic, Run? run) =>
        run is { } words && match.Of() is { Kind: EntityKind.Organization } company
            ? [new ProfileFact(topic, company, match.Line.Phrase(words.First, words.End), match.Line.RangeOf(words.First, words.End),
                match.RuleId)]
            : null;

    /// <summary>A fact of a company whose value is the name at a term.</summary>
    public static ProfileFact NameFact(this Match match, ProfileTopic topic, Entity company, int at)
    {
        Entity? named = match.Line.EntityAt(at);
        string name = named is null ? match.Line.Phrase(at, at + 1) : named.Kind == EntityKind.Organization ? named.Name : named.FullName;
        return new ProfileFact(topic, company, name, match.Line.RangeOf(at, at + 1), match.RuleId);
    }

    private static bool IsSubject(TermLine line, Term term) => !IsPossessivePronoun(line, term);

    private static bool IsPossessivePronoun(TermLine line, Term term) =>
        term.Chunk is NameMention { Kind: MentionKind.Pronoun } && ClauseWords.Possessives.Contains(line.Document.Tokens[term.First].Word);

    private static bool IsLikePerson(NameMention mention) =>
        mention is { Kind: MentionKind.Name, Entity.Kind: EntityKind.Other } && mention.End - mention.First is 2 or 3;
}
