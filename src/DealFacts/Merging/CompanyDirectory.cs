namespace DealFacts;

/// <summary>The companies of several books as one list, and the name there of whatever a deal or figure refers to.</summary>
internal sealed class CompanyDirectory
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);
    private readonly CompanyReferences _references = new();

    private CompanyDirectory(IReadOnlyDictionary<string, string> chosen)
    {
        foreach (KeyValuePair<string, string> name in chosen)
            if (!string.IsNullOrWhiteSpace(name.Value)) _chosen[KeyOf(name.Key)] = name.Value;
    }

    /// <summary>The companies, by name.</summary>
    public IReadOnlyList<Company> Companies { get; private set; } = [];

    /// <summary>
    /// Joins the companies that share a form of their name. A reference that no company answers to keeps its words;
    /// of several with one key the longest.
    /// </summary>
    /// <param name="books">The books.</param>
    /// <param name="chosen">Names that are chosen for companies, by any form of theirs.</param>
    /// <param name="memory">What earlier merges joined.</param>
    /// <param name="cancel">Stops the work.</param>
    public static CompanyDirectory Of(
        IReadOnlyList<FactBook> books, IReadOnlyDictionary<string, string> chosen, MergeMemory memory, CancellationToken cancel)
    {
        CompanyDirectory directory = new(chosen);
        List<Company> joined = directory.Join(BookMerger.All(books, book => book.Companies), memory, cancel);
        directory._references.Add(books, cancel);
        directory.NameReferences();
        for (int i = 0; i < joined.Count; i++)
            if (joined[i].Customers.Count > 0) joined[i] = directory.WithNamedCustomers(joined[i]);
        joined.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        directory.Companies = joined;
        return directory;
    }

    /// <summary>The name of the company that a reference means, or the words of a reference that means none.</summary>
    public string NameOf(string reference) => _references.NameOf(reference);

    private List<Company> Join(IReadOnlyList<Company> companies, MergeMemory memory, CancellationToken cancel)
    {
        DisjointSets<string> same = new(companies.Count);
        List<string> forms = [];
        for (int i = 0; i < companies.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            forms.Clear();
            CompanyForms.AddTo(forms, companies[i]);
            foreach (string form in forms)
            {
                same.Add(i, KeyOf(form));
                if (_chosen.TryGetValue(KeyOf(form), out string? name)) same.Add(i, KeyOf(name));
            }
        }

        List<Company> joined = [];
        foreach (IReadOnlyList<int> group in same.Groups())
        {
            cancel.ThrowIfCancellationRequested();
            Company company = WithChosenName(CompanyGroup.Of(Picked(companies, group), memory).Joined);
            if (company.Name.Length == 0) continue;
            joined.Add(company);
            foreach (string form in CompanyForms.Of(company)) _names[KeyOf(form)] = company.Name;
        }
        return joined;
    }

    private static Company[] Picked(IReadOnlyList<Company> companies, IReadOnlyList<int> numbers)
    {
        Company[] picked = new Company[numbers.Count];
        for (int i = 0; i < picked.Length; i++) picked[i] = companies[numbers[i]];
        return picked;
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

    private Company WithNamedCustomers(Company company)
    {
        ValueList<string> named = SortedTexts.Of(company.Customers.Select(NameOf));
        return named.Equals(company.Customers) ? company : company with { Customers = named };
    }

    /// <summary>Says of each reference which company it means; of those that mean none and have one key the longest stands for all.</summary>
    private void NameReferences()
    {
        Dictionary<string, string> longest = new(StringComparer.Ordinal);
        foreach (string reference in _references.Distinct)
        {
            string key = KeyOf(reference);
            if (!longest.TryGetValue(key, out string? best) || Preference.Text(reference, best) < 0) longest[key] = reference;
        }

        foreach (string reference in _references.Distinct)
        {
            string key = KeyOf(reference);
            _references.Name(reference, _names.TryGetValue(key, out string? name) ? name : longest[key]);
        }
    }

    private string KeyOf(string name)
    {
        if (_keys.TryGetValue(name, out string? key)) return key;
        key = NameKey.Of(name);
        _keys.Add(name, key);
        return key;
    }
}
