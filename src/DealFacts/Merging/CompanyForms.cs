namespace DealFacts;

/// <summary>The forms of a company's name and the choice among them: "Meta", "Meta Platforms Inc.", "META".</summary>
internal static class CompanyForms
{
    /// <summary>Every form of the name; by them two records are known to be one company.</summary>
    public static List<string> Of(Company company)
    {
        List<string> forms = [];
        AddTo(forms, company);
        return forms;
    }

    /// <summary>Adds every form of the name.</summary>
    public static void AddTo(List<string> forms, Company company)
    {
        if (!string.IsNullOrWhiteSpace(company.Name)) forms.Add(company.Name);
        if (!string.IsNullOrWhiteSpace(company.LegalName)) forms.Add(company.LegalName);
        for (int i = 0; i < company.AlternateNames.Count; i++)
            if (!string.IsNullOrWhiteSpace(company.AlternateNames[i])) forms.Add(company.AlternateNames[i]);
    }

    /// <summary>
    /// The form that most articles use, without its legal suffix where that form is known: a company that the first article names but
    /// once, "Meta Platforms Inc.", is not to change its name with the second. What it was called before comes last of all. Where two
    /// are used as much, a ticker comes last, then a form in capitals ("GLOBAL PAYMENTS"); then the longer is taken, then the ordinally
    /// first.
    /// </summary>
    public static string InUse(
        IReadOnlyList<string> forms, IReadOnlyList<string> formerNames, string? ticker, IEnumerable<Citation> citations)
    {
        if (forms.Count < 2) return forms.Count == 0 ? "" : forms[0];
        Dictionary<string, int> articles = ArticlesByForm(forms, citations);
        return Preference.Best(forms, (left, right) =>
        {
            int order = formerNames.Contains(left).CompareTo(formerNames.Contains(right));
            return order != 0 ? order : CompareUse(left, right, articles, ticker);
        })!;
    }

    /// <summary>The longest form with a legal suffix; the longest of all where none has one.</summary>
    public static string Fullest(IReadOnlyList<string> forms) =>
        forms.Count == 1 ? forms[0] : Preference.LongestText(forms.Where(NameKey.HasLegalSuffix)) ?? Preference.LongestText(forms) ?? "";

    private static int CompareUse(string left, string right, Dictionary<string, int> articles, string? ticker)
    {
        int order = NameKey.HasLegalSuffix(left).CompareTo(NameKey.HasLegalSuffix(right));
        if (order == 0) order = articles[right].CompareTo(articles[left]);
        if (order == 0) order = (left == ticker).CompareTo(right == ticker);
        if (order == 0) order = right.Any(char.IsLower).CompareTo(left.Any(char.IsLower));
        if (order == 0) order = right.Length.CompareTo(left.Length);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static Dictionary<string, int> ArticlesByForm(IReadOnlyList<string> forms, IEnumerable<Citation> citations)
    {
        Dictionary<string, int> counts = forms.ToDictionary(form => form, _ => 0, StringComparer.Ordinal);
        HashSet<(string, string)> counted = [];
        foreach (Citation citation in citations)
        {
            if (!citation.Rule.StartsWith("name/", StringComparison.Ordinal) || !counts.ContainsKey(citation.Quote)) continue;
            string form = WithoutSuffix(citation.Quote, forms);
            if (counted.Add((form, citation.Path))) counts[form]++;
        }

        return counts;
    }

    /// <summary>The form that is left of "Meta Platforms Inc.", "Meta Platforms", where it is one of the company's.</summary>
    private static string WithoutSuffix(string written, IReadOnlyList<string> forms)
    {
        if (!NameKey.HasLegalSuffix(written)) return written;
        string key = NameKey.Of(written);
        return forms.FirstOrDefault(form =>
            written.StartsWith(form, StringComparison.Ordinal) && NameKey.Of(form) == key && !NameKey.HasLegalSuffix(form)) ?? written;
    }
}
