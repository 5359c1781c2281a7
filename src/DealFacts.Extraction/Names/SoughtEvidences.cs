using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// What speaks for the one whom the deal told last is about, bought, sold or given money: the news tells its history and its figures next.
/// </summary>
internal static class SoughtEvidences
{
    private const int FarthestHolding = 12;
    private const int NearestHolding = 5;

    /// <summary>All of it.</summary>
    public static readonly ReferenceEvidence[] All =
    [
        new("sought, history", 12, 14, (q, c) => q.OpensSentence && q.IsSought(c.Entity) && HasHistory(q))
        {
            Example = "Lowell agreed to buy Acme. The company had raised $5 million.",
        },
        new("sought, valued", 8, 15, (q, c) => q.IsSought(c.Entity) && q.Before is "value" or "valued" or "values" or "valuing")
        {
            Example = "Lowell offered $5 a share for Acme. The bid values the company at $5 million.",
        },
        new("sought, young", 0, 13, (q, c) => q.IsSought(c.Entity) && IsYoung(q))
        {
            Example = "Lowell invested in Acme. The startup is new.",
        },
        new("sought, told of", 0, 14,
            (q, c) => q.OpensSentence && q.IsSought(c.Entity) && IsTrade(q) && TellsFigures(q) && !IsOfSeeker(q))
        {
            Example = "Lowell has put money into Acme. The clinic operator had sales of $5 million.",
        },
        new("sought, beside", 0, 8, (q, c) => q.IsSought(c.Entity) && IsBesideSeeker(q))
        {
            Example = "Lowell bought Acme. Lowell has put money in, and the company's revenue doubled.",
        },
        new("sought, business", 0, 13, (q, c) => q.Tokens[q.Reference.End - 1].Lower == "business" && q.IsSought(c.Entity))
        {
            Example = "Lowell is selling its stake in Acme. The business has raised $5 million.",
        },
        new("sought, trade", 0, 4, (q, c) => q.IsSought(c.Entity) && IsTrade(q) && q.Wording.IsCalledLike(c.Entity))
        {
            Example = "Lowell agreed to buy Acme, an airline. The carrier is new.",
        },
        new("fund, reporting", 0, -12,
            (q, c) => (c.Entity.CompanyKind == CompanyKind.Fund || c.IsBacker) && q.Reference.Kind == ReferenceKind.Generic
                && q.OpensSentence && TellsFigures(q))
        {
            Example = "Acme Ventures, which has a stake, pushed for a sale of Lowell. The company had sales of $5 million.",
        },
        new("holder, reporting", 0, -12,
            (q, c) => c.Entity != q.Salience.Main && q.Reference.Kind == ReferenceKind.Generic && q.OpensSentence && IsHolder(q, c)
                && TellsFigures(q))
        {
            Example = "Lowell grew. Lowell fell. Acme Inc sold some of its holding in Lowell. The company had sales of $5 million.",
        },
        new("holder beside", 0, -20,
            (q, c) => !q.IsPossessive && c.Sentence == q.Sentence.Index && q.Before == "in" && IsHolderBeside(q, c))
        {
            Example = "Lowell fell. Acme Inc took a stake in May and Barrow invested in the company.",
        },
        new("seeker, young", 0, -8, (q, c) => c.Entity == q.Salience.Deal.Seeker && IsYoung(q) && !q.Wording.IsCalledLike(c.Entity))
        {
            Example = "Acme invested in Lowell. The startup is new.",
        },
        new("seeker, trade", 0, -8,
            (q, c) => c.Entity == q.Salience.Deal.Seeker && IsTrade(q) && q.Salience.Deal.Sought is not null
                && c.Sentence == q.Sentence.Index && !q.Wording.IsCalledLike(c.Entity))
        {
            Example = "Acme raised its bid for Lowell but said it will go unless the shoe retailer talks.",
        },
        new("seeker, bidding", -20, -20,
            (q, c) => (c.Entity == q.Salience.Clause || c.Entity == q.Salience.Deal.Seeker) && q.Before == "for" && !q.IsPossessive
                && IsBidFor(q, c))
        {
            Example = "Acme dropped its bid for Lowell. Acme had offered $5 a share for the shoe retailer.",
        },
        new("sought, refusing", 0, 12, (q, c) => q.IsSought(c.Entity) && !q.IsPossessive && q.Refuses())
        {
            Example = "Lowell offered $5 a share for Acme. The shoe retailer rejected the bid.",
        },
    ];

