using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>How an article writes its words: whether "Global" is also seen small, or capitalised where no sentence starts.</summary>
internal sealed class WordUse
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _capitalInside = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _pairsInside = [];
    private readonly Dictionary<(string, string), int> _paired = [];
    private readonly HashSet<(string, string)> _ownedNames = [];

    private readonly Dictionary<string, int> _capital = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstCapital = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _joined = [];
    private readonly Dictionary<string, int> _aiTimes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _withAi = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _endsNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _standsBare = new(StringComparer.Ordinal);
    private readonly HashSet<string> _possessiveSubjects = new(StringComparer.Ordinal);

    private WordUse()
    {
    }

    /// <summary>Whether the word stands somewhere in small letters.</summary>
    public bool IsSeenSmall(string lower) => _small.Contains(lower);

    /// <summary>How often the word stands capitalised inside a sentence.</summary>
    public int CapitalInside(string lower) => _capitalInside.TryGetValue(lower, out int times) ? times : 0;

    /// <summary>Whether two capitalised words stand beside each other inside a sentence.</summary>
    public bool IsPairInside(string first, string second) => _pairsInside.Contains((first, second));

    /// <summary>How often two capitalised words stand beside each other.</summary>
    public int TimesPaired(string first, string second) => _paired.TryGetValue((first, second), out int times) ? times : 0;

    /// <summary>Whether a capitalised word stands last of its name somewhere, and no "and" with another name after it.</summary>
    public bool EndsNames(string lower) => _endsNames.ContainsKey(lower);

    /// <summary>Whether it does so before a token.</summary>
    public bool EndsNamesBefore(string lower, int token) => _endsNames.TryGetValue(lower, out int first) && first < token;

    /// <summary>How often the word stands capitalised anywhere in prose.</summary>
    public int TimesCapital(string lower) => _capital.TryGetValue(lower, out int times) ? times : 0;

    /// <summary>Whether the word stands capitalised in prose before a token.</summary>
    public bool IsCapitalBefore(string lower, int token) => _firstCapital.TryGetValue(lower, out int first) && first < token;

    /// <summary>How often "and" stands between two capitalised words.</summary>
    public int TimesJoined(string first, string second) => _joined.TryGetValue((first, second), out int times) ? times : 0;

    /// <summary>Whether a word never stands without its 's.</summary>
    public bool IsNeverBare(string lower) => !_standsBare.Contains(lower);

    /// <summary>Whether the two stand somewhere as the beginning of a company's full name: "Scholar's Desk Inc".</summary>
    public bool IsOwnedName(string owner, string owned) => _ownedNames.Contains((owner, owned));

    /// <summary>
    /// Whether a word carries its 's wherever it stands, and does so as a subject or before a suffix: "Lantern's said", "Lantern's Corp".
    /// </summary>
    public bool IsAlwaysPossessive(string lower) => _possessiveSubjects.Contains(lower) && !_standsBare.Contains(lower);

    /// <summary>Counts the words of an article's prose; headings that capitalise everything say nothing.</summary>
    public static WordUse Of(TextDocument document)
    {
        WordUse use = new();
        foreach (Sentence sentence in document.Sentences)
        {
            if (HeadingCase.IsTitleCase(document, sentence)) continue;
            for (int i = sentence.First; i < sentence.End; i++)
                use.Count(document.Tokens, i, document.Tokens[i].IsCapitalized && SentenceOpening.Is(document, sentence, i), sentence.End);
        }

        return use;
    }

    private void Count(Token[] tokens, int i, bool opens, int end)
    {
        ref readonly Token token = ref tokens[i];
        if (!token.IsWord) return;
        if (token.Casing == Casing.Lower) _small.Add(token.Lower);
        if (!token.IsCapitalized) return;
        CountEnding(tokens, i, end);
        if (i + 1 < end && tokens[i + 1].IsCapitalized) _paired[(token.Lower, tokens[i + 1].Lower)] = TimesPaired(token.Lower, tokens[i + 1].Lower) + 1;
        CountAi(tokens, i, end);
        if (opens) return;
        _capitalInside[token.Lower] = CapitalInside(token.Lower) + 1;
        if (i + 1 < end && tokens[i + 1].IsCapitalized) _pairsInside.Add((token.Lower, tokens[i + 1].Lower));
    }

    /// <summary>"Harbor AI, a startup" makes a name of both words; "Meta AI researchers" beside many a plain "Meta" does not.</summary>
    public bool IsNamedWithAi(string lower) => _withAi.TryGetValue(lower, out int closed)
        && (closed > 0 || TimesWithAi(lower) * 2 > TimesCapital(lower));

    private int TimesWithAi(string lower) => _aiTimes.TryGetValue(lower, out int times) ? times : 0;

    private void CountAi(Token[] tokens, int i, int end)
    {
        if (i + 1 >= end || tokens[i + 1].Text != "AI" || !tokens[i + 1].SpaceBefore) return;
        string lower = tokens[i].Lower;
        bool closes = i + 2 >= end || !tokens[i + 2].IsWord || FunctionWords.Words.Contains(tokens[i + 2].Word)
            || CompanyWords.Verbs.Contains(tokens[i + 2].Word);
        _aiTimes[lower] = TimesWithAi(lower) + 1;
        _withAi[lower] = (_withAi.TryGetValue(lower, out int before) ? before : 0) + (closes ? 1 : 0);
    }

    private void CountEnding(Token[] tokens, int i, int end)
    {
        string lower = tokens[i].Lower;
        _capital[lower] = TimesCapital(lower) + 1;
        if (!_firstCapital.ContainsKey(lower)) _firstCapital[lower] = i;
        if (i + 2 < end && tokens[i + 1].Lower == "and" && tokens[i + 2].IsCapitalized)
            _joined[(lower, tokens[i + 2].Lower)] = TimesJoined(lower, tokens[i + 2].Lower) + 1;
        bool possessive = i + 1 < end && tokens[i + 1].Kind == TokenKind.Possessive && tokens[i + 1].Text.Length > 1;
        if (!possessive) _standsBare.Add(lower);
        else if (i + 2 < end && (tokens[i + 2].Lower is "said" or "also"
            || SuffixRun.IsSuffix(tokens[i + 2]))) _possessiveSubjects.Add(lower);
        if (possessive && i + 3 < end && tokens[i + 2].IsCapitalized
            && OrganizationWords.LegalSuffixes.Contains(tokens[i + 3].Word)) _ownedNames.Add((lower, tokens[i + 2].Lower));
        bool goesOn = i + 1 < end && (tokens[i + 1].IsCapitalized || (tokens[i + 1].Lower is "and" or "&" && i + 2 < end
            && tokens[i + 2].IsCapitalized));
        if (!goesOn && !_endsNames.ContainsKey(lower)) _endsNames[lower] = i;
    }
}
