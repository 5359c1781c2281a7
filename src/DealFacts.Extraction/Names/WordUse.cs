using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>How an article writes its words: whether "Global" is also seen small, or capitalised where no sentence starts.</summary>
internal sealed class WordUse
{
    private const int LeastAmong = 2;

    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Capital> _capitals = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _pairsInside = [];
    private readonly Dictionary<(string, string), int> _paired = [];
    private readonly HashSet<(string, string)> _ownedNames = [];

    private readonly Dictionary<(string, string), int> _joined = [];
    private readonly HashSet<string> _spelledOut = new(StringComparer.Ordinal);

    private WordUse()
    {
    }

    /// <summary>Whether the word stands somewhere in small letters.</summary>
    public bool IsSeenSmall(string lower) => _small.Contains(lower);

    /// <summary>Whether capitals are short for words in small letters: "a contingent value right (CVR)".</summary>
    public bool IsSpelledOut(string lower) => _spelledOut.Contains(lower);

    /// <summary>How often the word stands capitalised inside a sentence and first of its name: not "Gaming" of "Orvane Gaming".</summary>
    public int CapitalInside(string lower) => Of(lower)?.Inside ?? 0;

    /// <summary>Whether two capitalised words stand beside each other inside a sentence.</summary>
    public bool IsPairInside(string first, string second) => _pairsInside.Contains((first, second));

    /// <summary>How often two capitalised words stand beside each other.</summary>
    public int TimesPaired(string first, string second) => _paired.TryGetValue((first, second), out int times) ? times : 0;

    /// <summary>Whether a capitalised word stands last of its name somewhere, and no "and" with another name after it.</summary>
    public bool EndsNames(string lower) => Of(lower) is { EndsNames: >= 0 };

    /// <summary>Whether it does so before a token.</summary>
    public bool EndsNamesBefore(string lower, int token) => Of(lower) is { EndsNames: >= 0 and var first } && first < token;

    /// <summary>How often the word stands capitalised anywhere in prose.</summary>
    public int TimesCapital(string lower) => Of(lower)?.Times ?? 0;

    /// <summary>Whether the word stands capitalised in prose before a token.</summary>
    public bool IsCapitalBefore(string lower, int token) => Of(lower) is { } capital && capital.First < token;

    /// <summary>
    /// Whether a small word, or a season, is a name in this article: "a startup called Over", "she joined Over", "before Summer grew".
    /// </summary>
    public bool IsNamedWord(string lower) =>
        Of(lower) is { Among: >= LeastAmong } && (CalendarWords.Seasons.Contains(lower)
            || (FunctionWords.Words.Contains(lower) && !KnownNames.Calendar.Contains(lower)));

    /// <summary>How often "and" stands between two capitalised words.</summary>
    public int TimesJoined(string first, string second) => _joined.TryGetValue((first, second), out int times) ? times : 0;

    /// <summary>Whether a word never stands without its 's.</summary>
    public bool IsNeverBare(string lower) => Of(lower) is not { StandsBare: true } and not { IsSurname: true };

    /// <summary>Whether the two stand somewhere as the beginning of a company's full name: "Scholar's Desk Inc".</summary>
    public bool IsOwnedName(string owner, string owned) => _ownedNames.Contains((owner, owned));

