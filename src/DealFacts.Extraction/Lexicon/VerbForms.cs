namespace DealFacts.Extraction.Lexicon;

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
public enum VerbForm
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>"acquire".</summary>
    Base = 1,

    /// <summary>"acquires".</summary>
    Third = 2,

    /// <summary>"bought".</summary>
    Past = 4,

    /// <summary>"bought" in "was bought".</summary>
    Participle = 8,

    /// <summary>"acquiring".</summary>
    Gerund = 16,
}

/// <summary>
/// Spells the forms of verbs: "acquire" gives acquires, acquired, acquiring; irregular ones are written "buy bought bought".
/// </summary>
public static class VerbForms
{
    /// <summary>The forms of a verb.</summary>
    /// <param name="entry">The base form, for irregular verbs followed by past and participle.</param>
    public static IEnumerable<(string Form, VerbForm Kind)> Of(string entry)
    {
        string[] parts = entry.Split(' ');
        string verb = parts[0];
        string past = parts.Length > 1 ? parts[1] : Past(verb);
        string participle = parts.Length > 2 ? parts[2] : past;
        yield return (verb, VerbForm.Base);
        yield return (Third(verb), VerbForm.Third);
        yield return (past, VerbForm.Past);
        yield return (participle, VerbForm.Participle);
        yield return (Gerund(verb), VerbForm.Gerund);
    }

    private static string Third(string verb)
    {
        if (EndsWithAny(verb, "s", "sh", "ch", "x", "z")) return verb + "es";
        return ConsonantY(verb) ? verb.Substring(0, verb.Length - 1) + "ies" : verb + "s";
    }

    private static string Past(string verb)
    {
        if (verb.EndsWith("e", StringComparison.Ordinal)) return verb + "d";
        if (ConsonantY(verb)) return verb.Substring(0, verb.Length - 1) + "ied";
        return Doubles(verb) ? verb + verb[verb.Length - 1] + "ed" : verb + "ed";
    }

    private static string Gerund(string verb)
    {
        // "tying the knot".
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return verb.Substring(0, verb.Length - 2) + "ying";
        if (verb.EndsWith("e", StringComparison.Ordinal) && !verb.EndsWith("eye", StringComparison.Ordinal)
            && !verb.EndsWith("ee", StringComparison.Ordinal)) return verb.Substring(0, verb.Length - 1) + "ing";
        return Doubles(verb) ? verb + verb[verb.Length - 1] + "ing" : verb + "ing";
    }

    /// <summary>"nab", but not "exit": a short verb that ends consonant-vowel-consonant doubles its last letter.</summary>
    private static bool Doubles(string verb)
    {
        if (verb.Length is < 3 or > 4 || (verb.Length == 4 && Vowel(verb[0]))) return false;
        char last = verb[verb.Length - 1];
        return !Vowel(last) && last is not ('w' or 'x' or 'y') && Vowel(verb[verb.Length - 2]) && !Vowel(verb[verb.Length - 3]);
    }

    private static bool ConsonantY(string verb) => verb.Length > 1 && verb[verb.Length - 1] == 'y' && !Vowel(verb[verb.Length - 2]);

    private static bool EndsWithAny(string verb, params string[] ends) => ends.Any(end => verb.EndsWith(end, StringComparison.Ordinal));

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
