using System.Globalization;
using System.Text;

namespace DealFacts.TestKit.Worst;

/// <summary>Texts of any length that each press on one weak place: the name of a kind, and what makes about so many characters of it.</summary>
public static class WorstTexts
{
    private const int Words = 70 * 70 * 70 * 70;

    /// <summary>All kinds.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = Kinds();

    /// <summary>The names of the kinds, in order.</summary>
    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    /// <summary>A word that no other number gives, and that looks like none of its neighbours: "Dakizupo".</summary>
    public static string Word(int number)
    {
        char[] word = new char[8];
        long rest = (number + 1L) * 7_654_321 % Words;
        for (int i = 0; i < word.Length; i += 2, rest /= 70) (word[i], word[i + 1]) = ("bdfgklmnprstvz"[(int)(rest % 14)], "aeiou"[(int)(rest / 14 % 5)]);
        word[0] = char.ToUpperInvariant(word[0]);
        return new string(word);
    }

    private static Dictionary<string, Func<int, string>> Kinds()
    {
        Dictionary<string, Func<int, string>> kinds = new(StringComparer.Ordinal);
        foreach ((string name, string piece) in WorstPieces.Repeated) kinds.Add(name, size => Repeat(size, _ => piece));
        foreach ((string name, string piece) in WorstPieces.Numbered) kinds.Add(name, size => Repeat(size, number => Fill(piece, number)));
        foreach ((string name, string start, string piece) in WorstPieces.Led) kinds.Add(name, size => start + Repeat(size, number => Fill(piece, number)));
        kinds.Add("names that differ by case", size => Repeat(size, number => Cased(number) + " Inc acquired Corvane Ltd. "));
        kinds.Add("names that differ by what is not seen", size => Repeat(size, number => Unseen(number) + " Inc acquired Corvane Ltd. "));
        kinds.Add("brackets in brackets", size => new string('(', size / 2) + new string(')', size / 2));
        kinds.Add("names, then amounts, respectively", size =>
            Repeat(size / 2, number => Word(number) + " Inc, ") + "raised " + Repeat(size / 2, number => $"${number} million, ") + "respectively.");
        return kinds;
    }

    private static string Repeat(int size, Func<int, string> piece)
    {
        StringBuilder text = new(size + 100);
        for (int number = 0; text.Length < size; number++) text.Append(piece(number));
        return text.ToString();
    }

    /// <summary>A piece with its names and numbers put in; each <c>{A}</c> is another company than in the pieces before.</summary>
    private static string Fill(string piece, int number) => new StringBuilder(piece)
        .Replace("{A}", Word(2 * number)).Replace("{B}", Word((2 * number) + 1))
        .Replace("{N}", (number + 2).ToString(CultureInfo.InvariantCulture)).Replace("{Y}", (1990 + (number % 40)).ToString(CultureInfo.InvariantCulture))
        .ToString();

    private static string Cased(int number)
    {
        char[] word = "Aldmoravelindustria".ToCharArray();
        for (int bit = 0; bit < word.Length - 1; bit++)
            if ((number >> bit & 1) != 0) word[bit + 1] = char.ToUpperInvariant(word[bit + 1]);
        return new string(word);
    }

    private static string Unseen(int number)
    {
        StringBuilder word = new("Aldmora");
        for (int rest = number; rest > 0; rest /= 4) word.Insert(1 + word.Length / 2, "\u200B\u200C\u200D\u2060"[rest % 4]);
        return word.ToString();
    }
}
