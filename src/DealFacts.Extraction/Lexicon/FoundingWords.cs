namespace DealFacts.Extraction.Lexicon;

/// <summary>Words of how a company began.</summary>
internal static class FoundingWords
{
    /// <summary>"Founded in 2016", "set up in 1944".</summary>
    public static readonly WordTable Begun = WordTable.Of("""
        co - founded
        cofounded
        created
        established
        formed
        founded
        incorporated
        launched
        set up
        started
        """);

    /// <summary>Before people of one surname: "the [brothers] Ned and Ted Brown".</summary>
    public static readonly WordTable Kin = WordTable.Of("""
        brothers
        couple
        siblings
        sisters
        spouses
        twins
        """);

    /// <summary>How it began, as nouns: "since its [founding] in 2016".</summary>
    public static readonly WordTable Beginnings = WordTable.Of("""
        creation
        debut
        establishment
        formation
        founding
        inception
        incorporation
        launch
        launching
        start
        """);

    /// <summary>After these "by" names founders; a company may be "created by" a merger.</summary>
    public static readonly WordTable BegunByPeople = WordTable.Of("""
        co - founded
        cofounded
        founded
        """);

    /// <summary>What follows is a name that it had before.</summary>
    public static readonly WordTable FormerNames = WordTable.Of("""
        formerly
        formerly called
        formerly known as
        once known as
        originally called
        originally known as
        previously called
        previously known as
        previously named
        then called
        then known as
        """);

    /// <summary>"rebranded from Old to New", "changed its name from Old to New".</summary>
    public static readonly WordTable Renamed = WordTable.Of("""
        changed name
        rebranded
        rebranded itself
        renamed
        renamed itself
        """);

    /// <summary>Between two names, tell that both are one company's: "Fresco, [which was called] Orvane until 2020".</summary>
    public static readonly WordTable Renaming = WordTable.Of("""
        ( now called
        ( now known as
        ( once called
        ( originally called
        ( previously
        ( previously called
        ( previously known as
        , later renamed
        , now called
        , now known as
        , now operating as
        , now trading as
        , once called
        , once known as
        , originally called
        , previously called
        , previously known as
        , previously named
        , since rebranded as
        , since renamed
        , then called
        , then known as
        , which changed its name from
        , which is now called
        , which is now known as
        , which used to be called
        , which was called
        , which was formerly called
        , which was formerly known as
        , which was known as
        , which was previously called
        , which was previously known as
        , which was renamed
        changed its name to
        has changed its name to
        has rebranded as
        has rebranded itself as
        has renamed itself
        is now called
        is now known as
        rebranded as
        rebranded itself as
        rebranded to
        renamed itself
        used to be called
        used to be known as
        was formerly called
        was formerly known as
        was originally called
        was previously called
        was previously known as
        was renamed
        """);

    /// <summary>The same, where nothing more is said of the second name: "Fresco, [now] Orvane,", not "now Orvane's rival".</summary>
    public static readonly WordTable NowIs = WordTable.Of("""
        ( now
        , now
        is now
        """);

    /// <summary>The words with which both begin.</summary>
    public static readonly WordTable RenamingOpeners = WordTable.Of(Renaming.Concat(NowIs).Select(words => words.Split(' ')[0]));
}
