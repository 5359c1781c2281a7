using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>What a name does or suffers that tells whose an amount is: it is fined, it bids for another.</summary>
internal static class OwnerDeeds
{
    /// <summary>"fined Acme $5 million", "fined the truck maker Acme": the object of the verb.</summary>
    public static bool IsFined(OwnerQuestion q, int name)
    {
        if (q.Find.Rule != "metric/penalty" || q.Find.CueAt < 0 || name < q.Find.CueEnd || name >= q.At) return false;
        for (int i = q.Find.CueEnd; i < name; i++)
            if (!q.Line.IsPlainWord(i) || q.Line.IsIn(i, ClauseWords.Prepositions)) return false;
        return true;
    }

    /// <summary>
    /// "Acme, which had offered $5 million": the price is that of whom it wanted to buy; not so "Acme, which was bought for".
    /// </summary>
    public static bool IsBidder(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.DealValue) || q.Find.CueAt <= name || q.Find.CueAt > q.At
            || q.Line.Entry(q.Find.CueAt, FigureWords.Trades) == 0) return false;
        int i = q.Find.CueAt - 1;
        while (i > name && q.Line.IsAdverb(i)) i--;
        return !q.Line.IsIn(i, ClauseWords.Be);
    }
}
