namespace DealFacts.Extraction.Lexicon;

/// <summary>How an article says that it does not say the price: "for undisclosed terms", "terms were not disclosed".</summary>
internal static class DisclosureWords
{
    /// <summary>Adjectives.</summary>
    public static readonly WordTable Adjectives = WordTable.Of("""
        an unspecified
        undisclosed
        unrevealed
        unspecified
        """);

    /// <summary>What is kept back, right after the adjective.</summary>
    public static readonly WordTable Sums = WordTable.Of("""
        amount
        amount of cash
        amount of money
        amount of stock
        amounts
        cash
        cash price
        cash sum
        cash terms
        consideration
        fee
        figure
        financial terms
        funding
        price
        purchase price
        seven - figure
        sum
        sum of money
        sums
        terms
        value
        """);

    /// <summary>What is not given, in the same clause.</summary>
    public static readonly WordTable Subjects = WordTable.Of("""
        amount
        consideration
        cost
        deal size
        deal value
        details
        figure
        figures
        price
        size
        sum
        terms
        valuation
        value
        """);

    /// <summary>Negations.</summary>
    public static readonly WordTable Negations = WordTable.Of("""
        aren't
        didn't
        doesn't
        don't
        hasn't
        haven't
        isn't
        not
        wasn't
        weren't
        """);

    /// <summary>Between a negation and its verb.</summary>
    public static readonly WordTable Adverbs = WordTable.Of("""
        been
        immediately
        publicly
        yet
        """);

    /// <summary>After a negation.</summary>
    public static readonly WordTable Verbs = WordTable.Of("""
        announce
        announced
        detail
        detailed
        disclose
        disclosed
        divulge
        divulged
        given
        made public
        provide
        provided
        release
        released
        reveal
        revealed
        specified
        specify
        """);

    /// <summary>Without a negation.</summary>
    public static readonly WordTable Withheld = WordTable.Of("""
        confidential
        kept secret
        kept under wraps
        withheld
        """);

    /// <summary>What is kept back where "no" stands before it: "no price was given".</summary>
    public static readonly WordTable Prices = WordTable.Of("""
        amount
        dollar amount
        price
        purchase price
        sum
        terms
        """);

    /// <summary>Before "to disclose".</summary>
    public static readonly WordTable Refusals = WordTable.Of("""
        decline
        declined
        declines
        declining
        refused
        """);
}
