namespace DealFacts.Compiled;

/// <summary>A book cut by company, so that what is emitted for one company stays when another's facts change.</summary>
/// <param name="Owners">The names of the companies, ordinal order; a deal without a known company is kept under its party's words.</param>
/// <param name="Parts">The facts of each owner: its own record, its figures, the deals made in it, the disagreements about it.</param>
/// <param name="Rest">The articles and what belongs to no company.</param>
/// <param name="Order">How the parts go together again.</param>
internal sealed record BookParts(ValueList<string> Owners, ValueList<FactBook> Parts, FactBook Rest, PartOrder Order)
{
    public static BookParts Of(FactBook book)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (Company company in book.Companies) numbers[company.Name] = 0;
        foreach (Deal deal in book.Deals) numbers[OwnerOf(deal)] = 0;
        foreach (Figure figure in book.Figures) numbers[figure.Company] = 0;
        string[] owners = [.. numbers.Keys];
        Array.Sort(owners, StringComparer.Ordinal);
        for (int i = 0; i < owners.Length; i++) numbers[owners[i]] = i + 1;
        var companies = new Cut<Company>(book.Companies, company => numbers[company.Name], owners.Length);
        var deals = new Cut<Deal>(book.Deals, deal => numbers[OwnerOf(deal)], owners.Length);
        var figures = new Cut<Figure>(book.Figures, figure => numbers[figure.Company], owners.Length);
        var disagreements = new Cut<Disagreement>(
            book.Disagreements, disagreement => numbers.TryGetValue(disagreement.Company, out int number) ? number : 0, owners.Length);
        FactBook PartOf(int number) => new()
        {
            Companies = companies.Parts[number],
            Deals = deals.Parts[number],
            Figures = figures.Parts[number],
            Disagreements = disagreements.Parts[number],
        };
        return new BookParts(
            ValueList<string>.Of(owners),
            ValueList<FactBook>.Of(Enumerable.Range(1, owners.Length).Select(PartOf)),
            new FactBook { Articles = book.Articles, Unattributed = book.Unattributed, Disagreements = disagreements.Parts[0] },
            new PartOrder(companies.Order, deals.Order, figures.Order, disagreements.Order));
    }

    /// <summary>The company under which a deal is filed: its target or issuer, else its first party.</summary>
    public static string OwnerOf(Deal deal)
    {
        foreach (DealParty party in deal.Parties)
            if (party.Role is PartyRole.Target or PartyRole.Issuer) return party.Company;
        return deal.Parties.Count > 0 ? deal.Parties[0].Company : "";
    }

    private readonly struct Cut<T>
    {
        public Cut(IReadOnlyList<T> items, Func<T, int> partOf, int owners)
        {
            int[] numbers = new int[items.Count];
            Parts = new List<T>[owners + 1];
            for (int i = 0; i < Parts.Length; i++) Parts[i] = [];
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = partOf(items[i]);
                Parts[numbers[i]].Add(items[i]);
            }

            Order = PartOrder.Of(numbers);
        }

        public List<T>[] Parts { get; }

        public ValueList<string> Order { get; }
    }
}
