using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Who an article speaks of at each point: the subject of the clause, the speaker, whoever was named last.</summary>
internal sealed class Salience(NameSource source, MentionPlaces places, Entity? main)
{
    private const int Remembered = 12;
    private const int Opening = 3;
    private const int LongestHead = 9;
    private readonly List<Standing> _recent = [];
    private readonly Dictionary<Entity, Standing> _standings = [];
    private readonly Affiliations _affiliations = new(source);

    /// <summary>The article's main company.</summary>
    public Entity? Main { get; } = main;

    /// <summary>Whom a release defines as its "Company".</summary>
    public Entity? Defined { get; init; }

    /// <summary>The main company once it has been named; before that nobody can mean it by "it".</summary>
    public Entity? KnownMain { get; private set; }

    /// <summary>The subject of the clause at hand.</summary>
    public Entity? Clause { get; private set; }

    /// <summary>The token after that subject.</summary>
    public int ClauseEnd { get; private set; }

    /// <summary>The subject of the sentence at hand.</summary>
    public Entity? Subject { get; private set; }

    /// <summary>The first whom the sentence at hand names.</summary>
    public Entity? Topic { get; private set; }

    /// <summary>The company of the person who is the first whom the sentence names.</summary>
    public Entity? Voice { get; private set; }

    /// <summary>The company whose name heads the section at hand.</summary>
    public Entity? Section { get; private set; }

    /// <summary>Who buys, sells and is bought.</summary>
    public DealSides Deal { get; } = new(source);

    /// <summary>The publication named last.</summary>
    public Entity? Outlet { get; private set; }

    /// <summary>The subject of the sentence before.</summary>
    public Entity? Previous { get; private set; }

    /// <summary>Whether that was a subject, and not only named first.</summary>
    public bool WasSubject { get; private set; }

    /// <summary>Who was mentioned most so far.</summary>
    public Standing? Most { get; private set; }

    /// <summary>Whom the reference before meant.</summary>
    public Entity? Referred { get; private set; }

    /// <summary>The sentence of that reference.</summary>
    public int ReferredSentence { get; private set; } = -1;

    /// <summary>Whose statement was told last: of "Acme said it".</summary>
    public Entity? Speaker { get; private set; }

    /// <summary>The person named last.</summary>
    public Entity? Person { get; private set; }

    /// <summary>The government body named last.</summary>
    public Entity? Body { get; private set; }

    /// <summary>Organisations named or referred to, the last first; few, so that looking through them costs little.</summary>
    public IReadOnlyList<Standing> Recent => _recent;

    /// <summary>What was said of an organisation so far.</summary>
    public Standing StandingOf(Entity entity)
    {
        if (!_standings.TryGetValue(entity, out Standing? standing)) _standings[entity] = standing = new Standing(entity);
        return standing;
    }

    /// <summary>A company's name heads a section.</summary>
    public void Head(Entity entity) => Section = entity;

    /// <summary>A sentence starts.</summary>
    public void Start(Sentence sentence)
    {
        if (sentence.IsHeading) Section = null;
        if ((Subject ?? Topic ?? Voice) is { } subject) (Previous, WasSubject) = (subject, Subject is not null);
        Subject = null;
        Topic = null;
        Voice = null;
        Clause = null;
    }

    /// <summary>A reference was resolved.</summary>
    public void Refer(Entity entity, Sentence sentence)
    {
        Referred = entity;
        ReferredSentence = sentence.Index;
    }

