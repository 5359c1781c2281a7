using System.Globalization;

namespace DealFacts.Generator.Emission;

/// <summary>
/// Names the figures of one company after what they measure, when, and whether it has happened: Revenue2023, Revenue2025Projected.
/// Where two would be the same, the deal, then the currency, then a number is added. The value has no say.
/// </summary>
internal static class FigureNamer
{
    /// <summary>The names, one a figure.</summary>
    /// <param name="figures">The figures of one company.</param>
    /// <param name="company">Its name, which the name of a deal need not repeat.</param>
    /// <param name="reserved">Names that are taken.</param>
    public static string[] Names(IReadOnlyList<Figure> figures, string company, IEnumerable<string> reserved)
    {
        string[] names = figures.Select(figure => $"{figure.Metric}{PeriodName.Of(figure.Period)}{BasisName(figure.Basis)}").ToArray();
        PartAlike(names, i => figures[i].Deal is { } deal ? IdentifierNamer.PascalCase(WithoutCompany(deal, company), "") : "");
        PartAlike(names, i => IdentifierNamer.PascalCase(figures[i].Amount.Unit, ""));
        int[] byPlace = Enumerable.Range(0, names.Length).OrderBy(i => figures[i].Claims.FirstOrDefault()?.Citation).ThenBy(i => i).ToArray();
        string[] unique = IdentifierNamer.Unique(Array.ConvertAll(byPlace, i => names[i]), reserved, StringComparer.Ordinal);
        for (int i = 0; i < byPlace.Length; i++) names[byPlace[i]] = unique[i];
        return names;
    }

    /// <summary>Adds to names that are the same what their figures differ in, if they do.</summary>
    private static void PartAlike(string[] names, Func<int, string> difference)
    {
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, names.Length).ToLookup(i => names[i], StringComparer.Ordinal))
        {
            if (alike.Select(difference).Distinct(StringComparer.Ordinal).Count() < 2) continue;
            foreach (int i in alike) names[i] = alike.Key + difference(i);
        }
    }

    private static string BasisName(Basis basis) => basis == Basis.Actual ? "" : basis.ToString();

    private static string WithoutCompany(string deal, string company) =>
        deal.StartsWith(company + " ", StringComparison.Ordinal) ? deal.Substring(company.Length + 1) : deal;
}
