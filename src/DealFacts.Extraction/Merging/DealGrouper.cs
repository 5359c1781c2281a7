using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Puts the statements of an article together, a group a deal: "agreed to buy Widget" and, lines later, "the acquisition of Widget".
/// </summary>
internal static class DealGrouper
{
    /// <summary>The deals, in order of first statement.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="story">The company of which the article speaks most, or null.</param>
    public static List<DealGroup> Group(IReadOnlyList<DealStatement> statements, Entity? story = null)
    {
        DealIndex deals = new();
        List<DealStatement> totals = [];
        bool told = statements.Any(s => !s.IsWeak && !s.IsReference);
        foreach (DealStatement statement in statements)
        {
            if (statement.IsTotal && statement.In(DealGroup.BuyerRoles).Any()) totals.Add(statement);
            if (statement.IsTotal || (told && statement.IsWeak)) continue;
            DealGroup? group = statement.IsReference ? Referent(deals.Referents(), statement)
                : deals.First(statement, IsSame) ?? Retold(deals, statement);
            if (group is not null && OtherBuyers.Instead(group, statement) is { } another) deals.Add(another);
            else if (group is not null) deals.Add(group, statement);
            else if (!statement.IsReference) deals.Add(statement);
            else if (OtherRounds.Earlier(deals.Referents(), statement) is { } earlier) deals.Add(earlier);
            else if (OtherRounds.OfStory(story, deals.Groups, statement) is { } round) deals.Add(round);
            else if (IsBetweenTwo(statement)) deals.Add(statement with { IsReference = false });
        }

        foreach (DealStatement total in totals.Take(DealIndex.MostCompared)) AddTotal(deals, total);
        List<DealGroup> joined = DescribedDeals.Join(deals.Groups);
        UnsaidBuyers.Fill(joined);
        return Numbered(joined);
    }

    /// <summary>
    /// "has raised $90 million to date from Widget and Gadget": where no round of the company is told, who put the money in is.
    /// </summary>
    private static void AddTotal(DealIndex deals, DealStatement total)
    {
        if (total.FirstIn(PartyRole.Issuer) is not { Entity: not null } issuer) return;
        if (deals.Groups.Exists(group => Fits(group.Kind, total.Kind) && DealGroup.Same(group.Target, issuer))) return;
        deals.Add(total with { IsTotal = false, IsReference = false });
    }

    /// <summary>"The financing, which included Widget, brings Acme's total to": the round of Acme that was told, or null.</summary>
    private static DealGroup? Retold(DealIndex deals, DealStatement statement) =>
        statement.Retells && Referent(deals.Referents(), statement) is { } told && told.Kind == DealKind.FundingRound
            && statement.In(PartyRole.Issuer, PartyRole.Target).Any(issuer => DealGroup.Same(told.Target, issuer)) ? told : null;

    private static List<DealGroup> Numbered(List<DealGroup> groups)
    {
        for (int i = 0; i < groups.Count; i++) groups[i].Number = i;
        return groups;
    }

    /// <summary>Whether a company or a part of one changes hands.</summary>
    public static bool IsPurchase(DealKind kind) => Family(kind) == Family(DealKind.Acquisition);

    /// <summary>
    /// The deal that "the round" or "the deal" means: of a fitting sort, with most of those the sentence names, the latest.
    /// </summary>
    private static DealGroup? Referent(IEnumerable<DealGroup> groups, DealStatement statement)
    {
        List<Party> named = NamedIn(statement.Line);
        DealGroup? best = null;
        (int Shared, bool Exact) most = (-1, false);
        foreach (DealGroup group in groups)
        {
            if (IsEarlierPurchase(group, statement) || IsOver(group, statement)
                || OtherRounds.IsBefore(group, statement) || OtherRounds.IsOfYear(group, statement)) continue;
            // "The order is worth $5 million" is not said of a purchase.
            if (statement.Kind == DealKind.Contract && group.Kind != DealKind.Contract) continue;
            // "which acquired its stake in 2022" is not said of a loan.
            if (group.Kind is DealKind.DebtFinancing && statement.Frame.Object is FrameObject.Target or FrameObject.Shares) continue;
            if (!(statement.Frame.IsGeneric || Fits(group.Kind, statement.Kind) || IsOfShares(group, statement))
                || Differ(group.Round, statement.Round) || IsOtherRound(group, statement)) continue;
            // Whoever led or joined the round at hand may have backed others before.
            bool isJoined = statement.Kind == DealKind.FundingRound && !statement.In(PartyRole.Issuer, PartyRole.Target).Any();
            int shared = group.Parties.Count(p => !(isJoined && DealGroup.BuyerRoles.Contains(p.Role))
                && named.Any(n => DealGroup.Same(n, p.Party)));
            // "Its owner Lowell will cut its stake": none of those who deal here.
            if (shared == 0 && statement.Kind == DealKind.SecondarySale) continue;
            bool exact = group.Kind == statement.Kind || (statement.Frame.IsGeneric && IsPurchase(group.Kind));
            bool better = shared > most.Shared || (shared == most.Shared && exact && !most.Exact);
            bool later = shared == most.Shared && exact == most.Exact && !statement.Frame.IsGeneric;
            if (better || later) (best, most) = (group, (shared, exact));
        }

        return best;
    }

