namespace DealFacts;

/// <summary>Which claims of one fact are of one time, so that they cannot differ and all be true.</summary>
/// <remarks>
/// What is only planned moves: an offer is raised, a forecast cut, a round grows before it is closed. Of these only what is told at the
/// same time is compared, and so is what is true of the day alone, such as a headcount without a date.
/// </remarks>
internal static class ComparedClaims
{
    /// <summary>So long the papers tell the same news.</summary>
    private const int SameNews = 2;

    /// <summary>So long what is true of a company stays about the same.</summary>
    private const int SameState = 31;

    /// <summary>The claims of a figure, by what is compared.</summary>
    public static IEnumerable<List<Claim>> OfFigure(Figure figure, ArticleDates dates) => figure switch
    {
        { Basis: not Basis.Actual } => dates.AtOneTime(figure.Claims, SameNews),
        { Deal: null, Period: null } => dates.AtOneTime(figure.Claims, SameState),
        _ => [[.. figure.Claims]],
    };

    /// <summary>The prices of a deal: those of the deal that was made, and those that were talked of at one time before it was.</summary>
    public static IEnumerable<List<Claim>> OfDeal(IEnumerable<Claim> priced, ArticleDates dates)
    {
        ILookup<bool, Claim> byPlan = priced.ToLookup(IsPlan);
        return [[.. byPlan[false]], .. dates.AtOneTime(byPlan[true], SameNews)];
    }

    /// <summary>The claims of a deal's price that count: what was agreed before what was talked of, and of that the last.</summary>
    public static IReadOnlyList<Claim> Standing(IReadOnlyList<Claim> priced, ArticleDates dates)
    {
        List<Claim> firm = [.. priced.Where(claim => AmountOrder.Firmness(claim.Amount!) == 0)];
        List<Claim> made = firm.FindAll(claim => !IsPlan(claim));
        return made.Count > 0 ? made : firm.Count > 0 ? dates.Latest(firm) : priced;
    }

    private static bool IsPlan(Claim claim) => claim.Stage is DealStage.Rumored or DealStage.Considering or DealStage.InTalks
        or DealStage.Denied or DealStage.Proposed or DealStage.Rejected;
}