    /// <summary>"Acme, which owns 4 pct, had offered $5 a share for": what it offers is for another.</summary>
    private static bool IsBidFor(ReferenceQuestion q, Standing c)
    {
        if (c.Sentence != q.Sentence.Index) return false;
        for (int i = q.Reference.First - 1; i > c.End && i > q.Reference.First - FarthestHolding - 1; i--)
            if (q.Tokens[i].Lower is "offered" or "offering" or "bidding" or "pay" or "paid" or "paying") return true;
        return false;
    }

    /// <summary>"its holding in", "now owns 14%" right behind the last mention, in the sentence before.</summary>
    private static bool IsHolder(ReferenceQuestion q, Standing c)
    {
        if (q.Sentence.Index - c.Sentence != 1) return false;
        for (int i = c.End; i < q.Sentence.First && i < c.End + FarthestHolding; i++)
            if (q.Tokens[i].Lower is "stake" or "holding" || (q.Tokens[i].Lower is "owns" or "holds"
                && q.Tokens[i + 1].Kind == TokenKind.Number && q.Tokens[i + 2].Text is "%" or "percent")) return true;
        return false;
    }

    /// <summary>"Acme took a stake of 4%" in the same sentence: whoever else invests does so where Acme did.</summary>
    private static bool IsHolderBeside(ReferenceQuestion q, Standing c)
    {
        for (int i = c.End; i < q.Reference.First && i < c.End + NearestHolding && q.Tokens[i].Lower is not ("by" or "its"); i++)
            if (q.Tokens[i].Lower is "stake" or "holding") return i + 1 < q.Reference.First && q.Tokens[i + 1].Lower != "to";
        return false;
    }

    private static bool IsTrade(ReferenceQuestion q) => q.Reference.Kind == ReferenceKind.Trade;

    private static bool IsYoung(ReferenceQuestion q) => DealObjectWords.Young.Contains(q.Reference.Noun);

    /// <summary>"The company had raised", "It was founded": what is told of one that a deal has made known.</summary>
    private static bool HasHistory(ReferenceQuestion q)
    {
        int end = q.Reference.End, i = end;
        while (i < q.Sentence.End && ClauseWords.Auxiliaries.Contains(q.Tokens[i].Word)) i++;
        if (i > end && i < q.Sentence.End && q.Tokens[i].Lower is "last" or "most" or "previously" or "already" or "also") i++;
        return i > end && i < q.Sentence.End && DealObjectWords.Histories.Contains(q.Tokens[i].Word);
    }

    /// <summary>"The brewer made $5 million", "The insurer's profit": figures follow, such as are told of one new to the reader.</summary>
    private static bool TellsFigures(ReferenceQuestion q)
    {
        int at = q.Reference.End;
        if (at < q.Sentence.End && q.Tokens[at].Kind == TokenKind.Possessive)
            return at + 1 < q.Sentence.End && DealObjectWords.Takings.Contains(q.Tokens[at + 1].Word);
        if (at < q.Sentence.End && q.Tokens[at].Lower == "now") at++;
        return at < q.Sentence.End && DealObjectWords.Tellings.Contains(q.Tokens[at].Word);
    }

    /// <summary>Whether the seeker is called as the reference does.</summary>
    private static bool IsOfSeeker(ReferenceQuestion q) => q.Salience.Deal.Seeker is { } seeker && q.Wording.IsCalledLike(seeker);

    /// <summary>"Lowell has put money in, and the company's revenue": who put it in is not meant.</summary>
    private static bool IsBesideSeeker(ReferenceQuestion q) =>
        q.Salience.Clause is { } clause && clause == q.Salience.Deal.Seeker && q.Reference.Kind == ReferenceKind.Generic && q.IsPossessive
            && q.Before == "and";
}
