using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Takes those with whom the subjects talk of the deal that a noun tells: "talks with Acme on the sale of Widget".</summary>
/// <param name="draft">The deal.</param>
/// <param name="subjects">The subjects.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class NounCounterparty(DealDraft draft, IReadOnlyList<Party> subjects, int start)
{
    private const int NearTopic = 2;
    private const int LongestGroup = 5;
    private const int FarthestTalks = 24;

    private readonly TermLine _line = draft.Line;
    private readonly DealFrame _frame = draft.Frame;

    /// <summary>"talks with Jasper on the sale of its tubing division": whom one talks with is the other side.</summary>
    public void Take()
    {
        if (OtherSide() is not { } other) return;
        // "Acme's talks with Widget on the sale": Widget was taken for the subject.
        bool free = subjects.Count > 0 && !_line.Is(subjects[0].First - 1, "with") && _frame.Kind != DealKind.FundingRound;
        int farthest = _frame.Kind == DealKind.FundingRound ? FarthestTalks : 12;
        int from = free ? subjects[subjects.Count - 1].End : Math.Max(0, start - farthest);
        for (int i = start - 1; i > from; i--)
        {
            if (!_line.Is(i, "with") || !_line.IsIn(i - 1, DealWords.Talks)
                || NounPhraseReader.Read(_line, PastGroup(i + 1)) is not { HasNames: true } phrase) continue;
            if (_frame.Kind == DealKind.FundingRound)
            {
                TakeRound(phrase, SubjectFinder.FindFree(_line, i - 1));
                return;
            }

            // "talks with Widget on a joint bid": on whose side they would be is still open.
            if (_line.AnyIn(phrase.End, draft.Word.First, TakeoverWords.Joint)) continue;
            // "Widget said talks with Acme about a takeover of the company have ended".
            bool own = other == PartyRole.Seller && start <= phrase.End + NearTopic && IsOwnTarget();
            TakeTalks(phrase, own ? PartyRole.Acquirer : other);
        }
    }

    /// <summary>"talks with [investors including] Acme and Widget": its first member.</summary>
    private int PastGroup(int at)
    {
        int i = at;
        while (i < at + LongestGroup && _line.IsPlainWord(i) && !_line.Is(i, "including")) i++;
        return i > at && _line.Is(i, "including") ? i + 1 : at;
    }

    /// <summary>
    /// The role of those one talks with: who would buy what is sold or sell what is bought; null where all are told.
    /// </summary>
    private PartyRole? OtherSide()
    {
        bool open = !draft.Has(PartyRole.Target);
        switch (_frame.Kind)
        {
            case DealKind.Merger:
                return open ? PartyRole.Target : null;
            case DealKind.Divestiture:
                // "Widget is in talks with Acme about a sale": of Widget, to Acme.
                bool ofItself = _line.Is(start, "a") && !_line.Is(draft.Word.End, "of") && _line.Is(draft.Word.First, "sale");
                return !open || _line.Possesses(start) || ofItself ? PartyRole.Acquirer : null;
            case DealKind.Acquisition when open:
                // "discussions with Widget on a possible acquisition".
                return _line.Is(start, "a") && _line.Is(draft.Word.First, "acquisition") ? PartyRole.Target : null;
            case DealKind.Acquisition:
                return PartyRole.Seller;
            // "talks with Acme about a funding round".
            case DealKind.FundingRound when !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor):
                return PartyRole.Investor;
            default:
                return null;
        }
    }

    /// <summary>"Widget is in talks with Acme about a round"; where a fund talks, it puts the money in.</summary>
    private void TakeRound(NounPhrase others, IReadOnlyList<Party> talkers)
    {
        if (talkers.Count == 0) return;
        bool reversed = talkers[0].Entity is { CompanyKind: CompanyKind.Fund };
        draft.Take(others, reversed ? PartyRole.Issuer : PartyRole.Investor);
        foreach (Party talker in talkers) draft.Add(reversed ? PartyRole.Investor : PartyRole.Issuer, talker);
    }

    /// <summary>Whether the target is named before the noun's own phrase.</summary>
    private bool IsOwnTarget()
    {
        foreach ((PartyRole role, Party party) in draft.Parties)
            for (int i = 0; role == PartyRole.Target && party.Entity is not null && i < start; i++)
                if (_line.IsKind(i, TermKind.Company) && _line.EntityAt(i) == party.Entity) return true;
        return false;
    }

    private void TakeTalks(NounPhrase others, PartyRole role)
    {
        draft.Take(others, role);
        // "is in discussions with Widget over the sale of its mill".
        bool sells = role == PartyRole.Acquirer && _frame.Kind == DealKind.Divestiture && !draft.Has(PartyRole.Seller)
            && draft.Has(PartyRole.Target);
        if (sells || (role is PartyRole.Target or PartyRole.Seller && !draft.Has(_frame.Subject)))
            foreach (Party subject in subjects) draft.Add(_frame.Subject, subject);
    }
}
