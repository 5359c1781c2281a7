using System.Globalization;
using System.Text.RegularExpressions;

namespace DealFacts.Extraction.Tests.Seeds;

/// <summary>
/// The seeds' story told of others: each company and person under an invented name of similar shape, each amount and year another, equal
/// ones still equal, round ones still round. Products and places stay. It works on an article and on a line of facts alike.
/// </summary>
internal static partial class Renaming
{
    private static readonly (string From, string To)[] Names =
    [
        ("Meta Platforms", "Vexa Networks"),
        ("Anduril", "Calindor"),
        ("Alexandr Wang", "Leonidas Tang"),
        ("Wang", "Tang"),
        ("Mark Zuckerberg", "Paul Rosenquist"),
        ("Zuckerberg", "Rosenquist"),
        ("Microsoft", "Macrodyne"),
        ("OpenAI", "TrueAI"),
        ("Amazon", "Zambrano"),
        ("Alphabet", "Ligature"),
        ("Google", "Foozle"),
        ("Anthropic", "Entropic"),
        ("Cohere", "Adhere"),
        ("Bloomberg", "Norrbeck"),
        // Only a photograph's credit names it, and what nothing is told of is listed only where it is known: another known paper.
        ("Reuters", "Axios"),
        ("Facebook", "Friendbook"),
        ("Trenzest", "Plendest"),
        ("GitHub", "CodeNest"),
        ("META", "VEXA"),
        ("Meta", "Vexa"),
        ("Scale", "Stride"),
    ];

    private static readonly Dictionary<string, string> Amounts = new(StringComparer.Ordinal)
    {
        ["1"] = "4",
        ["2"] = "7",
        ["10"] = "30",
        ["13"] = "12",
        ["13.8"] = "17.6",
        ["14"] = "18",
        ["25"] = "56",
        ["65"] = "48",
        ["870"] = "640",
    };

    public static string Of(string text)
    {
        string renamed = ScaleTheVerb().Replace(text, "\u0001$1");
        foreach ((string from, string to) in Names) renamed = Regex.Replace(renamed, $@"(?<![a-zA-Z]|by){from}(?![a-z])|(?<=by){from}", to);
        renamed = Number().Replace(renamed.Replace("\u0001", "Scale", StringComparison.Ordinal), match => Amounts[match.Value]);
        return Year().Replace(renamed, match => (int.Parse(match.Value, CultureInfo.InvariantCulture) - 5).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>"- Scale infrastructure: Simplify and speed up".</summary>
    [GeneratedRegex("Scale( infrastructure)")]
    private static partial Regex ScaleTheVerb();

    /// <summary>The number of an amount of money or users: "$10B+", "1 billion users".</summary>
    [GeneratedRegex(@"\d+(\.\d+)?(?=[ -]?(?:billion|million|B\b))")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();
}
