using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whom does a word or phrase mean? The reference, its sentence, and what the article has said up to it.</summary>
internal sealed class ReferenceQuestion
{
    private const int LongestOrigin = 10;
    private const int MostNames = 4;
    private const int LongestPossession = 6;

    /// <summary>The question for one reference.</summary>
    /// <param name="source">The article.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="salience">Who was spoken of up to here.</param>
    /// <param name="descriptors">How the article describes its companies.</param>
    /// <param name="names">The article's names.</param>
    /// <param name="next">Which of them follows the reference.</param>
    /// <param name="acts">Whether a verb follows the reference.</param>
    public ReferenceQuestion(NameSource source, Reference reference, Sentence sentence, Salience salience, Descriptors descriptors,
        IReadOnlyList<NameMention> names, int next, bool acts)
    {
        Tokens = source.Tokens;
        Reference = reference;
        Sentence = sentence;
        Salience = salience;
        First = FindFirst();
        Wording = new ReferenceWording(Tokens, reference, First, descriptors);
        Before = First > sentence.First ? Tokens[First - 1].Lower : "";
        After = reference.End < sentence.End ? Tokens[reference.End].Lower : "";
        IsPossessive = Tokens[reference.First].Lower == "its"
            || (reference.End < sentence.End && Tokens[reference.End].Kind == TokenKind.Possessive);
        IsObject = !acts && Tokens[reference.First].Lower != "itself" && IsGoverned();
        OpensSentence = salience.Subject is null && salience.Topic is null;
        OpensParagraph = OpensSentence && (sentence.First == 0
            || source.Document.Sentences[Math.Max(0, sentence.Index - 1)].BlockIndex != sentence.BlockIndex);
        Apposed = next < names.Count ? FindApposed(names[next]) : null;
        Fronted = FindFronted(names, next);
        Teller = OpensSentence ? FindTeller(names, next) : null;
    }

    /// <summary>The article's tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>The reference.</summary>
    public Reference Reference { get; }

    /// <summary>The first token of its words, "the" in "the San Francisco-based company".</summary>
    public int First { get; }

    /// <summary>How its words fit what the article calls its companies.</summary>
    public ReferenceWording Wording { get; }

    /// <summary>Its sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Who was spoken of up to here.</summary>
    public Salience Salience { get; }

    /// <summary>The word before it in the sentence; empty when it opens the sentence.</summary>
    public string Before { get; }

    /// <summary>The word after it in the sentence.</summary>
    public string After { get; }

    /// <summary>"its", "the company's".</summary>
    public bool IsPossessive { get; }

    /// <summary>A verb or preposition right before governs it: "acquired the company", "a stake in it".</summary>
    public bool IsObject { get; }

    /// <summary>Whether the sentence has named no company before it.</summary>
    public bool OpensSentence { get; }

    /// <summary>Whether the paragraph has not either.</summary>
    public bool OpensParagraph { get; }

    /// <summary>The name that follows right after: "the lending firm Avery Capital".</summary>
    public Entity? Apposed { get; }

    /// <summary>The subject that follows a clause which comes first: "After it raised money, Acme".</summary>
    public Entity? Fronted { get; }

    /// <summary>Who tells the sentence at its end: "It makes pumps, Acme said".</summary>
    public Entity? Teller { get; }

    /// <summary>"The acquired company".</summary>
    public bool IsOfBought
    {
        get
        {
            for (int i = First; i < Reference.End - 1; i++)
                if (Tokens[i].Lower is "acquired" or "purchased" or "merged") return true;
            return false;
        }
    }

    /// <summary>"the Company" inside a sentence: the one that issues the release.</summary>
    public bool IsDefinedTerm => Reference.Noun == "company" && Reference.End - Reference.First == 2
        && Tokens[Reference.End - 1].Casing == Casing.Title;

    /// <summary>"The company last [raised]", "It has raised": those who put money in do not.</summary>
    public bool Raises
    {
        get
        {
            int at = Reference.End;
            while (at < Sentence.End
                && Tokens[at].Lower is "last" or "has" or "had" or "previously" or "also" or "first" or "most" or "recently") at++;
            return at < Sentence.End && Tokens[at].Lower is "raised" or "raises" or "raising" or "closed";
        }
    }

