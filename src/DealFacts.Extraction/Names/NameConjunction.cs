using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whether "and" stands inside a name, "Morton Oil and Gas Plc", or between two, "Jean Dupont and Acme Corp".</summary>
internal static class NameConjunction
{
    private const int LongestDescription = 14;

    /// <summary>Tells it for the "and" at a token of a name that began earlier.</summary>
    public static bool Joins(NameSource source, int first, int and, int end)
    {
        Token[] tokens = source.Tokens;
        int next = and + 1;
        if (next >= end || !tokens[next].IsCapitalized || source.IsTaken(next) || EndsInPlace(source, first, and)) return false;
        if (tokens[next].Lower is "co" or "co.") return true;
        if (OrganizationWords.LegalSuffixes.Contains(tokens[and - 1].Word)) return false;
        if (tokens[next].Lower is "co" or "company" or "associates" or "sons" or "partners" or "brothers" or "daughters") return true;
        if (tokens[and - 1].Text.Length == 1 && tokens[next].Text.Length == 1) return true;
        // "Orvane Credit and Bank of Arden".
        if (next + 2 < end && tokens[next + 1].Lower == "of" && NameConnectors.OfHeads.Contains(tokens[next].Word)) return false;
        if (IsArm(tokens, and, end)) return true;
        if (InList(source, first) || IsPerson(tokens, first, and)) return false;
        if (first > 0 && (NameConnectors.ListOpeners.Contains(tokens[first - 1].Word) || IsSeveral(tokens[first - 1]))) return false;
        int last = next;
        while (last + 1 < end && tokens[last + 1].IsCapitalized && !source.IsAfterGap(last + 1)) last++;
        if (and - first > 1 && NameConnectors.ForeignHeads.Contains(tokens[first].Word) && tokens[first].Lower != "bank") return false;
        if (KnownNames.GovernmentBodies.Contains(source.Document.Phrase(first, last + 1).ToLowerInvariant())) return true;
        string left = source.Document.Phrase(first, and).ToLowerInvariant();
        if (KnownNames.Media.Contains(left) || KnownNames.Companies.Contains(left)) return false;
        if (OrganizationWords.LegalSuffixes.Contains(tokens[last].Word)) return JoinsClosed(source, first, and, last);
        return !PlaceNames.Known.Contains(left) && JoinsOpen(source, first, and, last);
    }

    /// <summary>"backers Orvane and Dacre Capital": several of a sort are named one by one.</summary>
    private static bool IsSeveral(Token token)
    {
        string word = token.Lower;
        if (token.Casing != Casing.Lower || word.Length < 4 || word[word.Length - 1] != 's') return false;
        string one = word.Substring(0, word.Length - 1);
        return CompanyWords.Sorts.Contains(one) || ReferenceWords.Trades.Contains(one);
    }

    /// <summary>
    /// Before a legal suffix: "Orvane and Dacre Inc", "Brazos Land and Cattle Co", but not "State Bank of Arden and Dacre Inc", nor
    /// "ORV and Dacre Group Inc".
    /// </summary>
    private static bool JoinsClosed(NameSource source, int first, int and, int last)
    {
        Token[] tokens = source.Tokens;
        if (and - first == 1 && last > and + 2 && tokens[first].Casing == Casing.Upper && tokens[first].Text.Length > 2
            && tokens[and + 1].Casing != Casing.Upper) return false;
        if (StandApart(source, and)) return false;
        if (last == and + 1 && tokens[last].Lower is "co" or "corp") return false;
        if (KnownNames.Companies.Contains(source.Document.Phrase(and + 1, last).ToLowerInvariant())) return false;
        if (AreCommon(source, and + 1, last)) return !StandsAlone(source, first, and);
        if (PlaceNames.Known.Contains(source.Document.Phrase(first, and).ToLowerInvariant()))
            return last > and + 2 && !(first > 0
                && (tokens[first - 1].Lower == "of" || PlaceNames.Prepositions.Contains(tokens[first - 1].Word)));
        bool severalWords = and - first > 1 && tokens[and - 2].IsWord;
        if (severalWords && OrganizationWords.Tails.Contains(tokens[and - 1].Word)) return IsTrade(tokens[and + 1].Lower);
        return !(severalWords && HasBody(tokens, first, and)) && !StandsAlone(source, first, and);
    }

