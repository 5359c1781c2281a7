using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Takes those whom no verb of the deal's noun has as its subject: "talks between Acme and Widget over a takeover", "Acme shareholders
/// approved the merger with Widget".
/// </summary>
/// <param name="draft">The deal.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class NounOutsiders(DealDraft draft, int start)
{
    private const int Farthest = 12;
    private const int FarthestCost = 4;

    private readonly TermLine _line = draft.Line;

    /// <summary>Takes them where the noun has no sides yet, or but one.</summary>
    public void Take()
    {
        if (draft.Frame.Kind is not (DealKind.Merger or DealKind.Acquisition) || draft.Frame.IsGeneric) return;
        TakePayer();
        if (!draft.Has(PartyRole.Target) && !draft.Has(PartyRole.Acquirer)) TakeTalkers();
        // Whose board accepts a bid is not the bidder.
        else if (draft.Frame.Kind == DealKind.Merger && !draft.HasEnd && HolderAfter() is { } other) draft.Add(PartyRole.Target, other);
        else if (draft.Frame.Stage is null && draft.Has(PartyRole.Target) != draft.Has(PartyRole.Acquirer)) TakeVoters();
    }

    /// <summary>"The acquisition of Widget in 2018 cost [Acme] $28 million".</summary>
    private void TakePayer()
    {
        if (draft.Frame.Id != "deal/acquisition" || draft.Has(PartyRole.Acquirer) || !draft.Has(PartyRole.Target)) return;
        for (int i = draft.TargetEnd; i < draft.TargetEnd + FarthestCost && i < _line.Count; i++)
            if (_line.Is(i, "cost") && _line.IsKind(i + 1, TermKind.Company) && _line.MoneyAt(i + 2) is not null)
                draft.Add(PartyRole.Acquirer, NounPhraseReader.PartyAt(_line, i + 1));
    }

    /// <summary>"agreed to a merger in which Widget holders would get 0.4 Acme share": whose holders are paid is the other side.</summary>
    private Party? HolderAfter()
    {
        for (int i = draft.Word.End + 1; i < draft.Word.End + Farthest && i < _line.Count; i++)
        {
            if (!_line.IsIn(i, PriceWords.Holders)) continue;
            int name = _line.IsPossessive(i - 1) ? i - 2 : i - 1;
            if (_line.Is(i + 1, "of")) name = i + 2;
            return _line.IsKind(name, TermKind.Company) && _line.EntityAt(name) is { IsOfficial: false }
                ? NounPhraseReader.PartyAt(_line, name) : null;
        }

        return null;
    }

    /// <summary>"talks between Acme and Widget over a takeover": the second is the one that would be joined.</summary>
    private void TakeTalkers()
    {
        for (int i = start - 1; i > 0 && start - i < Farthest; i--)
        {
            if (!_line.Is(i, "between") || !_line.IsIn(i - 1, DealWords.Talks)) continue;
            if (NounPhraseReader.Read(_line, i + 1) is not { HasNames: true, Heads.Count: 2 } sides) return;
            draft.Add(PartyRole.Acquirer, sides.Heads[0]);
            draft.Add(PartyRole.Target, sides.Heads[1]);
            draft.StageFrom = Math.Min(draft.StageFrom, i - 1);
            return;
        }
    }

    /// <summary>"Acme shareholders approved the merger with Widget", "Acme's board backed the takeover by Widget".</summary>
    private void TakeVoters()
    {
        for (int i = 1; i < start && i < Farthest; i++)
        {
            if (!_line.IsIn(i, PriceWords.Holders) && !_line.IsIn(i, SubjectWords.Boards)) continue;
            int name = _line.IsPossessive(i - 1) ? i - 2 : i - 1;
            // "Acme said its directors gave approval to a merger with Widget".
            bool own = _line.Possesses(i - 1) && _line.EntityAt(i - 1) is { IsOfficial: false };
            if (own) name = i - 1;
            bool vote = _line.AnyIn(i, start, GoverningVerbs.Voting) || (_line.Is(start - 1, "to") && _line.Is(start - 2, "approval"));
            if (!(own || _line.IsKind(name, TermKind.Company)) || !vote) continue;
            draft.Add(draft.Has(PartyRole.Target) ? PartyRole.Acquirer : PartyRole.Target, NounPhraseReader.PartyAt(_line, name));
            return;
        }
    }
}
