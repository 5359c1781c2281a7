namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that multiply a number, with the power of ten: "13.8 billion", "50 crore".</summary>
internal static class Magnitudes
{
    /// <summary>Whole words; "thousand crore" and the like are one entry.</summary>
    public static readonly WordMap Names = WordMap.Of("""
        billion = 9
        billions = 9
        bil = 9
        bln = 9
        blns = 9
        bn = 9
        bln. = 9
        cr = 7
        crore = 7
        crores = 7
        hundred billion = 11
        hundred million = 8
        hundred thousand = 5
        lac = 5
        lakh = 5
        lakh crore = 12
        lakh crores = 12
        lakhs = 5
        mil = 6
        milliard = 9
        milliards = 9
        million = 6
        millions = 6
        mio = 6
        mln = 6
        mlns = 6
        mn = 6
        mrd = 9
        thousand = 3
        thousand crore = 10
        thousand million = 9
        tln = 12
        tn = 12
        trillion = 12
        trillions = 12
        trln = 12
        trn = 12
        """);

    /// <summary>Letters, read where they touch the number, "$10B", or, capital, after a currency's: "$1.5 B".</summary>
    public static readonly WordMap Letters = WordMap.Of("""
        b = 9
        k = 3
        m = 6
        mm = 6
        t = 12
        """);

    /// <summary>Magnitudes that are said of rupees unless another currency is named.</summary>
    public static readonly WordTable Indian = WordTable.Of("""
        cr
        crore
        crores
        lac
        lakh
        lakh crore
        lakh crores
        lakhs
        thousand crore
        """);

    /// <summary>Magnitudes without a number: "billions of dollars".</summary>
    public static readonly WordTable Plurals = WordTable.Of("""
        billions
        crores
        hundreds of billions
        hundreds of crores
        hundreds of millions
        hundreds of thousands
        lakhs
        many billions
        many millions
        millions
        multiple billions
        multiple millions
        tens of billions
        tens of millions
        tens of thousands
        thousands
        trillions
        """);

    /// <summary>Adjectives for a magnitude without a number: "a multibillion-dollar deal".</summary>
    public static readonly WordTable Multiples = WordTable.Of("""
        multi - billion
        multi - crore
        multi - million
        multi - trillion
        multi billion
        multi million
        multibillion
        multimillion
        multitrillion
        """);

    /// <summary>Numbers that name no number: "several hundred million dollars".</summary>
    public static readonly WordTable Some = WordTable.Of("""
        a couple
        a couple of
        a few
        few
        several
        """);
}