    /// <summary>"[Its] investors include": whoever raised money has them.</summary>
    public bool IsOfBackers => IsPossessive && Reference.End < Sentence.End && RoundWords.Backers.Contains(Tokens[Reference.End].Word);

    /// <summary>"brings [its] total raised to": of whom the round is, not of one who joins it.</summary>
    public bool IsOfTotal => IsPossessive && Reference.End + 1 < Sentence.End && Tokens[Reference.End].Lower == "total"
        && Tokens[Reference.End + 1].Lower is "raised" or "funding" or "funds" or "to" or "capital";

    /// <summary>Whether a company may be "the unit": it is called so, or is what was just bought or sold.</summary>
    public bool IsPart(Standing company)
    {
        bool owned = Tokens[Reference.First].Lower == "its";
        // "Acme Partners may buy Lowell's pet-food arm. The unit": never who is after it.
        bool isSeeker = company.Entity == Salience.Deal.Buyer || company.Entity.CompanyKind == CompanyKind.Fund;
        if (isSeeker && TradeWords.Of("unit").Contains(Reference.Noun)) return false;
        if (Wording.IsCalledLike(company.Entity) || Wording.IsModifiedLike(company.Entity))
            return !owned || (company.Entity != Salience.Clause && company.Entity != Salience.Subject);
        if (!owned && IsWholeBusiness(company.Entity)) return true;
        return !owned && company.Entity == Salience.Deal.Target && Sentence.Index - company.Sentence <= 1
            && Reference.Noun is "unit" or "division" or "subsidiary" or "chain" or "brand";
    }

    /// <summary>"the joint venture": none that the article does not call one.</summary>
    public bool IsVenture(Standing company) =>
        Reference.Noun != "venture" || Tokens[Reference.End - 2].Lower != "joint" || Wording.IsCalledLike(company.Entity);

    /// <summary>"Lowell sold Acme. The billboard business had".</summary>
    private bool IsWholeBusiness(Entity entity) =>
        Reference.Noun is "business" or "app" or "site" && Reference.End - Reference.First <= 3 && IsSought(entity)
            && Sentence.Index - Salience.Deal.SoughtSentence <= 1 && (OpensSentence || Sentence.Index == Salience.Deal.SoughtSentence);

    /// <summary>Whether the deal told last, in this sentence or one of the two before, was about a company.</summary>
    public bool IsSought(Entity company) => company == Salience.Deal.Sought && Sentence.Index - Salience.Deal.SoughtSentence <= 2;

    /// <summary>"a stake in the company", "80 pct of it": nobody buys a share of himself.</summary>
    public bool IsShared() =>
        Before is "in" or "of" && !(Reference.IsPronoun && IsPossessive) && First - 2 >= Sentence.First
        && (DealNouns.Shares.Contains(Tokens[First - 2].Word)
            || Tokens[First - 2].Lower is "pct" or "percent" or "%" or "half" or "third" or "quarter" or "fifth" or "all");

    /// <summary>"its proposed $5 billion purchase", "its shares": what only companies have.</summary>
    public bool IsOfBusiness()
    {
        if (!IsPossessive) return false;
        for (int i = Reference.End; i < Sentence.End && i < Reference.End + LongestPossession; i++)
            if (DealNouns.Deals.Contains(Tokens[i].Word) || DealNouns.Shares.Contains(Tokens[i].Word)) return true;
        return false;
    }

    /// <summary>"Acme via its", "Acme (ACM) and its": one word after a mention that ended at a token, brackets aside.</summary>
    public bool IsBeside(int end)
    {
        if (Before is not ("via" or "through" or "and")) return false;
        int at = Reference.First - 2;
        if (at > end && Tokens[at].Text == ")")
            while (at > end && Tokens[at].Text != "(") at--;
        else at++;
        return at == end;
    }

    /// <summary>"are among its shareholders", "is one of its suppliers": nobody is his own.</summary>
    public bool IsOfFollowers()
    {
        int at = Reference.First - 1;
        if (Before == "of" && at - 1 > Sentence.First && Tokens[at - 1].Lower is "one" or "some" or "two" or "three") at--;
        else if (Before != "among") return false;
        return at - 1 >= Sentence.First && ClauseWords.Be.Contains(Tokens[at - 1].Word);
    }

