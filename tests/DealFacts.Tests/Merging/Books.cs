using FsCheck;
using FsCheck.Fluent;

namespace DealFacts.Tests;

/// <summary>The raw books of invented articles: few names in many forms, so that much of it meets when merged.</summary>
internal static class Books
{
    private static readonly string[][] s_names =
    [
        ["Acme", "Acme Inc.", "ACME", "Acme Widgets", "The Acme Co., Ltd."],
        ["Acme Widgets", "AW", "Widgets AG"],
        ["Smith & Jones", "Smith & Jones plc", "SJ"],
        ["SJ", "Solar Junction", "Solar Junction Corp"],
        ["Borealis", "Borealis N.V."],
        ["Kestrel"],
    ];

    private static readonly Gen<string[]> s_forms = Gen.Elements(s_names);

    private static readonly Gen<string> s_references = Gen.Frequency(
        (1, Gen.Elements("a rival", "Kestrel Ltd", "a fund", "Widgets", "the solar unit")),
        (4, s_forms.SelectMany(Gen.Elements)));

    private static readonly Gen<Period> s_periods = Gen.Frequency(
        (1, Gen.Elements("this year", "This  year", "recently").Select(text => new Period { Text = text })),
        (1, Gen.Constant(new Period { Text = "in early 2023", Start = new(2023, 1, 1), End = new(2023, 4, 30) })),
        (2, from year in Gen.Choose(2023, 2024) from text in Gen.Elements("in 2023", "that year", "") select Period.OfYear(year, text)));

    private static readonly Gen<Money> s_sums = Gen.Frequency(
        (1, Gen.Elements(
            Say.Vague(), Say.Undisclosed(), Say.Euros(505_000_000m, 520_000_000m), new Money { Qualifier = Qualifier.Vague, Text = "billions" })),
        (1, from number in Gen.Elements(1m, 1.0m, 1.2m, 2m)
            from qualifier in Gen.Elements(Qualifier.Exact, Qualifier.Exact, Qualifier.About, Qualifier.MoreThan)
            select Say.Billions(number, qualifier)));

    private static readonly Gen<Amount> s_amounts = Gen.Frequency<Amount>(
        (1, Gen.Choose(0, 2).Select(users => (Amount)new Count { Value = users, Of = "users" })),
        (5, s_sums.Select(sum => (Amount)sum)));

    /// <summary>The book of one article; a path may come again in another book.</summary>
    public static Gen<FactBook> Raw { get; } =
        from path in Gen.Choose(0, 24).Select(number => $"{number}.txt")
        from title in Maybe(Gen.Elements("One", "Another"))
        from day in Gen.Choose(-6, 8)
        from companies in Many(5, CompaniesIn(path))
        from found in Many(5, DealsIn(path))
        let deals = found.Select((deal, number) => deal with { Name = $"raw {number}" }).ToList()
        from figures in Many(12, FiguresIn(path, deals))
        from rest in Many(3, from amount in s_amounts from place in PlacesIn(path) select new UnattributedAmount(amount, place))
        select new FactBook
        {
            Articles = [new Article { Path = path, Title = title, Published = day > 0 ? new CalendarDate(2024, 1 + day / 3, 1 + day % 3) : null }],
            Companies = companies,
            Deals = deals,
            Figures = figures,
            Unattributed = rest,
        };

    private static Gen<Company> CompaniesIn(string path) =>
        from forms in s_forms
        from name in Gen.Elements(forms)
        from legalName in Gen.Elements(forms)
        from others in Many(2, Gen.Elements(forms))
        from kind in Gen.Elements(CompanyKind.Company, CompanyKind.Fund, CompanyKind.MediaOutlet)
        from ticker in Maybe(Gen.Elements("ACM", "SJ"))
        from exchange in Maybe(Gen.Elements("NYSE", "NASDAQ"))
        from founded in Maybe(s_periods)
        from chief in Maybe(Gen.Elements("Ada Brook", "Brook", "Cy Dell"))
        from founders in Many(2, Gen.Elements("Ada Brook", "Cy Dell"))
        from customers in Many(2, s_references)
        from citations in Many(4, NamesIn(path, forms))
        select new Company
        {
            Name = name,
            LegalName = legalName,
            AlternateNames = others,
            Kind = kind,
            Ticker = ticker,
            Exchange = exchange,
            Founded = founded,
            ChiefExecutive = chief,
            Founders = founders,
            Customers = customers,
            Citations = citations,
        };

