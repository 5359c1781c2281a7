using System.Text;

namespace DealFacts.Cli.Output.Tables;

/// <summary>Names of enums as words: InTalks is "in talks".</summary>
internal static class Words
{
    /// <summary>The name, parted before each capital.</summary>
    public static string Of(Enum value)
    {
        string name = value.ToString();
        var words = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsUpper(c) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }

    /// <summary>"1 deal", "2 companies".</summary>
    public static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>The text, cut at a blank where it is longer than the limit: "agreed to buy the maker of ...".</summary>
    public static string Shortened(string text, int limit)
    {
        if (text.Length <= limit) return text;
        int blank = text.LastIndexOf(' ', limit);
        return text[..(blank > 0 ? blank : limit)] + " ...";
    }

    /// <summary>The text with a capital at its start.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
