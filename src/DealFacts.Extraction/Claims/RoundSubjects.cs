using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Tells whose a round or an investment is that no verb governs: "worth $3 billion after a $260 million round".</summary>
/// <param name="draft">The deal.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class RoundSubjects(DealDraft draft, int start)
{
    private const int LongestBacking = 4;

    private readonly TermLine _line = draft.Line;

    /// <summary>Takes those that are still open.</summary>
    public void Take()
    {
        TakeFunded();
        TakeBacked();
        TakeBackers();
        TakeInvestor();
    }

    /// <summary>"Widget is worth $3 billion after a $260 million round", "came out of stealth with $12 million in funding".</summary>
    private void TakeFunded()
    {
        if (draft.Frame.Kind != DealKind.FundingRound || draft.Has(PartyRole.Issuer) || draft.Value is null
            || draft.Word.First == start) return;
        int sum = _line.MoneyAt(start - 2) is not null && _line.Is(start - 1, "in") ? start - 2 : start;
        bool fresh = _line.Is(sum - 2, "fresh") && (_line.Is(sum - 1, "from") || _line.Is(sum - 1, "off"));
        if (!(fresh || _line.IsIn(sum - 1, RoundWords.AfterFunding))
            || SubjectFinder.FindFree(_line, sum - 1) is not { Count: 1 } funded) return;
        // "Acme has backed Widget with $1.2 million in seed funding": it is Widget's.
        for (int i = funded[0].End; i < sum; i++)
            if (DealVerbs.Find(_line[i].Word) is { Verb: "back" or "fund" or "invest" }) return;
        // "Acme Ventures doubles down on Widget with a $7 million round": no fund's own.
        if (funded[0].Entity is { Kind: EntityKind.Organization, CompanyKind: not CompanyKind.Fund }
            && funded[0].End < sum) draft.Add(PartyRole.Issuer, funded[0]);
    }

    /// <summary>"Widget has financial backing from Acme".</summary>
    private void TakeBacked()
    {
        if (draft.Frame.Kind != DealKind.FundingRound || draft.Has(PartyRole.Issuer) || !draft.Has(PartyRole.Investor)
            || !_line.Is(draft.Word.First, "backing")) return;
        for (int i = draft.Word.First - 1; i > draft.Word.First - LongestBacking && i > 0; i--)
            if (_line.IsIn(i, ClauseWords.Have))
                foreach (Party backed in SubjectFinder.FindFree(_line, i)) draft.Add(PartyRole.Issuer, backed);
    }

    /// <summary>"Acme and Widget are the investors behind Gadget's round", "Acme is among the backers of its round".</summary>
    private void TakeBackers()
    {
        if (draft.Frame.Kind != DealKind.FundingRound || !_line.IsIn(start - 2, DealWords.Investors)
            || !(_line.Is(start - 1, "in") || _line.Is(start - 1, "behind") || _line.Is(start - 1, "of"))) return;
        for (int i = start - 3; i > 0 && i > start - 7; i--)
        {
            if (!_line.IsIn(i, ClauseWords.Be)) continue;
            foreach (Party backer in SubjectFinder.FindFree(_line, i)) draft.Add(PartyRole.Investor, backer);
            return;
        }
    }

    /// <summary>"helped to fund the deal with a $10 billion investment in Widget": who did so invests.</summary>
    private void TakeInvestor()
    {
        if (draft.Frame.Id != "deal/investment" || draft.Has(PartyRole.Investor) || draft.Value is null || !draft.Has(PartyRole.Target)
            || !_line.IsIn(start - 1, RoundWords.Means)) return;
        if (SubjectFinder.FindFree(_line, start - 1) is { Count: 1 } subject && subject[0].Entity is { Kind: EntityKind.Organization })
            draft.Add(PartyRole.Investor, subject[0]);
    }
}
