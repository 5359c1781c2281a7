using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Merging;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests;

/// <summary>
/// An article that is no longer wanted is given up by whichever stage has it. Each stage is handed what the stages before it made, then
/// the token is cancelled; no clock is needed.
/// </summary>
public class CancellationTests
{
    private const string Story = """
        Corvane to buy Tamsin Labs

        Corvane Corp. agreed to acquire Tamsin Labs Inc., a Boston-based maker of pumps, for $437 million in cash, it said on Monday.

        Tamsin had revenue of $87 million in 2023. Orla Robotics Inc. raised $30 million in a Series B round led by Quillon Ventures.
        """;

    private static readonly Article s_article = new() { Path = "a.txt" };

    [Fact]
    public void The_text_stage_stops() => Stops(_ => { }, (_, cancel) => TextDocument.Of(s_article, Story, null, cancel));

    [Fact]
    public void The_quantities_stop() => Stops(_ => { }, (made, _) => QuantityRecognizer.Recognize(made.Document));

    [Fact]
    public void The_periods_stop() => Stops(made => made.ReadQuantities(), (made, _) => PeriodRecognizer.Recognize(made.Document, made.Quantities));

    [Fact]
    public void The_names_stop() =>
        Stops(made => made.ReadPeriods(), (made, _) => NameRecognizer.Recognize(made.Document, made.Quantities, made.Periods));

    [Fact]
    public void The_lines_stop() =>
        Stops(made => made.ReadNames(), (made, _) => ClaimLines.Of(made.Document, made.Quantities, made.Periods, made.Names));

    [Fact]
    public void The_claims_stop() => Stops(made => made.ReadLines(), (made, _) => ClaimFinder.Find(made.Lines));

    [Fact]
    public void The_profiles_stop() => Stops(made => made.ReadLines(), (made, _) => ProfileReader.Read(made.Lines, made.Names));

    [Fact]
    public void The_book_stops() => Stops(
        made => made.ReadClaims(),
        (made, _) => BookBuilder.Build(made.Document, made.Quantities, made.Names, made.Lines, made.Profiles, made.Claims));

    [Fact]
    public void The_merge_stops()
    {
        FactBook book = FactReader.Read(s_article, Story);
        Assert.Throws<OperationCanceledException>(() => FactBook.Merge([book], new Dictionary<string, string>(), new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() =>
            FactBook.Of(book.Articles, book.Companies, book.Deals, book.Figures, book.Unattributed, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_reading_that_may_be_stopped_reads_the_same()
    {
        using CancellationTokenSource source = new();
        Assert.Equal(FactReader.Read(s_article, Story), FactReader.Explain(s_article, Story, null, source.Token).Book);
    }

    [Fact]
    public void A_reading_is_stopped() =>
        Assert.Throws<OperationCanceledException>(() => FactReader.Explain(s_article, Story, null, new CancellationToken(canceled: true)));

    private static void Stops(Action<Stages> before, Action<Stages, CancellationToken> stage)
    {
        using CancellationTokenSource source = new();
        Stages made = new(source.Token);
        before(made);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => stage(made, source.Token));
    }

    /// <summary>What the stages made so far.</summary>
    private sealed class Stages(CancellationToken cancel)
    {
        public TextDocument Document { get; } = TextDocument.Of(s_article, Story, null, cancel);

        public IReadOnlyList<Quantity> Quantities { get; private set; } = [];

        public IReadOnlyList<PeriodMention> Periods { get; private set; } = [];

        public NameReading Names { get; private set; } = new([], []);

        public IReadOnlyList<TermLine> Lines { get; private set; } = [];

        public IReadOnlyList<ProfileFact> Profiles { get; private set; } = [];

        public ClaimReading Claims { get; private set; } = new([], []);

        public void ReadQuantities() => Quantities = QuantityRecognizer.Recognize(Document);

        public void ReadPeriods()
        {
            ReadQuantities();
            Periods = PeriodRecognizer.Recognize(Document, Quantities);
        }

        public void ReadNames()
        {
            ReadPeriods();
            Names = NameRecognizer.Recognize(Document, Quantities, Periods);
        }

        public void ReadLines()
        {
            ReadNames();
            Lines = CancellableList<TermLine>.Of(ClaimLines.Of(Document, Quantities, Periods, Names), cancel);
        }

        public void ReadClaims()
        {
            ReadLines();
            Claims = ClaimFinder.Find(Lines);
            Profiles = ProfileReader.Read(Lines, Names);
        }
    }
}
