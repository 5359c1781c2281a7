using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads who beat whom to a company: "outbid Gadget for Widget", "lost out to Gadget in the bidding for Widget". Who lost takes no part.
/// </summary>
internal sealed class RivalReader(DealDraft draft)
{
    private const int Farthest = 8;

    private readonly TermLine _line = draft.Line;

    /// <summary>The term after the prize's "for", or -1 where they vie for no company.</summary>
    public int Read(int at)
    {
        if (NounPhraseReader.Read(_line, at) is not { } rival || !(rival.HasNames || AreBidders(rival))) return -1;
        if (PrizeAfter(rival.End) is not { } prize) return -1;
        if (rival.HasNames && draft.Frame.RoleAfter("to") == PartyRole.Acquirer) draft.Replace(PartyRole.Acquirer, rival.Heads[0]);
        draft.Take(prize, PartyRole.Target);
        return prize.End;
    }

    /// <summary>"outbid [two rivals] to win Widget".</summary>
    private bool AreBidders(NounPhrase rival) =>
        !draft.Has(PartyRole.Target) && (rival.HeadWord == "bidders" || TakeoverWords.Rivals.Contains(rival.HeadWord));

    /// <summary>"was outbid by Acme for Widget": who is told to be beaten stands before.</summary>
    public int ReadPassive()
    {
        if (!_line.Is(draft.Word.End, "by") || NounPhraseReader.Read(_line, draft.Word.End + 1) is not { HasNames: true } winner) return -1;
        if (PrizeAfter(winner.End) is not { } prize) return -1;
        draft.Take(winner, PartyRole.Acquirer);
        draft.Take(prize, PartyRole.Target);
        return prize.End;
    }

    /// <summary>"for Widget", "in the auction of Widget", "in the battle to buy Widget".</summary>
    private NounPhrase? PrizeAfter(int from)
    {
        for (int i = from; i < from + Farthest && i < _line.Count && !_line.IsPunctuation(i); i++)
        {
            bool sold = _line.Is(i, "of") && (_line.Is(i - 1, "auction") || _line.Is(i - 1, "sale"));
            bool brings = sold || _line.Is(i, "for") || (_line.Is(i, "to") && _line.IsIn(i + 1, TakeoverWords.Taking));
            if (brings)
                return NounPhraseReader.Read(_line, _line.Is(i, "to") ? i + 2 : i + 1) is { CanBeTarget: true } prize ? prize : null;
        }

        return null;
    }
}
