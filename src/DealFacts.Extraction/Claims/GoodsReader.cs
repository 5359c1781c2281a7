using System.Globalization;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells trade from deals: things that are sold in stores, what a named company makes, shares that a company issues.</summary>
internal static class GoodsReader
{
    /// <summary>No company sells more of its businesses at once.</summary>
    private const int MostUnits = 20;

    private const int FarthestUntil = 5;
    private const int LongestShares = 11;

    /// <summary>"intends to sell its shares": its own, an offering and no sale of a company.</summary>
    public static bool IsOwnShares(DealDraft draft, NounPhrase phrase) =>
        (draft.Line.Is(phrase.End - 1, "shares") || draft.Line.Is(phrase.End - 1, "stock")) && !draft.Line.IsParty(phrase.End + 1)
        && phrase is { IsShare: true, Heads.Count: 1 } && phrase.Heads[0] is { Entity: { } owner, IsReferring: true }
            && draft.Parties.Any(p => p.Role == draft.Frame.Subject && p.Party.Entity == owner);

    /// <summary>
    /// The "to" behind "600,000 newly issued shares" in "sold 600,000 newly issued shares to Acme": who buys them buys into the seller. 0
    /// where no such shares are sold to anybody.
    /// </summary>
    public static int EndOfNewShares(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Id != "deal/sell" || draft.Parties.Count != 1
            || draft.Parties[0].Party.Entity is not { Kind: EntityKind.Organization }) return 0;
        bool shares = false, issued = false;
        for (int i = at; i < at + LongestShares && i < line.Count; i++)
        {
            if (line.Is(i, "to")) return shares && issued && NounPhraseReader.ReadParties(line, i + 1) is { HasNames: true } ? i : 0;
            shares |= line.IsIn(i, DealNouns.Shares) || line.QuantityAt(i)?.Amount.Unit == "shares";
            for (int token = line[i].First; token < line[i].End; token++)
                issued |= DealWords.NewShares.Contains(line.Document.Tokens[token].Word);
            if (line.IsKind(i, TermKind.Money) || (line.IsName(i) && !line.Possesses(i))) return 0;
        }

        return 0;
    }

    /// <summary>"purchase Widget gift cards", "sell Widget wireless service": what the named company makes.</summary>
    public static bool IsProduct(TermLine line, NounPhrase phrase)
    {
        if (phrase.IsShare || phrase.Heads.Count != 1 || phrase.Heads[0].Entity is null || phrase.End != phrase.Heads[0].End
            || !line.IsPlainWord(phrase.End)) return false;
        int end = phrase.End;
        while (end < phrase.End + 4 && line.IsPlainWord(end) && !line.IsIn(end, ClauseWords.Prepositions)
            && !line.IsIn(end, ClauseWords.Conjunctions) && !line.IsAdverb(end)) end++;
        return end > phrase.End && (line.IsIn(end - 1, ProductWords.Words) || line.IsIn(end - 1, DealWords.Wares));
    }

    /// <summary>"sold 3 million units", "sold 250 units in the quarter": pieces, where neither a buyer nor a price follows.</summary>
    public static bool AreUnitsSold(DealDraft draft, NounPhrase phrase)
    {
        TermLine line = draft.Line;
        if (draft.Frame.Kind != DealKind.Divestiture || phrase.Heads.Count != 1 || phrase.Heads[0].Entity is not null
            || !line.Is(phrase.End - 1, "units") || line.Is(phrase.End, "to") || line.Is(phrase.End, "for")) return false;
        if (line[phrase.End - 2].Chunk is not null) return false;
        return AreMany(line[phrase.End - 2].Lower);
    }

    /// <summary>"million", "1,200", "250"; not "two", "12".</summary>
    private static bool AreMany(string number) =>
        Magnitudes.Names[number] is not null || number.IndexOf(',') > 0
            || (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int units) && units > MostUnits);

    /// <summary>"buy up to 750 megawatts of power": so many of a thing, unless they are stores or banks.</summary>
    public static bool IsBounded(TermLine line, int at) =>
        line.Is(at, "up") && line.Is(at + 1, "to") && line.IsPlainWord(at + 2) && line.TokenAt(at + 2).Kind == Text.TokenKind.Number
            && !line.IsIn(at + 3, DealNouns.Units);

    /// <summary>"14 million used cars were sold", "the pump is sold in stores": things, not companies; a habit, not a deal.</summary>
    public static bool IsSold(DealDraft draft, VerbGroup group)
    {
        int before = group.Start - 1;
        bool goods = draft.Line.IsPlainWord(before) && draft.Line[before].Lower.EndsWith("s", StringComparison.Ordinal)
            && Enumerable.Range(Math.Max(0, before - 4), Math.Min(5, before + 1)).Any(i => draft.Line.IsKind(i, TermKind.Count) || AreMany(draft.Line[i].Lower))
            && !draft.Line.IsIn(before, DealNouns.Units) && !draft.Line.IsIn(before, DealNouns.Shares);
        bool habit = draft.Frame.Subject == PartyRole.Seller && (draft.Line.Is(group.Start, "is") || draft.Line.Is(group.Start, "are"))
            && !draft.Line.Is(draft.Word.First - 1, "being") && draft.Line.Is(draft.Word.End, "in");
        // "a third of the cost of those sold by Widget".
        bool those = draft.Line.Is(before, "those") || draft.Line.Is(before, "ones");
        return goods || habit || those || IsSomeDay(draft.Line, group);
    }

    /// <summary>"members keep their shares until the company is sold": on whatever day that will be.</summary>
    private static bool IsSomeDay(TermLine line, VerbGroup group)
    {
        if (!line.Is(group.Start, "is") || line.MentionAt(group.Start - 1) is not { Kind: MentionKind.Description }) return false;
        for (int i = group.Start - 1; i >= 0 && group.Start - i <= FarthestUntil && !line.IsPunctuation(i); i--)
            if (line.Is(i, "until") || line.Is(i, "unless") || line.Is(i, "whenever")) return true;
        return false;
    }
}