    /// <summary>"The deal is expected to close": none that the article tells of as over.</summary>
    private static bool IsOver(DealGroup group, DealStatement statement) =>
        statement.Frame.IsGeneric && statement.Stage.Stage == DealStage.Pending
            && group.Statements.Take(DealIndex.MostCompared).All(told => told.Stage.Stage == DealStage.Completed);

    /// <summary>"raised $300 million. Lin Capital, which led its $90 million Series B": the label comes with another sum.</summary>
    private static bool IsOtherRound(DealGroup group, DealStatement statement) =>
        group.Kind == DealKind.FundingRound && group.Round is null && statement is { Frame.Id: "deal/lead", Round: not null }
            && Differ(group, statement);

    /// <summary>
    /// "acquired a 9 pct stake" and later "bought the stake for": the purchase of shares is an investment by another name.
    /// </summary>
    private static bool IsOfShares(DealGroup group, DealStatement statement) =>
        group.Kind == DealKind.Investment && statement.Kind is DealKind.Acquisition or DealKind.Divestiture
            && statement.Frame.Object == FrameObject.Target && !statement.Frame.IsGeneric;

    /// <summary>"agreed to sell the papers to Widget": two companies that deal in something known, though no name of it was told.</summary>
    private static bool IsBetweenTwo(DealStatement statement) =>
        statement.Frame.Verbs.Length > 0 && IsPurchase(statement.Kind)
            && statement.Parties.Any(p => p.Role == PartyRole.Seller && p.Party.Entity is { Kind: EntityKind.Organization })
            && statement.Parties.Any(p => p.Role == PartyRole.Acquirer && p.Party.Entity is { Kind: EntityKind.Organization });

    private static List<Party> NamedIn(TermLine line) =>
        Enumerable.Range(0, line.Count).Where(line.IsParty).Select(at => NounPhraseReader.PartyAt(line, at)).ToList();

    private static bool IsSame(DealGroup group, DealStatement statement)
    {
        if (IsOfListing(group, statement)) return true;
        if (!Fits(group.Kind, statement.Kind) || IsEarlierBacking(group, statement) || IsEarlierPurchase(group, statement)) return false;
        if (group.Kind is DealKind.Partnership or DealKind.Contract)
            return statement.Parties.All(p => group.Parties.Any(q => DealGroup.Same(p.Party, q.Party)));
        if (group.IsHerald && Heralds(group, statement)) return true;
        if (IsOtherWayRound(group, statement)) return true;
        List<Party> targets = statement.In(PartyRole.Target, PartyRole.Issuer).ToList();
        if (targets.Count == 0 || !targets.Any(t => DealGroup.Same(group.Target, t))) return false;
        List<Party> buyers = statement.In(PartyRole.Acquirer, PartyRole.Investor, PartyRole.LeadInvestor).ToList();
        bool sameBuyers = buyers.Count == 0 || !group.Buyers.Any() || buyers.Any(b => group.Buyers.Any(g => DealGroup.Same(g, b)));
        if (!sameBuyers) return false;
        if (group.Kind is not (DealKind.FundingRound or DealKind.Investment or DealKind.InitialPublicOffering)) return true;
        if (group.Kind == DealKind.Investment && group.Round is null && statement.Round is not null) return false;
        return !Differ(group.Round, statement.Round) && !Differ(group, statement) && !OtherRounds.IsBefore(group, statement)
            && !OtherRounds.IsOfYear(group, statement);
    }

