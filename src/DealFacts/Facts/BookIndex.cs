using System.Runtime.CompilerServices;

namespace DealFacts;

/// <summary>Finds the records of a company in a book by any form of its name: "Meta", "Meta Platforms Inc.". Made when first asked for.</summary>
internal sealed class BookIndex
{
    // Not a field of the book: books are equal when they say the same, whether or not anybody has looked something up.
    private static readonly ConditionalWeakTable<FactBook, BookIndex> s_indexes = new();

    private readonly Dictionary<string, Company> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Company> _byKey = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, Deal>> _deals;
    private readonly Lazy<ILookup<string, Figure>> _figures;

    private BookIndex(FactBook book)
    {
        foreach (Company company in book.Companies)
            foreach (string form in CompanyForms.Of(company)) Add(form, company);
        _deals = new(() => book.Deals
            .SelectMany(deal => deal.Parties.Select(party => party.Company).Distinct(StringComparer.Ordinal), (deal, company) => (Deal: deal, Company: company))
            .ToLookup(pair => pair.Company, pair => pair.Deal, StringComparer.Ordinal));
        _figures = new(() => book.Figures.ToLookup(figure => figure.Company, StringComparer.Ordinal));
    }

    /// <summary>The index of a book.</summary>
    public static BookIndex Of(FactBook book) => s_indexes.GetValue(book, static made => new BookIndex(made));

    /// <summary>The first company that a form of its name means, or null.</summary>
    public Company? Company(string name)
    {
        if (_byForm.TryGetValue(name, out Company? company)) return company;
        return _byKey.TryGetValue(NameKey.Of(name), out company) ? company : null;
    }

    /// <summary>The deals in which a company takes part, in the order of the book.</summary>
    public IEnumerable<Deal> DealsOf(string company) => _deals.Value[Company(company)?.Name ?? company];

    /// <summary>The figures of a company, in the order of the book.</summary>
    public IEnumerable<Figure> FiguresOf(string company) => _figures.Value[Company(company)?.Name ?? company];

    private void Add(string form, Company company)
    {
        string key = NameKey.Of(form);
        if (key.Length == 0) return;
        if (!_byKey.TryGetValue(key, out Company? first)) _byKey.Add(key, first = company);
        _byForm[form] = first;
    }
}
