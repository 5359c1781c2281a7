namespace DealFacts;

/// <summary>The companies of several books as one list, and the name there of whatever a deal or figure refers to.</summary>
internal sealed class CompanyDirectory
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);

    private CompanyDirectory(IReadOnlyDictionary<string, string> chosen)
    {
        foreach (KeyValuePair<string, string> name in chosen) _chosen[KeyOf(name.Key)] = name.Value;
    }

    /// <summary>The companies, by name.</summary>
    public IReadOnlyList<Company> Companies { get; private set; } = [];

    /// <summary>
    /// Joins the companies that share a form of their name. A reference that no company answers to keeps its words;
    /// of several with one key the longest.
    /// </summary>
    /// <param name="books">The books.</param>
    /// <param name="chosen">Names that are chosen for companies, by any form of theirs.</param>
    /// <param name="cancel">Stops the work.</param>
    public static CompanyDirectory Of(IReadOnlyList<FactBook> books, IReadOnlyDictionary<string, string> chosen, CancellationToken cancel)
    {
        CompanyDirectory directory = new(chosen);
        List<Company> joined = directory.Join(BookMerger.All(books, book => book.Companies), cancel);
        directory.KeepUnknown(books, cancel);
        for (int i = 0; i < joined.Count; i++)
            if (joined[i].Customers.Count > 0) joined[i] = joined[i] with { Customers = directory.NamesOf(joined[i].Customers) };
        joined.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        directory.Companies = joined;
        return directory;
    }

    /// <summary>The name of the company that a reference means, or the words of a reference that means none.</summary>
    public string NameOf(string reference) => _names[KeyOf(reference)];

    private List<Company> Join(IReadOnlyList<Company> companies, CancellationToken cancel)
    {
        DisjointSets<string> same = new(companies.Count);
        for (int i = 0; i < companies.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (string form in CompanyForms.Of(companies[i])) same.Add(i, KeyOf(form));
        }

        List<Company> joined = [];
        foreach (IReadOnlyList<int> group in same.Groups())
        {
            cancel.ThrowIfCancellationRequested();
            Company company = WithChosenName(CompanyJoin.Of(group.Count == 1 ? [companies[group[0]]] : group.Select(i => companies[i]).ToList()));
            if (company.Name.Length == 0) continue;
            joined.Add(company);
            foreach (string form in CompanyForms.Of(company)) _names[KeyOf(form)] = company.Name;
        }
        return joined;
    }

    private Company WithChosenName(Company company) => _chosen.Count == 0 ? company : Renamed(company);

    private Company Renamed(Company company)
    {
        string? name = CompanyForms.Of(company).Select(form => _chosen.TryGetValue(KeyOf(form), out string? chosen) ? chosen : null)
            .FirstOrDefault(chosen => chosen is not null);
        if (name is null || name == company.Name) return company;
        IEnumerable<string> others = company.AlternateNames.Append(company.Name).Where(form => form != name && form != company.LegalName);
        return company with { Name = name, AlternateNames = SortedTexts.Of(others) };
    }

    private void KeepUnknown(IReadOnlyList<FactBook> books, CancellationToken cancel)
    {
        Dictionary<string, string> unknown = new(StringComparer.Ordinal);
        foreach (FactBook book in books)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (string reference in References(book))
            {
                string key = KeyOf(reference);
                if (_names.ContainsKey(key)) continue;
                if (!unknown.TryGetValue(key, out string? best) || Preference.Text(reference, best) < 0) unknown[key] = reference;
            }
        }

        foreach (KeyValuePair<string, string> name in unknown) _names.Add(name.Key, name.Value);
    }

    private ValueList<string> NamesOf(IEnumerable<string> references) => SortedTexts.Of(references.Select(NameOf));

    private static IEnumerable<string> References(FactBook book)
    {
        foreach (Company company in book.Companies)
            foreach (string customer in company.Customers) yield return customer;
        foreach (Deal deal in book.Deals)
            foreach (DealParty party in deal.Parties) yield return party.Company;
        foreach (Figure figure in book.Figures) yield return figure.Company;
    }

    private string KeyOf(string name)
    {
        if (_keys.TryGetValue(name, out string? key)) return key;
        key = NameKey.Of(name);
        _keys.Add(name, key);
        return key;
    }
}
