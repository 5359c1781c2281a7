using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Claims;

/// <summary>Makes the noun phrase of what was read, by how it ends: in a name, in a name's part, or in plain words.</summary>
/// <param name="line">The sentence.</param>
/// <param name="first">The phrase's first term.</param>
/// <param name="limit">The term before which it ends at the latest.</param>
/// <param name="words">The first describing word; -1 where there is none.</param>
/// <param name="taken">Whose it is, and how much of it.</param>
internal sealed class PhraseEnds(TermLine line, int first, int limit, int words, PhraseOwnership taken)
{
    private const int LongestTrade = 4;

    /// <summary>The phrase that ends with the name at a term, or with the part of it that follows.</summary>
    public NounPhrase InName(int at)
    {
        List<Party> heads = [NounPhraseReader.PartyAt(line, at)];
        int end = at + 1;
        int after = EndOfPlainWords(end);
        string word = after > end ? line[after - 1].Lower : "";
        bool share = after > end && DealNouns.Shares.Contains(word);
        bool part = after > end && !share && DealNouns.Units.Contains(word);
        // "the Jane Roe hotel business": no person is bought.
        bool placed = part && !line.IsName(after) && (line.IsKind(at, TermKind.Person)
            || (NamesPlace(at) && !IsToldBesides(at, word)) || NamesSite(at, word));
        if (placed) return NameInApposition(after) ?? InDescription(at, after, word);

        if (part && line.IsName(after))
        {
            // "Petrel Corp unit Dunlin Exploration": the first name owns the second.
            taken.Owner = heads[0];
            heads = [NounPhraseReader.PartyAt(line, after)];
            end = after + 1;
        }
        else if (share || part)
        {
            // "the Halvard division of Ironbark Inc".
            if (part) taken.Owner ??= OwnerAfter(after);
            end = after;
        }
        else
        {
            // "the Halvard Division of Ironbark Inc".
            if (IsNamedPart(at)) taken.Owner ??= OwnerAfter(end);
            // "the Guard Division of Ironbark Services, Skylark Inc and Halvard Co": the list goes on behind the owner.
            int from = taken.Owner is { } owner && owner.First == end + 1 ? owner.End : end;
            int last = NameListReader.Read(line, heads, from);
            end = last > from ? last : end;
        }

        bool isShare = taken.IsShare || share || taken.Stake is not null;
        return new NounPhrase(first, end) { Heads = heads, Owner = taken.Owner, IsShare = isShare, Stake = taken.Stake,
            Money = taken.Money };
    }

    /// <summary>What a name and a unit's plain words behind it call together, "Halvard bottling operations", or null.</summary>
    public static Party? DescriptionAt(TermLine line, int at)
    {
        int end = new PhraseEnds(line, at, line.Count, -1, new PhraseOwnership()).EndOfPlainWords(at + 1);
        return end > at + 1 && line.IsIn(end - 1, DealNouns.Units) ? new Party(null, line.Phrase(at, end), at, end) : null;
    }

    private bool IsNamedPart(int at) =>
        line.MentionAt(at)!.Kind == MentionKind.Name && line[at].End - line[at].First > 1
            && BusinessWords.Parts.Contains(line.Document.Tokens[line[at].End - 1].Word);

    /// <summary>"Marlow steel plate mill": a short name before a plant's own words is part of the description.</summary>
    private bool NamesPlace(int at) =>
        taken.Owner is not null && line[at].End - line[at].First == 1 && line.MentionAt(at)!.Kind == MentionKind.Name
            && !line.IsIn(at + 1, DealNouns.Units);

    /// <summary>"its Coldbrook frozen-food unit" where the article names Coldbrook by itself too: the unit has that name.</summary>
    private bool IsToldBesides(int at, string last) =>
        !DealNouns.Sites.Contains(last)
            && line.EntityAt(at) is { Kind: EntityKind.Organization } unit
            && unit.Mentions.Count(mention => mention.Kind == MentionKind.Name) > 1;

    /// <summary>
    /// "the Silver Fox gold property", "22 Thrifty Rx drug stores": a name without a legal form before what stands on land is part of its
    /// description.
    /// </summary>
    private bool NamesSite(int at, string last) =>
        DealNouns.Sites.Contains(last) && line.MentionAt(at) is { Kind: MentionKind.Name } name
            && name.Entity!.FullName == line.Phrase(at, at + 1) && !HasLegalForm(name);

    private bool HasLegalForm(NameMention name) => OrganizationWords.LegalSuffixes.Contains(line.Document.Tokens[name.End - 1].Word);

