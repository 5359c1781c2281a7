namespace DealFacts.Extraction.Tests.Text;

/// <summary>Texts that no newsroom would send. Tests take their names, because a half of a pair does not survive the way to a test.</summary>
public static class HostileTexts
{
    private const string Story = "Velmora Systems acquired Larch Marine Inc. for $42 million in 2019.";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["a plain story"] = Story,
        ["only signs"] = "!!! ... --- ((( ))) \"\"\" ''' &&& $$$ %%% ,,, ;;; :::",
        ["signs that touch"] = "$$5%%--..'s'S’s&&3M!?\"(\")$",
        ["halves of pairs"] = "Velmora \uD83D acquired \uDE00 Larch\uDE00\uD83D Marine for $4\uD83D2 million",
        ["signs of direction"] = "\u202EVelmora acquired\u202C \u2066Larch Marine\u2069 for \u200F$42\u200E million.",
        ["marks upon marks"] = "V\u0301\u0302\u0303elmora acquired La\u0308rch Marine for $4\u03082 million.",
        ["line ends of all kinds"] = "Velmora\racquired\r\nLarch\n\rMarine\r\r\n\nfor\u2028$42\u2029million\u0085in\v2019\f.",
        ["no blank at all"] = Story.Replace(" ", "", StringComparison.Ordinal),
        ["a number without an end"] = "Velmora acquired Larch Marine for $" + new string('9', 500) + " billion and 1" + new string('0', 400) + " percent.",
        ["numbers that are none"] = "$1.2.3.4 $,5 $5,,000 $.5 1,2,3,4 $5. 5$ 5.$ $-5 -$5 $0 $00 $007",
        ["years that are none"] = "Velmora acquired Larch Marine in 0000, in 9999, on Feb. 30, 2023 and in Q9 99999.",
        ["a word of a hundred thousand letters"] = new string('A', 100_000) + " acquired Larch Marine.",
        ["twenty thousand brackets"] = "Velmora " + new string('(', 20_000) + " acquired Larch Marine.",
        ["twenty thousand quotes"] = "Velmora " + new string('"', 20_000) + " acquired Larch Marine.",
        ["twenty thousand times the same word"] = string.Concat(Enumerable.Repeat("acquired ", 20_000)),
        ["five thousand names"] = string.Concat(Enumerable.Repeat("Velmora Systems and ", 5_000)),
        ["five thousand amounts"] = string.Concat(Enumerable.Repeat("$5 million ", 5_000)),
        ["three thousand possessives"] = string.Concat(Enumerable.Repeat("Velmora's ", 3_000)) + "purchase.",
        ["thousand stories in a line"] = string.Concat(Enumerable.Repeat(Story + " ", 1_000)),
        ["thousand stories in lines"] = string.Concat(Enumerable.Repeat(Story + "\r\n", 1_000)),
        ["an escape for code"] = "Velmora \"\"\" */ {0} {{x}} \\u0022 <b>acquired</b> &amp; Larch Marine for $42 million.",
        ["other scripts"] = "株式会社ヴェル acquired Ларч Марин for ٤٢ million, and Ωmega AG bought 北京 Corp.",
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    public static string Of(string name) => Texts[name];
}
