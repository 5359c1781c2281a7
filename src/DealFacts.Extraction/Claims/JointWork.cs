using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells partners from those whom a company merely works with: its tools, its bankers, its lawyers.</summary>
internal static class JointWork
{
    private const int FarthestPurpose = 9;

    /// <summary>
    /// "works with other tools", "working with Bank of America", "with investment bank Corwin": a habit, or a bank, makes no partner.
    /// </summary>
    public static bool IsHabit(DealDraft draft, int at)
    {
        if (!draft.Line[draft.Word.First].Lower.StartsWith("work", StringComparison.Ordinal)) return false;
        if (!draft.Line.Is(draft.Word.First, "working")) return true;
        NounPhrase? partner = NounPhraseReader.Read(draft.Line, draft.Line.Is(at, "together") ? at + 2 : at + 1);
        return partner is not { HasNames: true }
            || Enumerable.Range(partner.First, partner.Heads[0].First - partner.First).Any(i => draft.Line.Is(i, "bank"))
            || partner.Heads.Any(head => head.Entity is { } entity && entity.FullName.Split(' ').Any(BankWords.Names.Contains));
    }

    /// <summary>"working with Acme and Widget [on the float]": whoever helps with a sale is no partner.</summary>
    public static bool IsOnSale(DealDraft draft)
    {
        TermLine line = draft.Line;
        for (int i = draft.Word.End; i < draft.Word.End + FarthestPurpose && i < line.Count && !line.Is(i, "."); i++)
            if (line.Is(i, "on") && (line.IsIn(i + 1, ClauseWords.Determiners) || line.IsIn(i + 1, ClauseWords.Possessives)
                || line.Possesses(i + 1))
                && line.AnyIn(i + 2, i + 4, Sales)) return true;
        return false;
    }

    private static readonly WordTable Sales = WordTable.Of("""
        disposal
        flotation
        float
        ipo
        listing
        offering
        process
        sale
        """);

    /// <summary>"teamed up with Acme to buy Widget", "on a bid for Widget": what they do together is the deal.</summary>
    public static bool IsForPurchase(DealDraft draft)
    {
        TermLine line = draft.Line;
        for (int i = draft.Word.End; i < draft.Word.End + FarthestPurpose && i < line.Count && (!line.IsPunctuation(i)
            || line.Is(i, "-")); i++)
        {
            if (line.Is(i, "to") && line.IsIn(i + 1, TakeoverWords.Taking)) return true;
            // "are joining forces in a merger of equals".
            if (line.Is(i, "merger") && draft.Word.IsPhrasal) return true;
            if (line.IsIn(i, TakeoverWords.Bids) && (line.Is(i + 1, "for") || line.Is(i + 1, "to"))) return true;
        }

        return false;
    }

    /// <summary>"is working with Goldman Sachs on the sale": banks and lawyers are no partners.</summary>
    public static bool IsAdvised(TermLine line) => line.AnyIn(0, line.Count, DealWords.AdviceWords);

    /// <summary>"works with", "teamed up with", "working together": not "works to close the gap with".</summary>
    public static bool IsJoint(TermLine line, int at)
    {
        for (int i = at; i < at + 3 && i < line.Count; i++)
            if (line.Is(i, "with") || line.Is(i, "together")) return true;
        return line.Is(at - 1, "together");
    }
}
