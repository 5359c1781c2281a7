using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>What a company was called before.</summary>
internal static class FormerNameRules
{
    private static readonly Piece AnyName =
        Piece.Any(Piece.Of(TermKind.Company, TermKind.Name, TermKind.Person), Piece.Capitalized().Several);

    private static readonly Piece Renamed = Piece.Seq(Piece.Word("has", "was").Maybe,
        Piece.Any(Piece.In(FoundingWords.Renamed),
            Piece.Seq(Piece.Word("changed", "changing"), Piece.Any("its", PossessivePronoun), "name")));

    /// <summary>The rules, the most reliable first.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/renamed-from-to-company", [Renamed, "from", AnyName.As("old"), Piece.Word("to", "as"), TheCompany], m => Fact(m))
        {
            Fires = ["The company has rebranded from Mapster to Lowell Inc."],
            Silent = ["The company has moved from Boston to Chicago."],
        },
        new("profile/renamed-from-to", [TheCompany, Renamed, "from", AnyName.As("old"), Piece.Word("to", "as"), AnyName], m => Fact(m))
        {
            Fires = ["Lowell Inc changed its name from Mapster to Lowell Inc."],
            Silent = ["Lowell Inc changed its name.", "Lowell Inc moved from Boston to Chicago."],
        },
        new("profile/formerly", [TheCompany, Piece.Word(",", "(").Maybe, Piece.In(FoundingWords.FormerNames), AnyName.As("old")], m =>
            Fact(m))
        {
            Fires = ["Lowell Inc, formerly Mapster, grew.", "Lowell Inc (previously known as Mapster Ltd) grew."],
            Silent = ["Lowell Inc, formerly a rival, grew.", "Lowell Inc formerly owned Mapster Ltd."],
        },
        new("profile/renamed-to", [AnyName.As("old"), Renamed, Piece.Word("to", "as"), TheCompany], m => Fact(m))
        {
            Fires = ["Mapster Corp changed its name to Lowell Inc."],
            Silent = ["Mapster Corp changed its name.", "Mapster Corp came to Lowell Inc."],
        },
    ];

    private static IReadOnlyList<ProfileFact>? Fact(Match match)
    {
        if (match.Captures.Find("old") is not { } old || match.Line.MentionAt(old.First) is { Kind: not MentionKind.Name }) return null;
        return match.Fact(ProfileTopic.FormerName, new Run(old.First, old.End));
    }
}
