namespace Consumer.Seeds
{
    /// <summary>A program that relies on what the articles do not agree on.</summary>
    public static class Use
    {
        /// <summary>Contested.</summary>
        public const decimal Revenue = Amounts.ScaleAI.Revenue2023;

#pragma warning disable DF0040 // both sides are shown beside it
        /// <summary>Contested, and accepted here.</summary>
        public const long Accepted = Amounts.ScaleAI.AsLong.Revenue2024;
#pragma warning restore DF0040

        /// <summary>A name.</summary>
        public const string Name = nameof(Amounts.ScaleAI.Revenue2023);
    }
}
