using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>Makes an article's book of what its stages found.</summary>
internal sealed class BookBuilder
{
    private const int FarBehind = 8;

    private readonly TextDocument _document;
    private readonly NameReading _names;
    private readonly ClaimReading _claims;
    private readonly List<DealGroup> _groups;
    private readonly FigureOwner _owner;

    // "Acme, which last year bought Widget, agreed to buy Gadget": what else such a sentence tells is its news.
    private readonly HashSet<int> _mainLines;
    private readonly DealGroup? _main;
    private readonly IReadOnlyList<TermLine> _lines;
    private readonly Dictionary<int, string?> _sources = [];

    private BookBuilder(TextDocument document, NameReading names, IReadOnlyList<TermLine> lines, ClaimReading claims)
    {
        _document = document;
        _names = names;
        _claims = claims = claims.WatchedBy(document);
        _groups = DealGrouper.Group(claims.Deals, claims.Story);
        LaterTargets.Attach(claims.Targets, _groups);
        LaterPrices.Attach(claims.Prices, _groups, claims.Deals);
        LaterSellers.Attach(claims.Sellers, _groups);
        _owner = new FigureOwner(_groups, claims.Story);
        _lines = lines;
        _mainLines = [.. _groups.Where(group => group.Target is not null && !group.Statements[0].IsAside)
            .Select(group => group.Statements[0].Line.Sentence.Index)];
        _main = _groups.Where(group => group.Target is not null
            && (DealGrouper.IsPurchase(group.Kind) || group.Kind == DealKind.Investment)).OrderByDescending(Prominence).FirstOrDefault();
    }

    /// <summary>The book.</summary>
    public static FactBook Build(TextDocument document, IReadOnlyList<Quantity> quantities, NameReading names,
        IReadOnlyList<TermLine> lines, IReadOnlyList<ProfileFact> profiles, ClaimReading claims)
    {
        BookBuilder builder = new(document, names, lines, claims);
        Undisclosed.Attach(document, document.Watched(quantities), builder._groups);
        IReadOnlyList<TargetFact> targets = builder._main is null ? [] : TargetReader.Read(builder._main, lines);
        NameReading watched = new(document.Watched(names.Entities), names.Mentions);
        Deal[] deals = [.. builder.Deals()];
        Figure[] figures = [.. builder.Figures()];
        return FactBook.Of(
            [document.Article with { Title = document.Article.Title ?? Title(document) }],
            [.. CompanyBuilder.Build(document, watched, [.. profiles, .. TargetFact.OfCompanies(targets)], NamesInFacts.Of(deals, figures),
                NamesInFacts.Doers(deals)),
                .. CompanyBuilder.BuildUnnamed(document, targets)],
            deals,
            figures,
            builder.Unattributed(),
            document.Cancel);
    }

    private static string? Title(TextDocument document)
    {
        Block? title = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        return title is null ? null : document.Text.Substring(title.Range.Start, title.Range.Length);
    }

    private IEnumerable<Deal> Deals()
    {
        for (int i = 0; i < _groups.Count; i++)
        {
            _document.Cancel.ThrowIfCancellationRequested();
            DealGroup group = _groups[i];
            StageFind stage = DealStages.Of(group);
            yield return new Deal
            {
                Name = RawName(i),
                Kind = group.Kind,
                Stage = stage.Stage,
                StageText = StageText(group, stage),
                Parties = PartiesOf(group),
                Value = (group.Value ?? group.Undisclosed)?.Amount as Money,
                Valuation = group.Valuation?.Amount as Money,
                Round = group.Round,
                Prominence = Prominence(group),
                Claims = ClaimsOf(group),
            };
        }
    }

    private static List<DealParty> PartiesOf(DealGroup group)
    {
        List<DealParty> parties = new(group.Parties.Count);
        foreach ((PartyRole role, Party party) in group.Parties) parties.Add(new DealParty(party.Name, role));
        return parties.Count < 2 ? parties : parties.Distinct().ToList();
    }

    private List<Claim> ClaimsOf(DealGroup group)
    {
        List<Claim> claims = new(group.Statements.Count + 1);
        foreach (DealStatement statement in group.Statements) claims.Add(ClaimOf(statement));
        if (group.Value is null && group.Undisclosed is { } silence) claims.Add(Silence(group, silence));
        return claims;
    }

