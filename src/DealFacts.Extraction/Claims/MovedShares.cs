using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells for whom a bid is said to be by whose shares the news moves: "Widget jumped on a report that Acme is considering a bid".</summary>
internal static class MovedShares
{
    private const int LatestMover = 12;
    private const int Farthest = 30;

    /// <summary>Takes the company as the target, where the bidder is named and nobody else is.</summary>
    /// <param name="draft">The deal.</param>
    /// <param name="start">The first term of the noun's phrase.</param>
    public static void Take(DealDraft draft, int start)
    {
        if (draft.Frame.Id != "deal/offer" || !draft.Has(PartyRole.Acquirer) || draft.Has(PartyRole.Target)) return;
        TermLine line = draft.Line;
        int mover = 0;
        while (mover < start && mover < LatestMover && !line.IsKind(mover, TermKind.Company)) mover++;
        int moved = line.IsIn(mover + 1, DealNouns.Shares) ? mover + 2 : mover + 1;
        if (mover < start && start - mover < Farthest && line.IsKind(mover, TermKind.Company) && line.IsIn(moved, MoneyContext.Changes)
            && line.AnyIn(moved, start, SubjectWords.Rumours)
            && draft.Parties.All(p => p.Party.Entity != line.EntityAt(mover))) draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(line, mover));
    }
}
