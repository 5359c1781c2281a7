using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Which signs go on with a name: the "&amp;" of "Kestrel &amp; Co", the dot of "Paul C. Ingram", the bracket of "QiTan Biologics (Cayman)
/// Inc".
/// </summary>
internal sealed class NameSigns(NameSource source)
{
    private const int LongestPlace = 5;

    private readonly CommaFirms _firms = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether a legal suffix, its dot aside, stands at a token of a name.</summary>
    public bool IsSuffix(int first, int at)
    {
        if (Tokens[at].Text == "." && at > first) at--;
        return at > first && OrganizationWords.LegalSuffixes.Contains(Tokens[at].Word);
    }

    /// <summary>Whether a name may go on with a capital at the token.</summary>
    public bool CapitalAt(int at, int end) => at < end && !source.IsTaken(at) && !source.IsAfterGap(at) && Tokens[at].IsCapitalized;

    /// <summary>The token after the sign and what it joins, or the same token when the name is over.</summary>
    public int Step(int first, int at, int end)
    {
        string text = Tokens[at].Text;
        bool glued = !Tokens[at].SpaceBefore;
        bool nextGlued = at + 1 < end && !Tokens[at + 1].SpaceBefore;
        if (text == "&") return CapitalAt(at + 1, end) ? at + 2 : at;
        if (text is "-" or "–" or "/") return StepJoint(first, at, end, glued, nextGlued);
        if (text == "." && glued) return StepDot(first, at, end);
        if (text == "," && _firms.EndOf(first, at, end) is var firm and > 0) return firm;
        // "Orvane, Inc" but "Jane Roe, Co-Founder".
        if (text == "," && at + 1 < end) return OrganizationWords.LegalSuffixes.Contains(Tokens[at + 1].Word)
            && Tokens[at + 1].IsCapitalized && Tokens[at + 1].Text.Length > 1 && !(at + 2 < end && Tokens[at + 2].Text == "-") ? at + 2
                : at;
        if (text == "(") return StepBracket(first, at, end);
        if (text is "+" && glued && !nextGlued) return at + 1;
        if (text is "!" && glued && at + 1 < end && (Tokens[at + 1].Kind == TokenKind.Possessive || Tokens[at + 1].IsWord)) return at + 1;
        // "Dunkin' Brands".
        if (text is "'" or "’" && glued && !nextGlued && at - first == 1 && Tokens[first].Lower.EndsWith("in", StringComparison.Ordinal)
            && CapitalAt(at + 1, end)) return at + 2;
        return text is "'" or "’" && nextGlued && at + 2 < end && Tokens[at + 1].Lower == "n" ? at + 2 : at;
    }

    /// <summary>"/PRWire/": both slashes stand around the name.</summary>
    private bool IsSlashed(int first) => first > 0 && Tokens[first - 1].Text == "/";

    /// <summary>"Q-Mobile", "Mar/Tel", and the sign that closes "Plisse/".</summary>
    private int StepJoint(int first, int at, int end, bool glued, bool nextGlued)
    {
        if (!glued || at + 1 >= end) return at;
        if (!nextGlued) return Tokens[at].Text == "/" && !IsSlashed(first) ? at + 1 : at;
        ref readonly Token next = ref Tokens[at + 1];
        if (next.Casing == Casing.Lower && SuffixRun.SuffixOf(source, at + 2, end) == at + 2) return at + 2;
        return next.IsCapitalized || next.Casing == Casing.Mixed || (next.Kind == TokenKind.Number && Tokens[at].Text == "-"
            && next.Text.Length < 5) ? at + 2 : at;
    }

    /// <summary>
    /// The dot of an initial, "Paul C. Ingram", of "St. Petersburg", or of a suffix inside a name, "Bank of America Corp. Ltd".
    /// </summary>
    private int StepDot(int first, int at, int end)
    {
        ref readonly Token before = ref Tokens[at - 1];
        bool initial = before.Text.Length == 1 && before.Casing == Casing.Upper;
        bool title = before.Lower is "st" or "ft" or "mt" or "jr" or "bros" or "dr" or "mr" or "mrs" or "ms"
            || Abbreviations.GivenNames.Contains(before.Word);
        if ((initial || title) && CapitalAt(at + 1, end)) return at + 2;
        if (initial && at - first == 1 && JoinsInitials(at + 1, end)) return at + 3;
        if (!IsSuffix(first, at - 1)) return at;
        int next = at + 1 < end && Tokens[at + 1].Text == "," ? at + 2 : at + 1;
        return CapitalAt(next, end) && OrganizationWords.LegalSuffixes.Contains(Tokens[next].Word) ? next + 1 : at;
    }

    /// <summary>"R. and E. Orvane Mining Co".</summary>
    private bool JoinsInitials(int at, int end) =>
        at + 3 < end && Tokens[at].Lower is "and" or "&" && CapitalAt(at + 1, end) && Tokens[at + 1].Text.Length == 1
        && Tokens[at + 2].Text == "." && CapitalAt(at + 3, end);

    /// <summary>"QiTan Biologics (Cayman) Inc", "Orvane (M) Holdings Bhd": a place in brackets before what closes the name.</summary>
    private int StepBracket(int first, int at, int end)
    {
        if (EndOfPlace(at, end) is var closed and > 0 && !IsSuffix(first, at - 1)
            && SuffixRun.SuffixOf(source, closed, end) > 0) return closed;
        // "Samuel Orvane and Co (Holdings) Ltd".
        bool closes = IsSuffix(first, at - 1) && !(Tokens[at - 1].Lower == "co" && at + 1 < end && Tokens[at + 1].Casing == Casing.Title);
        if (at + 3 >= end || Tokens[at + 2].Text != ")" || !Tokens[at + 1].IsCapitalized || closes) return at;
        int suffix = SuffixRun.SuffixOf(source, at + 3, end);
        bool place = Tokens[at + 1].Text.Length < 3 || PlaceNames.Known.Contains(Tokens[at + 1].Word);
        return suffix == at + 3 || (suffix > 0 && place) ? at + 4 : at;
    }

    /// <summary>"(United Kingdom)": the token after the bracket that closes behind a place of several words; 0 where none stands.</summary>
    private int EndOfPlace(int at, int end)
    {
        int close = at + 3;
        while (close < end && close < at + LongestPlace && Tokens[close].Text != ")") close++;
        return close < end && Tokens[close].Text == ")"
            && PlaceNames.Known.Contains(source.Document.Phrase(at + 1, close).ToLowerInvariant()) ? close + 1 : 0;
    }
}
