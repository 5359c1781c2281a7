using System.Text.Encodings.Web;
using System.Text.Json;

namespace DealFacts.Cli.Output.Json;

/// <summary>Writes a book as JSON: names in camel case, enums as written, dates in ISO 8601. README.md lists the fields.</summary>
internal static class FactBookJson
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions Compact = Indented with { Indented = false };

    /// <summary>The book over many lines and a line end, in UTF-8.</summary>
    public static byte[] Bytes(FactBook book) => Write(book, Indented);

    /// <summary>The book in one line and its end, in UTF-8: a record of JSON Lines (https://jsonlines.org).</summary>
    public static byte[] Line(FactBook book) => Write(book, Compact);

    private static byte[] Write(FactBook book, JsonWriterOptions options)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            WriteList(json, "articles", book.Articles, WriteArticle);
            WriteList(json, "companies", book.Companies, WriteCompany);
            WriteList(json, "deals", book.Deals, WriteDeal);
            WriteList(json, "figures", book.Figures, WriteFigure);
            WriteList(json, "unattributed", book.Unattributed, WriteUnattributed);
            WriteList(json, "disagreements", book.Disagreements, WriteDisagreement);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("path", article.Path);
        json.WriteText("title", article.Title);
        json.WriteText("publisher", article.Publisher);
        json.WriteText("published", article.Published?.ToString());
        json.WriteText("url", article.Url);
        json.WriteText("author", article.Author);
    }

    private static void WriteCompany(Utf8JsonWriter json, Company company)
    {
        json.WriteText("name", company.Name);
        json.WriteText("legalName", company.LegalName);
        json.WriteTexts("alternateNames", company.AlternateNames);
        json.WriteString("kind", company.Kind.ToString());
        json.WriteText("ticker", company.Ticker);
        json.WriteText("exchange", company.Exchange);
        json.WritePeriod("founded", company.Founded);
        json.WriteTexts("founders", company.Founders);
        json.WriteText("chiefExecutive", company.ChiefExecutive);
        json.WriteText("business", company.Business);
        json.WriteText("location", company.Location);
        json.WriteTexts("formerNames", company.FormerNames);
        json.WriteTexts("customers", company.Customers);
        WriteList(json, "citations", company.Citations, JsonValues.WriteCitationFields);
    }

    private static void WriteDeal(Utf8JsonWriter json, Deal deal)
    {
        json.WriteText("name", deal.Name);
        json.WriteString("kind", deal.Kind.ToString());
        json.WriteString("stage", deal.Stage.ToString());
        json.WriteText("stageText", deal.StageText);
        WriteList(json, "parties", deal.Parties, static (json, party) =>
        {
            json.WriteString("role", party.Role.ToString());
            json.WriteText("company", party.Company);
        });
        json.WriteAmount("value", deal.Value);
        json.WriteAmount("valuation", deal.Valuation);
        json.WriteText("round", deal.Round);
        json.WritePeriod("period", deal.Period);
        json.WriteNumber("prominence", deal.Prominence);
        json.WriteString("agreement", deal.Agreement.ToString());
        WriteList(json, "claims", deal.Claims, static (json, claim) =>
        {
            json.WriteAmount("value", claim.Amount);
            WriteRest(json, claim);
        });
    }

    private static void WriteFigure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteText("company", figure.Company);
        json.WriteString("metric", figure.Metric.ToString());
        json.WriteString("basis", figure.Basis.ToString());
        json.WritePeriod("period", figure.Period);
        json.WriteAmount("amount", figure.Amount);
        json.WriteText("deal", figure.Deal);
        json.WriteString("agreement", figure.Agreement.ToString());
        WriteList(json, "claims", figure.Claims, static (json, claim) =>
        {
            json.WriteAmount("amount", claim.Amount);
            WriteRest(json, claim);
        });
    }

    private static void WriteRest(Utf8JsonWriter json, Claim claim)
    {
        json.WriteText("stage", claim.Stage?.ToString());
        json.WritePeriod("period", claim.Period);
        json.WriteText("attributedTo", claim.AttributedTo);
        json.WriteCitation("citation", claim.Citation);
    }

    private static void WriteUnattributed(Utf8JsonWriter json, UnattributedAmount unattributed)
    {
        json.WriteAmount("amount", unattributed.Amount);
        json.WriteCitation("citation", unattributed.Citation);
    }

    private static void WriteDisagreement(Utf8JsonWriter json, Disagreement disagreement)
    {
        json.WriteString("kind", disagreement.Kind.ToString());
        json.WriteText("company", disagreement.Company);
        json.WriteText("metric", disagreement.Metric?.ToString());
        json.WriteText("deal", disagreement.Deal);
        json.WriteBoolean("isRoundNumber", disagreement.IsRoundNumber);
        json.WriteText("accepted", disagreement.Accepted);
        WriteList(json, "claims", Citations(disagreement.Sides.SelectMany(s => s.Claims)), JsonValues.WriteCitationFields);
        WriteList(json, "sides", disagreement.Sides, static (json, side) =>
        {
            json.WriteText("says", side.Says);
            WriteList(json, "claims", Citations(side.Claims), JsonValues.WriteCitationFields);
        });
    }

    private static IEnumerable<Citation> Citations(IEnumerable<Claim> claims) => claims.Select(c => c.Citation);

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeFields)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            writeFields(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
