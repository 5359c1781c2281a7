namespace DealFacts.Extraction.Lexicon;

/// <summary>Numbers in words: "eight mln dlrs", "two and a half million".</summary>
internal static class NumberWords
{
    /// <summary>What makes an ordinal of digits: "14th".</summary>
    public static readonly WordTable OrdinalEnds = WordTable.Of("""
        nd
        rd
        st
        th
        """);

    /// <summary>Several of a thing, roughly told.</summary>
    public static readonly WordTable Dozens = WordTable.Of("""
        batch
        dozen
        dozens
        fleet
        hundreds
        scores
        thousands
        """);

    /// <summary>One to nineteen.</summary>
    public static readonly WordMap Units = WordMap.Of("""
        eight = 8
        eighteen = 18
        eleven = 11
        fifteen = 15
        five = 5
        four = 4
        fourteen = 14
        nine = 9
        nineteen = 19
        one = 1
        seven = 7
        seventeen = 17
        six = 6
        sixteen = 16
        ten = 10
        thirteen = 13
        three = 3
        twelve = 12
        two = 2
        """);

    /// <summary>Twenty to ninety.</summary>
    public static readonly WordMap Tens = WordMap.Of("""
        eighty = 80
        fifty = 50
        forty = 40
        ninety = 90
        seventy = 70
        sixty = 60
        thirty = 30
        twenty = 20
        """);

    /// <summary>Parts of one, in hundredths of a percent: "three-quarters of a billion", "a one-third stake".</summary>
    public static readonly WordMap Fractions = WordMap.Of("""
        a half = 50
        a quarter = 25
        a third = 33.33
        half = 50
        one - fifth = 20
        one - half = 50
        one - quarter = 25
        one - third = 33.33
        one half = 50
        one quarter = 25
        one third = 33.33
        quarter = 25
        three - fifths = 60
        three - fourths = 75
        three - quarters = 75
        three fourths = 75
        three quarters = 75
        two - fifths = 40
        two - thirds = 66.67
        two thirds = 66.67
        ¼ = 25
        ½ = 50
        ¾ = 75
        """);

    /// <summary>What may be added to a whole number: "two and a half million".</summary>
    public static readonly WordMap AddedFractions = WordMap.Of("""
        - and - a - half = 0.5
        and - a - half = 0.5
        and a half = 0.5
        and a quarter = 0.25
        and one half = 0.5
        and one quarter = 0.25
        and three quarters = 0.75
        ¼ = 0.25
        ½ = 0.5
        ¾ = 0.75
        """);
}
