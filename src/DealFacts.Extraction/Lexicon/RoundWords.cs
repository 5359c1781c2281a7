namespace DealFacts.Extraction.Lexicon;

/// <summary>Words around money raised: who leads, who joins, where it goes, of how many rounds it is.</summary>
internal static class RoundWords
{
    /// <summary>Tell a round that is over from the one at hand: "its most [recent] round".</summary>
    public static readonly WordTable Before = WordTable.Of("""
        earlier
        last
        previous
        previously
        prior
        recent
        """);

    /// <summary>What a round does for whose it is: "will [help] Widget hire".</summary>
    public static readonly WordTable Enabling = WordTable.Of("""
        allow
        allows
        enable
        enables
        help
        helps
        let
        lets
        """);

    /// <summary>Before "an offering", tell that it is how something is sold: "will hive off Widget [in] an offering".</summary>
    public static readonly WordTable Through = WordTable.Of("""
        by
        in
        through
        via
        """);

    /// <summary>Before a round, tell that more is put into it: "[extended] its Series B by $16 million".</summary>
    public static readonly WordTable Extending = WordTable.Of("""
        expanded
        expanding
        expands
        extended
        extending
        extends
        increased
        topped
        topping
        tops
        upsized
        """);

    /// <summary>What investors write: "a $5 million [check]".</summary>
    public static readonly WordTable Checks = WordTable.Of("""
        check
        checks
        cheque
        cheques
        """);

    /// <summary>What a company has as well as what a round brings: "doubts about its [funding]".</summary>
    public static readonly WordTable OwnMeans = WordTable.Of("""
        capital
        cash
        financing
        funding
        money
        """);

    /// <summary>After names that "with" brings, tell that these lead: "with Widget heading the round".</summary>
    public static readonly WordTable TakingLead = WordTable.Of("""
        anchoring
        fronting
        heading
        leading
        spearheading
        """);

    /// <summary>Before "by", bring who leads a round: "spearheaded by".</summary>
    public static readonly WordTable Led = WordTable.Of("""
        anchored
        fronted
        headed
        led
        spearheaded
        """);

    /// <summary>After other names, tell that these invest as well: "Widget led and Gadget [followed]".</summary>
    public static readonly WordTable Following = WordTable.Of("""
        chipped
        contributed
        followed
        invested
        joined
        participated
        """);

    /// <summary>What is led besides a round: "led the [deal]".</summary>
    public static readonly WordTable LedThings = WordTable.Of("""
        deal
        extension
        raise
        tranche
        transaction
        """);

    /// <summary>What those do who put money in: "[took part] in a round of $5 million".</summary>
    public static readonly WordTable Giving = WordTable.Of("""
        chipped in
        co-led
        contributed
        contributing
        had invested
        invested
        investing
        joined
        led
        participated
        put in
        putting in
        take part
        took part
        """);

    /// <summary>Those who lead a round beside another: "along with [co-leads] Widget and Gadget".</summary>
    public static readonly WordTable CoLeads = WordTable.Of("""
        lead
        leader
        leaders
        leads
        """);

    /// <summary>Before "of", bring who puts money in: "with the backing of".</summary>
    public static readonly WordTable Support = WordTable.Of("""
        backing
        help
        involvement
        participation
        support
        """);

    /// <summary>Where money goes that a company raises: "to its coffers".</summary>
    public static readonly WordTable Coffers = WordTable.Of("""
        bank account
        bankroll
        cash pile
        chest
        coffers
        funding
        kitty
        piggy bank
        warchest
        """);

    /// <summary>Before "by", tell that who follows raised the round: "a round was closed by".</summary>
    public static readonly WordTable Raised = WordTable.Of("""
        announced
        clinched
        closed
        completed
        raised
        secured
        """);

    /// <summary>After a verb of giving, bring whom the money went to: "was put into".</summary>
    public static readonly WordTable Inward = WordTable.Of("""
        in
        into
        """);

    /// <summary>Before "investment", tell that others made it: "its first [outside] investment".</summary>
    public static readonly WordTable Outside = WordTable.Of("""
        external
        institutional
        outside
        """);

    /// <summary>Before "backers", tell whose they are: "boasts".</summary>
    public static readonly WordTable Having = WordTable.Of("""
        attracted
        boasts
        counts
        had
        has
        lists
        """);

    /// <summary>Before a round, tell that its subject has raised it: "worth $3 billion after a round".</summary>
    public static readonly WordTable AfterFunding = WordTable.Of("""
        after
        following
        with
        """);

    /// <summary>At a sentence's start, tell that a sum is of all rounds.</summary>
    public static readonly WordTable InAll = WordTable.Of("""
        all in all
        all told
        altogether
        in all
        in total
        overall
        to date
        """);

    /// <summary>Before an investment, tell that its subject makes it: "with a $10 billion investment in".</summary>
    public static readonly WordTable Means = WordTable.Of("""
        through
        via
        with
        """);

    /// <summary>Bring the occasion on which money was raised: "when it listed".</summary>
    public static readonly WordTable Occasions = WordTable.Of("""
        as
        by
        in
        on
        when
        """);

    /// <summary>Who put money in: "its [investors] include".</summary>
    public static readonly WordTable Backers = WordTable.Of("""
        angels
        backers
        financiers
        funders
        investors
        """);

    /// <summary>Before a sum that somebody then leads: "secured $5 million led by".</summary>
    public static readonly WordTable Takes = WordTable.Of(Forms("""
        announce
        attract
        bag
        bank
        clinch
        close
        collect
        complete
        draw drew drawn
        garner
        get got got
        grab
        haul
        invest
        land
        nab
        net
        obtain
        pocket
        pull
        raise
        rake
        receive
        reel
        score
        secure
        seek sought sought
        snag
        snare
        take took taken
        win won won
        """));

    private static IEnumerable<string> Forms(string verbs) =>
        from verb in WordTable.Entries(verbs) from form in VerbForms.Of(verb) select form.Form;
}