    /// <summary>Without a legal suffix: "Pell and Harker" over and over, "Merchants and Manufacturers State Bank".</summary>
    private static bool JoinsOpen(NameSource source, int first, int and, int last)
    {
        Token[] tokens = source.Tokens;
        int next = and + 1;
        string close = tokens[last].Lower;
        // "Orvane and Tulmar Bank are", "Orvane Securities and Tulmar Bank": two.
        if (last > next && last + 1 < tokens.Length && tokens[last + 1].Lower is "are" or "were" or "have") return false;
        if (last > next && and - first > 1 && OrganizationWords.Tails.Contains(tokens[and - 1].Word)
            && OrganizationWords.Tails.Contains(close)
            && !CommonWord.Is(tokens[next].Word)) return false;
        if (and - first == 1 && tokens[first].Casing == Casing.Mixed && !tokens[first].Lower.StartsWith("mc", StringComparison.Ordinal)
            && !tokens[first].Lower.StartsWith("mac", StringComparison.Ordinal)) return false;
        if (last == next && OrganizationWords.Tails.Contains(close) && OrganizationWords.Tails.Contains(tokens[and - 1].Word)) return true;
        if (last == next && and - first == 1 && (IsPair(source, first, next) || SpeaksAsOne(source, first, next)
            || IsPartnership(source, first, next))) return true;
        // "Orvane Pioneering and Polar Ventures": two firms, each with a name of its own.
        if (and - first > 1 && OrganizationWords.Funds.Contains(tokens[last].Word)) return false;
        if (last > next && OrganizationWords.Tails.Contains(close) && AreCommon(source, next, last)
            && CommonWord.Is(tokens[and - 1].Word) && !OrganizationWords.Funds.Contains(tokens[and - 1].Word)
            && !source.Use.EndsNames(tokens[and - 1].Lower)) return true;
        if (OrganizationWords.Funds.Contains(tokens[and - 1].Word) || HasBody(tokens, first, and)) return false;
        // "Orvane Kredit and Tulmar Bank": two names.
        if (and - first > 1 && !CommonWord.Is(tokens[and - 1].Word)) return false;
        // "BMR and Nordic Bank": letters are a name by themselves.
        if (and - first == 1 && last > next && tokens[first].Casing == Casing.Upper && tokens[first].Text.Length > 2) return false;
        return last > next && close is "foundation" or "commission" or "association" or "trust" or "bank" or "fund" or "services"
            or "group" && !StandsAlone(source, first, and);
    }

    /// <summary>"Exploration and Production Inc", but not "Savings and First Orvane Inc".</summary>
    private static bool IsTrade(string lower) =>
        (CommonWord.Is(lower) || NameConnectors.TradeShorts.Contains(lower)) && !NameConnectors.BankWords.Contains(lower)
            && !PlaceNames.Demonyms.Contains(lower);