    /// <summary>"Acme and Widget are to merge" over "Widget agreed to merge with Acme": neither buys the other.</summary>
    private static bool IsOtherWayRound(DealGroup group, DealStatement statement) =>
        group.Kind == DealKind.Merger && statement.Kind == DealKind.Merger && statement.Parties.Count == 2 && group.Parties.Count == 2
            && statement.Parties.All(p => p.Party.Entity is not null && group.Parties.Any(q => DealGroup.Same(p.Party, q.Party)));

    /// <summary>"Acme will sell its mill, which it bought in 1984": whoever sells it bought it in another deal.</summary>
    public static bool IsEarlierPurchase(DealGroup group, DealStatement statement)
    {
        foreach ((PartyRole role, Party party) in statement.Parties)
            if (role is PartyRole.Acquirer or PartyRole.Investor
                && group.Parties.Any(p => p.Role == PartyRole.Seller && DealGroup.Same(p.Party, party))) return true;
        return false;
    }

    /// <summary>"Larch-backed Widget raised $5 million": who backed it before is not said to have put in this sum.</summary>
    private static bool IsEarlierBacking(DealGroup group, DealStatement statement) =>
        group.Kind == DealKind.Investment && statement.Kind == DealKind.FundingRound && statement.Value is not null
            && group.Value is null && group.Statements.All(told => told.Frame.Id == "deal/back");

    /// <summary>
    /// "Osterby to buy pump maker" over "Osterby Tools agreed to buy Larch Marine": the same buyer or seller, and nobody else.
    /// </summary>
    private static bool Heralds(DealGroup group, DealStatement statement)
    {
        if (!statement.In(PartyRole.Target, PartyRole.Issuer).Any()) return false;
        List<(PartyRole Role, Party Party)> others = group.Parties.Where(p => p.Party != group.Target).ToList();
        return others.Any(p => statement.Parties.Any(q => q.Role == p.Role && DealGroup.Same(p.Party, q.Party)));
    }

    /// <summary>"raises $5 million" over "its offering brought $5 million": the listing's own sum.</summary>
    private static bool IsOfListing(DealGroup group, DealStatement statement) =>
        (group.Kind, statement.Kind) is (DealKind.FundingRound, DealKind.InitialPublicOffering) or (DealKind.InitialPublicOffering, DealKind.FundingRound)
            && group.Round is null && statement.Round is null && !group.Buyers.Any() && !statement.In(DealGroup.BuyerRoles).Any()
            && (IsOfSum(group, statement) || IsHoped(group, statement))
            && statement.In(PartyRole.Issuer, PartyRole.Target).Any(p => DealGroup.Same(group.Target, p));

    private static bool IsOfSum(DealGroup group, DealStatement statement) =>
        group.Value is not null && statement.Value is not null && group.Value.Amount.Unit == statement.Value.Amount.Unit
            && group.Value.Amount.Magnitude == statement.Value.Amount.Magnitude;

    /// <summary>"Acme filed for an offering. It could raise $5 million".</summary>
    private static bool IsHoped(DealGroup group, DealStatement statement) =>
        group.Kind == DealKind.InitialPublicOffering && group.Value is null
            && (statement.Stage.Stage is DealStage.Considering or DealStage.Proposed or DealStage.Rumored || IsPlanned(statement))
            && statement.Line.Sentence.Index - group.Statements[group.Statements.Count - 1].Line.Sentence.Index is >= 0 and < 4;

    /// <summary>"plans to raise".</summary>
    private static bool IsPlanned(DealStatement statement)
    {
        if (statement.Stage.Stage != DealStage.Announced) return false;
        for (int i = statement.First; i < statement.End; i++)
            if (statement.Line.Is(i, "to") && statement.Line.Is(i + 1, "raise")) return true;
        return false;
    }

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    /// <summary>Two rounds of different sums are different rounds.</summary>
    private static bool Differ(DealGroup group, DealStatement statement) =>
        group.Value?.Amount is { Magnitude: { } known } amount && statement.Value?.Amount is { Magnitude: { } other }
            && amount.Unit == statement.Value.Amount.Unit && known != other;

    /// <summary>Whether two sorts can be the same deal under two names.</summary>
    public static bool Fits(DealKind known, DealKind told) => known == told || Family(known) == Family(told);

    private static int Family(DealKind kind) => kind switch
    {
        DealKind.Acquisition or DealKind.Merger or DealKind.TenderOffer or DealKind.Divestiture or DealKind.SecondarySale => 1,
        DealKind.FundingRound or DealKind.Investment => 2,
        DealKind.Partnership or DealKind.JointVenture => 3,
        _ => 10 + (int)kind,
    };
}
