namespace DealFacts;

/// <summary>One company out of the records that mean it: sets are united, single facts chosen by <see cref="Preference"/>.</summary>
internal static class CompanyJoin
{
    /// <summary>The company; its customers are still named as the records name them.</summary>
    public static Company Of(IReadOnlyList<Company> records)
    {
        ValueList<string> forms = SortedTexts.Of(FormsOf(records));
        ValueList<Citation> citations = CitationOrder.Sorted(All(records, record => record.Citations));
        (string? ticker, string? exchange) = Listing(records);
        ValueList<string> formerNames = SortedTexts.Of(All(records, record => record.FormerNames));
        string name = CompanyForms.InUse(forms, formerNames, ticker, citations);
        string legalName = CompanyForms.Fullest(forms);
        Company company = new()
        {
            Name = name,
            LegalName = legalName,
            AlternateNames = forms.Count == 1 ? ValueList<string>.Empty
                : ValueList<string>.Of(forms.Where(form => form != name && form != legalName)),
            Kind = records.Count == 1 ? records[0].Kind : Preference.Kind(records.Select(record => record.Kind)),
            Ticker = ticker,
            Exchange = exchange,
            Founded = Preference.BestPeriod(records, record => record.Founded),
            ChiefExecutive = Preference.LongestText(records, record => record.ChiefExecutive),
            Founders = SortedTexts.Of(All(records, record => record.Founders)),
            Business = Preference.LongestText(records, record => record.Business),
            Location = Preference.LongestText(records, record => record.Location),
            FormerNames = formerNames,
            Customers = SortedTexts.Of(All(records, record => record.Customers)),
            Citations = citations,
        };
        return records.Count == 1 && company.Equals(records[0]) ? records[0] : company;
    }

    /// <summary>What all records say; most companies of an article have one.</summary>
    private static IReadOnlyList<T> All<T>(IReadOnlyList<Company> records, Func<Company, IReadOnlyList<T>> said)
    {
        if (records.Count == 1) return said(records[0]);
        List<T> all = [];
        for (int i = 0; i < records.Count; i++)
        {
            IReadOnlyList<T> items = said(records[i]);
            for (int j = 0; j < items.Count; j++) all.Add(items[j]);
        }

        return all;
    }

    private static List<string> FormsOf(IReadOnlyList<Company> records)
    {
        List<string> forms = [];
        for (int i = 0; i < records.Count; i++) CompanyForms.AddTo(forms, records[i]);
        return forms;
    }

    /// <summary>Ticker and exchange are chosen together, so that they belong together: one with both is best.</summary>
    private static (string? Ticker, string? Exchange) Listing(IReadOnlyList<Company> records)
    {
        if (records.Count == 1) return (records[0].Ticker, records[0].Exchange);
        Company best = Preference.Best(records, record => record, CompareListings)!;
        return (best.Ticker, best.Exchange);
    }

    private static int CompareListings(Company left, Company right)
    {
        int order = string.IsNullOrEmpty(left.Ticker).CompareTo(string.IsNullOrEmpty(right.Ticker));
        if (order == 0) order = string.IsNullOrEmpty(left.Exchange).CompareTo(string.IsNullOrEmpty(right.Exchange));
        if (order == 0) order = string.CompareOrdinal(left.Ticker, right.Ticker);
        return order != 0 ? order : string.CompareOrdinal(left.Exchange, right.Exchange);
    }
}
