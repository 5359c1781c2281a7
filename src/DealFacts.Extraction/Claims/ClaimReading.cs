using DealFacts.Extraction.Names;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>All the statements of an article, in order of place.</summary>
internal sealed record ClaimReading(IReadOnlyList<DealStatement> Deals, IReadOnlyList<FigureStatement> Figures)
{
    /// <summary>The sums that sentences call the price of the deal at hand, in order of place.</summary>
    public IReadOnlyList<PriceFind> Prices { get; init; } = [];

    /// <summary>Those whom sentences name after others have only described them, in order of place.</summary>
    public IReadOnlyList<TargetFind> Targets { get; init; } = [];

    /// <summary>Those whom sentences call sellers or owners of what is bought, in order of place.</summary>
    public IReadOnlyList<SellerFind> Sellers { get; init; } = [];

    /// <summary>The company of which the article speaks most, or null.</summary>
    public Entity? Story { get; init; }

    /// <summary>The same statements, in lists that stop whoever walks them once the article is no longer wanted.</summary>
    public ClaimReading WatchedBy(TextDocument document) => new(document.Watched(Deals), document.Watched(Figures))
    {
        Prices = document.Watched(Prices),
        Targets = document.Watched(Targets),
        Sellers = document.Watched(Sellers),
        Story = Story,
    };
}
