using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Tells whether the capital that a sentence starts with is a name's: "Dominion said it", but not "Analysts said it".</summary>
internal sealed class OpeningNames(NameSource source, NameGrowth growth, NamesSoFar soFar)
{
    private readonly PlainSubjects _plain = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether the capital that any sentence starts with is a name's.</summary>
    public bool IsName(int i, Sentence sentence)
    {
        ref readonly Token token = ref Tokens[i];
        bool common = CommonWord.Is(token.Word) || source.Use.IsSeenSmall(token.Lower) || CompanyWords.Sorts.Contains(token.Word);
        if (token.Casing is Casing.Mixed || (token.Casing == Casing.Upper && token.Text.Length > 1)) return true;
        if (token.Text.Length == 1 && i + 1 < sentence.End && source.IsGlued(i, i + 1)
            && Tokens[i + 1].Text is "-" or "." or "&") return true;
        if (IsCompound(i, sentence)) return true;
        if (KnownNames.Companies.Contains(token.Word) && i + 2 < sentence.End && Tokens[i + 1].Text == ","
            && Tokens[i + 2].IsCapitalized) return true;
        if (FunctionWords.Words.Contains(token.Word)) return i + 1 < sentence.End && (IsPairOnly(i) || IsFirstOfName(i, sentence)
            || (source.Use.IsNamedWord(token.Lower) && IsOfName(Tokens, i, sentence.End)));
        bool capitalFollows = i + 1 < sentence.End && Continues(i + 1) && !source.IsAfterGap(i + 1);
        if (capitalFollows && FirstNames.Words.Contains(token.Word) && !CommonWord.Is(Tokens[i + 1].Word)) return true;
        // "Peak & Orvane": the sign joins nothing but names.
        if (capitalFollows && Tokens[i + 1].Text == "&" && i + 2 < sentence.End && Tokens[i + 2].Casing == Casing.Title) return true;
        if (capitalFollows) return !common || JoinsNext(i, sentence);
        if (NameConnectors.OfHeads.Contains(token.Word) && growth.EndOf(i, sentence) > i + 2) return true;
        bool inside = source.Use.CapitalInside(token.Lower) > 0 && !SentenceOpeners.Describers.Contains(token.Word);
        return !common || inside || IsSubject(i, sentence) || RunsIntoSuffix(i, sentence) || IsShortForm(i, sentence.End)
            || IsJoined(i, sentence) || _plain.Is(i, sentence.End) || IsNumbered(i, sentence.End);
    }

    /// <summary>"Over has", "Over's app": what follows needs a subject before it.</summary>
    public static bool IsOfName(Token[] tokens, int i, int end) =>
        i + 1 < end && (tokens[i + 1].Kind == TokenKind.Possessive || ClauseWords.Auxiliaries.Contains(tokens[i + 1].Word));

    /// <summary>"Rolls-Corvane": two capitals in one word; not "Ex-Corvane banker", and not in a headline, which capitalises all.</summary>
    private bool IsCompound(int i, Sentence sentence) =>
        !sentence.IsHeading && i + 2 < sentence.End && Tokens[i + 1].Text == "-" && source.IsGlued(i, i + 1) && source.IsGlued(i + 1, i + 2)
            && Tokens[i + 2].Casing == Casing.Title && !source.IsTaken(i + 2) && CommonWord.Is(Tokens[i].Word)
            && !SentenceOpeners.Prefixes.Contains(Tokens[i].Word);

    /// <summary>"Motel 9 agreed": no number agrees.</summary>
    private bool IsNumbered(int i, int end) =>
        i + 2 < end && Tokens[i + 1].Kind == TokenKind.Number && Tokens[i + 1].SpaceBefore && FirmProofs.Acts.Contains(Tokens[i + 2].Word)
            && !KnownNames.Designations.Contains(Tokens[i].Word) && !KnownNames.Calendar.Contains(Tokens[i].Word) && !source.IsTaken(i + 1);

