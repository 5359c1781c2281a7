using System.Text.RegularExpressions;

namespace DealFacts.Benchmarks;

/// <summary>What a quick script would do: three compiled regexes for money, companies and years. A ceiling for speed, no peer for facts.</summary>
internal static partial class ThreeRegexes
{
    /// <summary>How many matches a text has.</summary>
    public static int Count(string text) => Money().Count(text) + Company().Count(text) + Year().Count(text);

    [GeneratedRegex(@"[$€£]\s?[0-9][0-9.,]*(?: (?:million|billion|mln|bln))?|[0-9][0-9.,]* (?:mln|bln) dlrs")]
    private static partial Regex Money();

    [GeneratedRegex(@"[A-Z][a-z]+(?: [A-Z][a-z]+)* (?:Inc|Corp|Ltd|Co|plc)\b")]
    private static partial Regex Company();

    [GeneratedRegex(@"\b(?:19|20)[0-9][0-9]\b")]
    private static partial Regex Year();
}
