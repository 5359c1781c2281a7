using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Words that bring investors into a round: "led by", "with participation from", "with Widget Ventures also taking part", "alongside".
/// </summary>
internal static class InvestorPhrases
{
    private const int Near = 7;

    /// <summary>Where the investors stand whom the words at a term bring, and what they are; null where none are brought.</summary>
    public static (int At, PartyRole Role)? Introduced(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (line.IsIn(at, RoundWords.Led)) return line.Is(at + 1, "by") ? (at + 2, PartyRole.LeadInvestor) : null;
        if ((line.Is(at, "backed") || line.Is(at, "joined")) && line.Is(at + 1, "by")) return (at + 2, PartyRole.Investor);
        if (line.IsIn(at, DealWords.Counting)) return CountsOthers(line, at) ? null : (at + 1, PartyRole.Investor);
        if (ListsInvestors(draft, at)) return (at + 1, PartyRole.Investor);
        if (line.Is(at, "along") && line.Is(at + 1, "with")) return Alongside(draft, at + 2);
        // "Widget also took part, as did new backers Gadget and Lowell".
        if (line.Is(at, "as") && line.Is(at + 1, "did") && draft.Frame.Subject is PartyRole.Investor or PartyRole.LeadInvestor)
            return (DescribedName.At(line, at + 2), PartyRole.Investor);
        return line.Is(at, "with") ? With(draft, at) ?? RaisedWith(draft, at) : null;
    }

    /// <summary>"led the round, along with co-leads Widget and Gadget", "along with existing backer Widget".</summary>
    private static (int At, PartyRole Role)? Alongside(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        bool leads = line.Is(at, "co") && line.Is(at + 1, "-") && line.IsIn(at + 2, RoundWords.CoLeads);
        int name = DescribedName.At(line, leads ? at + 3 : at);
        if (draft.Frame.Kind != DealKind.FundingRound || !line.IsName(name)) return null;
        return (name, leads ? PartyRole.LeadInvestor : PartyRole.Investor);
    }

    /// <summary>"closed a $5 million round with Widget, Gadget and Lowell"; one alone may advise.</summary>
    private static (int At, PartyRole Role)? RaisedWith(DealDraft draft, int at) =>
        draft.Frame.Id == "deal/raise" && NounPhraseReader.ReadParties(draft.Line, at + 1) is { HasNames: true, Heads.Count: > 1 } several
            && !draft.Line.Is(several.End, "as") ? (at + 1, PartyRole.Investor) : null;

    /// <summary>"counts Widget among its holdings", "as a customer": not those who put money in.</summary>
    private static bool CountsOthers(TermLine line, int at)
    {
        for (int i = at + 1; line[at].Lower.StartsWith("count", StringComparison.Ordinal) && i < line.Count; i++)
            if (line.Is(i, "among") || line.Is(i, "as")) return !line.AnyIn(i + 1, i + 4, DealWords.Investors);
        return false;
    }

    /// <summary>"with money from Widget", "with Widget and others participating", "led the round with Widget".</summary>
    private static (int At, PartyRole Role)? With(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        for (int i = at + 1; i < at + Near; i++)
            if (line.Is(i, "from") || line.Is(i, "by") || (line.Is(i, "of") && line.IsIn(i - 1, RoundWords.Support)))
                return (i + 1, PartyRole.Investor);
        int name = DescribedName.At(line, at + 1);
        if (NounPhraseReader.Read(line, name) is not { HasNames: true } phrase) return null;
        if (draft.Frame.Subject == PartyRole.LeadInvestor && name == at + 1) return (name, PartyRole.Investor);
        for (int i = phrase.End; i < phrase.End + Near && i < line.Count; i++)
        {
            if (line.IsIn(i, RoundWords.TakingLead) || (line.Is(i, "lead") && line.Is(i - 1, "the"))) return (name, PartyRole.LeadInvestor);
            if (line.IsIn(i, DealWords.TakingPart)) return line.Is(i + 1, "the")
                && line.Is(i + 2, "board") ? null : (name, PartyRole.Investor);
            if (!line.IsPlainWord(i) && !line.Is(i, ",")) return null;
        }

        return null;
    }

    /// <summary>"investors in the round include", "the round, which included", not "a fund whose brands include".</summary>
    private static bool ListsInvestors(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        if (!line.IsIn(at, DealWords.Listing) || !(draft.Frame.Kind == DealKind.FundingRound || draft.Frame.Id == "deal/investment")
            || !line.IsName(DescribedName.At(line, at + 1))) return false;
        for (int i = at - 1; i >= 0 && at - i < Near && !line.Is(i, "whose") && !line.IsName(i); i--)
            if (line.IsIn(i, DealWords.Investors) || line.IsIn(i, DealNouns.Deals) || line.IsIn(i, RoundReader.Nouns)) return true;
        return line.Is(at - 1, "and");
    }
}