    /// <summary>"Cross and Harker said it agreed": what the common word is joined to speaks for both.</summary>
    private bool IsJoined(int i, Sentence sentence) =>
        i + 2 < sentence.End && Tokens[i + 1].Lower == "and" && growth.EndOf(i, sentence) == i + 3;

    /// <summary>"Beyond Bread Inc": whenever the second word has a capital, the first stands before it.</summary>
    private bool IsPairOnly(int i)
    {
        string second = Tokens[i + 1].Lower;
        int pairs = source.Use.TimesPaired(Tokens[i].Lower, second);
        return pairs > 1 && pairs == source.Use.TimesCapital(second) && CommonWord.Is(second);
    }

    /// <summary>
    /// "Just Tea" where it stands inside a sentence too, and "Beyond Grain raised": neither is a preposition followed by what it governs
    /// and a verb, nor "our" by a capital.
    /// </summary>
    public bool IsFirstOfName(int i, Sentence sentence)
    {
        if (i + 1 >= sentence.End || !growth.CapitalAt(i + 1, sentence.End)
            || PlaceNames.Demonyms.Contains(Tokens[i + 1].Word)) return false;
        if (Tokens[i].Lower is not ("the" or "a" or "an") && source.Use.IsPairInside(Tokens[i].Lower, Tokens[i + 1].Lower)) return true;
        if (!SentenceOpeners.Clauseless.Contains(Tokens[i].Word)) return false;
        int end = growth.EndOf(i, sentence);
        // "Beyond Grain Inc. fell": the suffix and its full stop.
        if (end - i > 2 && OrganizationWords.LegalSuffixes.Contains(Tokens[Tokens[end - 1].Text == "." ? end - 2 : end - 1].Word)) return true;
        return end < sentence.End && CompanyWords.Verbs.Contains(Tokens[end].Word);
    }

    /// <summary>
    /// "Church and Dwyer Co", "Fireman's Fund Corp", "Gold-Tech Inc": the first word is common, what it grows into is not.
    /// </summary>
    private bool RunsIntoSuffix(int i, Sentence sentence)
    {
        int end = growth.EndOf(i, sentence);
        if (end - i > 1 && Tokens[end - 1].Text == ".") end--;
        if (!Tokens[end - 1].IsCapitalized) return false;
        return (end - i > 2 && OrganizationWords.LegalSuffixes.Contains(Tokens[end - 1].Word))
            || (end - i > 3 && OrganizationWords.Tails.Contains(Tokens[end - 1].Word));
    }

    /// <summary>The next word of "Global Orvane", the sign of "Pow! Brands" and "Church &amp; Orvane".</summary>
    private bool Continues(int i) => Tokens[i].IsCapitalized || Tokens[i].Text == "&"
        || (Tokens[i].Text == "!" && source.IsGlued(i - 1, i));

    /// <summary>"Global Remittance agreed", but "Analyst Jane Roe said".</summary>
    private bool JoinsNext(int i, Sentence sentence)
    {
        string lower = Tokens[i].Lower;
        // "New York investor Jane Roe".
        if (PlaceNames.Known.Contains(source.Document.Phrase(i, i + 2).ToLowerInvariant())) return true;
        if (source.Use.IsPairInside(lower, Tokens[i + 1].Lower) || soFar.StartWith(lower, Tokens[i + 1].Lower)) return true;
        // "Bankrupt Orvane finds a buyer".
        if (SentenceOpeners.Plights.Contains(lower)) return false;
        // "Carmaker Orvane Motors": what sort of company it is stands before the name.
        if (lower is "rival" or "competitor" || ((CompanyWords.Sorts.Contains(lower) || ReferenceWords.Trades.Contains(lower))
            && !CommonWord.Is(Tokens[i + 1].Word))) return false;
        int end = growth.EndOf(i, sentence);
        // "Current Orvane shareholders", "Former Orvane executives".
        if (SentenceOpeners.Describers.Contains(lower) && end < sentence.End
            && (CompanyWords.Nouns.Contains(Tokens[end].Word) || CompanyWords.Plurals.Contains(Tokens[end].Word))) return false;
        for (int at = i + 1; at < end; at++)
            if (Tokens[at].Lower == "of") return true;
        // "Granite Corp. has": the suffix stands before its own full stop.
        int last = Tokens[end - 1].Text == "." ? end - 2 : end - 1;
        if (OrganizationWords.LegalSuffixes.Contains(Tokens[last].Word) || OrganizationWords.Tails.Contains(Tokens[last].Word)) return true;
        if (CompanyWords.Sorts.Contains(lower) || lower.EndsWith("ly", StringComparison.Ordinal)) return false;
        if (end == i + 2 && NameConnectors.FirstWords.Contains(lower) && Tokens[i + 1].Casing == Casing.Title && !IsKnown(i + 1))
            return true;
        return end < sentence.End
            && (CompanyWords.Verbs.Contains(Tokens[end].Word) || IsPairOfSubjects(end, sentence) || IsPlainPair(i, end));
    }