    private NounPhrase InDescription(int at, int end, string last)
    {
        Party described = new(null, line.Phrase(words < 0 ? at : words, end), at, end);
        return new NounPhrase(first, end)
        {
            Heads = [described],
            Owner = taken.Owner ?? OwnerAfter(end),
            Stake = taken.Stake,
            Money = taken.Money,
            HeadWord = last,
            NamesSite = NamesSite(at, last),
        };
    }

    private int EndOfPlainWords(int at)
    {
        int i = at;
        while (i < limit && i < at + 6 && (line.IsPlainWord(i) || line.Is(i, "-"))
            && !line.IsIn(i, ClauseWords.Prepositions) && !line.IsIn(i, ClauseWords.Auxiliaries)
            && (!line.IsIn(i, ClauseWords.Conjunctions) || (i > at && JoinsTrades(i)))
            && !line.IsIn(i, ClauseWords.Relatives) && !line.IsIn(i, ClauseWords.Speech)
            && !line.IsAdverb(i) && !(i > at && line.IsIn(i, TakeoverWords.Tendering))) i++;
        return i;
    }

    /// <summary>"its Halvard coatings [and] inks business": both are the unit's.</summary>
    private bool JoinsTrades(int and)
    {
        int i = and + 1;
        while (i < and + LongestTrade && line.IsPlainWord(i) && !line.IsIn(i, ClauseWords.Prepositions)
            && !line.IsIn(i, ClauseWords.Determiners) && !line.IsIn(i, ClauseWords.Auxiliaries) && !line.IsIn(i, DealNouns.Units)) i++;
        return line.Is(and, "and") && i > and + 1 && line.IsIn(i, DealNouns.Units) && !line.IsIn(and - 1, DealNouns.Units);
    }

    /// <summary>The phrase of the plain words before a term; null when nothing was read.</summary>
    public NounPhrase? InWords(int at)
    {
        while (at > first && (line.IsPunctuation(at - 1) || line.IsKind(at - 1, TermKind.Period))) at--;
        bool sum = taken.Money is not null || taken.Stake is not null;
        // "40 pct of Ironbark's 9.8 mln shares".
        if (words < 0 && taken is { IsShare: true, Owner: { IsReferring: false } whose }) return Of(whose, at) with { IsShare = true };
        if (words < 0 || at <= words)
            return sum ? new NounPhrase(first, at) { Money = taken.Money, Stake = taken.Stake, IsShare = taken.IsShare } : null;
        string last = CollectionIn(at) ?? HeadAt(at - 1);
        // "to its president, Carl Voss".
        bool office = line.IsIn(at - 1, PersonWords.Roles) && line.IsKind(at + 1, TermKind.Person);
        bool sort = office || DealNouns.Units.Contains(last) || CompanyWords.Sorts.Contains(last) || line.IsIn(at, PhraseWords.Naming);
        if (sort && NameInApposition(at) is { } named) return named;
        bool share = taken.IsShare || (DealNouns.Shares.Contains(last) && !IsBusinessInterest(last, at));
        if (share && taken.Owner is not null && (last != "assets" || at - words == 1)) return Of(taken.Owner, at) with { IsShare = true };
        // "bought five rural hospitals": these five; a capital that opens the sentence is left out.
        bool counted = words > first && NumberTerms.Is(line, words - 1);
        int told = counted && words > 1 ? words - 1 : words;
        Party head = new(null, line.Phrase(told, at), told, at);
        return new NounPhrase(first, at)
        {
            Heads = [head],
            Owner = taken.Owner ?? OwnerAfter(at),
            IsShare = share,
            Stake = taken.Stake,
            // "1.1 billion dlrs of servicing rights": how much they are, not what they cost.
            Money = line.MoneyAt(first) is not null && line.Is(first + 1, "of") ? null : taken.Money,
            HeadWord = last,
            Words = at - words,
            IsVague = IsVague(last),
            IsPlaced = IsPlaced(at),
            IsCounted = counted,
            IsDefinite = line.Is(first, "the"),
        };
    }

    /// <summary>"line" of "line of garden tools": what they are together is sold; null for "chain of stores", which are units.</summary>
    private string? CollectionIn(int end)
    {
        if (DealNouns.Units.Contains(line[end - 1].Lower)) return null;
        for (int i = words + 1; i < end; i++)
            if (line.Is(i, "of") && line.IsIn(i - 1, PhraseWords.Collections) && line.IsIn(i - 1, DealNouns.Units)) return line[i - 1].Lower;
        return null;
    }

    /// <summary>"nursing homes": a unit's two words, else the one.</summary>
    private string HeadAt(int at)
    {
        string word = line[at].Lower;
        if (at <= words || !line.IsIn(at - 1, DealNouns.UnitLeads)) return word;
        string pair = line[at - 1].Lower + " " + word;
        return DealNouns.Units.Contains(pair) ? pair : word;
    }

