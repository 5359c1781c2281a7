using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds what the sentences of an article claim: deals first, then figures, because a deal's price is a figure too.</summary>
internal static class ClaimFinder
{
    /// <summary>The statements of an article.</summary>
    public static ClaimReading Find(IReadOnlyList<TermLine> lines)
    {
        List<DealStatement> deals = [];
        List<FigureStatement> figures = [];
        IReadOnlyList<Party> pair = [];
        Entity? story = StoryCompany.Of(lines);
        TimeInForce time = new(story);
        RunningTopic topic = new();
        Officers officers = Officers.In(lines, story);
        foreach (TermLine line in lines)
        {
            List<DealStatement> here = [];
            foreach (DealStatement deal in FrameReader.ReadAll(line, pair)) here.Add(officers.Speak(deal));
            if (FrameReader.PairIn(line) is { Count: > 0 } latest) pair = latest;
            deals.AddRange(here);
            figures.AddRange(FigureReader.ReadAll(line, here, figures.Count > 0 ? figures[figures.Count - 1] : null, story, time,
                topic));
        }

        return new ClaimReading(MergerSides.Settle(lines, deals), RepeatedFigures.Explain(OfferPrices.Settle(figures, deals)))
        {
            Story = story,
            Prices = FindAll(lines, PriceRules.Book),
            Targets = FindAll(lines, TargetRules.Book),
            Sellers = FindAll(lines, SellerRules.Book),
        };
    }

    private static List<T> FindAll<T>(IReadOnlyList<TermLine> lines, RuleBook<T> book)
        where T : class
    {
        List<T> finds = [];
        foreach (TermLine line in lines)
            foreach ((T find, Match _) in book.FindIn(line)) finds.Add(find);
        return finds;
    }
}
