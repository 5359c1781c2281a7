using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Profiles.LocationPlaces;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>Where a company is. The rules stand in the order of their reliability.</summary>
internal static class LocationRules
{
    private static readonly Piece Situated = Piece.In(LocationWords.Situated);

    private static readonly Piece Stop = Piece.Any(Piece.Word("said", ";", "by", ","), Piece.Of(TermKind.Company));

    private static readonly Piece Owner = Piece.Any(Piece.In(ClauseWords.Possessives), PossessivePronoun);

    private static readonly Piece Staff = Piece.Chunk<Quantity>(TermKind.Count, quantity => quantity.Amount.Unit == "employees");

    private static readonly Piece UnitWords = Piece.In(DealNouns.Units).Maybe;

    /// <summary>"its Lowell Inc [boat building unit], Erie, Pa.,": the words behind a name up to what the company is.</summary>
    private static readonly Piece UnitNoun = Piece.Any(Piece.In(BusinessWords.Parts),
        Piece.Seq(Piece.Token(TokenKind.Word, _ => true), Piece.In(BusinessWords.Parts)),
        Piece.Seq(Piece.Token(TokenKind.Word, _ => true), Piece.Token(TokenKind.Word, _ => true), Piece.In(BusinessWords.Parts))).Maybe;

    /// <summary>The rules.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/location-of", [TheCompany, Brackets, Piece.Word(",").Maybe, "of", Here], m =>
            m.Fact(ProfileTopic.Location, PlaceReader.ReadTown(m.Line, m.End)))
        {
            Fires = ["It bought Lowell Inc of Portland, Maine.", "It bought Lowell Inc, of Ottawa.", "It bought Lowell GmbH of Wiesenau."],
            Silent = ["It bought Lowell Inc of the group.", "It bought 40 pct of Lowell Inc."],
        },
        new("profile/location-of-unit", [NamedCompany, Piece.Ahead(Piece.Token(TokenKind.Word, _ => true)), UnitNoun, "of", Here], m =>
            m.Fact(ProfileTopic.Location, m.Line.IsKind(m.End, TermKind.Place) ? PlaceReader.Read(m.Line, m.End) : null))
        {
            Fires = ["It sold its Lowell Rentals division of Portland, Maine, to Acme Corp."],
            Silent = ["It sold the Lowell Rentals division of Acme Corp."],
        },
        new("profile/location-based-before", [NamedCompany], m => m.Fact(ProfileTopic.Location, BasedBefore(m.Line, m.First)))
        {
            Fires = ["It bought Chicago-based Lowell Inc.", "It bought the London-quoted property company Lowell Plc."],
            Silent = ["A Chicago-based firm bought Lowell Inc.", "It bought Lowell Inc.", "It bought cloud-based Lowell Inc."],
        },
        new("profile/location-described-before", [Piece.Not(Piece.Behind(",", 1)), NamedCompany],
            m => m.Fact(ProfileTopic.Location, DescribedBefore(m.Line, m.First)))
        {
            Fires = ["It bought Boston, Mass., shoe retailer Lowell Inc."],
            Silent = ["It bought shoe retailer Lowell Inc.", "In Boston, shoe retailer Lowell Inc grew."],
        },
        new("profile/location-comma", [NamedCompany, Brackets, UnitNoun, ",", Here],
            m => m.Fact(ProfileTopic.Location, BetweenCommas(m.Line, m.End)))
        {
            Fires = ["It bought Lowell Inc, Erie, Pa., for cash.", "Lowell Inc, Toledo, was sold.", "It bought Lowell Inc, Erie, Pa.",
                "It sold its Lowell Inc boat building unit, Erie, Pa., for cash."],
            Silent = ["It sold Lowell Inc, Boston and other units.", "Lowell Inc, Erie, Pa."],
        },
        new("profile/location-aside", [NamedCompany, Brackets, ",", Piece.Word("in", "at", "near"), Here],
            m => m.Fact(ProfileTopic.Location, InAside(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, in Fort Dodge, Iowa, was sold.", "Lowell Inc, near Boston, was sold."],
            Silent = ["Lowell Inc, in January, was sold.", "Lowell Inc, in Boston on business, grew."],
        },
        new("profile/location-possessive", [Piece.Behind(Possessive, 1), NamedCompany],
            m => m.Fact(ProfileTopic.Location, PossessorOf(m.Line, m.First)))
        {
            Fires = ["It bought Sweden's Lowell AB."],
            Silent = ["It bought Acme Corp's Lowell unit."],
        },
        new("profile/location-of-plant", [TheCompany, Possessive, Here], m => m.Fact(ProfileTopic.Location, PlantAt(m.Line, m.End)))
        {
            Fires = ["Lowell Inc's Erie, Pa., plant makes valves."],
            Silent = ["Lowell Inc's Erie, Pa., audience grew.", "Lowell Inc's plant makes valves."],
        },
        new("profile/location-based-after",
            [Subject, Brackets, UnitWords, Piece.Any(Piece.Word(","), Piece.Word("is", "are", "was")),
                Piece.Until(Situated, 12, unless: Stop), "in", Here],
            m => EndsAside(m) ? null : m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, based in Boston, grew.", "Lowell Inc, a shoe retailer headquartered in Portland, Maine, grew."],
            Silent = ["Lowell Inc, based in part on sales, grew.", "Lowell Inc grew in Boston."],
        },
        new("profile/location-based-after-aside", [Subject, Brackets, ","],
            m => m.Fact(ProfileTopic.Location, SubjectReader.AfterAside(m.Line, m.End - 1, SeatOf)))
        {
            Fires = ["Lowell Inc, founded in 1901, is based in Portland, Maine.",
                "Lowell Inc, maker of Corva and Tamsin shoes, is based in Boston."],
            Silent = ["Lowell Inc, founded in 1901, is active in Boston."],
        },
        new("profile/location-seat", [Subject, Brackets, Piece.Seq(",", Piece.Word("which", "that")).Maybe, Piece.Word("will").Maybe,
                Piece.Word("has", "maintains", "keep", "keeps", "retain"), Piece.Any(Owner, Piece.Word("dual", "joint", "twin")),
                Piece.Word("corporate", "main").Maybe,
                Piece.In(LocationWords.Seats), Piece.Word("in", "at", "near"), Here],
            m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc has its headquarters in Portland, Maine.", "Lowell Inc, which has its offices in Boston, grew."],
            Silent = ["Lowell Inc has its critics in Portland, Maine."],
        },
        new("profile/location-seat-possessed", [TheCompany, Possessive, Piece.Word("corporate", "main", "only", "principal").Maybe,
                Piece.In(LocationWords.Seats), Piece.Word("is", "are"), Piece.In(LocationWords.Situated).Maybe,
                Piece.Word("in", "at", "near"), Here],
            m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc's main plant is in Portland, Maine."],
            Silent = ["Lowell Inc's main market is in Portland, Maine."],
        },
        new("profile/location-whose", [Subject, Brackets, Piece.Word(",").Maybe, "whose",
                Piece.Until(Piece.Word("is", "are"), 4, unless: Stop), Piece.In(BusinessWords.Mainly).Maybe,
                Piece.In(LocationWords.Situated).Maybe, "in", Here], m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, whose plants are in Erie, Pa., makes valves."],
            Silent = ["Lowell Inc, whose plants are old, makes valves."],
        },
        new("profile/location-fronted", [NamedCompany], m => m.Fact(ProfileTopic.Location, Fronted(m.Line, m.First)))
        {
            Fires = ["Based in Portland, Maine, Lowell Inc makes valves.", "Headquartered in Boston, Lowell Inc makes valves."],
            Silent = ["In Boston, Lowell Inc makes valves.", "Based in part on sales, Lowell Inc grew."],
        },
        new("profile/location-apposition",
            [Subject, Brackets, Piece.Any(Piece.Seq(UnitNoun, ","), Piece.Word(","), Piece.Word("is")),
                Piece.Ahead(Piece.Any(Piece.Word("a", "an", "the", "one"), Owner, Piece.Seq(Piece.Any(Piece.In(BusinessWords.MakersOf), "owner"), "of"))), Here],
            m => m.Fact(ProfileTopic.Location, Descriptions.Place(m.Line, m.End)))
        {
            Fires = ["It bought Lowell Inc, a Boston-based shoe retailer.", "It bought Lowell Inc, operator of three clinics in Ohio.",
                "It bought Lowell Inc, a Memphis, Tenn., rebuilder of engines.", "It bought Lowell Inc, a Memphis maker of engines.",
                "It sold Lowell Inc, its door hardware unit in Dayton, Ohio."],
            Silent = ["It bought Lowell Inc, a shoe retailer."],
        },
        new("profile/location-with", [Subject, Brackets, Piece.Word(",").Maybe, Piece.Until(Piece.Word("with"), 5, unless: Stop), Here],
            m => m.Fact(ProfileTopic.Location, SubjectReader.PlaceOfSeats(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, with plants in Erie, Pa., makes valves.",
                "It bought Lowell Inc, a shoe retailer with offices in Boston."],
            Silent = ["Lowell Inc, with friends in Boston, makes valves."],
        },
        new("profile/location-staff", [Subject, Brackets, Piece.Word("has", "employs", "employed"), Piece.Word("about", "some").Maybe,
                Staff, Piece.Seq("at", Piece.Any(Owner, Piece.Word("a", "one", "two")), Piece.In(LocationWords.Seats)).Maybe,
                Piece.Word("in", "at", "near"), Here],
            m => m.Fact(ProfileTopic.Location, PlaceReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc has 240 employees in Portland, Maine.", "Lowell Inc employs 240 people at its plant in Boston."],
            Silent = ["Lowell Inc has 240 customers in Portland, Maine."],
        },
        new("profile/location-in", [Subject, UnitWords.As("unit"), Piece.Word("in"), Here], m => m.Fact(ProfileTopic.Location, UnitIn(m)))
        {
            Fires = ["It sold its Lowell Corp subsidiary in Boston."],
            Silent = ["It sold its Lowell Corp subsidiary in March.", "It beat Lowell Corp in India."],
        },
        new("profile/location-of-activity", [Subject, Brackets,
                Piece.Any(Piece.Seq(UnitNoun, ",", Piece.Word("which", "that")), Piece.Seq(",", Piece.Word("which", "that"))).Maybe, Here],
            m => m.Fact(ProfileTopic.Location, (Activity.At(m.Line, m.End) ?? Activity.Habit(m.Line, m.End) ?? Activity.Holdings(m.Line, m.End)
                ?? Activity.Service(m.Line, m.End)) is { } wares
                ? SubjectReader.PlaceOfActivity(m.Line, wares.End) ?? Descriptions.PlaceBefore(m.Line, wares) : null))
        {
            Fires = ["Lowell Inc has plants in Erie, Pa.", "Lowell Inc operates copper mines in Zambia.",
                "It sold its Lowell broadcasting division, which owns three radio stations in Georgia.",
                "Lowell Inc, which serves 430 customers in Oregon, grew.", "Lowell Inc cans pears at a plant in Oregon.", "Lowell Inc owns WKDL-FM, a Boston radio station."],
            Silent = ["Lowell Inc operates copper mines.", "Lowell Inc sold copper mines in Zambia."],
        },
        new("profile/location-of-holdings", [Piece.Any(Piece.Seq(TheCompany, Possessive), PossessivePronoun.As("company")),
                Piece.In(BusinessWords.Holdings), Piece.In(BusinessWords.Includes), Here],
            m => m.Fact(ProfileTopic.Location,
                WaresReader.Read(m.Line, m.End) is { } wares ? SubjectReader.PlaceOfActivity(m.Line, wares.End) : null))
        {
            Fires = ["Lowell Inc's holdings include shopping centers in Ohio."],
            Silent = ["Lowell Inc's products include pumps."],
        },
        new("profile/location-after-comma", [Subject, Brackets, ","], m => m.Fact(ProfileTopic.Location, ActivityAfter(m.Line, m.End - 1)))
        {
            Fires = ["Lowell Inc, which is owned by Acme Corp, makes brass valves in Erie, Pa."],
            Silent = ["Lowell Inc, which is owned by Acme Corp, makes brass valves."],
        },
        new("profile/location-second-verb", [Subject, Brackets, Piece.Seq(",", Piece.Word("which", "that")).Maybe, Here],
            m => m.Fact(ProfileTopic.Location, SubjectReader.PlaceOfSecondVerb(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, which had sales of 30 mln dlrs and has its headquarters in Boston, grew.",
                "Lowell Inc has ten shops and is based in Boston."],
            Silent = ["Lowell Inc has ten shops and is active in Boston."],
        },
        new("profile/location-copula-after-comma", [Subject, Brackets, ","],
            m => m.Fact(ProfileTopic.Location, SubjectReader.AfterAside(m.Line, m.End - 1, Descriptions.PlaceOfBeing)))
        {
            Fires = ["Lowell Inc, through its licensees, is the largest maker of ices in Canada."],
            Silent = ["Lowell Inc, through its licensees, is growing in Canada."],
        },
        new("profile/location-unit-before", [Piece.Behind(",", 1), NamedCompany],
            m => m.Fact(ProfileTopic.Location, DescribedBefore(m.Line, m.First)))
        {
            Fires = ["It sold its Boston retailing unit, Lowell Inc, for cash."],
            Silent = ["In Boston, the retailing unit, Lowell Inc, grew."],
        },
        new("profile/location-origin", [NamedCompany], m => m.Fact(ProfileTopic.Location, OriginBefore(m.Line, m.First)))
        {
            Fires = ["It bought Spanish shoe retailer Lowell SA.", "It sold its Canadian courier unit, Lowell Ltd, for cash."],
            Silent = ["It bought Spanish wine from Lowell SA.", "It bought shoe retailer Lowell SA."],
        },
        new("profile/location-origin-after", [Subject, Brackets, ",", Here],
            m => m.Fact(ProfileTopic.Location, Descriptions.Origin(m.Line, m.End)))
        {
            Fires = ["It bought Lowell SA, a Spanish shoe retailer."],
            Silent = ["It bought Lowell SA, a shoe retailer."],
        },
    ];
}
