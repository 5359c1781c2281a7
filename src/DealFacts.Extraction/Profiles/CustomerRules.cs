using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>Whom a company serves.</summary>
internal static class CustomerRules
{
    private static readonly Piece Like = Piece.Seq(Piece.In(CustomerWords.Sorts), Piece.Word(",").Maybe, Piece.In(CustomerWords.Like));

    private static readonly Piece Stop = Piece.Word("said", ";", "from", "against");

    private static readonly Piece Provides = Piece.Any(Piece.In(BusinessWords.Verbs), Piece.In(BusinessWords.Participles));

    private static readonly Piece Lists =
        Piece.Any(Piece.In(CustomerWords.Lists), Piece.Seq(Piece.In(CustomerWords.Sorts), "of", TheCompany, Piece.In(CustomerWords.Are)));

    private static readonly Piece ServedTo = Piece.Any(Piece.Seq("used", "by"), "for", "to");

    /// <summary>The rules, the most reliable first.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/customer-list", [Lists, Piece.Until(Like, 5).Maybe, Here], m => Facts(m, m.Of() ?? OwnerOf(m)))
        {
            Fires = ["The customers of Lowell Inc include Acme Corp and Zenwick Inc.",
                "With clients ranging from Acme Corp to Zenwick Inc, Lowell Inc grew."],
            Silent = ["Lowell Inc's customers include hotels.", "Lowell Inc's rivals include Acme Corp."],
        },
        new("profile/customer-helped", [TheCompany, Piece.In(CustomerWords.Helps), Piece.Until(Like, 6, unless: Stop), Here], m =>
            Facts(m, m.Of()))
        {
            Fires = ["Lowell Inc helps large companies like Acme Corp and Zenwick Inc."],
            Silent = ["Lowell Inc helps companies grow.", "Lowell Inc competes with companies like Acme Corp."],
        },
        new("profile/customer-served",
            [Piece.NotBehind(Piece.Word("former", "ex", "by"), 1), TheCompany, Piece.Until(Provides, 14, unless: Stop),
                Piece.Until(Piece.Seq(ServedTo, Piece.Until(Like, 8, unless: Stop)), 12, unless: Stop), Here],
            m => Facts(m, m.Of()))
        {
            Fires = ["Lowell Inc provides maps to carmakers and firms like Acme Corp.",
                "Lowell Inc makes maps used by some of the largest firms, including Acme Corp and Zenwick Inc."],
            Silent = ["Lowell Inc makes maps like firms such as Acme Corp.", "Lowell Inc provides maps to hotels.",
                "Founded by former Lowell Inc researchers, it provides maps to firms such as Acme Corp."],
        },
    ];

    private static IReadOnlyList<ProfileFact>? Facts(Match match, Entity? company)
    {
        if (company is not { Kind: EntityKind.Organization }) return null;
        List<ProfileFact> facts = [.. NameList.Read(match.Line, match.End)
            .Where(at => match.Line.EntityAt(at) != company)
            .Select(at => match.NameFact(ProfileTopic.Customer, company, at))];
        return facts.Count > 0 ? facts : null;
    }

    /// <summary>
    /// The company nearest before the words; where none stands there, the one after the list: "With clients ranging from A to B, X".
    /// </summary>
    private static Entity? OwnerOf(Match match)
    {
        for (int i = match.First - 1; i >= 0 && match.First - i < 15; i--)
            if (match.Line.IsKind(i, TermKind.Company)) return match.Line.EntityAt(i);
        IReadOnlyList<int> list = NameList.Read(match.Line, match.End);
        int after = list.Count > 0 ? list[list.Count - 1] + 1 : match.Line.Count;
        return match.Line.Is(after, ",") ? match.Line.EntityAt(after + 1) : null;
    }
}
