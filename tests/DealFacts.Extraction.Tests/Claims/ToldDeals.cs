namespace DealFacts.Extraction.Tests.Claims;

/// <summary>The deals of a short text, and their parties as one line.</summary>
internal static class ToldDeals
{
    private static readonly string[] LegalForms = [" Inc.", " Inc", " Corp.", " Corp", " Plc"];

    public static IReadOnlyList<Deal> In(string text) => FactReader.Read(new Article { Path = "a.txt" }, text).Deals;

    /// <summary>"Acquirer Brandt Holdings; Target Velmora Systems": ordinal order, without legal forms, which a book may drop or keep.</summary>
    public static string PartiesOf(Deal deal) =>
        string.Join("; ", deal.Parties.Select(party => $"{party.Role} {Short(party.Company)}").Order(StringComparer.Ordinal));

    private static string Short(string name)
    {
        string? form = LegalForms.FirstOrDefault(form => name.EndsWith(form, StringComparison.Ordinal));
        return form is null ? name : name[..^form.Length];
    }
}
