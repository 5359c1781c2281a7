using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>What speaks for and against a company's being meant by a reference; the weights of what holds are added up.</summary>
internal static class ReferenceEvidences
{
    private const int Near = 6;
    private const int Nearest = 4;
    private const int Opening = 4;

    /// <summary>All of it.</summary>
    public static readonly ReferenceEvidence[] All =
    [
        new("apposed", 0, 30, (q, c) => c.Entity == q.Apposed) { Example = "Lowell bought the lending startup Acme." },
        new("apposition", 0, 12, IsApposition) { Example = "Lowell bought Acme, the lending startup." },
        new("clause", 8, 4, (q, c) => c.Entity == q.Salience.Clause) { Example = "Lowell fell when Acme said it grew." },
        new("own object", -20, -20, (q, c) => IsOwnObject(q, c) && q.Reference.First - q.PredicateStart <= Near)
        {
            Example = "Acme bought the company.",
        },
        new("own object's", 0, -16, (q, c) => q.IsPossessive && IsActedOn(q, c) && q.Reference.First - q.Salience.ClauseEnd <= Nearest)
        {
            Example = "Acme took part in the company's round.",
        },
        new("own value", 0, -20,
            (q, c) => c.Entity == q.Salience.Clause && q.Before is "valued" or "valuing" or "values" && !IsOfShares(q, c)
                && q.IsInClauseFrom(q.Salience.ClauseEnd))
        {
            Example = "Acme had valued the company at $5 million.",
        },
        new("own shares", 0, 24, (q, c) => q.Before == "valuing" && IsOfShares(q, c))
        {
            Example = "Lowell grew. Acme's shares rose to $5, valuing the company at $5 million.",
        },
        new("own stake", -20, -20,
            (q, c) => (c.Entity == q.Salience.Clause || c.Entity == q.Salience.Subject) && q.IsShared()
                && q.IsInClauseFrom(q.Salience.ClauseEnd))
        {
            Example = "Acme was then prepared to pay $5 million in cash for a stake in the firm.",
        },
        new("held", -20, -20,
            (q, c) => c.Sentence == q.Sentence.Index && c.Entity.CompanyKind == CompanyKind.Fund && q.IsShared())
        {
            Example = "Lowell grew. Funds including Acme Partners own 40 percent of the company.",
        },
        new("led", -20, 0, (q, c) => q.IsPossessive && IsActedOn(q, c) && ReferenceWords.BackerVerbs.Contains(q.Before))
        {
            Example = "Acme led its $5 million round.",
        },
        new("own", 8, 0,
            (q, c) => q.IsPossessive && c.Entity == q.Salience.Clause && q.Reference.First - q.Salience.ClauseEnd == 1
                && (q.Before.EndsWith("ed", StringComparison.Ordinal) || FigureWords.PastForms.Contains(q.Before))
                && !ReferenceWords.BackerVerbs.Contains(q.Before))
        {
            Example = "Lowell fell after Acme postponed its listing.",
        },
        new("led by another", 8, 0,
            (q, c) => q.IsPossessive && ReferenceWords.BackerVerbs.Contains(q.Before) && c.Entity == q.Salience.Previous
                && c.Entity != q.Salience.Clause)
        {
            Example = "Acme makes robots. Lowell led its $5 million round.",
        },
        new("own far object", -6, -6, (q, c) => IsOwnObject(q, c) && q.Reference.First - q.PredicateStart > Near)
        {
            Example = "Acme has hundreds of busy suppliers churning out parts for the company.",
        },
        new("subject", 4, 3, (q, c) => c.Entity == q.Salience.Subject) { Example = "Acme grew when it bought Lowell." },
        new("topic", 3, 2, (q, c) => c.Entity == q.Salience.Topic) { Example = "For Acme, it was new." },
        new("voice", 3, 3, (q, c) => c.Entity == q.Salience.Voice) { Example = "Acme chief Ann Lee grew up. Lee said the company is new." },
        new("previous", 3, 2, (q, c) => c.Entity == q.Salience.Previous && q.OpensSentence)
        {
            Example = "Acme said it bought Lowell. In March it paid $5 million.",
        },
        new("previous, opening", 3, 3,
            (q, c) => c.Entity == q.Salience.Previous && q.OpensSentence && q.Salience.WasSubject
                && q.Reference.First - q.Sentence.First < Opening)
        {
            Example = "Acme said it bought Lowell. It paid $5 million.",
        },
        new("previous subject", 2, 2, (q, c) => c.Entity == q.Salience.Previous && q.OpensSentence && q.Salience.WasSubject)
        {
            Example = "Acme said it bought Lowell. It paid $5 million.",
        },
        new("most", 1, 2, (q, c) => c == q.Salience.Most) { Example = "Acme grew. Acme said so. Lowell met the company." },
        new("bought", 8, 6, (q, c) => c.Entity == q.Salience.Deal.Target && q.IsBought())
        {
            Example = "Lowell agreed to buy Acme. Talk that it would be acquired is old.",
        },
        new("bought before", 10, 12,
            (q, c) => c.Entity == q.Salience.Deal.Target && (q.Before is "bought" or "acquired" or "buy" || q.IsPaidFor())
                && q.Sentence.Index - c.Sentence <= 2)
        {
            Example = "Lowell sold Acme to Barrow. It had bought the business in 2018.",
        },
        new("round's", 0, 14, (q, c) => c.Entity == q.Salience.Main && q.IsValuedByRound())
        {
            Example = "Acme closed a round. Lowell joined, as did Barrow Inc. The round values the company at $5 million.",
        },
        new("labelled", 6, 12, (q, c) => c.Sentence == q.Sentence.Index && c.End < q.First && q.Tokens[c.End].Text == ":")
        {
            Example = "Lowell grew. Acme: Barrow Inc's purchase of half of the company is off.",
        },
        new("bidder", -2, -8, (q, c) => c.Entity != q.Salience.Main && c.Sentence < q.Sentence.Index && q.OpensSentence
            && q.IsOfferer(c.End))
        {
            Example = "Lowell grew. Lowell rose. Ann Lee got an offer of $5 million from Acme. The company is new.",
        },
        new("refused", 4, 14, (q, c) => c.Entity == q.Salience.Deal.Target && q.Refuses())
        {
            Example = "Lowell is buying Acme after the Swiss company rejected a bid by Barrow.",
        },
        new("explained", 0, 15, (q, c) => c.Entity == q.Salience.Deal.Target && q.IsExplained && q.Sentence.Index - c.Sentence <= 1)
        {
            Example = "Lowell agreed to buy Acme. The company, which is based in Bern, is new.",
        },
        new("object again", 0, 3,
            (q, c) => q.IsObject && !q.IsPossessive && c.Place.IsGoverned && c.Entity != q.Salience.Clause
                && q.Salience.Clause is not null && q.Sentence.Index - c.Sentence <= 1)
        {
            Example = "Lowell put money in Acme Inc. Barrow then bought the company.",
        },
        new("recent", 1, 2, (q, c) => q.Salience.Recent.Count > 0 && q.Salience.Recent[0] == c)
        {
            Example = "Lowell bought Acme. The company is new.",
        },
        new("section", 2, 10, (q, c) => c.Entity == q.Salience.Section)
        {
            Example = "Lowell Inc grew. Lowell said so.\n\nAcme\n\nThe retailer sold Barrow for $5 million. The company is new.",
        },
        new("main", 1, 3, (q, c) => c.Entity == q.Salience.Main) { Example = "Acme grew. Lowell fell. Acme is new. The company said so." },
        new("beside", 14, 0, (q, c) => q.IsPossessive && c.Sentence == q.Sentence.Index && q.IsBeside(c.End))
        {
            Example = "Lowell got money from Acme via its fund.",
        },
        new("advised", 24, 0,
            (q, c) => q.IsPossessive && c.Sentence == q.Sentence.Index && c.End == q.Reference.First - 1 && q.IsAdvice())
        {
            Example = "Lowell advised Acme on its purchase of Barrow.",
        },
        new("compelled", 24, 0, (q, c) => q.IsPossessive && c.Sentence == q.Sentence.Index && q.IsCompelled(c.End))
        {
            Example = "Lowell fell, and the court forced Acme to drop its bid.",
        },
        new("own predicate", -20, 0,
            (q, c) => q.IsPossessive && c.Entity == q.Salience.Clause && ClauseWords.Be.Contains(q.Before)
                && q.Salience.ClauseEnd == q.Reference.First - 1)
        {
            Example = "Lowell fell and Acme was its adviser.",
        },
        new("own record", 24, 24, (q, c) => q.Before == "since" && c.Sentence == q.Sentence.Index && q.IsOwnedBy(c))
        {
            Example = "Lowell grew. It is Acme's biggest deal since it bought Barrow.",
        },
        new("own deed", 20, 0, (q, c) => q.IsPossessive && c.Sentence == q.Sentence.Index && q.IsOwnDeed(c.End))
        {
            Example = "Lowell grew, and Acme will drop its bid.",
        },
        new("own follower", -20, 0, (q, c) => q.IsPossessive && c.Sentence == q.Sentence.Index && q.IsOfFollowers())
        {
            Example = "Lowell grew. Acme Partners is among its biggest shareholders.",
        },
        new("possessor", -6, -4, (q, c) => c.Sentence == q.Sentence.Index && q.PossessesNext(c.End))
        {
            Example = "Investors circled Acme Corp's Barrow Tools after the court blocked its sale.",
        },
        new("no such trade", 0, -6, (q, c) => q.Reference.Kind == ReferenceKind.Trade && c.Sentence != q.Sentence.Index
            && !q.Wording.IsCalledLike(c.Entity) && q.Salience.Recent.Any(other => q.Wording.IsCalledLike(other.Entity)))
        {
            Example = "Lowell Bank sold a plant to Acme. Acme paid cash. The bank is new.",
        },
        new("so named", 0, 6, (q, c) => q.Reference.Kind == ReferenceKind.Trade && IsSoNamed(c.Entity, q.Reference.Noun))
        {
            Example = "Acme Bank sold a plant to Lowell. Lowell paid cash. The bank is new.",
        },
        new("once", -1, -1, (_, c) => c.Times == 1) { Example = "Acme grew. The company is new." },
        new("chain", 1, 1, (q, c) => c.Entity == q.Salience.Referred && q.Sentence.Index - q.Salience.ReferredSentence <= 1)
        {
            Example = "Acme said it grew. The company is new.",
        },
        new("same sentence", 2, 2, (q, c) => c.Sentence == q.Sentence.Index) { Example = "Acme grew after it bought Lowell." },
        new("far", -3, -3, (q, c) => c.Times > 0 && q.Sentence.Index - c.Sentence > 1) { Example = "Acme grew. It rained. It snowed." },
        new("fronted buyer", 0, -20, (q, c) => c.Entity == q.Fronted && (q.IsObject || q.IsShared()) && !q.IsPossessive)
        {
            Example = "Lowell fell. After taking a stake in the company, Acme sold.",
        },
        new("fronted", 12, 4, (q, c) => c.Entity == q.Fronted) { Example = "After it bought Lowell, Acme grew." },
        new("teller behind", -12, -6, (q, c) => c.Entity == q.Teller) { Example = "Acme bought Lowell. It makes pumps, Acme said." },
        new("bought by the teller", 9, 6,
            (q, c) => q.Teller is not null && c.Entity == q.Salience.Deal.Target && c.Entity != q.Teller
                && q.Sentence.Index - c.Sentence <= 1)
        {
            Example = "Lowell bought Acme. It makes pumps, Lowell said.",
        },
        new("bought one", 0, 20, (q, c) => c.Entity == q.Salience.Deal.Target && q.IsOfBought)
        {
            Example = "Lowell bought Acme. The acquired company makes pumps.",
        },
        new("to come", -4, -4, (_, c) => c.Times == 0) { Example = "It grew. Acme said so." },
        new("listed", -3, -5, (_, c) => c.Place.IsListed) { Example = "Customers include Lowell and Acme. The company is new." },
        new("teller", -4, -4, (_, c) => c.Place.IsTeller) { Example = "Lowell grew, according to Acme. The company is new." },
        new("forecaster", -6, -12, (q, c) => c.Entity != q.Salience.Main && c.End < q.Tokens.Length && !c.Place.IsGoverned
            && ReferenceWords.Forecasting.Contains(q.Tokens[c.End].Word))
        {
            Example = "Lowell grew. Lowell rose. Acme Capital wrote that the company is new.",
        },
        new("backer", 0, -5, (q, c) => c.IsBacker && !IsForBackers(q))
        {
            Example = "Lowell closed a round led by Acme. The startup is new.",
        },
        new("raiser", -8, -8, (q, c) => c.IsBacker && q.Raises) { Example = "Acme led the round. The company last raised in 2023." },
        new("raised before", 10, 0, (q, c) => q.IsOfBackers && q.Sentence.Index - c.Sentence == 1 && c.End < q.Tokens.Length
            && RoundWords.Takes.Contains(q.Tokens[c.End].Word))
        {
            Example = "While Lowell grew, Acme raised $5 million. Its investors include Barrow.",
        },
        new("total", -24, 0, (q, c) => q.IsOfTotal && (c.IsBacker || c.Entity.CompanyKind == CompanyKind.Fund))
        {
            Example = "Lowell closed a round. Acme Ventures also took part in the round, which brings its total raised to $5 million.",
        },
        new("fund", 0, -4, (q, c) => c.Entity.CompanyKind == CompanyKind.Fund && !IsForBackers(q))
        {
            Example = "Acme Ventures grew. The startup is new.",
        },
        new("no fund", 0, -30, (q, c) => q.Reference.Noun == "fund" && c.Entity.CompanyKind != CompanyKind.Fund
            && !q.Wording.IsCalledLike(c.Entity)
            && !TradeWords.Of("investor").Any(word => IsSoNamed(c.Entity, word)))
        {
            Example = "Acme Oil said profit rose. Proceeds go to the sovereign wealth fund.",
        },
        new("body", -3, -30, (_, c) => c.Entity.CompanyKind == CompanyKind.GovernmentBody)
        {
            Example = "The Acme Commission met. It is new.",
        },
        new("modified", 0, 5, (q, c) => q.Wording.IsModifiedLike(c.Entity))
        {
            Example = "Lowell fell. Acme is a lending startup. The lending company is new.",
        },
        new("called", 0, 3, (q, c) => q.Reference.Kind != ReferenceKind.Trade && q.Wording.IsCalledLike(c.Entity))
        {
            Example = "Lowell met Acme, a startup. The startup is new.",
        },
        new("defined", 0, 24, (q, c) => q.IsDefinedTerm && c.Entity == (q.Salience.Defined ?? q.Salience.Main))
        {
            Example = "Acme Inc grew. Lowell fell. The Company said so.",
        },
        new("trade", 0, 8, (q, c) => q.Reference.Kind == ReferenceKind.Trade && q.Wording.IsCalledLike(c.Entity))
        {
            Example = "Lowell met Acme, an airline. The carrier is new.",
        },
        new("other trade", 0, -4, (q, c) => q.Wording.IsOfOtherTrade(c.Entity)) { Example = "Acme is a bank. Lowell met the airline." },
        new("body's", -12, 0, (q, c) => c.Entity.CompanyKind == CompanyKind.GovernmentBody && q.IsOfBusiness())
        {
            Example = "The Acme Commission told Lowell that its purchase is new.",
        },
        .. HomeEvidences.All,
        .. SoughtEvidences.All,
        .. BuyerEvidences.All,
    ];

