namespace DealFacts.Extraction.Lexicon;

/// <summary>Words that decide where a noun phrase goes on and where it ends.</summary>
internal static class PhraseWords
{
    /// <summary>Before "stake", tell how large it is: "a [minority] stake".</summary>
    public static readonly WordTable StakeSizes = WordTable.Of("""
        controlling
        large
        majority
        minority
        significant
        sizable
        sizeable
        small
        strategic
        """);

    /// <summary>Tell that somebody had it and has it no longer: "formerly owned by".</summary>
    public static readonly WordTable Once = WordTable.Of("""
        former
        formerly
        once
        originally
        previously
        """);

    /// <summary>Go on with a "to" that brings nobody into a deal: "home to".</summary>
    public static readonly WordTable BoundTo = WordTable.Of("""
        akin
        close
        committed
        comparable
        compared
        dear
        dedicated
        devoted
        due
        equal
        exposed
        home
        key
        linked
        next
        opposed
        related
        similar
        superior
        tied
        vital
        """);

    /// <summary>After "in", tell how or why and not in what: "its shares in response to".</summary>
    public static readonly WordTable Circumstances = WordTable.Of("""
        accordance
        addition
        cash
        connection
        consideration
        escrow
        exchange
        fact
        full
        general
        line
        open
        order
        part
        payment
        principle
        private
        recent
        response
        return
        separate
        several
        settlement
        stages
        total
        trust
        """);

    /// <summary>"a deal worth", "its unit up for sale": the phrase is over.</summary>
    public static readonly WordTable Enders = WordTable.Of("""
        up
        valued
        valuing
        worth
        """);

    /// <summary>Lead from a group to its members: "led by", "including".</summary>
    public static readonly WordTable Groupings = WordTable.Of("""
        advised
        backed
        composed
        comprised
        comprising
        consisting
        controlled
        formed
        headed
        including
        led
        made
        managed
        of
        organised
        organized
        owned
        run
        """);

    /// <summary>Before the name of what was described: "a startup called Skylark".</summary>
    public static readonly WordTable Naming = WordTable.Of("""
        called
        dubbed
        named
        """);

    /// <summary>A part of something: "a portion of its holdings".</summary>
    public static readonly WordTable Portions = WordTable.Of("""
        bulk
        equivalent
        half
        most
        one
        part
        parts
        portion
        remainder
        rest
        two - thirds
        whole
        """);

    /// <summary>A share of something: "a third of Widget".</summary>
    public static readonly WordTable Fractions = WordTable.Of("""
        fifth
        quarter
        sixth
        tenth
        third
        """);

    /// <summary>Several things taken as one: "a group of timber properties".</summary>
    public static readonly WordTable Collections = WordTable.Of("""
        chain
        collection
        family
        fleet
        group
        line
        lines
        network
        number
        package
        pair
        portfolio
        series
        set
        string
        """);

    /// <summary>Between the words of a share: "issued and outstanding common".</summary>
    public static readonly WordTable ShareFillers = WordTable.Of("""
        and
        capital
        common
        issued
        outstanding
        preferred
        treasury
        voting
        """);

    /// <summary>"of the total outstanding": no owner follows.</summary>
    public static readonly WordTable TotalWords = WordTable.Of("""
        class
        issued
        outstanding
        total
        """);

    /// <summary>Speak of some and not of one, without an owner or a word before them: "companies".</summary>
    public static readonly WordTable VagueHeads = WordTable.Of("""
        businesses
        companies
        company
        firm
        firms
        group
        product
        products
        service
        """);

    /// <summary>Before what a thing is paid with: "will fund the deal [with] a $5 million loan".</summary>
    public static readonly WordTable ByMeans = WordTable.Of("""
        through
        using
        via
        with
        """);
}
