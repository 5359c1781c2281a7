using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds where a verb's object starts behind what may stand before it.</summary>
internal static class ObjectStart
{
    private const int LongestTitle = 8;
    private const int LongestLevels = 6;

    /// <summary>The object's first term, where a term after the verb is given.</summary>
    public static int After(DealDraft draft, int at)
    {
        int start = PastAside(draft.Line, at);
        if (start > at && draft.Line.Is(at + 1, "for") && draft.Frame.ObjectRole == PartyRole.Target)
            for (int i = at + 2; i < start; i++) draft.TakeValue(draft.Line.MoneyAt(i));
        return PastTitle(draft.Line, PastHolders(draft, PastMeans(draft, PastPrice(draft, PastLevels(draft, start)))));
    }

    /// <summary>
    /// The term after "to 61.2 pct from 48.9 pct" in "raised to 61.2 pct from 48.9 pct its stake in"; the same term where no object follows.
    /// </summary>
    private static int PastLevels(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        int end = at;
        while (end < at + LongestLevels && (((line.Is(end, "to") || line.Is(end, "from") || line.Is(end, "by")) && IsLevel(line, end + 1))
            || (end > at && IsLevel(line, end)))) end++;
        return draft.Frame.Object == FrameObject.Shares && (line.Possesses(end) || line.IsIn(end, ClauseWords.Determiners)) ? end : at;
    }

    private static bool IsLevel(TermLine line, int at) => line.IsKind(at, TermKind.Percent) || line.IsKind(at, TermKind.Count);

    /// <summary>The term after the title in "buy "Call of Zuno" maker Lowell"; the same term where none stands.</summary>
    private static int PastTitle(TermLine line, int at)
    {
        int open = line.IsIn(at, ClauseWords.Determiners) ? at + 1 : at;
        if (!line.Is(open, "\"") && !line.Is(open, "“")) return at;
        for (int i = open + 2; i < open + LongestTitle && i < line.Count; i++)
            if (line.Is(i, "\"") || line.Is(i, "”"))
                return line.IsIn(i + 1, ReferenceWords.OwnersBefore) || line.IsIn(i + 2, ReferenceWords.OwnersBefore) ? i + 1 : at;
        return at;
    }

    /// <summary>
    /// The term after "for 17 mln dlrs" in "sold for 17 mln dlrs its interest in"; the same term where no object follows.
    /// </summary>
    private static int PastPrice(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (!line.Is(at, "for") || draft.Frame.ObjectRole != PartyRole.Target) return at;
        int money = line.IsIn(at + 1, DealWords.PriceFillers) ? at + 2 : at + 1;
        if (line.MoneyAt(money) is not { } price) return at;
        int end = money + 1;
        while (line.Is(end, "in") || line.Is(end, "cash") || line.Is(end, ",")) end++;
        if (!line.Possesses(end) && !line.IsIn(end, ClauseWords.Determiners) && !line.IsParty(end) && !line.Is(end, "all")) return at;
        draft.TakeValue(price);
        return end;
    }

    /// <summary>
    /// The term after "for cash" or "through its Gadget unit" in "bought for cash all the shares of"; the same term where none stands.
    /// </summary>
    private static int PastMeans(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (draft.Frame.ObjectRole != PartyRole.Target || !(line.Is(at, "for") || line.Is(at, "through"))) return at;
        for (int i = at + 1; i < at + 7 && i < line.Count && !line.IsPunctuation(i); i++)
            if ((line.Is(i, "all") || line.Is(i, "the") || line.Is(i, "certain")) && (line.IsIn(i - 1, PriceWords.Means)
                || line.IsIn(i - 1, PartyWords.Parts))) return i;
        return at;
    }

    /// <summary>The term after ", in separate transactions," between the verb and its object; the same term where none stands.</summary>
    private static int PastAside(TermLine line, int at)
    {
        if (!line.Is(at, ",") || !line.IsIn(at + 1, ClauseWords.Prepositions)) return at;
        bool through = line.Is(at + 1, "through") || line.Is(at + 1, "via");
        for (int i = at + 2; i < at + 8 && i < line.Count && (through || !line.IsName(i)); i++)
            if (line.Is(i, ",")) return i + 1;
        return at;
    }

    /// <summary>The term after "to its shareholders" in "will distribute to its shareholders all the stock of".</summary>
    private static int PastHolders(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Subject != PartyRole.Seller || !line.Is(at, "to")) return at;
        int holders = line.Possesses(at + 1) || line.IsIn(at + 1, ClauseWords.Determiners) ? at + 2 : at + 1;
        return line.IsIn(holders, PriceWords.Holders) ? holders + 1 : at;
    }
}