    /// <summary>
    /// Whether a word carries its 's wherever it stands, and does so as a subject or before a suffix: "Lantern's said", "Lantern's Corp".
    /// </summary>
    public bool IsAlwaysPossessive(string lower) => Of(lower) is { IsPossessiveSubject: true, StandsBare: false };

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
        if (token.Casing == Casing.Upper && IsSpelledBefore(tokens, i, end)) _spelledOut.Add(token.Lower);
        Capital capital = CountEnding(tokens, i, end);
        if (i + 1 < end && tokens[i + 1].IsCapitalized) _paired[(token.Lower, tokens[i + 1].Lower)] = TimesPaired(token.Lower, tokens[i + 1].Lower) + 1;
        CountAi(capital, tokens, i, end);
        if (opens) return;
        if (i == 0 || !(tokens[i - 1].IsWord && tokens[i - 1].IsCapitalized)) capital.Inside++;
        if (token.Casing == Casing.Title && i > 0 && tokens[i - 1].Casing == Casing.Lower && !(i + 1 < end && tokens[i + 1].IsCapitalized))
            capital.Among++;
        if (i + 1 < end && tokens[i + 1].IsCapitalized) _pairsInside.Add((token.Lower, tokens[i + 1].Lower));
    }

    /// <summary>Whether the words before the bracket around capitals begin with them, and none of these is a name's.</summary>
    private static bool IsSpelledBefore(Token[] tokens, int i, int end)
    {
        string letters = tokens[i].Lower;
        if (letters.Length < 2 || i < letters.Length + 1 || tokens[i - 1].Text != "(" || i + 1 >= end
            || tokens[i + 1].Text != ")") return false;
        int word = i - 2;
        for (int letter = letters.Length - 1; letter >= 0; letter--, word--)
        {
            // "line of offers (LO)", but "out of home (OOH)".
            while (word > 0 && (tokens[word].Text == "-" || (tokens[word].Lower is "and" or "of" && tokens[word].Lower[0] != letters[letter]))) word--;
            if (word < 0 || tokens[word].Casing != Casing.Lower || tokens[word].Lower[0] != letters[letter]) return false;
        }

        return true;
    }

    /// <summary>"Harbor AI, a startup" makes a name of both words; "Meta AI researchers" beside many a plain "Meta" does not.</summary>
    public bool IsNamedWithAi(string lower) => Of(lower) is { WithAi: > 0 } capital
        && (capital.ClosedWithAi > 0 || capital.WithAi * 2 > capital.Times);

    /// <summary>Capitals that name a field, and that a startup's name may end with.</summary>
    public static bool IsOfMachines(string text) => text is "AI" or "ML";

    private static void CountAi(Capital capital, Token[] tokens, int i, int end)
    {
        if (i + 1 >= end || !IsOfMachines(tokens[i + 1].Text) || !tokens[i + 1].SpaceBefore) return;
        capital.WithAi++;
        if (i + 2 >= end || !tokens[i + 2].IsWord || FunctionWords.Words.Contains(tokens[i + 2].Word)
            || CompanyWords.Verbs.Contains(tokens[i + 2].Word)) capital.ClosedWithAi++;
    }

    private Capital CountEnding(Token[] tokens, int i, int end)
    {
        string lower = tokens[i].Lower;
        if (!_capitals.TryGetValue(lower, out Capital? capital)) _capitals.Add(lower, capital = new Capital(i));
        capital.Times++;
        if (i + 2 < end && tokens[i + 1].Lower == "and" && tokens[i + 2].IsCapitalized)
            _joined[(lower, tokens[i + 2].Lower)] = TimesJoined(lower, tokens[i + 2].Lower) + 1;
        bool possessive = i + 1 < end && tokens[i + 1].Kind == TokenKind.Possessive && tokens[i + 1].Text.Length > 1;
        // "Arthur Hobday sold boots", "Ms. Hobday" say nothing of "Hobday's".
        int before = i > 1 && tokens[i - 1].Text == "." ? i - 2 : i - 1;
        bool named = before >= 0 && tokens[before].Casing == Casing.Title
            && (FirstNames.Words.Contains(tokens[before].Word) && before == i - 1 || PersonWords.Honorifics.Contains(tokens[before].Word));
        if (!possessive && !named) capital.StandsBare = true;
        else if (!possessive) capital.IsSurname = true;
        else if (i + 2 < end && (tokens[i + 2].Lower is "said" or "also" || SuffixRun.IsSuffix(tokens[i + 2])
            || IsOpenedBy(tokens, i + 2, end))) capital.IsPossessiveSubject = true;
        if (possessive && i + 3 < end && tokens[i + 2].IsCapitalized
            && OrganizationWords.LegalSuffixes.Contains(tokens[i + 3].Word)) _ownedNames.Add((lower, tokens[i + 2].Lower));
        bool goesOn = i + 1 < end && (tokens[i + 1].IsCapitalized || (tokens[i + 1].Lower is "and" or "&" && i + 2 < end
            && tokens[i + 2].IsCapitalized)
            || (tokens[i + 1].Text == "-" && !tokens[i + 1].SpaceBefore && i + 2 < end && tokens[i + 2].IsCapitalized));
        if (!goesOn && capital.EndsNames < 0) capital.EndsNames = i;
        return capital;
    }

    /// <summary>"Lantern's, based in Erie, has", "Lantern's was sold", "Lantern's operates": nothing is there to be possessed.</summary>
    private static bool IsOpenedBy(Token[] tokens, int at, int end)
    {
        if (tokens[at].Text == ",")
            return at + 1 < end && tokens[at + 1].Lower is "a" or "an" or "based" or "founded" or "headquartered" or "located" or "owned"
                or "the" or "which" or "whose";
        return CompanyWords.SureVerbs.Contains(tokens[at].Word);
    }

    private Capital? Of(string lower) => _capitals.TryGetValue(lower, out Capital? capital) ? capital : null;

    /// <summary>How the article's prose uses a word that it capitalises.</summary>
    /// <param name="first">The token at which it does so first.</param>
    private sealed class Capital(int first)
    {
        public int First { get; } = first;

        public int Times { get; set; }

        /// <summary>How often inside a sentence, first of its name.</summary>
        public int Inside { get; set; }

        /// <summary>How often behind a small word, with no other capital after it.</summary>
        public int Among { get; set; }

        /// <summary>How often before "AI", and how often that closes a name.</summary>
        public int WithAi { get; set; }

        public int ClosedWithAi { get; set; }

        /// <summary>The first token at which it stands last of its name; -1 for none.</summary>
        public int EndsNames { get; set; } = -1;

        public bool StandsBare { get; set; }

        /// <summary>Whether it stands behind a first name or "Ms".</summary>
        public bool IsSurname { get; set; }

        public bool IsPossessiveSubject { get; set; }
    }
}
