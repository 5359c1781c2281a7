using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whom does a word or phrase mean? The reference, its sentence, and what the article has said up to it.</summary>
internal sealed class ReferenceQuestion
{
    private const int LongestOrigin = 10;
    private const int MostNames = 4;
    private const int LongestPossession = 6;
    private readonly Descriptors _descriptors;
    private readonly int _first;

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
        _descriptors = descriptors;
        _first = FindFirst();
        Before = _first > sentence.First ? Tokens[_first - 1].Lower : "";
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
            for (int i = _first; i < Reference.End - 1; i++)
                if (Tokens[i].Lower is "acquired" or "purchased" or "merged") return true;
            return false;
        }
    }

    /// <summary>"the Company" inside a sentence: the one that issues the release.</summary>
    public bool IsDefinedTerm => Reference.Noun == "company" && Reference.End - Reference.First == 2 && Tokens[Reference.End - 1].Casing == Casing.Title;

    /// <summary>"The company last [raised]", "It has raised": those who put money in do not.</summary>
    public bool Raises
    {
        get
        {
            int at = Reference.End;
            while (at < Sentence.End && Tokens[at].Lower is "last" or "has" or "had" or "previously" or "also" or "first" or "most" or "recently") at++;
            return at < Sentence.End && Tokens[at].Lower is "raised" or "raises" or "raising" or "closed";
        }
    }

    /// <summary>Whether the article describes an entity by a word of the reference other than its noun.</summary>
    public bool IsModifiedLike(Entity entity)
    {
        for (int i = _first + 1; i < Reference.End - 1; i++)
            if (!Nationalities.Countries.Words.Contains(Tokens[i].Word) && Tokens[i].IsWord
                && _descriptors.Has(entity, Tokens[i].Lower)) return true;
        return false;
    }

    /// <summary>Whether the article uses the reference's noun of an entity, or a word that tells the same trade.</summary>
    public bool IsCalledLike(Entity entity)
    {
        if (Reference.IsPronoun || Reference.Noun is "company" or "firm" or "group") return false;
        return _descriptors.Has(entity, Reference.Noun) || IsMakerOf(entity) || TradeWords.Of(Reference.Noun).Any(word => _descriptors.Has(entity, word));
    }

    /// <summary>"the toolmaker" of Acme Tools.</summary>
    private bool IsMakerOf(Entity entity)
    {
        if (!Reference.Noun.EndsWith("maker", StringComparison.Ordinal) || Reference.Noun.Length < 8) return false;
        string made = Reference.Noun.Substring(0, Reference.Noun.Length - 5);
        return _descriptors.Has(entity, made) || _descriptors.Has(entity, made + "s");
    }

    /// <summary>Whether a company may be "the unit": it is called so, or is what was just bought or sold.</summary>
    public bool IsPart(Standing company)
    {
        bool owned = Tokens[Reference.First].Lower == "its";
        if (IsCalledLike(company.Entity) || IsModifiedLike(company.Entity))
            return !owned || (company.Entity != Salience.Clause && company.Entity != Salience.Subject);
        // "Lowell sold Acme. The billboard business had".
        if (!owned && Reference.Noun is "business" or "app" or "site" && Reference.End - Reference.First <= 3
            && IsSought(company.Entity) && Sentence.Index - Salience.SoughtSentence <= 1 && (OpensSentence || Sentence.Index == Salience.SoughtSentence)) return true;
        return !owned && company.Entity == Salience.Target && Sentence.Index - company.Sentence <= 1
            && Reference.Noun is "unit" or "division" or "subsidiary" or "chain" or "brand";
    }

    /// <summary>Whether the article calls an entity by another trade than the reference does.</summary>
    public bool IsOfOtherTrade(Entity entity) =>
        Reference.Kind == ReferenceKind.Trade && TradeWords.IsKnown(Reference.Noun) && !IsCalledLike(entity)
            && _descriptors.HasAny(entity, TradeWords.All);

    /// <summary>
    /// Whether the reference names the country that the article gives the entity (true), or another (false); null when either names none.
    /// </summary>
    public bool? IsFromSameCountry(Entity entity)
    {
        for (int i = _first; i < Reference.End; i++)
        {
            string lower = Tokens[i].Lower;
            if ((Nationalities.Countries[lower] ?? (Nationalities.Named.Contains(lower) ? lower : null)) is { } country)
            {
                if (_descriptors.Has(entity, country)) return true;
                if (_descriptors.IsElsewhere(entity, country)) return false;
            }
            else if (PlaceNames.Known.Contains(Tokens[i].Word) && _descriptors.Has(entity, lower))
            {
                return true;
            }
        }

        return null;
    }

    /// <summary>Whether it is said to be bought: "it would be acquired".</summary>
    public bool IsBought()
    {
        int i = Reference.End;
        while (i < Sentence.End && ClauseWords.Auxiliaries.Contains(Tokens[i].Word)) i++;
        return i > Reference.End && i < Sentence.End && ClauseWords.Be.Contains(Tokens[i - 1].Word)
            && Tokens[i].Lower is "acquired" or "bought" or "sold" or "purchased" or "taken";
    }

    /// <summary>Whether the deal told last, in this sentence or one of the two before, was about a company.</summary>
    public bool IsSought(Entity company) => company == Salience.Sought && Sentence.Index - Salience.SoughtSentence <= 2;

    /// <summary>"The company had raised", "It was founded": what is told of one that a deal has made known.</summary>
    public bool HasHistory()
    {
        int i = Reference.End;
        while (i < Sentence.End && ClauseWords.Auxiliaries.Contains(Tokens[i].Word)) i++;
        if (i > Reference.End && i < Sentence.End && Tokens[i].Lower is "last" or "most" or "previously" or "already" or "also") i++;
        return i > Reference.End && i < Sentence.End && DealObjectWords.Histories.Contains(Tokens[i].Word);
    }

    /// <summary>"The brewer made $5 million", "The insurer's profit": figures follow, such as are told of one that is new to the reader.</summary>
    public bool TellsFigures()
    {
        int at = Reference.End;
        if (at < Sentence.End && Tokens[at].Kind == TokenKind.Possessive) return at + 1 < Sentence.End && DealObjectWords.Takings.Contains(Tokens[at + 1].Word);
        if (at < Sentence.End && Tokens[at].Lower == "now") at++;
        return at < Sentence.End && DealObjectWords.Tellings.Contains(Tokens[at].Word);
    }

    /// <summary>"values the company at", "valuing it at".</summary>
    public bool IsValued() => Before is "value" or "valued" or "values" or "valuing";

    /// <summary>"a stake in the company", "80 pct of it": nobody buys a share of himself.</summary>
    public bool IsShared() =>
        Before is "in" or "of" && !(Reference.IsPronoun && IsPossessive) && _first - 2 >= Sentence.First
        && (DealNouns.Shares.Contains(Tokens[_first - 2].Word)
            || Tokens[_first - 2].Lower is "pct" or "percent" or "%" or "half" or "third" or "all");

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

    /// <summary>"Lowell advised Acme Inc on its purchase": what one is advised on is one's own.</summary>
    public bool IsAdvice()
    {
        if (Before is not ("on" or "in" or "over" or "with" or "during")) return false;
        int at = Reference.First - 2;
        while (at > Sentence.First && (Tokens[at].IsCapitalized || !Tokens[at].IsWord)) at--;
        return ReferenceWords.AdviceVerbs.Contains(Tokens[at].Word);
    }

    /// <summary>Whether more is told of it at once: "the company, which is based in Bern".</summary>
    public bool IsExplained =>
        After == "," && Reference.End + 1 < Sentence.End
            && Tokens[Reference.End + 1].Lower is "which" or "founded" or "based" or "launched" or "started";

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
        if (Before.Length == 0 || !Tokens[_first - 1].IsWord || FunctionWords.ClauseOpeners.Contains(Before)) return false;
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