    /// <summary>A name that is unique until the book gives the deal its own.</summary>
    private static string RawName(int index) => "#" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The stage's own words; those of the main deal are looked for in the story's first sentence before all.</summary>
    private string? StageText(DealGroup group, StageFind stage)
    {
        StageWords? told = StageWords.Of(group, stage);
        StageWords? words = group == _main ? LeadStage.Choose(_lines, group, _groups, told) : told is { IsGoverning: true } ? null : told;
        return words?.Line.Phrase(words.First, words.End);
    }

    /// <summary>How early and how often a deal is told, and how much of it is known.</summary>
    private int Prominence(DealGroup group)
    {
        int early = Math.Max(0, 60 - 6 * group.Statements[0].Line.Sentence.Index);
        int known = (group.Target is not null && group.Buyers.Any() ? 8 : 0) + (group.Value is not null ? 4 : 0);
        bool aside = _mainLines.Contains(group.Statements[0].Line.Sentence.Index) && group.Statements[0].IsAside;
        // "Acme will sell its pump unit. It bought the Widget line in 1984": what the seller bought before is not the news.
        bool before = group.Number > 0 && group.Statements[0].Stage.Stage == DealStage.Completed
            && _groups.Take(Math.Min(group.Number, DealIndex.MostCompared))
                .Any(told => DealGrouper.IsEarlierPurchase(told, group.Statements[0]));
        return early + known - (aside || before ? FarBehind : 0) + 4 * Math.Min(10, group.Statements.Count);
    }

    /// <summary>The source that a sentence names, looked for once a sentence.</summary>
    private string? SourceOf(TermLine line)
    {
        if (_sources.TryGetValue(line.Sentence.Index, out string? known)) return known;
        return _sources[line.Sentence.Index] = AttributionReader.Find(line);
    }

    private Claim ClaimOf(DealStatement statement) => new()
    {
        Amount = statement.Value?.Amount,
        Stage = statement.Stage.Stage,
        AttributedTo = SourceOf(statement.Line),
        Citation = _document.Cite(statement.Line.RangeOf(statement.First, statement.End), statement.Frame.Id),
    };

    private Claim Silence(DealGroup group, Quantity undisclosed) => new()
    {
        Amount = undisclosed.Amount,
        Stage = DealStages.Of(group).Stage,
        Citation = _document.Cite(_document.RangeOf(undisclosed.First, undisclosed.End), undisclosed.Rule),
    };

    private IEnumerable<Figure> Figures()
    {
        foreach (FigureStatement figure in _claims.Figures)
        {
            if (_owner.CompanyOf(figure) is not { } company) continue;
            DealGroup? group = _owner.DealOf(figure);
            yield return new Figure
            {
                Company = company,
                Metric = _owner.MetricOf(figure),
                Amount = figure.Amount,
                Period = figure.Period?.Period,
                Basis = _owner.BasisOf(figure),
                Deal = group is null || figure.Metric == Metric.Valuation ? null : RawName(group.Number),
                Claims =
                [
                    new Claim
                    {
                        Amount = figure.Amount,
                        Period = figure.Period?.Period,
                        AttributedTo = SourceOf(figure.Line),
                        Citation = _document.Cite(RangeOf(figure), figure.Rule),
                    },
                ],
            };
        }
    }

    private IEnumerable<UnattributedAmount> Unattributed()
    {
        foreach (FigureStatement figure in _claims.Figures)
            if (figure.Quantity.Amount is Money && _owner.CompanyOf(figure) is null)
                yield return new UnattributedAmount(figure.Quantity.Amount, _document.Cite(RangeOf(figure), figure.Rule));
    }

    /// <summary>The words from the cue to the amount.</summary>
    private static TextRange RangeOf(FigureStatement figure)
    {
        int first = figure.CueAt >= 0 ? Math.Min(figure.CueAt, figure.At) : figure.At;
        int end = Math.Max(figure.CueEnd, figure.At + 1);
        return figure.Line.RangeOf(first, end);
    }
}
