namespace DealFacts.Extraction.Curation;

/// <summary>Takes a name from a company in the book of one article, and calls the company by another of its names.</summary>
internal static class CompanyParting
{
    /// <param name="book">The book.</param>
    /// <param name="company">A company of it.</param>
    /// <param name="name">The name that goes: "Mercury".</param>
    /// <param name="other">The name that stays: "Mercury Systems".</param>
    public static FactBook WithoutName(FactBook book, Company company, string name, string other)
    {
        FactBook probe = new() { Companies = [new Company { Name = name }] };
        bool IsGone(string form) => probe.Company(form) is not null;
        string[] left = Forms(company).Where(form => !IsGone(form)).ToArray();
        if (left.Length == 0) return book;
        string kept = left.Contains(company.Name) ? company.Name : left.FirstOrDefault(form => form == other) ?? left[0];
        Company parted = company with
        {
            Name = kept,
            LegalName = left.Contains(company.LegalName) ? company.LegalName : kept,
            AlternateNames = ValueList<string>.Of(company.AlternateNames.Where(left.Contains)),
        };
        string Named(string reference) => reference == company.Name ? kept : reference;
        return FactBook.Of(
            book.Articles,
            book.Companies.Select(each => (each == company ? parted
                : each) with { Customers = ValueList<string>.Of(each.Customers.Select(Named)) }),
            book.Deals.Select(deal => deal with { Parties = ValueList<DealParty>.Of(deal.Parties.Select(party => party with { Company = Named(party.Company) })) }),
            book.Figures.Select(figure => figure with { Company = Named(figure.Company) }),
            book.Unattributed);
    }

    private static IEnumerable<string> Forms(Company company) => [company.Name, company.LegalName, .. company.AlternateNames];
}
