using System.Text.Json;

namespace DealFacts.Cli.Input.Json;

/// <summary>Reads back the JSON that <c>dealfacts extract</c> and <c>dealfacts merge</c> write. Unknown fields are passed over.</summary>
internal static class FactBookParser
{
    /// <summary>The book.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or not that of a book; the message says where.</exception>
    public static FactBook Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var root = new JsonRecord(document.RootElement, "book");
        return new FactBook
        {
            Articles = root.Records("articles", Article),
            Companies = root.Records("companies", Company),
            Deals = root.Records("deals", Deal),
            Figures = root.Records("figures", Figure),
            Unattributed = root.Records("unattributed", Unattributed),
        };
    }

    private static Article Article(JsonRecord from) => new()
    {
        Path = from.Text("path"),
        Title = from.TextOrNull("title"),
        Publisher = from.TextOrNull("publisher"),
        Published = from.Date("published"),
        Url = from.TextOrNull("url"),
        Author = from.TextOrNull("author"),
    };

    private static Company Company(JsonRecord from) => new()
    {
        Name = from.Text("name"),
        LegalName = from.Text("legalName"),
        AlternateNames = from.Texts("alternateNames"),
        Kind = from.Enum<CompanyKind>("kind"),
        Ticker = from.TextOrNull("ticker"),
        Exchange = from.TextOrNull("exchange"),
        Founded = from.Period("founded"),
        Founders = from.Texts("founders"),
        ChiefExecutive = from.TextOrNull("chiefExecutive"),
        Business = from.TextOrNull("business"),
        Location = from.TextOrNull("location"),
        FormerNames = from.Texts("formerNames"),
        Customers = from.Texts("customers"),
        Citations = from.Records("citations", record => record.Citation()),
    };

    private static Deal Deal(JsonRecord from) => new()
    {
        Name = from.Text("name"),
        Kind = from.Enum<DealKind>("kind"),
        Stage = from.Enum<DealStage>("stage"),
        StageText = from.TextOrNull("stageText"),
        Parties = from.Records("parties", party => new DealParty(party.Text("company"), party.Enum<PartyRole>("role"))),
        Value = from.Amount("value") as Money,
        Valuation = from.Amount("valuation") as Money,
        Round = from.TextOrNull("round"),
        Period = from.Period("period"),
        Prominence = (int)(from.Number("prominence") ?? 0),
        Agreement = from.Enum<Agreement>("agreement"),
        Claims = from.Records("claims", claim => Claim(claim, "value")),
    };

    private static Figure Figure(JsonRecord from) => new()
    {
        Company = from.Text("company"),
        Metric = from.Enum<Metric>("metric"),
        Basis = from.Enum<Basis>("basis"),
        Period = from.Period("period"),
        Amount = from.Amount("amount") ?? throw from.Wrong("amount", "an amount"),
        Deal = from.TextOrNull("deal"),
        Agreement = from.Enum<Agreement>("agreement"),
        Claims = from.Records("claims", claim => Claim(claim, "amount")),
    };

    private static Claim Claim(JsonRecord from, string amount) => new()
    {
        Amount = from.Amount(amount),
        Period = from.Period("period"),
        Stage = from.TextOrNull("stage") is null ? null : from.Enum<DealStage>("stage"),
        AttributedTo = from.TextOrNull("attributedTo"),
        Citation = from.Record("citation")?.Citation() ?? throw from.Wrong("citation", "a citation"),
    };

    private static UnattributedAmount Unattributed(JsonRecord from) => new(
        from.Amount("amount") ?? throw from.Wrong("amount", "an amount"),
        from.Record("citation")?.Citation() ?? throw from.Wrong("citation", "a citation"));
}
