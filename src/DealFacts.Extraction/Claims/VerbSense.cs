using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells a deal's verb from the same word said of goods, of a company's own stock, of other deals.</summary>
internal static class VerbSense
{
    private const int FarthestCollapse = 12;
    private const int FarthestOwn = 9;
    private const int FarthestAgreement = 7;
    private const int FarthestListing = 6;

    /// <summary>Whether no company changes hands and none raises money.</summary>
    public static bool IsOtherThing(DealDraft draft) => draft.Frame switch
    {
        { Id: "deal/sell" } => IsOfGoods(draft) || IsOfListing(draft),
        { Id: "deal/acquire" } => IsOfOwnStock(draft) || draft.Line.IsIn(0, SubjectWords.Public),
        { Id: "deal/back" } => IsParticle(draft),
        { Id: "deal/save" } => !IsFromCollapse(draft),
        { Id: "deal/supply" } => !IsAgreed(draft),
        { Kind: DealKind.InitialPublicOffering } when IsRevealed(draft) || IsOfBooks(draft) => true,
        { Kind: DealKind.Merger } when IsCompared(draft) => true,
        { Id: "deal/raise" } when IsOfSale(draft) => true,
        { Object: FrameObject.Capital } => ComparedListing.IsMark(draft.Line, draft.Word.First),
        _ => false,
    };

    /// <summary>"sought protection, listing assets of $2 million and liabilities of": in a filing, not at a market.</summary>
    public static bool IsOfBooks(DealDraft draft) =>
        draft.Frame.Kind == DealKind.InitialPublicOffering && draft.Line.AnyIn(draft.Word.End, draft.Word.End + 3, Books);

    /// <summary>"larger than rivals Acme and Widget [combined]".</summary>
    private static bool IsCompared(DealDraft draft)
    {
        if (!draft.Line.Is(draft.Word.First, "combined") || draft.Line.Is(draft.Word.End, "with")) return false;
        for (int i = draft.Word.First - 1; i > 0 && draft.Word.First - i < FarthestOwn; i--)
            if (draft.Line.Is(i, "than") || draft.Line.Is(i, "as") && draft.Line.IsPlainWord(i - 1)) return true;
        return false;
    }

    private static readonly WordTable Books = WordTable.Of("""
        assets
        creditors
        debts
        liabilities
        """);

    /// <summary>
    /// "saved Widget [from] collapse", "pulled Widget out [of] administration"; not "saved Widget $5 million in a bankruptcy case".
    /// </summary>
    private static bool IsFromCollapse(DealDraft draft)
    {
        for (int i = draft.Word.End + 2; i < draft.Word.End + FarthestCollapse && i < draft.Line.Count; i++)
            if (draft.Line.IsIn(i, TakeoverWords.Collapse)) return draft.Line.Is(i - 1, "from") || draft.Line.Is(i - 1, "of");
        return false;
    }

    /// <summary>"are pitching for the sale[, which could] raise $5 million": the sale could, nobody who is named.</summary>
    private static bool IsOfSale(DealDraft draft)
    {
        TermLine line = draft.Line;
        int which = draft.Word.First - 2;
        if (!line.Is(which, "which") || !line.IsIn(which + 1, ClauseWords.Auxiliaries) || line.Is(which + 1, "has")) return false;
        for (int i = which - 1; i > 0 && which - i < FarthestOwn && !line.IsParty(i); i--)
            if (line.IsIn(i, DealWords.Sales)) return true;
        return false;
    }

    /// <summary>"signed a five-year deal to supply", "won an order to supply": the contract, not a habit or a plan.</summary>
    private static bool IsAgreed(DealDraft draft)
    {
        // "agreed to supply a line of credit": what one lends.
        if (!draft.Line.Is(draft.Word.First - 1, "to")) return false;
        if (draft.Line.AnyIn(draft.Word.End, Math.Min(draft.Line.Count, draft.Word.End + FarthestOwn), DealWords.Means)) return false;
        for (int i = draft.Word.First - 2; i >= 0 && i > draft.Word.First - FarthestAgreement; i--)
            if (draft.Line.IsIn(i, DealWords.Contracts)) return true;
        return false;
    }

    /// <summary>"to fight back Acme", "won back Widget".</summary>
    private static bool IsParticle(DealDraft draft) =>
        draft.Line.Is(draft.Word.First, "back") && draft.Line.IsIn(draft.Word.First - 1, GoverningVerbs.Returning);

    /// <summary>"sold $2 million worth of its machines".</summary>
    private static bool IsOfGoods(DealDraft draft) =>
        draft.Line.MoneyAt(draft.Word.End) is not null && GoodsSold.AreBehind(draft.Line, draft.Word.End);

    /// <summary>"sold 20 million shares in its initial public offering".</summary>
    private static bool IsOfListing(DealDraft draft)
    {
        TermLine line = draft.Line;
        int shares = draft.Word.End;
        if (line.QuantityAt(shares)?.Amount.Unit != "shares" || !line.Is(shares + 1, "in")) return false;
        for (int i = shares + 2; i < shares + FarthestListing && i < line.Count; i++)
            if (DealFrames.AllAt(line, i).Any(word => word.IsNoun && word.Frame.Kind == DealKind.InitialPublicOffering)) return true;
        return false;
    }

    /// <summary>"Acme went public with its offer for Widget": it told of it.</summary>
    private static bool IsRevealed(DealDraft draft)
    {
        int with = draft.Word.End;
        // "has gone public with a $2.7 billion offer for Widget".
        if (draft.Line.Is(with, "with") && draft.Line.AnyIn(with + 1, with + 5, TakeoverWords.Bids)) return true;
        return draft.Line.Is(with, "with") && draft.Line.Possesses(with + 1) && draft.Line.MentionAt(with + 1)?.Kind == MentionKind.Pronoun;
    }

    /// <summary>"would buy back an additional $6 million of its own shares", not "bought back Widget".</summary>
    private static bool IsOfOwnStock(DealDraft draft)
    {
        TermLine line = draft.Line;
        if (!line.Is(draft.Word.End, "back")) return false;
        bool counted = false;
        for (int i = draft.Word.End + 1; i < draft.Word.End + FarthestOwn && i < line.Count && !line.IsPunctuation(i); i++)
        {
            counted |= line.MoneyAt(i) is not null || line.Is(i, "own");
            if (line.IsIn(i, DealNouns.Shares)) return counted;
            if (line.IsParty(i) && line.MentionAt(i)?.Kind == MentionKind.Name) return false;
        }

        return false;
    }
}
