namespace DealFacts;

/// <summary>The words by which books refer to companies, "Meta" as the acquirer of a deal, and what each of them means.</summary>
internal sealed class CompanyReferences
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _distinct = [];

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<string> Distinct => _distinct;

    /// <summary>Adds those that are customers, parties of deals or owners of figures.</summary>
    public void Add(IReadOnlyList<FactBook> books, CancellationToken cancel)
    {
        for (int i = 0; i < books.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Add(books[i]);
        }
    }

    /// <summary>Says what words mean.</summary>
    public void Name(string reference, string name) => _names[reference] = name;

    /// <summary>What words mean.</summary>
    public string NameOf(string reference) => _names[reference];

    private void Add(FactBook book)
    {
        for (int i = 0; i < book.Companies.Count; i++)
            for (int j = 0; j < book.Companies[i].Customers.Count; j++) Add(book.Companies[i].Customers[j]);
        for (int i = 0; i < book.Deals.Count; i++)
            for (int j = 0; j < book.Deals[i].Parties.Count; j++) Add(book.Deals[i].Parties[j].Company);
        for (int i = 0; i < book.Figures.Count; i++) Add(book.Figures[i].Company);
    }

    private void Add(string reference)
    {
        if (_names.ContainsKey(reference)) return;
        _names.Add(reference, reference);
        _distinct.Add(reference);
    }
}