    /// <summary>
    /// "Brisk Kettle snapped up": two plain words, of which the second would not have a capital alone; not "Retailer Lantern" nor "Buying
    /// Lantern would" where the article knows a Lantern.
    /// </summary>
    private bool IsPlainPair(int i, int end) =>
        end == i + 2 && Tokens[i].Casing == Casing.Title && Tokens[i + 1].Casing == Casing.Title && CommonWord.Is(Tokens[i + 1].Word)
            && !IsKnown(i + 1)
            && !PersonWords.Roles.Contains(Tokens[i].Word) && !SentenceOpeners.Describers.Contains(Tokens[i].Word)
            && !ReferenceWords.Trades.Contains(Tokens[i].Word) && PlainSubjects.IsSingular(Tokens[i].Lower);

    /// <summary>"Apple", "Ohio", and a name that stands without its first word too.</summary>
    private bool IsKnown(int at) =>
        KnownNames.Companies.Contains(Tokens[at].Word) || PlaceNames.Known.Contains(Tokens[at].Word) || FirstNames.Words.Contains(Tokens[at].Word)
            || source.Use.TimesCapital(Tokens[at].Lower) != source.Use.TimesPaired(Tokens[at - 1].Lower, Tokens[at].Lower);

    /// <summary>"Horizon Orvane and Arden poured": another name and the verb of both follow.</summary>
    private bool IsPairOfSubjects(int and, Sentence sentence)
    {
        if (and + 1 >= sentence.End || Tokens[and].Lower != "and" || !Tokens[and + 1].IsCapitalized
            || CommonWord.Is(Tokens[and + 1].Word)) return false;
        int end = growth.EndOf(and + 1, sentence);
        return end < sentence.End && CompanyWords.Verbs.Contains(Tokens[end].Word);
    }

    /// <summary>"Treasury, which leads", "Square said it": a common word treated as a company.</summary>
    private bool IsSubject(int i, Sentence sentence) =>
        sentence.Index == 0 && i + 2 < sentence.End && Tokens[i + 1].Text is "said" && Tokens[i + 2].Text is "it";

    /// <summary>"Dominion said it" after "Dominion Orvane Inc", "Pay 'N Orvane" after "Pay 'N Orvane Stores Inc".</summary>
    public bool IsShortForm(int i, int end)
    {
        if (i + 1 >= end) return false;
        ref readonly Token next = ref Tokens[i + 1];
        if (soFar.StartWith(Tokens[i].Lower, next.Lower)) return true;
        // "Dominion, of Arden," after "Dominion Orvane Inc".
        bool aside = next.Text == "," && i + 2 < end && Tokens[i + 2].Lower is "of" or "based" or "a" or "an" or "the" or "with" or "whose"
            or "which" or "located" or "headquartered" or "founded" or "formed";
        return soFar.StartWith(Tokens[i].Lower) && (aside || next.Kind == TokenKind.Possessive || next.Lower is "which" or "whose" or "also"
            || CompanyWords.Verbs.Contains(next.Word) || ClauseWords.Speech.Contains(next.Word)
                || ClauseWords.Auxiliaries.Contains(next.Word));
    }
}