    private static bool AreCommon(NameSource source, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!CommonWord.Is(source.Tokens[i].Word) && !NameConnectors.TradeShorts.Contains(source.Tokens[i].Word)) return false;
        return end > first;
    }

    /// <summary>"Bank of Arden", "Banque Orvane": a whole name by itself.</summary>
    private static bool HasBody(Token[] tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (NameConnectors.OfHeads.Contains(tokens[i].Word)) return true;
        return false;
    }

    /// <summary>"Pell and Harker" over and over, and neither without the other.</summary>
    private static bool IsPair(NameSource source, int left, int right)
    {
        string first = source.Tokens[left].Lower, second = source.Tokens[right].Lower;
        if (PlaceNames.Known.Contains(first) || PlaceNames.Known.Contains(second) || FirstNames.Words.Contains(first)) return false;
        return source.Use.TimesJoined(first, second) > 1 && !source.Use.EndsNames(first)
            && source.Use.TimesJoined(first, second) == source.Use.TimesCapital(second);
    }

    /// <summary>"Pell and Harker said it agreed": two would say "they".</summary>
    private static bool SpeaksAsOne(NameSource source, int left, int right) =>
        right + 2 < source.Tokens.Length && ClauseWords.Speech.Contains(source.Tokens[right + 1].Word)
        && source.Tokens[right + 2].Text == "it"
        && !PlaceNames.Known.Contains(source.Tokens[left].Lower) && !source.Use.EndsNames(source.Tokens[left].Lower);

    /// <summary>"Pell and Harker, a Midland, Texas, oil partnership": only the two together are one.</summary>
    private static bool IsPartnership(NameSource source, int left, int right)
    {
        Token[] tokens = source.Tokens;
        if (right + 3 >= tokens.Length || tokens[right + 1].Text != "," || tokens[right + 2].Lower is not ("a" or "an")) return false;
        if (KnownNames.Companies.Contains(tokens[right].Lower) || source.Use.EndsNames(tokens[left].Lower)) return false;
        for (int i = right + 3; i < tokens.Length && i < right + LongestDescription && tokens[i].Text != ";"; i++)
            if (tokens[i].Lower == "partnership") return true;
        return false;
    }

    /// <summary>"Compagnie des Lampes Rol of France and": a place before "and" ends the name.</summary>
    private static bool EndsInPlace(NameSource source, int first, int and)
    {
        for (int i = first + 1; i < and - 1; i++)
            if (source.Tokens[i].Lower == "of"
                && PlaceNames.Known.Contains(source.Document.Phrase(i + 1, and).ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>
    /// "Orvane Asset and Wealth Management", "Orvane Corporate and Investment Bank", "Orvane Management and Research Co": one arm for both.
    /// </summary>
    private static bool IsArm(Token[] tokens, int and, int end)
    {
        if (and + 2 < end && tokens[and - 1].Text == "Management" && tokens[and + 1].Text == "Research"
            && SuffixRun.IsSuffix(tokens[and + 2])) return true;
        if (and + 2 >= end || !NameConnectors.Markets.Contains(tokens[and - 1].Word)
            || !NameConnectors.Markets.Contains(tokens[and + 1].Word)) return false;
        return tokens[and + 2].IsCapitalized && tokens[and + 2].Lower is "management" or "bank" or "banking" or "partners";
    }

    /// <summary>"A, B and C": what stands before is one of several.</summary>
    private static bool InList(NameSource source, int first) =>
        first >= 2 && source.Tokens[first - 1].Text == "," && source.Tokens[first - 2].IsCapitalized && !source.IsTaken(first - 2)
        && !KnownNames.Calendar.Contains(source.Tokens[first - 2].Word);

    private static bool IsPerson(Token[] tokens, int first, int and) =>
        and - first is 2 or 3 && FirstNames.Words.Contains(tokens[first].Word) && !OrganizationWords.Tails.Contains(tokens[and - 1].Word);

    /// <summary>"Orvane and Dacre Inc" where each of the two stands without the other somewhere: two names.</summary>
    private static bool StandApart(NameSource source, int and)
    {
        string left = source.Tokens[and - 1].Lower, right = source.Tokens[and + 1].Lower;
        return !CommonWord.Is(source.Tokens[and - 1].Word) && !CommonWord.Is(source.Tokens[and + 1].Word) && source.Use.EndsNames(left)
            && source.Use.TimesCapital(right) > source.Use.TimesJoined(left, right);
    }

    /// <summary>Whether the part before "and" is a name elsewhere, without what follows.</summary>
    private static bool StandsAlone(NameSource source, int first, int and)
    {
        Token[] tokens = source.Tokens;
        string word = tokens[and - 1].Lower;
        if (and - first > 1 && OrganizationWords.Tails.Contains(word)) return false;
        return source.Use.EndsNamesBefore(word, first);
    }
}
