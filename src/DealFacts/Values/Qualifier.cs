namespace DealFacts;

/// <summary>How firmly an amount is stated: "more than $10 billion" is <see cref="MoreThan"/>.</summary>
public enum Qualifier
{
    /// <summary>"$870 million": the number as said, exact to half a unit of its last digit.</summary>
    Exact,

    /// <summary>"about", "nearly", "some", "approximately $14 billion".</summary>
    About,

    /// <summary>"more than", "over", "$10 billion-plus": open above, the number itself excluded.</summary>
    MoreThan,

    /// <summary>"at least": open above, the number itself included.</summary>
    AtLeast,

    /// <summary>"less than", "under": open below.</summary>
    LessThan,

    /// <summary>"up to", "as much as $65 billion": closed above at the number.</summary>
    UpTo,

    /// <summary>"505-520 million euros": <see cref="Amount.Min"/> and <see cref="Amount.Max"/> hold the ends.</summary>
    Between,

    /// <summary>"billions of dollars": a magnitude without a number; it never narrows anything.</summary>
    Vague,

    /// <summary>"undisclosed terms": the article says that it does not say. A gap, not a claim.</summary>
    Undisclosed,
}