    /// <summary>The weights of all that holds for a company.</summary>
    public static int Sum(ReferenceQuestion question, Standing company)
    {
        int sum = 0;
        bool pronoun = question.Reference.IsPronoun;
        foreach (ReferenceEvidence evidence in All)
        {
            int weight = pronoun ? evidence.Pronoun : evidence.Description;
            if (weight != 0 && evidence.Holds(question, company)) sum += weight;
        }

        return sum;
    }

    private static bool IsApposition(ReferenceQuestion q, Standing c) =>
        c.Sentence == q.Sentence.Index && c.End == q.First - 1 && q.Tokens[c.End].Text is "," or "(" or "—" or "–" or "--";

    /// <summary>"the bank" of "Bank of Ardell", "the airline" of "Skarn Airlines".</summary>
    private static bool IsSoNamed(Entity entity, string noun) =>
        noun.Length > 3 && entity.FullName.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>"[Acme]'s shares rose, valuing".</summary>
    private static bool IsOfShares(ReferenceQuestion q, Standing c) =>
        c.Sentence == q.Sentence.Index && c.Entity == q.Salience.Clause && q.IsOwnedBy(c) && c.End + 1 < q.Sentence.End
            && DealNouns.Shares.Contains(q.Tokens[c.End + 1].Word);

    /// <summary>"Acme bought the company": the clause's subject acts on somebody else.</summary>
    private static bool IsOwnObject(ReferenceQuestion q, Standing c) => !q.IsPossessive && IsActedOn(q, c);

    private static bool IsActedOn(ReferenceQuestion q, Standing c) =>
        c.Entity == q.Salience.Clause && q.IsObject && q.IsInClauseFrom(q.PredicateStart)
            && q.Tokens[q.Salience.ClauseEnd].Kind != TokenKind.Possessive;

    /// <summary>"the firm", "the fund", "the investor".</summary>
    private static bool IsForBackers(ReferenceQuestion q) => q.Reference.IsPronoun || ReferenceWords.BackerNouns.Contains(q.Reference.Noun);
}
