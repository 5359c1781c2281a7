using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>Where a company is. The rules stand in the order of their reliability.</summary>
internal static class LocationRules
{
    private static readonly Piece Situated = Piece.In(LocationWords.Situated);

    private static readonly Piece Stop = Piece.Any(Piece.Word("said", ";", "by"), Piece.Of(TermKind.Company));

    /// <summary>The rules.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/location-of", [TheCompany, Brackets, Piece.Word(",").Maybe, "of", Here], m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["It bought Lowell Inc of Portland, Maine.", "It bought Lowell Inc, of Ottawa."],
            Silent = ["It bought Lowell Inc of the group.", "It bought 40 pct of Lowell Inc."],
        },
        new("profile/location-based-before", [TheCompany], m => m.Fact(ProfileTopic.Location, BasedBefore(m.Line, m.First)))
        {
            Fires = ["It bought Chicago-based Lowell Inc.", "It bought the London-quoted property company Lowell Plc."],
            Silent = ["It bought Lowell Inc.", "It bought cloud-based Lowell Inc."],
        },
        new("profile/location-based-after", [TheCompany, Brackets, Piece.Until(Situated, 14, unless: Stop), "in", Here], m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, based in Boston, grew.", "Lowell Inc, a shoe retailer headquartered in Portland, Maine, grew."],
            Silent = ["Lowell Inc, based in part on sales, grew.", "Lowell Inc grew in Boston."],
        },
        new("profile/location-apposition", [TheCompany, Brackets, Piece.Any(Piece.Word(","), Piece.Word("is")), Piece.Word("a", "an", "the"), Here],
            m => m.Fact(ProfileTopic.Location, DescriptionReader.Read(m.Line, m.End, m.Line.Count) is { IsOfCompany: true, Place: { } place } ? place : null))
        {
            Fires = ["It bought Lowell Inc, a Boston-based shoe retailer."],
            Silent = ["It bought Lowell Inc, a shoe retailer."],
        },
        new("profile/location-in", [TheCompany, Piece.In(DealNouns.Units).Maybe, Piece.Word("in"), Here], m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["It sold its Lowell Corp subsidiary in Boston."],
            Silent = ["It sold its Lowell Corp subsidiary in March."],
        },
    ];

    /// <summary>The place before "-based" before a name; a description may stand between.</summary>
    private static Run? BasedBefore(TermLine line, int name)
    {
        int based = name - 1;
        while (based > 0 && name - based < 10 && !line.IsIn(based, LocationWords.Based) && (WordRun.IsWord(line, based) || line.Is(based, "and") || line.Is(based, "-"))) based--;
        if (!line.IsIn(based, LocationWords.Based) || !line.Is(based - 1, "-")) return null;
        return PlaceBefore(line, based - 1);
    }

    /// <summary>The place that ends before the term, with its state: "Santa Ana, Calif.".</summary>
    private static Run? PlaceBefore(TermLine line, int end)
    {
        int last = line.Is(end - 1, ".") ? end - 2 : end - 1;
        if (last < 0 || !(line.IsKind(last, TermKind.Place) || line.IsName(last))) return null;
        bool state = line.Is(last - 1, ",") && (line.IsKind(last - 2, TermKind.Place) || line.IsName(last - 2));
        return new Run(state ? last - 2 : last, end);
    }
}
