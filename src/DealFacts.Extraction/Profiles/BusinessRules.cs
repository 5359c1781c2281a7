using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>What a company does. The rules stand in the order of their reliability: a company keeps what the first of them says.</summary>
internal static class BusinessRules
{
    private const int LongestTrade = 5;

    private static readonly Piece Stop = Piece.Any(Piece.Word("said"), Piece.Word(";"));

    private static readonly Piece Aside = Piece.Seq(",", Piece.Until(",", 14, unless: Stop));

    private static readonly Piece UnitWords = Piece.In(BusinessWords.Parts).Maybe;

    private static readonly Piece Owner = Piece.Any(Possessive, Piece.In(ClauseWords.Possessives), PossessivePronoun);

    /// <summary>The rules.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/business-before-name", [NamedCompany], m => Business(m, DescriptionBefore(m.Line, m.First)))
        {
            Fires = ["Acme Corp bought the food distributor Lowell Foods Inc for five mln dlrs.",
                "It was bought by cloud storage company Zenwick Inc."],
            Silent = ["Acme Corp bought Lowell Foods Inc.", "The company Zenwick Inc was sold."],
        },
        new("profile/business-apposition", [Subject, Brackets, UnitWords, ",", Here],
            m => Business(m, Descriptions.Apposition(m.Line, m.End)))
        {
            Fires = ["Lowell Inc, a regional shoe retailer, was sold.", "It bought Lowell Inc, a Boston-based maker of ship engines.",
                "Acme Corp sold Lowell Inc, its brass valve subsidiary.", "It bought Lowell Inc, maker of ship engines.",
                "It sold its Lowell Corp unit, a maker of ship engines."],
            Silent = ["Lowell Inc, a former rival, was sold.", "Lowell Inc, which is growing, was sold."],
        },
        new("profile/business-apposition-after-place", [Subject, Brackets, Here],
            m => Business(m, PlaceReader.EndOfSeat(m.Line, m.End) is > 0 and var end ? Descriptions.Apposition(m.Line, end) : null))
        {
            Fires = ["It bought Lowell Inc of Dayton, Ohio, a maker of ship engines.",
                "Lowell Inc, based in Erie, a shoe retailer, was sold."],
            Silent = ["It bought Lowell Inc of Dayton, Ohio, for cash.",
                "Lowell Inc, Zenwick Corp, a maker of ship engines, and others grew."],
        },
        new("profile/business-copula", [Subject, Brackets, Aside.Maybe, Piece.Word("is", "was", "are"), Here], m =>
            Business(m, Descriptions.Copula(m.Line, m.End)))
        {
            Fires = ["Lowell Inc is the largest maker and distributor of ices in Canada.", "Lowell Inc is the largest waste management company in Canada.",
                "Lowell Inc is one of the leading makers of ship engines."],
            Silent = ["Lowell Inc is the buyer.", "Lowell Inc is a company."],
        },
        new("profile/business-called", [Subject, Brackets, Piece.Word("bills", "calls", "describes"),
                Piece.Any(Piece.Word("itself"), Piece.Of(TermKind.Company)),
                Piece.Word("as").Maybe, Here],
            m => Business(m, Descriptions.Copula(m.Line, m.End)))
        {
            Fires = ["Lowell Inc bills itself as the largest maker of luggage.", "Lowell Inc calls itself a ship engine maker."],
            Silent = ["Lowell Inc calls itself lucky."],
        },
        new("profile/business-copula-pair", [Subject, "and", Piece.Of(TermKind.Company), "are", Here],
            m => Business(m, Descriptions.Copula(m.Line, m.End)))
        {
            Fires = ["Both Lowell Inc and Acme Corp are insurance companies."],
            Silent = ["Both Lowell Inc and Acme Corp are growing."],
        },
        new("profile/business-activity",
            [Subject, Brackets, Piece.Seq(",", Piece.Word("which", "that")).Maybe, Here],
            m => Business(m, Activity.At(m.Line, m.End)))
        {
            Fires = ["Lowell Inc makes ship engines.", "Lowell Inc, which provides cleaning services to hotels, was sold.",
                "Lowell Inc is engaged in the package travel business."],
            Silent = ["Lowell Inc makes it.", "Lowell Inc provides 40 pct of sales.", "Lowell Inc bought ship engines."],
        },
        new("profile/business-activity-of-many", [NamedCompany, Piece.In(CompanyWords.Plurals), Here],
            m => Business(m, Activity.OfMany(m.Line, m.End)))
        {
            Fires = ["The Lowell companies provide security guard services."],
            Silent = ["The Lowell companies grew."],
        },
        new("profile/business-second-verb",
            [Subject, Brackets, Piece.Word("has", "employs", "had"), Piece.Until("and", 14, unless: Stop), Here],
            m => Business(m, m.Line.IsIn(m.End, BusinessWords.Verbs) ? Activity.At(m.Line, m.End) : null))
        {
            Fires = ["Lowell Inc has 40 employees in Portland, Maine, and makes ship engines."],
            Silent = ["Lowell Inc has 40 employees and plans to grow."],
        },
        new("profile/business-engaged", [Subject, Brackets, ",", Here],
            m => Business(m, m.Line.Entry(m.End, BusinessWords.EngagedIn) > 0 ? Activity.At(m.Line, m.End) : null))
        {
            Fires = ["It bought Lowell Inc, engaged in freight forwarding.", "Lowell Inc, specializing in ship engines, was sold."],
            Silent = ["It bought Lowell Inc, based in Dayton."],
        },
        new("profile/business-activity-after-seat", [Subject, Brackets, Here], m => Business(m, ActivityAfterSeat(m.Line, m.End)))
        {
            Fires = ["It bought Lowell Inc of Dayton, which makes ship engines.",
                "Lowell Inc of Dayton, Ohio, which runs car ferries, was sold."],
            Silent = ["It bought Lowell Inc of Dayton, which is growing."],
        },
        new("profile/business-after-comma", [Subject, Brackets, ","],
            m => Business(m, SubjectReader.AfterAside(m.Line, m.End - 1, Activity.At)))
        {
            Fires = ["Lowell Inc, founded by Anna Brown, provides freight services.", "Lowell Inc, of Erie, Pa., makes brass valves."],
            Silent = ["Lowell Inc, founded by Anna Brown, grew."],
        },
        new("profile/business-copula-after-comma", [Subject, Brackets, ","],
            m => Business(m, SubjectReader.AfterAside(m.Line, m.End - 1, Descriptions.Being)))
        {
            Fires = ["Lowell Inc, based in Erie, Pa., is a maker of ship engines."],
            Silent = ["Lowell Inc, based in Erie, Pa., is growing."],
        },
        new("profile/business-holdings",
            [Piece.Any(Piece.Seq(TheCompany, Piece.Any(Possessive, Piece.Seq(Piece.Word(",").Maybe, "whose")).Maybe),
                PossessivePronoun.As("company")), Piece.In(BusinessWords.Chief).Maybe,
                Piece.In(BusinessWords.Holdings),
                Piece.Any(Piece.In(BusinessWords.Includes),
                    Piece.Seq(Piece.Word("is", "was"), Piece.Ahead(Piece.Word("a", "an", "the")))), Here],
            m => Business(m, WaresReader.Read(m.Line, m.End)))
        {
            Fires = ["Lowell Inc's products include brass valves and pumps.",
                "It bought Lowell Inc, whose products include glue and paint.",
                "Lowell Inc grew. Its products include custom packaging."],
            Silent = ["Lowell Inc's products sell well.", "Lowell Inc's results include a gain."],
        },
        new("profile/business-after-name", [Piece.Behind(Owner, 1), TheCompany, Here], m => Business(m, UnitAfter(m.Line, m.End)))
        {
            Fires = ["It sold its Lowell Corp oil and gas subsidiary."],
            Silent = ["It sold its Lowell Corp subsidiary."],
        },
        new("profile/business-habit",
            [Subject, Brackets, Piece.Seq(",", Piece.Word("which", "that")).Maybe, Here],
            m => Business(m, Activity.Habit(m.Line, m.End)))
        {
            Fires = ["Lowell Inc catches and freezes cod and crabs.", "Lowell Inc, which cans pears and peaches, was sold."],
            Silent = ["Lowell Inc employs welders.", "Lowell Inc expects losses.", "Lowell Inc shares rose."],
        },
        new("profile/business-habit-after-comma", [Subject, Brackets, ","],
            m => Business(m, SubjectReader.AfterAside(m.Line, m.End - 1, Activity.Habit)))
        {
            Fires = ["Lowell Inc, of Ottawa, cans pears and peaches."],
            Silent = ["Lowell Inc, of Ottawa, employs welders."],
        },
        new("profile/business-possessed", [TheCompany, Possessive, Here], m => Business(m, Possessed(m.Line, m.End)))
        {
            Fires = ["It works on Lowell Inc's ground radar technology.", "Lowell Inc's brass valve operations grew."],
            Silent = ["Lowell Inc's operations grew.", "Lowell Inc's annual meeting is in May.", "Lowell Inc's overseas operations grew."],
        },
    ];

    /// <summary>Words that all are capitalised are a name, or a headline's.</summary>
    private static IReadOnlyList<ProfileFact>? Business(Match match, Run? run) =>
        run is { } words && (words.End - words.First == 1 || !IsTitle(match.Line, words.First) || !IsTitle(match.Line, words.End - 1))
            ? match.Fact(ProfileTopic.Business, run) : null;

    private static bool IsTitle(TermLine line, int at) => line.IsKind(at, TermKind.Token) && line.TokenAt(at).Casing == Casing.Title;

    /// <summary>"food distributor" before a name, from where the description starts.</summary>
    private static Run? DescriptionBefore(TermLine line, int name)
    {
        int end = DescriptionReader.EndBefore(line, name);
        if (end < name && !EndsApposition(line, name + 1)) return null;
        if (!DescriptionReader.IsHead(line, end - 1) || (end == name && IsOfSeveral(line, name))) return null;
        int first = DescriptionReader.FirstBefore(line, end);
        Description found = DescriptionReader.Read(line, first, end);
        return found.End == end ? found.Business : null;
    }

    /// <summary>"the number of banks Lowell owns": one company is no banks; of "retailers Lowell and Zenwick" each is one.</summary>
    private static bool IsOfSeveral(TermLine line, int name) =>
        line[name - 1].Lower.EndsWith("s", StringComparison.Ordinal) && line.IsIn(name - 1, BusinessWords.Trades)
            && !line.Is(name + 1, ",") && !line.Is(name + 1, "and");

    /// <summary>
    /// "its heat transfer business, Lowell Co, for": after "By investing in a data company, Lowell strengthens" a verb follows.
    /// </summary>
    private static bool EndsApposition(TermLine line, int at) =>
        at >= line.Count || line.IsPunctuation(at) || (line.IsIn(at, ClauseWords.Prepositions) && !line.IsIn(at, ClauseWords.Auxiliaries));

    /// <summary>"ground radar technology", "brass valve" of "brass valve operations".</summary>
    private static Run? Possessed(TermLine line, int at)
    {
        // "Lowell's [own] radar technology".
        if (line.Is(at, "own")) at++;
        int head = at;
        while (head < at + LongestTrade && WordRun.IsWord(line, head) && !line.IsIn(head, BusinessWords.Possessed)) head++;
        if (head == at || !line.IsIn(head, BusinessWords.Possessed)) return null;
        if (head == at + 1 && line.IsIn(at, BusinessWords.Functions)) return null;
        Description found = DescriptionReader.Read(line, at, head + 1);
        return line.Is(head, "technology") && head > at + 1 ? new Run(at, head + 1) : found.End == head + 1 ? found.Business : null;
    }

    /// <summary>"makes ship engines" after "of Dayton, which".</summary>
    private static Run? ActivityAfterSeat(TermLine line, int at)
    {
        int end = PlaceReader.EndOfSeat(line, at);
        return end > 0 && (line.Is(end, "which") || line.Is(end, "that")) ? Activity.At(line, end + 1) : null;
    }

    /// <summary>"oil and gas subsidiary" after "its Lowell Corp".</summary>
    private static Run? UnitAfter(TermLine line, int at)
    {
        if (!WordRun.IsWord(line, at) || line.IsIn(at, BusinessWords.Verbs) || DealVerbs.IsAny(line[at].Word)) return null;
        Description unit = DescriptionReader.Read(line, at, line.Count);
        return unit.Business is { } business && business.First == at && line.IsIn(unit.End - 1, BusinessWords.General) ? business : null;
    }
}
