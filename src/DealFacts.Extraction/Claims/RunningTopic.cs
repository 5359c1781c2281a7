using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Of which company an article speaks at each point: "Acme's rival Lowell is bigger. Lowell's profit rose 5%. Revenue was $9 million." A
/// figure whose sentence names nobody is that company's, and not that of the one of which the whole article speaks most.
/// </summary>
internal sealed class RunningTopic
{
    private const int LatestOpening = 6;

    private Entity? _company;
    private int _sentence = -1;
    private int _block = -1;
    private bool _isOfFigures;

    /// <summary>The figure, with the company spoken of where its sentence leaves open whose it is.</summary>
    public FigureStatement Own(FigureStatement figure)
    {
        if (figure is not { Owner: null, IsNobodys: false, Deal: null, IsListed: false } || !IsOfCompanies(figure)) return figure;
        return InForce(figure) is { } company ? figure with { Owner = company } : figure;
    }

    /// <summary>What companies have; of a deal's sum and a holding it says nothing who was spoken of before.</summary>
    private static bool IsOfCompanies(FigureStatement figure) =>
        figure.Rule is "metric/stock-price" or "metric/recurring-revenue" or "metric/assets"
            || figure.Metric is Metric.Revenue or Metric.NetIncome or Metric.OperatingIncome or Metric.Ebitda or Metric.EarningsPerShare
                or Metric.MarketCapitalization or Metric.Valuation or Metric.Headcount or Metric.Users or Metric.Spending;

    /// <summary>
    /// The company of the sentence before; a new paragraph goes on only with figures after figures, and "the shares" are those of a company
    /// of which figures are told and not of one that sold them.
    /// </summary>
    private Entity? InForce(FigureStatement figure)
    {
        TermLine line = figure.Line;
        if (!_isOfFigures && !figure.Metric.IsResult() && figure.Metric is not (Metric.Headcount or Metric.Users)) return null;
        if (line.Sentence.IsHeading) return null;
        // "Acme cut its stake to 9 million shares, valued at $5 million": not what Acme is worth.
        if (Of(line) is { } named) return figure.Metric == Metric.Valuation ? null : named;
        if (line.IsKind(0, TermKind.Person) || IsPart(line)) return null;
        return line.Sentence.BlockIndex == _block || (_isOfFigures && line.Sentence.Index == _sentence + 1) ? _company : null;
    }

    /// <summary>A sentence was read.</summary>
    public void Pass(TermLine line, IReadOnlyList<FigureStatement> told)
    {
        if (line.Sentence.IsHeading)
        {
            _company = null;
            return;
        }

        if (IsDivision(line))
        {
            (_sentence, _block) = (line.Sentence.Index, line.Sentence.BlockIndex);
            return;
        }

        bool goesOn = line.Sentence.BlockIndex == _block || line.Sentence.Index == _sentence + 1;
        Entity? here = Of(line), last = null;
        bool raised = _isOfFigures = false;
        foreach (FigureStatement figure in told)
        {
            if (figure.Owner is null || !(IsOfCompanies(figure) || figure.Metric is Metric.AmountRaised)) continue;
            // "Acme lost ground to Lowell, whose sales rose to $5 million": of Lowell, unless Acme's sales are told as well.
            if (!_isOfFigures) last = figure.Owner;
            raised = figure.Metric == Metric.AmountRaised;
            _isOfFigures |= ReferenceEquals(figure.Owner, here) && !raised;
        }

        if (!_isOfFigures && last is not null) (here, _isOfFigures) = (last, !raised);
        if (here is not null || !goesOn) _company = here;
        (_sentence, _block) = (line.Sentence.Index, line.Sentence.BlockIndex);
    }

    /// <summary>Whom a sentence is about: its subject, else whose thing or at whom something is; null where nobody or several are.</summary>
    private static Entity? Of(TermLine line)
    {
        Entity? opening = null;
        for (int i = 0; i < line.Count; i++)
        {
            if (line.EntityAt(i) is not { Kind: EntityKind.Organization, CompanyKind: CompanyKind.Company or CompanyKind.Fund } company) continue;
            if (NamePlaces.IsFreeSubject(line, i) && (line.Is(i + 1, ",") || line.Is(i + 1, "(") || NamePlaces.IsVerbLike(line, i + 1)))
                return IsForecaster(line, i) ? null : company;
            if (opening is null && (i < LatestOpening || line.Possesses(i)) && !IsAside(line, i)) opening = company;
        }

        return opening;
    }

    /// <summary>"The unit had sales of $5 million".</summary>
    private static bool IsPart(TermLine line) => line.Count > 2
        && (line.MentionAt(0) is { Entity: null, Kind: MentionKind.Description }
            || (line.Is(0, "the") && (line.IsIn(1, ReferenceWords.Parts) || line.IsIn(2, ReferenceWords.Parts))));

    /// <summary>"The Widget Group had sales of $5 million": with an article it is a part of the company spoken of.</summary>
    private static bool IsDivision(TermLine line) =>
        (line.Is(0, "the") && line.MentionAt(1) is { Kind: MentionKind.Name } && line.IsKind(1, TermKind.Company))
            || (line.IsKind(0, TermKind.Company) && line.MentionAt(0) is { Kind: MentionKind.Name }
                && line.Document.Tokens[line[0].First].Lower == "the");

    private static bool IsAside(TermLine line, int name) =>
        NamePlaces.GovernorOf(line, name) is var at and >= 0 && line.IsIn(at, FigureWords.Aside);

    /// <summary>"Dorset Hill cut its target", "Lowell expects": one who speaks of others.</summary>
    private static bool IsForecaster(TermLine line, int name) =>
        line.IsIn(name + 1, ReferenceWords.Forecasting) || line.IsIn(name + 2, ReferenceWords.Forecasting);
}
