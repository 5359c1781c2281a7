using System.Globalization;

namespace DealFacts.Generator.Tests;

/// <summary>Books of any shape with any text, from a seed: quotes, braces, ends of comments, newlines of every kind, half surrogate pairs.</summary>
internal sealed class RandomBooks(int seed)
{
    private static readonly string[] s_texts =
    [
        "", " ", "Scale", "Class", "class", "3M", "AT&T", "Société Générale", "\"", "\"\"\"", "{0}", "{{", "*/", "/*", "//", "</summary>", "]]>", "&amp;", "\\", "\\u0041",
        "\\e", "\t", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\0", "\u0001", "\u001b", "\u007f", "\u009f", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u202e", "\u2066",
        "\u2069", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udc00", "\ud83d\ude00", "\udb40\udc01", "İ", "ı", "ß", "𝒳", "株式会社", "e\u0301", "#if", "#error x", "@\"", "$\"", "'", "’s", "All",
        "Book", "Packed", "Facts", "Companies", "Equals", "ToString", "AsLong", "System", "global::", "Revenue2023", "_", "__", "9", "٣", "; } } class X { ",
    ];

    private readonly Random _random = new(seed);

    public FactBook Next() => new()
    {
        Articles = Some(() => new Article { Path = Text(), Title = Maybe(Text), Publisher = Maybe(Text), Published = Day(), Url = Maybe(Text), Author = Maybe(Text) }),
        Companies = [.. Some(Company).DistinctBy(company => company.Name, StringComparer.Ordinal)],
        Deals = [.. Some(Deal).DistinctBy(deal => deal.Name, StringComparer.Ordinal)],
        Figures = Some(Figure),
        Unattributed = Some(() => new UnattributedAmount(Amount(), Citation())),
        Disagreements = Some(Disagreement),
    };

    public string Text()
    {
        return string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => s_texts[_random.Next(s_texts.Length)]));
    }

    private Company Company() => new()
    {
        Name = Text(),
        LegalName = Text(),
        AlternateNames = Some(Text),
        Kind = Any<CompanyKind>(),
        Ticker = Maybe(Text),
        Exchange = Maybe(Text),
        Founded = Maybe(Period),
        ChiefExecutive = Maybe(Text),
        Founders = Some(Text),
        Business = Maybe(Text),
        Location = Maybe(Text),
        FormerNames = Some(Text),
        Customers = Some(Text),
        Citations = Some(Citation),
    };

    private Deal Deal() => new()
    {
        Name = Text(),
        Kind = Any<DealKind>(),
        Stage = Any<DealStage>(),
        StageText = Maybe(Text),
        Parties = Some(() => new DealParty(Text(), Any<PartyRole>())),
        Value = Maybe(Money),
        Valuation = Maybe(Money),
        Round = Maybe(Text),
        Period = Maybe(Period),
        Prominence = _random.Next(-9, 9),
        Claims = Some(Claim),
        Agreement = Any<Agreement>(),
    };

    private Figure Figure() => new()
    {
        Company = Text(),
        Metric = Any<Metric>(),
        Amount = Amount(),
        Period = Maybe(Period),
        Basis = Any<Basis>(),
        Deal = Maybe(Text),
        Claims = Some(Claim),
        Agreement = Any<Agreement>(),
    };

    private Disagreement Disagreement() => new()
    {
        Kind = Any<DisagreementKind>(),
        Company = Text(),
        Metric = _random.Next(2) == 0 ? null : Any<Metric>(),
        Deal = Maybe(Text),
        IsRoundNumber = _random.Next(2) == 0,
        Accepted = Maybe(Text),
        Sides = Some(() => new DisagreementSide(Text(), ValueList<Claim>.Of(Some(Claim)))),
    };

    private Claim Claim() => new()
    {
        Amount = Maybe(Amount),
        Period = Maybe(Period),
        Stage = _random.Next(2) == 0 ? null : Any<DealStage>(),
        AttributedTo = Maybe(Text),
        Citation = Citation(),
    };

    private Citation Citation() => new()
    {
        Path = Text(),
        Line = _random.Next(),
        Column = _random.Next(),
        Start = _random.Next(),
        Length = _random.Next(),
        Quote = Text(),
        Rule = Text(),
    };

    private Amount Amount() => _random.Next(3) switch
    {
        0 => Money(),
        1 => new Count { Of = Text(), Value = Number(), Qualifier = Any<Qualifier>(), Text = Text() },
        _ => new Percentage { Value = Number(), Min = Number(), Max = Number(), Qualifier = Any<Qualifier>(), Text = Text() },
    };

    private Money Money() => new()
    {
        Currency = Text(),
        Value = Number(),
        Min = Number(),
        Max = Number(),
        Decimals = _random.Next(2) == 0 ? null : _random.Next(-30, 30),
        Qualifier = Any<Qualifier>(),
        Text = Text(),
    };

    private Period Period() => new() { Text = Text(), Start = Day(), End = Day(), Precision = Any<Precision>() };

    private CalendarDate? Day() => _random.Next(3) == 0 ? null : new CalendarDate(_random.Next(1, 9999), _random.Next(1, 12), _random.Next(1, 28));

    private decimal? Number() => _random.Next(6) switch
    {
        0 => null,
        1 => decimal.MaxValue,
        2 => decimal.MinValue,
        3 => decimal.Parse("1.2300", CultureInfo.InvariantCulture),
        4 => -0.0000000000000000000000000001m,
        _ => _random.Next(),
    };

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private T? Maybe<T>(Func<T> make) where T : class => _random.Next(2) == 0 ? null : make();

    private List<T> Some<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];
}
