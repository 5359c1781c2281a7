namespace DealFacts;

/// <summary>One company out of the records that mean it: sets are united, single facts chosen by <see cref="Preference"/>.</summary>
internal static class CompanyJoin
{
    /// <summary>The company; its customers are still named as the records name them.</summary>
    public static Company Of(IReadOnlyList<Company> records)
    {
        ValueList<string> forms = SortedTexts.Of(All(records, CompanyForms.Of));
        ValueList<Citation> citations = CitationOrder.Sorted(All(records, record => record.Citations));
        (string? ticker, string? exchange) = Listing(records);
        string name = CompanyForms.InUse(forms, ticker, citations);
        string legalName = CompanyForms.Fullest(forms);
        return new Company
        {
            Name = name,
            LegalName = legalName,
            AlternateNames = forms.Count == 1 ? ValueList<string>.Empty : ValueList<string>.Of(forms.Where(form => form != name && form != legalName)),
            Kind = records.Count == 1 ? records[0].Kind : Preference.Kind(records.Select(record => record.Kind)),
            Ticker = ticker,
            Exchange = exchange,
            Founded = Preference.BestPeriod(records, record => record.Founded),
            ChiefExecutive = Preference.LongestText(records, record => record.ChiefExecutive),
            Founders = SortedTexts.Of(All(records, record => record.Founders)),
            Business = Preference.LongestText(records, record => record.Business),
            Location = Preference.LongestText(records, record => record.Location),
            FormerNames = SortedTexts.Of(All(records, record => record.FormerNames)),
            Customers = SortedTexts.Of(All(records, record => record.Customers)),
            Citations = citations,
        };
    }

    /// <summary>What all records say; most companies of an article have one.</summary>
    private static IEnumerable<T> All<T>(IReadOnlyList<Company> records, Func<Company, IEnumerable<T>> said) =>
        records.Count == 1 ? said(records[0]) : records.SelectMany(said);

    /// <summary>Ticker and exchange are chosen together, so that they belong together: one with both is best.</summary>
    private static (string? Ticker, string? Exchange) Listing(IReadOnlyList<Company> records)
    {
        if (records.Count == 1) return (records[0].Ticker, records[0].Exchange);
        Company best = records
            .OrderBy(record => string.IsNullOrEmpty(record.Ticker))
            .ThenBy(record => string.IsNullOrEmpty(record.Exchange))
            .ThenBy(record => record.Ticker, StringComparer.Ordinal)
            .ThenBy(record => record.Exchange, StringComparer.Ordinal)
            .First();
        return (best.Ticker, best.Exchange);
    }
}
