using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>Who leads a company and who founded it, told by a role: "Lowell CEO Anna Brown", "Anna Brown, co-founder of Lowell".</summary>
internal static class LeaderRules
{
    private static readonly Piece NotFormer = Piece.Seq(Piece.NotBehind(Piece.In(LeaderWords.NotNow), 1),
        Piece.NotBehind(Piece.Seq(Piece.In(LeaderWords.Leaving), "of", Piece.Word("the").Maybe), 3));

    private static readonly Piece Role =
        Piece.Any(Piece.In(LeaderWords.ChiefExecutive).As("chief"), Piece.In(LeaderWords.Founder).As("founder"),
            Piece.In(LeaderWords.Other));

    private static readonly Piece Roles = Piece.Seq(Role, Piece.Seq(Piece.Word("and", "&", ",", "/").Maybe, Role).UpTo(3));

    /// <summary>The rules, the most reliable first.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/leader-before-name", [NotFormer, TheCompany, Possessive.Maybe, Roles, Piece.Word(",").Maybe, Person.As("person")],
            Facts)
        {
            Fires = ["Lowell Inc co-founders Anna Brown and John Smith resigned.", "Lowell Inc CEO Anna Brown resigned.", "Lowell Inc's founder and chief executive, Anna Brown, resigned."],
            Silent = ["Former Lowell Inc CEO Anna Brown resigned.", "Lowell Inc's former CEO Anna Brown resigned.",
                "It saw the departure of Lowell Inc CEO Anna Brown.",
                "Lowell Inc chairman Anna Brown resigned."],
        },
        new("profile/leader-after-name",
            [Person.As("person"), ",", Piece.Word("the").Maybe, Roles, Piece.Word("of", "at"), Piece.Word("the").Maybe, TheCompany], Facts)
        {
            Fires = ["Anna Brown, chief executive of Lowell Inc, resigned.", "Anna Brown, co-founder and CEO of Lowell Inc, resigned."],
            Silent = ["Anna Brown, former chief executive of Lowell Inc, resigned.", "Anna Brown, director of Lowell Inc, resigned."],
        },
        new("profile/leader-possessive-after-name",
            [Person.As("person"), ",", TheCompany, Possessive.Maybe, Roles, Piece.Any(",", ".", Piece.AtEnd)], Facts)
        {
            Fires = ["Anna Brown, Lowell Inc's chief executive, resigned."],
            Silent = ["Anna Brown, Lowell Inc's former chief executive, resigned."],
        },
        new("profile/leader-of-name", [NotFormer, Roles, Piece.Word("of", "at"), TheCompany, Piece.Word(",").Maybe, Person.As("person")],
            Facts)
        {
            Fires = ["The chief executive of Lowell Inc, Anna Brown, resigned."],
            Silent = ["The former chief executive of Lowell Inc, Anna Brown, resigned."],
        },
        new("profile/leader-comma-name",
            [Person.As("person"), ",", Roles, ",", NamedCompany, Piece.Any(".", ",", Piece.AtEnd)], Facts)
        {
            Fires = ["It is new, said Anna Brown, chair and CEO, Lowell Inc."],
            Silent = ["It is new, said Anna Brown, former CEO, Lowell Inc.", "It is new, said Anna Brown, the CEO, and Lowell Inc agreed."],
        },
        new("profile/leader-copula",
            [NotFormer, TheCompany, Possessive.Maybe, Roles, Piece.Word("is", "remains"), Person.As("person"),
                Piece.Not(Possessive)], Facts)
        {
            Fires = ["Lowell Inc's chief executive is Anna Brown.", "Lowell Inc is new and its chief executive is Anna Brown."],
            Silent = ["Lowell Inc's former chief executive is Anna Brown.", "Lowell Inc's chairman is Anna Brown."],
        },
        new("profile/leader-by-deed",
            [Person.As("person"), Piece.Seq(",", "who").Maybe, Piece.In(LeaderWords.Becomes), Piece.Any(
                Piece.Seq(TheCompany, Possessive.Maybe, Roles),
                Piece.Seq(Roles, Piece.Word("of", "at"), Piece.Word("the").Maybe, TheCompany))],
            Facts)
        {
            Fires = ["Anna Brown became chief executive of Lowell Inc in May.",
                "Anna Brown, who took over as Lowell Inc CEO in May, resigned.",
                "Anna Brown will remain chief executive of Lowell Inc."],
            Silent = ["Anna Brown became chairman of Lowell Inc in May.", "Anna Brown stepped down as chief executive of Lowell Inc.",
                "Anna Brown became acting chief executive of Lowell Inc."],
        },
        new("profile/leader-named", [TheCompany, Piece.In(LeaderWords.Appoints), Person.As("person"), Piece.Word("as").Maybe,
                Piece.Any(Piece.Word("the"), PossessivePronoun).Maybe, Roles], Facts)
        {
            Fires = ["Lowell Inc named Anna Brown chief executive in May.", "Lowell Inc appointed Anna Brown as its chief executive."],
            Silent = ["Lowell Inc named Anna Brown chairman in May.", "Lowell Inc named Anna Brown interim chief executive."],
        },
        new("profile/leader-whose", [TheCompany, Piece.Word(",").Maybe, "whose", Roles, "is", Person.As("person")], Facts)
        {
            Fires = ["Lowell Inc, whose chief executive is Anna Brown, grew."],
            Silent = ["Lowell Inc, whose chairman is Anna Brown, grew.", "Lowell Inc, whose chief executive was Anna Brown, grew."],
        },
        new("profile/led-by",
            [TheCompany, Brackets, Piece.Any(Piece.Word(","), Piece.Word("is")), Piece.In(LeaderWords.LedBy), Roles.Maybe,
                Person.As("person")], LedBy)
        {
            Fires = ["Lowell Inc, led by CEO Anna Brown, makes maps.", "Lowell Inc, led by Anna Brown, makes maps."],
            Silent = ["Lowell Inc, led by chairman Anna Brown, makes maps.", "Lowell Inc, led by Acme Corp, raised 5 mln dlrs."],
        },
    ];

    private static IReadOnlyList<ProfileFact>? Facts(Match match) => Facts(match, match.Has("chief"));

    private static IReadOnlyList<ProfileFact>? LedBy(Match match)
    {
        bool hasRole = match.Captures.Find("person") is { } person && match.Line.IsPlainWord(person.First - 1)
            && !match.Line.Is(person.First - 1, "by");
        return Facts(match, match.Has("chief") || !hasRole);
    }

    private static IReadOnlyList<ProfileFact>? Facts(Match match, bool leads)
    {
        if (match.Of() is not { Kind: EntityKind.Organization } company || match.Captures.Find("person") is not { } person) return null;
        List<ProfileFact> facts = [];
        if (leads) facts.Add(match.NameFact(ProfileTopic.ChiefExecutive, company, person.First));
        if (match.Captures.Find("founder") is { } founder)
        {
            // "co-founders Ann Lee and Bo Chan": the role is that of all in the row.
            bool several = match.Line[founder.End - 1].Lower.EndsWith("s", StringComparison.Ordinal);
            IReadOnlyList<int> people = several ? PeopleReader.Read(match.Line, person.First) : [person.First];
            facts.AddRange(people.Select(one => match.NameFact(ProfileTopic.Founder, company, one)));
        }

        return facts.Count > 0 ? facts : null;
    }
}