    /// <summary>
    /// "oil and gas interests" and "refining assets" are a business, "mineral rights" a thing, "remaining interests", "voting rights" and
    /// "certain assets" a share.
    /// </summary>
    private bool IsBusinessInterest(string last, int at) => last is "interests" or "rights" or "assets" && at - words > 1
        && !line.IsIn(at - 2, DealNouns.ShareSorts) && !(last == "assets" && line.IsIn(at - 2, PhraseWords.ShareFillers));

    private bool IsPlaced(int at) =>
        (line.Is(at, "in") || line.Is(at, "near") || line.Is(at, "at"))
            && Enumerable.Range(at + 1, 3).Any(i => line.IsKind(i, TermKind.Place));

    private bool IsVague(string last) =>
        taken.Owner is null && words == first && PhraseWords.VagueHeads.Contains(last);

    /// <summary>"its wholly owned subsidiary, Skylark International Inc", "a startup called Skylark": the name is what was meant.</summary>
    private NounPhrase? NameInApposition(int at)
    {
        int name = NameBehindColon(at) ?? NameBehindPlaces(at);
        if (name > at && !line.Is(name - 1, ":") && !line.Is(name + 1, ",") && !line.IsIn(name + 1, ClauseWords.Prepositions)) return null;
        if (name == at && line.Is(at, ",")) name++;
        // "its evening newspaper, the Harbour Post,".
        if (name > at && line.Is(name, "the") && (line.IsPunctuation(name + 2) || line.IsIn(name + 2, ClauseWords.Prepositions))) name++;
        if (line.IsIn(name, PhraseWords.Naming)) name++;
        // "its cable network, Acme vows to fight": the next clause begins.
        if (line.Is(name - 1, ",") && NamePlaces.IsVerbLike(line, name + 1) && !line.IsIn(name + 1, ClauseWords.Be)) return null;
        if (!line.IsName(name) || line.Possesses(name) || line.MentionAt(name)!.Kind != MentionKind.Name) return null;
        List<Party> named = [NounPhraseReader.PartyAt(line, name)];
        // "two printing companies, Skylark Press and Halvard Inc".
        bool several = name > at && line[at - 1].Lower.EndsWith("s", StringComparison.Ordinal);
        int end = several ? NameListReader.Read(line, named, name + 1) : name + 1;
        return Of(named[0], end) with { Heads = named, Owner = taken.Owner, IsShare = taken.IsShare };
    }

    /// <summary>"three firms last year: [Skylark], Halvard and": the term after the colon; null where none lists what was counted.</summary>
    private int? NameBehindColon(int at)
    {
        int end = line.IsKind(at, TermKind.Period) ? at + 1 : at;
        return line.Is(end, ":") && line.IsName(end + 1) && line[at - 1].Lower.EndsWith("s", StringComparison.Ordinal) ? end + 1 : null;
    }

    /// <summary>
    /// "its last plant in Ohio, Skylark Inc, to": the term after the comma behind the place; the same term where none stands.
    /// </summary>
    private int NameBehindPlaces(int at)
    {
        int end = PastPlaces(line, at);
        return end > at + 1 && line.Is(end, ",") && line.IsName(end + 1) ? end + 1 : at;
    }

    /// <summary>The term after "in Pittsburgh, Pa" and "near London"; the same term where no place stands.</summary>
    public static int PastPlaces(TermLine line, int at)
    {
        if (!line.Is(at, "in") && !line.Is(at, "near") && !line.Is(at, "at")) return at;
        int end = at + 1;
        while (end < at + 8 && (line.IsKind(end, TermKind.Place) || line.IsIn(end, LocationWords.Directions) || line.Is(end, ".")
            || (line.Is(end, ",") && (line.IsKind(end + 1, TermKind.Place) || line.Is(end + 1, ","))))) end++;
        return end > at + 1 ? end : at;
    }

    private NounPhrase Of(Party head, int end) => new(first, end) { Heads = [head], Stake = taken.Stake, Money = taken.Money };

    /// <summary>"the garden furniture business of Halvard Co".</summary>
    private Party? OwnerAfter(int at)
    {
        if (!line.Is(at, "of") && !line.Is(at, "from")) return null;
        int name = line.Is(at + 1, "the") ? at + 2 : at + 1;
        // "of the privately-held Ironbark Inc".
        int end = name;
        while (end < name + 5 && (line.Is(end, "-") || (line.IsPlainWord(end) && !line.IsIn(end, ClauseWords.Prepositions)))) end++;
        if (name > at + 1 && line.IsParty(end)) name = end;
        return line.IsParty(name) ? NounPhraseReader.PartyAt(line, name) : null;
    }
}
