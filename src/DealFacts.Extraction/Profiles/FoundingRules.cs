using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Profiles.ProfilePieces;

namespace DealFacts.Extraction.Profiles;

/// <summary>When a company was founded, and by whom.</summary>
internal static class FoundingRules
{
    private static readonly Piece Begun = Piece.In(FoundingWords.Begun);

    // The times of a story begin with 1900, those of houses do not.
    private static readonly Piece OldYear = Piece.Seq("in", Piece.Token(TokenKind.Number, IsOldYear).As("old"));

    private static readonly Piece InYear = Piece.Seq(Piece.Word("back").Maybe, Piece.Any(Piece.Of(TermKind.Period).As("when"), OldYear));

    private static readonly Piece By = Piece.Seq("by", Here.As("by"),
        Piece.Until(Piece.Any(Person, Piece.Ahead(Piece.Of(TermKind.Period)), Piece.Ahead(",")), 7),
        Piece.Seq(Piece.Word("and", "&"), Person).Maybe);

    /// <summary>", based in Austin, Texas,".</summary>
    private static readonly Piece SeatAside = Piece.Seq(",", Piece.In(LocationWords.Situated), "in", Piece.Until(",", 5),
        Piece.Seq(Piece.Of(TermKind.Place), Piece.Word(".").Maybe, ",").Maybe);

    private static readonly Piece WhenAndWho = Piece.Seq(Piece.Any(InYear, By), Piece.Any(InYear, By).Maybe);

    /// <summary>The rules, the most reliable first.</summary>
    public static readonly Rule<IReadOnlyList<ProfileFact>>[] All =
    [
        new("profile/founded-passive",
            [TheCompany, Brackets, Piece.Any(SeatAside, Piece.Word(",").Maybe), Piece.Word("which", "that").Maybe,
                Piece.Word("was", "were"),
                Piece.Word("first", "only").Maybe, Begun, WhenAndWho],
            Facts)
        {
            Fires = ["Lowell Inc was founded in 2006 by Anna Brown.", "Lowell Inc, which was set up in 1944, grew.",
                "Lowell Inc was founded by Anna Brown and John Smith in 2006.",
                "Lowell Inc, based in Austin, Texas, was founded in 1980."],
            Silent = ["Lowell Inc was founded on trust.", "Lowell Inc was bought in 2006."],
        },
        new("profile/founded-participle", [TheCompany, Brackets, ",", Begun, WhenAndWho], Facts)
        {
            Fires = ["Lowell Inc, founded by Anna Brown, grew.", "Lowell Inc, founded in 2011, grew.", "Lowell Inc, founded in 1837, grew.",
                "Lowell Inc, founded by former Acme engineers Anna Brown and John Smith, grew."],
            Silent = ["Lowell Inc, founded on trust, grew."],
        },
        new("profile/founded-opening", [Begun, WhenAndWho, Piece.Until(",", 12),
            Piece.Seq(Piece.Of(TermKind.Place), Piece.Word(".").Maybe, ",").Maybe, TheCompany], Facts)
        {
            Fires = ["Founded in 2014 by CEO Anna Brown, Lowell Inc provides maps.", "Set up in 1944, Lowell Inc makes maps.",
                "Founded in 1869 in Erie, Pennsylvania, Lowell Inc makes maps."],
            Silent = ["Founded on trust, Lowell Inc provides maps.", "It was founded in 2014."],
        },
        new("profile/founded-since",
            [TheCompany, Piece.Token(_ => true), Piece.Until(Piece.Seq("since", "being"), 16), Begun, WhenAndWho], Facts)
        {
            Fires = ["Lowell Inc has raised $5 million since being founded in 2012 by Anna Brown."],
            Silent = ["Lowell Inc has grown since being bought in 2012."],
        },
        new("profile/launched",
            [TheCompany, Brackets, Piece.Word(",").Maybe, Piece.Word("which", "that"), Piece.Word("launched", "started"), InYear], Facts)
        {
            Fires = ["Lowell Inc, which launched in 2013, grew."],
            Silent = ["Lowell Inc, which launched a rocket in 2013, grew."],
        },
        new("profile/founded-active",
            [Person.As("founder"), Piece.Seq(",", "who").Maybe, Piece.In(FoundingWords.BegunByPeople), TheCompany, InYear.Maybe],
                ActiveFacts)
        {
            Fires = ["Anna Brown and John Smith founded Lowell Inc.", "Anna Brown founded Lowell Inc in 2006.", "Anna Brown, who founded Lowell Inc, resigned."],
            Silent = ["Anna Brown joined Lowell Inc in 2006.", "Acme Corp founded Lowell Inc."],
        },
        new("profile/founded-relative",
            [TheCompany, Brackets, Piece.Word(",").Maybe, Piece.Word("which", "that"), Person.As("founder"),
                Piece.In(FoundingWords.BegunByPeople), InYear.Maybe], ActiveFacts)
        {
            Fires = ["Lowell Inc, which Anna Brown founded in 2006, grew."],
            Silent = ["Lowell Inc, which Anna Brown joined in 2006, grew."],
        },
    ];

