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
}
