using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Claims.OwnerDeeds;
using static DealFacts.Extraction.Claims.OwnerPlaces;

namespace DealFacts.Extraction.Claims;

/// <summary>What speaks for and against a name's owning an amount; the weights of what holds are added up.</summary>
internal static class OwnerEvidences
{
    private static readonly Metric[] DealSums = [Metric.DealValue, Metric.AmountRaised, Metric.Valuation, Metric.SharePrice];

    /// <summary>All of it.</summary>
    public static readonly OwnerEvidence[] All =
    [
        new("priced", 20, (q, name) => q.Measures(Metric.DealValue, Metric.SharePrice)
            && IsPriced(q, name) && !q.TakesPart(q.Line.EntityAt(name), PartyRole.Acquirer, PartyRole.Investor)) { Example = "buying Acme for $5 billion" },
        new("valued", 20, IsValued) { Example = "a deal valuing Acme at $5 billion" },
        new("conferred", 24, IsConferred) { Example = "the bid confers an equity value of $5 million on Acme" },
        new("predicate", 16, IsPredicate) { Example = "Acme, which bought Lowell in 2013, is worth $5 billion" },
        new("giver", -20, IsGiver) { Example = "Acme put in about $5 million" },
        new("valuation for", 12, (q, name) => q.Measures(Metric.Valuation)
            && q.Line.Is(q.At + 1, "for") && name == q.At + 2)
        {
            Example = "Lowell marked down its holding to a valuation of $5 million for Acme",
        },
        new("possessor", 15, (q, name) => !IsOthersPrice(q, name)
            && IsPossessor(q, name)) { Example = "Acme's annual revenue of $5 million" },
        new("fined", 25, IsFined) { Example = "regulators fined Acme $5 million" },
        new("relative", 16, (q, name) => !IsBidder(q, name)
            && HasRelativeClause(q, name)) { Example = "Lowell bought Acme, which had sales of $5 million" },
        new("part", 24, HasPartInRelative) { Example = "Lowell wants Acme's leasing unit, which has sales of $5 million" },
        new("apposed", 22, IsApposed) { Example = "Lowell competes with Acme, a toy maker with sales of $5 million" },
        new("at", 20, (q, name) => (q.Find.Metric.IsResult() || q.Measures(Metric.Headcount, Metric.Users)) && q.Line.Is(q.Find.CueEnd, "at")
            && name > q.Find.CueEnd && name == DescribedName.At(q.Line, q.Find.CueEnd + 1))
        {
            Example = "Lowell said on Monday that sales at Acme rose to $5 million",
        },
        new("of", 11, IsOfAmount) { Example = "the revenue of Acme was $5 million" },
        new("compound", 9, (q, name) => (name + 1 == q.Find.CueAt && !(q.Find.Rule == "metric/price-target" && q.Line.Possesses(name)))
            || (name + 2 == q.Find.CueAt && q.Line.IsPlainWord(name + 1)
                && !q.Line.IsIn(name + 1, ClauseWords.Prepositions))) { Example = "Acme shares closed at $40" },
        new("subject", 5, (q, name) => q.IsSubject(name) && !IsOthersPrice(q, name)) { Example = "Acme lost $5 million" },
        new("doer", 4, (q, name) => q.Measures(Metric.Spending, Metric.AmountRaised) && q.Find.CueAt > name
            && q.IsSubject(name)) { Example = "Acme, a unit of Lowell, has spent $5 million" },
        new("goes on", 12, GoesOn) { Example = "Acme bought drugs from Lowell, paying $5 million" },
        new("nearest", 5, (q, name) => q.NearestSubject == name
            && !IsOthersPrice(q, name)) { Example = "Lowell grew since Acme lost $5 million" },
        new("trader", -8, (q, name) => q.Measures(Metric.SharePrice) && name < q.At
            && IsOthersPrice(q, name)) { Example = "Acme offered $28 a share" },
        new("led", 6, IsBeforeSpeaker) { Example = "Acme chief Ann Lee said sales reached $5 million" },
        new("fronted", 8, IsAfterFrontedAmount) { Example = "With sales of $5 million, Acme is the smaller" },
        new("rated", 12, IsRated) { Example = "overweight on Acme, price target $32" },
        new("story", 3, (q, name) => q.Story is not null
            && ReferenceEquals(q.Line.EntityAt(name), q.Story)) { Example = "the story is about Acme" },
        new("only", 5, (q, name) => !q.Measures(DealSums) && !(q.Find.Rule == "metric/price-target" && q.IsSubject(name))
            && IsOnlyCompany(q, name)) { Example = "Acme's losses narrowed, while sales rose to $5 million" },
        new("issuer", 6, (q, name) => q.Measures(DealSums)
            && q.TakesPart(q.Line.EntityAt(name), PartyRole.Target, PartyRole.Issuer)) { Example = "Lowell offered to buy Acme at $28 a share" },
        new("buyer", -5, (q, name) => q.Measures(DealSums)
            && q.TakesPart(q.Line.EntityAt(name), PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor)) { Example = "Acme offered $28 a share for Lowell" },
        new("backer", -12, (q, name) => q.Measures(Metric.AmountRaised)
            && q.TakesPart(q.Line.EntityAt(name), PartyRole.Investor, PartyRole.LeadInvestor)) { Example = "Acme led a $5 million round in Lowell" },
        new("before", 3, (q, name) => name < q.Anchor) { Example = "Acme, valued at $5 million" },
        new("clause", 2, IsInClause) { Example = "Lowell grew while Acme lost $5 million" },
        new("aside", -5, (q, name) => IsAside(q, name) && !IsPossessor(q, name)) { Example = "Lowell raised $5 million from Acme" },
        new("far", -1, (q, name) => q.Anchor - name > 8 && !q.IsSubject(name)) { Example = "At Acme, a maker of the finest and most "
            + "rarely seen of toys, sales were $5 million" },
        new("very far", -2, (q, name) => q.Anchor - name > 16 && !q.IsSubject(name)) { Example = "At Acme, a maker of the finest and "
            + "most rarely seen of wooden toys for adults and children alike, sales were $5 million" },
        new("valuer", -20, IsValuer) { Example = "Acme put the valuation of Lowell at $5 million" },
        new("speaker", 16, IsOfSpeaker) { Example = "\"We have $5 million in cash,\" said Acme founder Ann Lee" },
        new("used", 16, IsUsed) { Example = "More than 17 million people use Acme" },
        new("agent", 20, IsAgent) { Example = "Payments of $5 million have been checked by Acme" },
        new("raised by", 40, (q, name) => q.Measures(Metric.AmountRaised) && q.Line.Is(q.At + 1, "raised") && q.Line.Is(q.At + 2, "by")
            && name == q.At + 3)
        {
            Example = "It fell just shy of the $5 million raised by Acme",
        },
        new("moved", 20, IsMoved) { Example = "In Bern trading Acme jumped 2% to $5" },
        new("awaited", 20, (q, name) => q.Measures(Metric.Revenue, Metric.NetIncome, Metric.Ebitda, Metric.OperatingIncome)
            && q.Line.Is(name - 1, "from") && name - 1 == q.End) { Example = "Analysts were looking for $5 million in revenue from Acme" },
        new("foretold", 20, IsForetold) { Example = "Analysts at Lowell expect Acme to earn $5 million" },
        new("doing", 10, IsDoing) { Example = "Lowell spoke of Acme passing the $5 million mark in sales" },
        new("made", -20, (q, name) => name > 2 && (q.Line.Is(name - 1, "of") || q.Line.Is(name - 1, "the") && q.Line.Is(name - 2, "of"))
            && Enumerable.Range(name - 3, 2).Any(i => q.Line.Is(i, "maker") || q.Line.Is(i, "owner") || q.Line.Is(i, "publisher")))
        {
            Example = "The maker of Acme posted sales of $5 million",
        },
        new("teller", -14, IsTeller) { Example = "sales rose to $5 million, according to Acme" },
        new("outsider", -12, (q, name) => !ReferenceEquals(q.Line.EntityAt(name), q.Story) && IsFirmOfSpeaker(q, name))
        {
            Example = "Lowell could fetch $5 million, said Ann Lee of Acme",
        },
        new("earlier deed", -14, IsOfEarlierDeed) { Example = "The fund took a stake in Acme and is spending $5 million on a city" },
        new("list", -14, IsAmongSeveral) { Example = "Lowell, Barrow and Acme raised a combined $5 million" },
        new("outlet", -14, (q, name) => q.Line.EntityAt(name)!.CompanyKind is CompanyKind.MediaOutlet or CompanyKind.Exchange)
        { Example = "Reuters said the price was $5 million" },
        new("body", -6, (q, name) =>
            q.Line.EntityAt(name)!.CompanyKind is CompanyKind.GovernmentBody) { Example = "the Treasury spent $5 million" },
    ];
}
