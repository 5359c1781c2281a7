namespace DealFacts.Cli;

/// <summary>Stands in for the model's merge until it lands.</summary>
internal static class MergePlaceholder
{
    extension(FactBook)
    {
        /// <summary>The books, one after another.</summary>
        public static FactBook Merge(IEnumerable<FactBook> books)
        {
            FactBook[] all = [.. books];
            return new FactBook
            {
                Articles = [.. all.SelectMany(b => b.Articles)],
                Companies = [.. all.SelectMany(b => b.Companies)],
                Deals = [.. all.SelectMany(b => b.Deals)],
                Figures = [.. all.SelectMany(b => b.Figures)],
                Unattributed = [.. all.SelectMany(b => b.Unattributed)],
                Disagreements = [.. all.SelectMany(b => b.Disagreements)],
            };
        }
    }
}
