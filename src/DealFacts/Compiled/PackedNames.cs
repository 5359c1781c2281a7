namespace DealFacts.Compiled;

/// <summary>
/// The members of the enums in packed text, in order of their values, a blank before and after each. Text and no tables: a program that
/// reads one fact does not wait until tables are made.
/// </summary>
internal static class PackedNames
{
    public const string CompanyKind = " Company GovernmentBody Fund MediaOutlet Exchange ";

    public const string DealKind = " Investment FundingRound Acquisition Merger TenderOffer Divestiture SecondarySale InitialPublicOffering"
        + " JointVenture Partnership Contract DebtFinancing ";

    public const string DealStage = " Rumored Considering InTalks Proposed AgreedInPrinciple Announced Signed Pending Completed Rejected Terminated Denied ";

    public const string PartyRole = " Investor LeadInvestor Acquirer Target Issuer Seller Lender Customer Supplier Partner Underwriter ";

    public const string Metric = " DealValue AmountRaised Valuation Revenue NetIncome OperatingIncome Ebitda Spending Users Headcount Stake SharePrice"
        + " EarningsPerShare MarketCapitalization Other ";

    public const string Basis = " Actual Projected Proposed ";

    public const string Agreement = " Single Complete Consistent Inconsistent ";

    public const string Qualifier = " Exact About MoreThan AtLeast LessThan UpTo Between Vague Undisclosed ";

    public const string Precision = " Unknown Day Month Quarter HalfYear Year ";

    public const string DisagreementKind = " Value Period Stage Party ";

    /// <summary>The value of a member: 2 for "InTalks" among the stages.</summary>
    /// <exception cref="FormatException">There is no such member.</exception>
    public static int ValueOf(string name, string names)
    {
        int at = 0, value = -1;
        do
        {
            at = names.IndexOf(' ', at) + 1;
            value++;
            if (at == names.Length) throw new FormatException($"Unknown name in compiled facts: {name}");
        }
        while (!PackedWord.IsAt(name, names, at));
        return value;
    }
}
