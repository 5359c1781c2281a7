using System.Globalization;
using System.Text;
using DealFacts.Compiled;
using Microsoft.CodeAnalysis.CSharp;

namespace DealFacts.Generator.Emission;

/// <summary>The one door by which a name of an article becomes an identifier: "Scale AI" is ScaleAI, "3M" is _3M, "AT&amp;T" is ATT.</summary>
internal static class IdentifierNamer
{
    // Long enough for any name, short enough for a file name in any script.
    private const int MaxLength = 64;

    /// <summary>Each word with a capital, run together; what no identifier may hold parts words, apostrophes do not ("McDonalds").</summary>
    /// <param name="text">The name as written.</param>
    /// <param name="fallback">What to call it when nothing of it can stand in an identifier.</param>
    public static string PascalCase(string text, string fallback)
    {
        var name = new StringBuilder();
        bool startsWord = true;
        for (int i = 0; i < text.Length && name.Length < MaxLength; i++)
        {
            char c = text[i];
            bool isLatin = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLatin && (c is '\'' or '’' || IsVariation(c) || HiddenCharacter.IsAt(text, i))) continue;
            bool isPart = isLatin || IsPart(c);
            if (isPart) Append(name, c, startsWord);
            startsWord = !isPart;
        }

        if (name.Length == 0) return fallback;
        return IsStart(name[0]) ? name.ToString() : "_" + name;
    }

    /// <summary>The names in their order, each one once: where two are the same, the later gets a number.</summary>
    public static string[] Unique(IReadOnlyList<string> names, IEnumerable<string> reserved, StringComparer comparer)
    {
        var taken = new HashSet<string>(reserved, comparer);
        var unique = new string[names.Count];
        // Names that are free come first, so that a number never takes a name that someone has ("Series2").
        for (int i = 0; i < unique.Length; i++)
            if (taken.Add(names[i])) unique[i] = names[i];
        var next = new Dictionary<string, int>(comparer);
        for (int i = 0; i < unique.Length; i++)
            unique[i] ??= Numbered(names[i], taken, next);
        return unique;
    }

    /// <summary>A namespace in which each part is valid: "my-app.class" is my_app.@class.</summary>
    public static string Namespace(string text)
    {
        IEnumerable<string> parts = text.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(NamespacePart);
        return string.Join(".", parts);
    }

    private static string NamespacePart(string part)
    {
        string plain = part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) : part;
        string valid = new([.. plain.Select((c, i) => IsPart(c) && !HiddenCharacter.IsAt(plain, i) ? c : '_')]);
        if (valid.Length == 0 || !IsStart(valid[0])) valid = "_" + valid;
        return SyntaxFacts.GetKeywordKind(valid) == SyntaxKind.None ? valid : "@" + valid;
    }

    private static string Numbered(string name, HashSet<string> taken, Dictionary<string, int> next)
    {
        int number = next.TryGetValue(name, out int known) ? known : 2;
        string separator = char.IsDigit(name[name.Length - 1]) ? "_" : "";
        while (!taken.Add(name + separator + number.ToString(CultureInfo.InvariantCulture))) number++;
        next[name] = number + 1;
        return name + separator + number.ToString(CultureInfo.InvariantCulture);
    }

    private static void Append(StringBuilder name, char c, bool startsWord)
    {
        bool joinsDigits = startsWord && name.Length > 0 && char.IsDigit(c) && char.IsDigit(name[name.Length - 1]);
        if (joinsDigits) name.Append('_');
        name.Append(startsWord ? char.ToUpperInvariant(c) : c);
    }

    // Text or picture, "❤️": it has no shape of its own.
    private static bool IsVariation(char c) => c is >= '\uFE00' and <= '\uFE0F';

    private static bool IsStart(char c) => c == '_' || char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
