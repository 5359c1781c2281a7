using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Whether an 's belongs to the name, "Lantern's Corp", or says whose something is, "Ironbark Inc's Fairmont Gears Co".
/// </summary>
internal static class PossessiveNames
{
    /// <summary>Tells it for the ending at a token of a name that began earlier.</summary>
    public static bool IsInside(NameSource source, int first, int at, int end)
    {
        Token[] tokens = source.Tokens;
        if (OrganizationWords.LegalSuffixes.Contains(tokens[at - 1].Word)) return false;
        string word = tokens[at - 1].Lower;
        if (tokens[at].Text.Length < 2) return at - first <= 2 && CommonWord.Is(word)
            && ((at - first == 1 && source.Use.IsNeverBare(word) && RunsIntoSuffix(source, at + 1, end))
                || RunsIntoBody(source, at + 1, end));
        if (SuffixRun.SuffixOf(source, at + 1, end) == at + 1) return true;
        if (PlaceNames.Known.Contains(source.Document.Phrase(first, at).ToLowerInvariant())) return false;
        if (IsOfPlace(tokens, at + 1, end) || (IsBought(tokens, first, at + 1, end) && source.Use.IsNeverBare(word))) return true;
        if (NameConnectors.Possessives.Contains(word + "'s")) return true;
        if (Closes(tokens, first, at, end) && at - first == 1 && !IsOwner(word) && source.Use.IsNeverBare(word)) return true;
        if (source.Use.IsAlwaysPossessive(word) || IsFounderNamed(source, first, at, end)) return true;
        return (at - first == 1 && !IsOwner(word) && source.Use.IsNeverBare(word)
            && (RunsIntoSuffix(source, at + 1, end) || (at + 1 < end && source.Use.IsOwnedName(word, tokens[at + 1].Lower))));
    }

    /// <summary>"the grocery chain Lantern's, which": said to be a company, and nothing is there to be possessed.</summary>
    private static bool Closes(Token[] tokens, int first, int at, int end) =>
        first > 0 && (CompanyWords.Sorts.Contains(tokens[first - 1].Word) || tokens[first - 1].Lower == "store")
            && (at + 1 >= end || tokens[at + 1].Text is "," or "." or ")" or ";");

    /// <summary>"Loxley's of London".</summary>
    private static bool IsOfPlace(Token[] tokens, int at, int end) => at + 1 < end && tokens[at].Lower == "of"
        && tokens[at + 1].IsCapitalized
        && PlaceNames.Known.Contains(tokens[at + 1].Word);

    /// <summary>"to buy Ben &amp; Larry's for", "sold Larry's to": what is bought ends with the 's.</summary>
    private static bool IsBought(Token[] tokens, int first, int at, int end) =>
        first > 0 && FirmProofs.Bought.Contains(tokens[first - 1].Word)
            && (at >= end || tokens[at].Text is "," or "." || tokens[at].Lower is "for" or "from" or "to" or "in" or "last");

    /// <summary>
    /// "Rick's Sporting Goods", "St. Giles's Place": a first name that never stands without its 's, and plain words in capitals.
    /// </summary>
    private static bool IsFounderNamed(NameSource source, int first, int at, int end)
    {
        Token[] tokens = source.Tokens;
        bool saint = at - first == 3 && tokens[first].Lower == "st" && tokens[first + 1].Text == ".";
        if (saint) first += 2;
        if (at - first != 1 || at + 1 >= end || !FirstNames.Words.Contains(tokens[first].Word)
            || !source.Use.IsNeverBare(tokens[first].Lower))
            return false;
        ref readonly Token next = ref tokens[at + 1];
        return next.Casing == Casing.Title && CommonWord.Is(next.Word) && !source.Use.IsSeenSmall(next.Lower)
            && !PersonWords.Roles.Contains(next.Word) && !KnownNames.Designations.Contains(next.Word)
            && !FunctionWords.Words.Contains(next.Word) && !KnownNames.Calendar.Contains(next.Word);
    }

    /// <summary>"Ontario Nurses' Pension Plan", "Orvane Supporters' Trust": capitals that end as a body's name does.</summary>
    private static bool RunsIntoBody(NameSource source, int at, int end)
    {
        int last = at;
        while (last + 1 < end && source.Tokens[last + 1].IsCapitalized && !source.IsTaken(last + 1)) last++;
        return last < end && last >= at && source.Tokens[at].IsCapitalized
            && NameConnectors.MembersBodies.Contains(source.Tokens[last].Word);
    }

    /// <summary>"Alder's Nursery Inc", where nobody called Alder is named otherwise.</summary>
    private static bool RunsIntoSuffix(NameSource source, int at, int end)
    {
        if (IsOwner(source.Tokens[at - 2].Lower)) return false;
        int suffix = SuffixRun.SuffixOf(source, at, end);
        return suffix > at && suffix < at + 4;
    }

    /// <summary>Places and known companies own others: "Qatar's Orvane Plc".</summary>
    private static bool IsOwner(string lower) =>
        PlaceNames.Known.Contains(lower) || KnownNames.Companies.Contains(lower) || KnownNames.Calendar.Contains(lower);
}
