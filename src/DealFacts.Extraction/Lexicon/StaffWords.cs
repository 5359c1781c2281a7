namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of staff that comes and goes, whose number is no headcount.</summary>
internal static class StaffWords
{
    /// <summary>Who has worked at a company: "two Acme alumni".</summary>
    public static readonly WordTable Alumni = WordTable.Of("""
        alum
        alumni
        alums
        veteran
        veterans
        """);

    /// <summary>Who works at one: behind "former", "ex-Acme engineers".</summary>
    public static readonly WordTable Workers = WordTable.Of("""
        banker
        bankers
        boss
        bosses
        colleagues
        consultants
        designers
        developers
        directors
        employee
        employees
        engineer
        engineers
        executive
        executives
        manager
        managers
        researcher
        researchers
        scientist
        scientists
        staff
        staffers
        trader
        traders
        workers
        """);

    /// <summary>
    /// One place of several in which a company's people work: "at its Leeds plant", "in the Bath area", "in Lincoln County".
    /// </summary>
    public static readonly WordTable Quarters = WordTable.Of("""
        area
        campus
        city
        county
        factory
        headquarters
        lab
        laboratory
        mill
        mine
        office
        plant
        province
        refinery
        region
        shipyard
        site
        state
        town
        warehouse
        yard
        """);

    /// <summary>What a union does for workers that are not its own.</summary>
    public static readonly WordTable Represents = WordTable.Of("""
        represent
        represented
        representing
        represents
        """);

    /// <summary>Before the number of those who come or go: "[laid off] 400 people".</summary>
    public static readonly WordTable Moves = WordTable.Of("""
        add
        added
        adding
        adds
        axe
        axed
        axing
        create
        creating
        cut
        cuts
        cutting
        dismiss
        dismissed
        eliminate
        eliminating
        fire
        fired
        firing
        furlough
        furloughed
        hire
        hired
        hires
        hiring
        laid off
        lay off
        laying off
        let go
        onboard
        recruit
        recruited
        recruiting
        recruits
        sack
        sacked
        shed
        shedding
        slash
        slashed
        take on
        taking on
        took on
        """);

    /// <summary>After the number of those who go: "120 employees [were laid off]".</summary>
    public static readonly WordTable Departures = WordTable.Of("""
        are moving to
        are to join
        are to move
        jobless
        laid off
        let go
        lose their jobs
        losing their jobs
        lost their jobs
        moved to
        out of a job
        out of jobs
        out of work
        redundant
        took voluntary redundancy
        transferred to
        will be transferred
        will go
        will join
        will leave
        will move to
        will transfer to
        would be transferred
        would join
        would move to
        would transfer to
        """);

    /// <summary>What is done for the staff of others: "serves 400,000 employees".</summary>
    public static readonly WordTable Serves = WordTable.Of("""
        cover
        covering
        covers
        insure
        insures
        insuring
        serve
        served
        serves
        serving
        """);

    /// <summary>Before "of" and a number of staff: "a unit composed of 12 employees".</summary>
    public static readonly WordTable Composed = WordTable.Of("""
        composed
        comprised
        consist
        consisting
        consists
        """);

    /// <summary>Parts of a company whose staff is not all of it.</summary>
    public static readonly WordTable Divisions = WordTable.Of("""
        arm
        department
        division
        group
        lab
        project
        task force
        team
        unit
        """);

    /// <summary>What somebody is head of, written with a capital beside an office: "Head of Growth".</summary>
    public static readonly WordTable Fields = WordTable.Of("""
        accounting
        commerce
        communications
        compliance
        content
        customer
        data
        design
        development
        education
        engineering
        finance
        growth
        hardware
        innovation
        law
        legal
        logistics
        marketing
        merchandising
        operations
        partnerships
        people
        policy
        procurement
        product
        products
        programming
        quality
        research
        sales
        security
        software
        strategy
        sustainability
        systems
        talent
        technology
        trading
        treasury
        """);
}
