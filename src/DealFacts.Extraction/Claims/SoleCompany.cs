using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Gives a figure that nothing ties to a name the only company of its sentence, where something of that company's is spoken of: "Today its
/// equity is trading down about 6% to $30".
/// </summary>
internal static class SoleCompany
{
    /// <summary>The figure, with an owner where the sentence leaves one only.</summary>
    public static FigureStatement Own(FigureStatement figure) =>
        figure is { Owner: null, IsNobodys: false, Deal: null } && IsOfCompanies(figure) && Of(figure) is { } owner
            ? figure with { Owner = owner } : figure;

    /// <summary>Prices that are offered are another's than whose they are said by.</summary>
    private static bool IsOfCompanies(FigureStatement figure) =>
        figure.Rule == "metric/stock-price"
            || figure.Metric is Metric.Revenue or Metric.NetIncome or Metric.OperatingIncome or Metric.Ebitda
                or Metric.MarketCapitalization or Metric.Headcount or Metric.Users;

    private static Entity? Of(FigureStatement figure)
    {
        TermLine line = figure.Line;
        Entity? sole = null;
        bool owns = false;
        for (int i = 0; i < line.Count; i++)
        {
            if (!IsCompany(line, i)) continue;
            if (sole is not null && !ReferenceEquals(sole, line.EntityAt(i))) return null;
            sole = line.EntityAt(i);
            owns |= line.Possesses(i) && i < figure.At;
        }

        return owns ? sole : null;
    }

    private static bool IsCompany(TermLine line, int at) =>
        line.EntityAt(at) is { Kind: EntityKind.Organization, CompanyKind: CompanyKind.Company or CompanyKind.Fund }
            && !line.IsIn(at + 1, FigureWords.Tellers) && !line.IsIn(at - 1, FigureWords.TellingBy);
}
