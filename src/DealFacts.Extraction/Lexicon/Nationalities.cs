namespace DealFacts.Extraction.Lexicon;

/// <summary>Which country an adjective or an abbreviation speaks of: "French", "U.S."</summary>
internal static class Nationalities
{
    /// <summary>Stand before a dash and another nation: "[Sino]-Swedish".</summary>
    public static readonly WordTable Prefixes = WordTable.Of("""
        afro
        anglo
        austro
        euro
        franco
        greco
        hispano
        indo
        italo
        luso
        russo
        sino
        """);

    /// <summary>Lower-case.</summary>
    public static readonly WordMap Countries = WordMap.Of("""
        american = america
        argentine = argentina
        argentinian = argentina
        australian = australia
        austrian = austria
        belgian = belgium
        brazilian = brazil
        british = britain
        bulgarian = bulgaria
        canadian = canada
        chilean = chile
        chinese = china
        colombian = colombia
        croatian = croatia
        czech = czech republic
        danish = denmark
        dutch = netherlands
        egyptian = egypt
        emirati = united arab emirates
        english = england
        estonian = estonia
        finnish = finland
        franco = france
        french = france
        german = germany
        greek = greece
        hungarian = hungary
        icelandic = iceland
        indian = india
        indonesian = indonesia
        irish = ireland
        israeli = israel
        italian = italy
        italo = italy
        japanese = japan
        kenyan = kenya
        korean = south korea
        latvian = latvia
        lithuanian = lithuania
        malaysian = malaysia
        mexican = mexico
        new zealand = new zealand
        nigerian = nigeria
        norwegian = norway
        pakistani = pakistan
        peruvian = peru
        polish = poland
        portuguese = portugal
        qatari = qatar
        romanian = romania
        russian = russia
        saudi = saudi arabia
        scottish = scotland
        serbian = serbia
        singaporean = singapore
        sino = china
        slovak = slovakia
        south african = south africa
        south korean = south korea
        spanish = spain
        swedish = sweden
        swiss = switzerland
        taiwanese = taiwan
        thai = thailand
        turkish = turkey
        u.k. = britain
        u.s. = america
        uk = britain
        ukrainian = ukraine
        united kingdom = britain
        united states = america
        us = america
        vietnamese = vietnam
        """);

    /// <summary>The countries' own names: "italy".</summary>
    public static readonly WordTable Named = WordTable.Of(Countries.Words.Select(word => Countries[word]!));
}