    private static IReadOnlyList<ProfileFact>? Facts(Match match)
    {
        if (match.Of() is not { Kind: EntityKind.Organization } company) return null;
        List<ProfileFact> facts = [];
        if (Year(match) is { } year) facts.Add(new ProfileFact(ProfileTopic.Founded, company, match.Line.Document.Tokens[year].Text,
            match.Line.Document.RangeOf(year, year + 1), match.RuleId));
        if (match.Captures.Find("by") is { } by)
        {
            IReadOnlyList<int> people = PeopleReader.Read(match.Line, by.First);
            facts.AddRange(people.Select(person => WithSurname(match, people, match.NameFact(ProfileTopic.Founder, company, person))));
            if (PeopleReader.IsLedByFirst(match.Line, by.First)) facts.Add(match.NameFact(ProfileTopic.ChiefExecutive, company, people[0]));
        }

        return facts.Count > 0 ? facts : null;
    }

    /// <summary>"by the brothers Ned and Ted Brown": the first shares the name of the last.</summary>
    private static ProfileFact WithSurname(Match match, IReadOnlyList<int> people, ProfileFact fact)
    {
        TermLine line = match.Line;
        if (people.Count < 2 || fact.Value.IndexOf(' ') >= 0 || !line.IsIn(people[0] - 1, FoundingWords.Kin)
            || line.EntityAt(people[people.Count - 1])?.FullName is not { } last || last.IndexOf(' ') < 0) return fact;
        return fact with { Value = fact.Value + " " + last.Substring(last.LastIndexOf(' ') + 1) };
    }

    private static IReadOnlyList<ProfileFact>? ActiveFacts(Match match)
    {
        if (match.Of() is not { Kind: EntityKind.Organization } company || match.Captures.Find("founder") is not { } founder) return null;
        return [.. Facts(match) ?? [], .. PeopleReader.ReadBack(match.Line, founder.First).Select(person =>
            match.NameFact(ProfileTopic.Founder, company, person))];
    }

    /// <summary>"1688" to "1899".</summary>
    private static bool IsOldYear(Token token) => token.Text.Length == 4
        && string.CompareOrdinal(token.Text, "1500") >= 0 && string.CompareOrdinal(token.Text, "1900") < 0 && token.Text.All(char.IsDigit);

    /// <summary>The token of the year in "in 2016", or null.</summary>
    private static int? Year(Match match)
    {
        if (match.Captures.Find("old") is { } old) return match.Line[old.First].First;
        if (match.Chunk<PeriodMention>("when") is not { } when) return null;
        for (int i = when.First; i < when.End; i++)
            if (match.Line.Document.Tokens[i] is { Kind: TokenKind.Number, Text: { Length: 4 } text } && text[0] is '1' or '2') return i;
        return null;
    }
}