    private static Gen<Deal> DealsIn(string path) =>
        from kind in Gen.Elements(
            DealKind.Acquisition, DealKind.Divestiture, DealKind.Investment, DealKind.FundingRound, DealKind.Merger, DealKind.Contract,
            DealKind.DebtFinancing)
        from stage in Gen.Elements(Enum.GetValues<DealStage>())
        from stageText in Maybe(Gen.Elements("in talks", "agreed", "agreed to buy"))
        from targets in Many(1, Parties(Gen.Elements(s_names[2]), PartyRole.Target, PartyRole.Issuer))
        from buyers in Many(2, Parties(s_references, PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor))
        from others in Many(1, Parties(s_references, PartyRole.Target, PartyRole.Seller, PartyRole.Supplier, PartyRole.Underwriter))
        from value in Maybe(s_sums)
        from valuation in Maybe(s_sums)
        from round in Maybe(Gen.Elements("Series B", "series-B", "Series C round", "seed"))
        from period in Maybe(s_periods)
        from prominence in Gen.Choose(0, 3)
        from claims in Many(4, ClaimsIn(path))
        select new Deal
        {
            Kind = kind,
            Stage = stage,
            StageText = stageText,
            Parties = [.. targets, .. buyers, .. others],
            Value = value,
            Valuation = valuation,
            Round = round,
            Period = period,
            Prominence = prominence,
            Claims = claims,
        };

    private static Gen<Figure> FiguresIn(string path, List<Deal> deals) =>
        from company in s_references
        from metric in Gen.Elements(Metric.Revenue, Metric.Revenue, Metric.Spending, Metric.Valuation, Metric.DealValue)
        from basis in Gen.Elements(Basis.Actual, Basis.Actual, Basis.Projected, Basis.Proposed)
        from period in Maybe(s_periods)
        from deal in deals.Count > 0 ? Maybe(Gen.Elements(deals.Select(deal => deal.Name))) : Gen.Constant<string?>(null)
        from claims in Many(4, ClaimsIn(path))
        select new Figure { Company = company, Metric = metric, Basis = basis, Period = period, Deal = deal, Claims = claims };

    private static Gen<Claim> ClaimsIn(string path) =>
        from amount in Maybe(s_amounts)
        from period in Maybe(s_periods)
        from stage in Gen.Elements<DealStage?>(DealStage.Completed, DealStage.Terminated, DealStage.Proposed, null, null, null, null)
        from source in Maybe(Gen.Elements("Herald", "the Herald", "Bulletin"))
        from place in PlacesIn(path)
        select new Claim { Amount = amount, Period = period, Stage = stage, AttributedTo = source, Citation = place };

    private static Gen<DealParty> Parties(Gen<string> companies, params PartyRole[] roles) =>
        from company in companies from role in Gen.Elements(roles) select new DealParty(company, role);

    private static Gen<Citation> NamesIn(string path, string[] forms) =>
        from place in PlacesIn(path)
        from rule in Gen.Elements("name/suffix", "fact/founded")
        from form in Gen.Elements(forms)
        select place with { Rule = rule, Quote = form };

    private static Gen<Citation> PlacesIn(string path) =>
        from line in Gen.Choose(0, 39) from quote in Gen.Elements("one", "two") select Say.At(path, line, quote);

    private static Gen<T?> Maybe<T>(Gen<T> some) where T : class =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (1, some.Select(item => (T?)item)));

    private static Gen<List<T>> Many<T>(int most, Gen<T> one) =>
        from count in Gen.Choose(0, most) from items in one.ListOf(count) select items.ToList();
}
