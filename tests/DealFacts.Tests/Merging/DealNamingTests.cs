namespace DealFacts.Tests;

/// <summary>What deals are called, and how two of one name are told apart.</summary>
public sealed class DealNamingTests
{
    public static TheoryData<string, DealKind, string?, DealParty[]> Names => new()
    {
        { "Kestrel Acme Investment", DealKind.Investment, null,
            [Target, new("Smith", PartyRole.Investor), new("Kestrel", PartyRole.Investor)] },
        { "Smith Acme Investment", DealKind.Investment, null,
            [Target, new("Smith", PartyRole.LeadInvestor), new("Kestrel", PartyRole.Investor)] },
        { "Smith Acme Acquisition", DealKind.Acquisition, null,
            [Target, new("Smith", PartyRole.Acquirer), new("Jones", PartyRole.Seller)] },
        { "Acme Acquisition", DealKind.Acquisition, null, [Target] },
        { "Acquisition", DealKind.Acquisition, null, [] },
        { "Acme Series F", DealKind.FundingRound, "series-F round", [Issuer, new("Smith", PartyRole.Investor)] },
        { "Acme Seed Round", DealKind.FundingRound, "seed", [Issuer] },
        { "Acme Funding Round", DealKind.FundingRound, null, [Issuer] },
        { "Acme Funding Round", DealKind.FundingRound, "funding round", [Issuer] },
        { "Acme IPO", DealKind.InitialPublicOffering, null, [Issuer] },
        { "Acme Tender Offer", DealKind.TenderOffer, null, [Target, new("Smith", PartyRole.Acquirer)] },
        { "Acme Smith Merger", DealKind.Merger, null, [new("Smith", PartyRole.Partner), Target] },
        { "Acme Smith Partnership", DealKind.Partnership, null, [new("Smith", PartyRole.Partner), new("Acme", PartyRole.Partner)] },
        { "Acme Smith Joint Venture", DealKind.JointVenture, null, [new("Smith", PartyRole.Partner), new("Acme", PartyRole.Partner)] },
        { "Smith Acme Contract", DealKind.Contract, null, [new("Smith", PartyRole.Customer), new("Acme", PartyRole.Supplier)] },
        { "Jones Acme Sale", DealKind.Divestiture, null, [new("Jones", PartyRole.Seller), Target, new("Smith", PartyRole.Acquirer)] },
        { "Acme Secondary Sale", DealKind.SecondarySale, null, [Issuer] },
        { "Acme Debt Financing", DealKind.DebtFinancing, null, [Issuer, new("Smith", PartyRole.Lender)] },
    };

    private static DealParty Target => new("Acme", PartyRole.Target);

    private static DealParty Issuer => new("Acme", PartyRole.Issuer);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_deal_is_named_by_its_parties_and_kind(string expected, DealKind kind, string? round, DealParty[] parties)
    {
        Deal deal = Say.Deal("raw", kind, parties, Say.Claim(null, "a.txt", 1)) with { Round = round };
        Assert.Equal(expected, Assert.Single(Say.Book(deal).Deals).Name);
    }

    [Fact]
    public void Two_of_one_name_are_told_apart_by_year_or_value_or_number()
    {
        Deal first = Round("a.txt", 1m) with { Prominence = 9 };
        Deal ofYear = Round("a.txt", 2m) with { Prominence = 8, Period = Period.OfYear(2024) };
        Deal ofYearToo = Round("a.txt", 3m) with { Prominence = 7, Period = Period.OfYear(2024) };
        Deal unknown = Round("a.txt", null) with { Prominence = 6 };
        Assert.Equal(
            ["Acme Funding Round", "Acme Funding Round 2024", "Acme Funding Round $3 billion", "Acme Funding Round 2"],
            Say.Book(unknown, ofYearToo, ofYear, first).Deals.Select(deal => deal.Name));
    }

    [Fact]
    public void What_most_articles_tell_comes_first()
    {
        Deal told = Say.Deal("a", DealKind.Acquisition, [Target], Say.Claim(null, "a.txt", 1), Say.Claim(null, "b.txt", 1));
        Deal prominent = Say.Deal("b", DealKind.TenderOffer, [Target], Say.Claim(null, "a.txt", 2)) with { Prominence = 5 };
        Deal longer = Say.Deal("c", DealKind.InitialPublicOffering, [Target], Say.Claim(null, "a.txt", 3), Say.Claim(null, "a.txt", 4));
        Deal shorter = Say.Deal("d", DealKind.DebtFinancing, [Target], Say.Claim(null, "a.txt", 5));
        Assert.Equal(
            ["Acme Acquisition", "Acme Tender Offer", "Acme IPO", "Acme Debt Financing"],
            Say.Book(shorter, longer, prominent, told).Deals.Select(deal => deal.Name));
    }

    private static Deal Round(string path, decimal? billions) =>
        Say.Deal($"raw {billions}", DealKind.FundingRound, [Issuer], Say.Claim(billions is { } sum ? Say.Billions(sum) : null, path, 1));
}