    /// <summary>Somebody is named or referred to from one token to another.</summary>
    public void Meet(Entity entity, int first, int end, Sentence sentence)
    {
        if (entity.Kind == EntityKind.Person) MeetPerson(entity, first, end, sentence);
        if (entity.Kind != EntityKind.Organization) return;
        if (entity == Main) KnownMain = entity;
        if (entity.CompanyKind is CompanyKind.GovernmentBody) Body = entity;
        _affiliations.Meet(entity, first, end);
        if (entity.CompanyKind is CompanyKind.MediaOutlet) Outlet = entity;
        if (entity.CompanyKind is CompanyKind.MediaOutlet || places.IsEmployer(first, end, sentence)) return;
        if (Likeness.Follows(source.Tokens, end, sentence.End)) return;
        MentionPlace place = places.Of(first, end, sentence);
        entity.IsInBusiness |= entity.CompanyKind is CompanyKind.Exchange
            && (IsDealing(end, sentence, place) || Deal.IsBought(first, end, sentence));
        if (entity.CompanyKind is CompanyKind.Exchange && !entity.IsInBusiness) return;
        Standing standing = StandingOf(entity);
        standing.Meet(end, sentence.Index, place);
        if (Most is null || standing.Times > Most.Times) Most = standing;
        _recent.Remove(standing);
        _recent.Insert(0, standing);
        if (_recent.Count > Remembered) _recent.RemoveAt(Remembered);
        Deal.Meet(entity, Clause, first, end, sentence);
        if (place.IsTeller) return;
        if (!place.IsListed && !places.IsOwned(first, sentence)) Topic ??= entity;
        if (place.IsListed) return;
        int relative = places.RelativeOf(end, sentence);
        if (!place.IsGoverned) Act(entity, first, end, sentence, place);
        if (relative > 0) (Clause, ClauseEnd) = (entity, relative);
    }

    /// <summary>"Acme's Czech [rival] Lowell": what stands at the head of the sentence is said to be whose.</summary>
    private bool IsOthers(int first, Sentence sentence)
    {
        if (first <= sentence.First || first - sentence.First > LongestHead || !(ReferenceWords.Rivals.Contains(source.Tokens[first - 1].Word)
            || ReferenceWords.Parts.Contains(source.Tokens[first - 1].Word))) return false;
        for (int i = first - 2; i > sentence.First; i--)
        {
            if (source.Tokens[i].Kind == TokenKind.Possessive) return true;
            if (!source.Tokens[i].IsWord && source.Tokens[i].Text != "-") return false;
        }

        return false;
    }

    /// <summary>"And then there is [Acme], a maker of trucks".</summary>
    private bool IsThere(int first, Sentence sentence) =>
        first - 2 >= sentence.First && source.Tokens[first - 1].Lower is "is" or "was" or "'s" or "’s"
            && source.Tokens[first - 2].Lower == "there";

    /// <summary>"Nasdaq agreed to buy Acme", but not "on the Nasdaq", "the Nasdaq rose 2%", "Nasdaq said it would delist Acme".</summary>
    private bool IsDealing(int end, Sentence sentence, MentionPlace place) =>
        place.Acts && !place.IsGoverned && end < sentence.End && !MoneyContext.Changes.Contains(source.Tokens[end].Lower)
            && !ClauseWords.Speech.Contains(source.Tokens[end].Lower);

    private void MeetPerson(Entity person, int first, int end, Sentence sentence)
    {
        Person = person;
        Entity? company = _affiliations.Of(person, first, end, sentence, Topic ?? Previous ?? Main);
        if (company is null) return;
        if (Topic is null && Subject is null) Voice ??= company;
        if (places.Acts(end, sentence)) Subject ??= company;
    }

    private void Act(Entity entity, int first, int end, Sentence sentence, MentionPlace place)
    {
        bool isThere = IsThere(first, sentence);
        if (!place.Acts && !isThere && first > sentence.First + Opening) return;
        // "Acme's Czech rival Lowell has grown": Lowell has, and Acme only possesses the rival.
        if (Subject is not null && Subject != entity && place.Acts && IsOthers(first, sentence)) Subject = null;
        // "Shares in Acme, formed when Lowell merged with Barrow, rose": what was then is not what the sentence is about.
        if (Topic is null || Topic == entity || !(first > 0 && source.Tokens[first - 1].Lower == "when")) Subject ??= entity;
        // "Acme's Widget said": it is Widget that says so.
        if (place.Acts && _recent.Count > 1 && _recent[1].Entity == Subject && _recent[1].End == first - 1
            && source.Tokens[first - 1].Kind == TokenKind.Possessive) Subject = Topic = entity;
        if (Clause is not null && !place.Acts) return;
        Clause = entity;
        ClauseEnd = end;
        if (end < sentence.End
            && source.Tokens[end].Lower is "said" or "says" or "added" or "announced" or "told" or "reported") Speaker = entity;
    }
}
