using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads the words of a share up to whose it is: "stake, or 16 pct of the total outstanding, in".</summary>
internal static class ShareReader
{
    private const int LongestRun = 24;

    /// <summary>Whether the word may open a share: "stake", or the "capital" of "the issued capital of".</summary>
    public static bool Starts(TermLine line, int at) =>
        line.IsIn(at, DealNouns.Shares) || AreUnits(line, at) || IsInvestment(line, at)
            || (line.Is(at, "capital") && line.Is(at + 1, "of") && (line.IsIn(at - 1, PhraseWords.ShareFillers) || line.IsParty(at + 2)));

    /// <summary>
    /// Where the owner of shares is read from: the term after "stock of", "stake in", "interest in"; -1 when no such word follows.
    /// </summary>
    public static int Of(TermLine line, int at)
    {
        int i = AreUnits(line, at) || IsInvestment(line, at) ? at + 1 : at;
        while (i < line.Count && i < at + LongestRun
            && (line.IsIn(i, DealNouns.Shares) || line.IsIn(i, PhraseWords.ShareFillers) || line.IsKind(i, TermKind.Percent))) i++;
        // "a majority stake of 64% in".
        if (line.Is(i, "of") && line.IsKind(i + 1, TermKind.Percent)) i += 2;
        if (line.IsKind(i, TermKind.Count) && line.Is(i - 1, "of")) i++;
        i = SkipOwnership(line, line.SkipBrackets(i));
        if (line.Is(i, ",") && line.Is(i + 1, "or") && line.IsKind(i + 2, TermKind.Percent)) i += line.Is(i + 3, ",") ? 4 : 3;
        if (!line.Is(i, "of") && !line.Is(i, "in") && !(line.Is(i, "at") && line.MoneyAt(i + 1) is null)) return -1;
        if (line.IsIn(i + 1, DealNouns.Shares)) return i + 1;
        // "its shares in response to the offer".
        if (line.Is(i, "in") && line.IsIn(i + 1, PhraseWords.Circumstances)) return -1;
        return line.Is(i + 1, "the") && line.IsIn(i + 2, PhraseWords.TotalWords) ? -1 : i + 1;
    }

    /// <summary>"a 13 pct equity investment in": it is measured as a stake is.</summary>
    private static bool IsInvestment(TermLine line, int at) =>
        line.Is(at, "investment") && line.Is(at + 1, "in")
            && (line.IsKind(at - 1, TermKind.Percent) || (line.Is(at - 1, "equity") && line.IsKind(at - 2, TermKind.Percent)));

    /// <summary>"all outstanding units of Widget LP", "limited partnership units of Widget": how partnerships call their shares.</summary>
    private static bool AreUnits(TermLine line, int at) =>
        line.Is(at, "units") && line.Is(at + 1, "of") && line.IsParty(at + 2)
            && (line.IsIn(at - 1, DealNouns.UnitSorts)
                || OrganizationWords.Partnerships.Contains(line.Document.Tokens[line[at + 2].End - 1].Word));

    /// <summary>"the 50 pct interest it does not already own in".</summary>
    private static int SkipOwnership(TermLine line, int at)
    {
        if (!line.IsParty(at) && !line.Is(at, "that") && !line.Is(at, "it")) return at;
        for (int i = at + 1; i < at + 8; i++)
            if (line.Is(i, "own") || line.Is(i, "owned") || line.Is(i, "owns") || line.Is(i, "hold") || line.Is(i, "held")) return i + 1;
        return at;
    }
}