    /// <summary>Whether more is told of it at once: "the company, which is based in Bern".</summary>
    public bool IsExplained =>
        After == "," && Reference.End + 1 < Sentence.End
            && Tokens[Reference.End + 1].Lower is "which" or "founded" or "based" or "launched" or "started";

    /// <summary>"Acme's": whether a mention of a company in the sentence ends before its possessive.</summary>
    public bool IsOwnedBy(Standing company) => company.End < Sentence.End && Tokens[company.End].Kind == TokenKind.Possessive;

    /// <summary>"Acme's Lowell": whether the mention that ends at a token only possesses the company named next.</summary>
    public bool PossessesNext(int end)
    {
        if (end >= Reference.First || Tokens[end].Kind != TokenKind.Possessive) return false;
        int next = end + 1;
        while (next < Reference.First && Tokens[next].IsCapitalized) next++;
        foreach (Standing other in Salience.Recent)
            if (next > end + 1 && other.End == next && other.Sentence == Sentence.Index) return true;
        return false;
    }

    /// <summary>Where the clause goes on behind its subject and what is said of that by the way.</summary>
    public int PredicateStart => SubjectAsides.Past(Tokens, Salience.ClauseEnd, Reference.First);

    /// <summary>Whether no other clause begins between a token and the reference.</summary>
    public bool IsInClauseFrom(int token)
    {
        for (int i = token; i < Reference.First; i++)
            if (Tokens[i].Text is ";" or ":" || (Tokens[i].Text == "," && !Tokens[i + 1].Lower.EndsWith("ing", StringComparison.Ordinal))
                || FunctionWords.ClauseOpeners.Contains(Tokens[i].Word)) return false;
        return true;
    }

    private bool IsGoverned()
    {
        if (Before.Length == 0 || !Tokens[First - 1].IsWord || FunctionWords.ClauseOpeners.Contains(Before)) return false;
        return !PersonWords.Speech.Contains(Before)
            && Before is not ("or" or "what" or "how" or "why" or "than" or "once" or "says" or "say") && !ClauseWords.Be.Contains(Before)
                && Before != "not";
    }

    private Entity? FindApposed(NameMention next)
    {
        if (Reference.IsPronoun || next.Entity is not { Kind: EntityKind.Organization } entity
            || next.First > Reference.End + 1) return null;
        return next.First == Reference.End
            || (Tokens[Reference.End].Text == "," && Tokens[Math.Min(next.End, Tokens.Length - 1)].Text == ",") ? entity : null;
    }

    /// <summary>Where a description begins that a place or a number parts from its noun: "[the] San Francisco-based company".</summary>
    private int FindFirst()
    {
        int first = Reference.First;
        if (Reference.IsPronoun || first - 2 < Sentence.First) return first;
        if (Tokens[first - 1].Kind == TokenKind.Possessive
            || ReferenceWords.ShortCountries.Contains(Tokens[first - 1].Word)) return first - 2;
        if (TownOrigin.StartOf(Tokens, first, Sentence.First) is >= 0 and var the) return the;
        if (Tokens[first - 1].Text != "-") return first;
        for (int i = first - 2; i >= Sentence.First && i > first - LongestOrigin; i--)
            if (Tokens[i].Lower == "the") return i;
        return first;
    }

    private Entity? FindTeller(IReadOnlyList<NameMention> names, int next)
    {
        Entity? last = null;
        int end = 0;
        for (int i = next; i < names.Count && names[i].First < Sentence.End; i++) (last, end) = (names[i].Entity, names[i].OuterEnd);
        return last is not null && end + 1 < Sentence.End && end + 3 >= Sentence.End && Tokens[end].Lower is "said" or "added" or "noted"
            && Tokens[end - 1].Kind != TokenKind.Punctuation ? last : null;
    }

    private Entity? FindFronted(IReadOnlyList<NameMention> names, int next)
    {
        if (!OpensSentence || !ReferenceWords.Fronters.Contains(Tokens[Sentence.First].Word)) return null;
        for (int i = next; i < names.Count && names[i].First < Sentence.End && i < next + MostNames; i++)
            if (names[i].Entity is { Kind: EntityKind.Organization } entity && Tokens[names[i].First - 1].Text == ",") return entity;
        return null;
    }
}
