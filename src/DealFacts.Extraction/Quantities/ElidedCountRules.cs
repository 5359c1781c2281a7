using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>
/// Numbers of people whose noun stands elsewhere or is another: "headcount grew to 140 from 65", "serves 4,200 practices".
/// </summary>
internal static class ElidedCountRules
{
    private const int FarthestNoun = 11;

    private static readonly Piece Number = Chunk<Numeral>(TermKind.Number, n => !n.IsLikeYear).As("number");
    private static readonly Piece Follower = Any(In(CountContext.Followers), Seq("a", Word("year", "month", "quarter")), AtEnd);
    private static readonly Piece Capital = Token(t => t.IsCapitalized && t.IsWord);
    private static readonly Piece Noun = In(CountNouns.Nouns).As("noun");

    private static readonly Piece Qualifying = Seq(In(QualifierWords.Degrees).Maybe, Any(
        In(QualifierWords.About), In(QualifierWords.MoreThan), In(QualifierWords.AtLeast), In(QualifierWords.LessThan), In(QualifierWords.UpTo)).Maybe);

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("count/first-of-two", [Number, Any("to", "and", "or"), Qualifying, Ahead(Seq(Of(TermKind.Number),
            Until(Noun, 3, In(CountNouns.Breaks))))], m => Read(m, CountNouns.Nouns[m.Words("noun")]))
        {
            Fires = ["grew from 38 to 97 employees", "209 million and 37.7 million customers"],
            Silent = ["from 38 to 97 shops", "5 percent to 97 employees"],
        },
        new("count/served",
            [
                Any(Behind(In(CountContext.Serves), 5), Seq(Behind(Seq("to", Not(In(CountContext.Sells))), 4), Behind(In(CountContext.Sells), 10))),
                Number, Until(In(CountContext.Served), 2, In(CountNouns.Breaks)),
            ],
            m => Read(m, "users"))
        {
            Fires = ["serves 4,200 dental practices", "is used by about 45,000 cyclists",
                "sells tax software to more than 14,000 businesses"],
            Silent = ["serves 40 cities", "4,200 practices", "sells to 14 countries",
                "plans to sell 14 rural hospitals"],
        },
        new("count/using", [Number, Until(In(CountContext.Served), 2, In(CountNouns.Breaks)), Word("now", "already", "currently").Maybe,
            Ahead(In(FigureWords.Uses))], m => Read(m, "users"))
        {
            Fires = ["more than 210,000 organisations use its software", "some 40,000 small shops already rely on"],
            Silent = ["40 cities use it", "210,000 organisations met"],
        },
        new("count/as-customers",
            [
                Number, Until(In(CountContext.Served), 2, In(CountNouns.Breaks)),
                Ahead(Seq(Any("as", Seq("among", Word("its", "their"))), Word("customers", "clients", "users", "subscribers", "members"))),
            ],
            m => Read(m, "users"))
        {
            Fires = ["counts 3,200 businesses as customers", "has 40 hospitals as clients", "counts 600 companies among its customers"],
            Silent = ["counts 3,200 businesses as rivals"],
        },
        new("count/named-staff", [Number, Ahead(Seq(Capital, Capital.UpTo(2), In(CountContext.Staff)))], m => Read(m, "employees"))
        {
            Fires = ["all 85 Acme employees", "its 300 Lowell Mills workers"],
            Silent = ["85 Acme shares", "85 Acme and Lowell employees"],
        },
        new("count/staffed", [In(CountContext.Hires), Word("another").Maybe, Qualifying, Number, Word("more",
            "additional").Maybe, Ahead(Follower)], m => Read(m, "employees"))
        {
            Fires = ["plans to hire 500 more", "employs 300 in Ghent", "laid off about 120"],
            Silent = ["hired 3 chefs", "plans 500 more"],
        },
        new("count/body-of", [In(CountContext.Bodies), "of", Qualifying, Number, Ahead(Follower)], m => Read(m, Earlier(m)))
        {
            Fires = ["has a staff of 450.", "a workforce of about 450 in Ghent", "double its headcount of 85 by May", "a user base of 3 million."],
            Silent = ["a team of 12 chefs", "a staff of life"],
        },
        new("count/strong", [Number, "-", Word("person", "employee", "member", "strong"), Word("team", "workforce", "staff", "crew",
            "startup", "company")], m => Read(m, "employees"))
        {
            Fires = ["its 12-person team", "a 300-strong workforce"],
            Silent = ["a 12-person tent"],
        },
        new("count/mark", [Number, "-", Word("user", "subscriber", "member", "customer"), Word("mark", "milestone")], m => Read(m, "users"))
        {
            Fires = ["passed the 600,000-user mark"],
            Silent = ["a 600-user licence"],
        },
        new("count/strong-users", [Number, "-", "strong", Word("user", "subscriber", "customer", "member"), Word("base", "community")],
            m => Read(m, "users"))
        {
            Fires = ["its 600,000-strong user base"],
            Silent = ["a 600-strong workforce"],
        },
        new("count/beside", [Any(Seq("compared", Word("with", "to")), "versus", "against", "and"), Qualifying, Number,
            Ahead(Any(Seq(Word("at", "for"), Capital), Seq(Word("a", "the"), "year", Word("earlier", "ago", "before")), Seq("last", "year")))],
            m => Read(m, Earlier(m)))
        {
            Fires = ["employs 9,000 people, compared with 4,000 at Acme", "1 million users, against 300,000 for Lowell"],
            Silent = ["sales compared with 4,000 at Acme", "employs 9,000 people and 40 at sea"],
        },
        new("count/of-those", [Number, "of", Word("those", "these"), Until(Noun, 2)], m => Read(m, CountNouns.Nouns[m.Words("noun")]))
        {
            Fires = ["3 million of those users pay"],
            Silent = ["3 of those shops"],
        },
        new("count/step", [In(CountContext.Steps), Qualifying, Number, Ahead(Follower)], m => Read(m, Earlier(m)))
        {
            Fires = ["headcount grew to 140 from 65", "customer numbers growing to 4 million at the end",
                "has 25 employees, scaling to 40 by May", "its subscriber base was 30.4 million.",
                "11 million users, of whom 900,000 pay"],
            Silent = ["sales grew to 140 from 65", "users spent 5 to 6 hours", "25 employees on page 40"],
        },
    ];

    /// <summary>What the nearest word before that counts people counts; null where there is none or money stands between.</summary>
    private static string? Earlier(Match match)
    {
        for (int i = match.First; i >= 0 && match.First - i <= FarthestNoun; i--)
        {
            if (match.Line[i].Kind == TermKind.Token && match.Line.TokenAt(i).Kind == Text.TokenKind.Currency) return null;
            if (CountContext.Bodies[match.Line[i].Lower] is { } body) return body;
            if (CountNouns.Nouns[match.Line[i].Lower] is "users" and var users) return users;
            if (i < match.First && IsNumbersOf(match, i)) return "users";
            if (match.Line[i].Lower is "employed" or "employs" or "employ") return "employees";
        }

        return null;
    }

    /// <summary>"[customer] numbers", "[subscriber] totals".</summary>
    private static bool IsNumbersOf(Match match, int at) =>
        match.Line[at + 1].Lower is "numbers" or "totals" or "total" or "count" or "tally" or "roll" && CountNouns.Nouns[match.Line[at].Lower + "s"] is "users";

    private static Quantity? Read(Match match, string? of)
    {
        if (of is null || match.Chunk<Numeral>("number") is not { } number || match.Captures.Find("number") is not { } run) return null;
        bool whole = match.RuleId is "count/served" or "count/using" or "count/as-customers" or "count/strong" or "count/of-those"
            or "count/mark" or "count/strong-users";
        int end = whole ? match.End : run.End;
        Count count = new() { Value = number.Value, Of = of, Decimals = number.Decimals, Text = match.Line.Phrase(run.First, end) };
        return MoneyReader.At(match, run.First, end, count);
    }
}
