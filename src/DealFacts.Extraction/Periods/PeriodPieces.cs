using System.Globalization;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Periods;

/// <summary>The pieces that times are made of, and what they say.</summary>
internal static class PeriodPieces
{
    /// <summary>"1900" to "2099".</summary>
    public static readonly Piece Year = Token(TokenKind.Number, IsYear).As("year");

    /// <summary>"Feb." with a capital, so that "may" and "march" stay words.</summary>
    public static readonly Piece Month = Seq(
        In(CalendarWords.Months.Words, t => t.IsCapitalized).As("month"),
        Seq(Behind(In(CalendarWords.ShortMonths), 1), Tight, ".", Not(AtEnd)).Maybe);

    /// <summary>Not "Sunday Capital", "May Ventures", "May Department Stores": a fund or a shop is called so.</summary>
    public static readonly Piece NoFund = Not(Any(
        Seq(In(OrganizationWords.Funds, t => t.IsCapitalized), Not(Token(TokenKind.Word, t => t.IsCapitalized))),
        Seq(In(OrganizationWords.Shops, t => t.IsCapitalized), In(OrganizationWords.Shops, t => t.IsCapitalized))));

    /// <summary>Not "founded by Jan Farrow": a person is called so.</summary>
    public static readonly Piece NoPerson = Not(Seq(
        Behind(Seq(Any(Seq(In(FoundingWords.BegunByPeople), "by"), In(LeaderWords.LedBy)), In(CalendarWords.GivenNames)), 5),
        Token(TokenKind.Word, t => t.IsCapitalized)));

    /// <summary>"1", "1st", "six".</summary>
    public static readonly Piece Day = Seq(Any(Token(TokenKind.Number, t =>
        DayOf(t.Lower) > 0), In(NumberWords.Units)).As("day"), Seq(Tight, In(CalendarWords.DayEndings)).Maybe);

    /// <summary>"fiscal" and the like.</summary>
    public static readonly Piece Fiscal = In(CalendarWords.Fiscal).Maybe;

    /// <summary>"nine", "12".</summary>
    public static readonly Piece Several = Any(Token(TokenKind.Number, t => t.Text.Length <= 3), In(NumberWords.Units));

    /// <summary>Whether the sentence speaks of what will be, before the match or by its own words.</summary>
    public static bool IsFuture(Match match)
    {
        if (IsBy(match)) return !IsPastPerfect(match);
        for (int i = Math.Max(0, match.First - 8); i < match.First; i++)
            if (CalendarWords.Future.Contains(match.Line[i].Word)) return true;
        return false;
    }

    /// <summary>"[had] cut its staff to 400 by March": that is past, "would have" is not.</summary>
    private static bool IsPastPerfect(Match match)
    {
        for (int i = match.First - 1; i >= 0 && i > match.First - 10; i--)
            if (match.Line[i].Lower == "had") return true;
        return false;
    }

    /// <summary>Whether the match stands after "by", "until" or "by the end of".</summary>
    public static bool IsBy(Match match)
    {
        int before = match.First - 1;
        while (before > 0 && before >= match.First - 4 && CalendarWords.PartWords.Contains(match.Line[before].Word)) before--;
        return before >= 0 && match.Line[before].Lower is "by" or "until";
    }

    /// <summary>A number a rule remembered.</summary>
    public static int Number(Match match, string name)
    {
        string words = match.Words(name);
        return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }

    /// <summary>The number of the month that a rule remembered.</summary>
    public static int MonthOf(Match match, string name = "month") => Meaning(CalendarWords.Months, match.Words(name));

    /// <summary>The day of the month that a rule remembered.</summary>
    public static int DayOf(Match match, string name = "day") => DayOf(match.Words(name));

    /// <summary>What a word stands for as a number, which may be below 0; 0 when it is not in the map.</summary>
    public static int Meaning(WordMap map, string words) =>
        map[words] is { } number ? int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;

    private static int DayOf(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int day))
            return day is >= 1 and <= 31 && word.Length <= 2 ? day : 0;
        return Meaning(NumberWords.Units, word);
    }

    private static bool IsYear(Token token) =>
        token.Text.Length == 4
        && (token.Text.StartsWith("19", StringComparison.Ordinal) || token.Text.StartsWith("20", StringComparison.Ordinal))
        && token.Text[2] is >= '0' and <= '9' && token.Text[3] is >= '0' and <= '9';
}
