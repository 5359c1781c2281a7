using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Who an article speaks of at each point: the subject of the clause, the speaker, whoever was named last.</summary>
internal sealed class Salience(NameSource source, Entity? main)
{
    private const int Remembered = 6;
    private const int Opening = 3;
    private readonly List<Entity> _recent = [];

    /// <summary>The article's main company.</summary>
    public Entity? Main { get; } = main;

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

    /// <summary>Who was last said to be bought.</summary>
    public Entity? Target { get; private set; }

    /// <summary>The subject of the sentence before.</summary>
    public Entity? Previous { get; private set; }

    /// <summary>Whose statement was told last: of "Acme said it".</summary>
    public Entity? Speaker { get; private set; }

    /// <summary>The person named last.</summary>
    public Entity? Person { get; private set; }

    /// <summary>The government body named last.</summary>
    public Entity? Body { get; private set; }

    /// <summary>Organisations named or referred to, the last first; few, so that looking through them costs little.</summary>
    public IReadOnlyList<Entity> Recent => _recent;

    /// <summary>A sentence starts.</summary>
    public void StartSentence()
    {
        if ((Subject ?? Topic) is { } subject) Previous = subject;
        Subject = null;
        Topic = null;
        Clause = null;
    }

    /// <summary>Somebody is named or referred to from one token to another.</summary>
    public void Meet(Entity entity, int first, int end, Sentence sentence)
    {
        if (entity.Kind == EntityKind.Person) Person = entity;
        if (entity.Kind != EntityKind.Organization) return;
        if (entity == Main) KnownMain = entity;
        if (entity.CompanyKind is CompanyKind.GovernmentBody) Body = entity;
        if (entity.CompanyKind is CompanyKind.MediaOutlet or CompanyKind.Exchange) return;
        _recent.Remove(entity);
        _recent.Insert(0, entity);
        if (_recent.Count > Remembered) _recent.RemoveAt(Remembered);
        if (IsBought(first, sentence)) Target = entity;
        if (!IsListed(first, sentence)) Topic ??= entity;
        if (IsGoverned(first, sentence)) return;
        bool acts = Acts(end, sentence);
        if (!acts && first > sentence.First + Opening) return;
        Subject ??= entity;
        if (Clause is not null && !acts) return;
        Clause = entity;
        ClauseEnd = end;
        if (end < sentence.End
            && source.Tokens[end].Lower is "said" or "says" or "added" or "announced" or "told" or "reported") Speaker = entity;
    }

    /// <summary>Whether a preposition or a verb before makes it an object: "for Voltaro", "acquired Voltaro".</summary>
    private bool IsGoverned(int first, Sentence sentence)
    {
        int before = first - 1;
        while (before >= sentence.First
            && source.Tokens[before].Lower is "the" or "its" or "rival" or "startup" or "company" or "giant") before--;
        if (before < sentence.First) return false;
        string lower = source.Tokens[before].Lower;
        return IsListed(first, sentence) || ClausePrepositions.Contains(lower) || CompanyWords.ObjectVerbs.Contains(lower);
    }

    /// <summary>"Investors included Accel": what a list names is no subject.</summary>
    private bool IsListed(int first, Sentence sentence) =>
        first > sentence.First && source.Tokens[first - 1].Lower is "include" or "included" or "includes" or "including" or "are" or "were";

    /// <summary>Whether the token is an object of the clause's subject, "a stake in the carrier", so that it is somebody else.</summary>
    public bool IsObjectOfClause(int first, Sentence sentence)
    {
        if (Clause is null || ClauseEnd > first || !IsGoverned(first, sentence)) return false;
        for (int i = ClauseEnd; i < first; i++)
            if (source.Tokens[i].Text is "," or ";" || FunctionWords.ClauseOpeners.Contains(source.Tokens[i].Lower)) return false;
        return true;
    }

    /// <summary>"agreed to buy Corwin", "the acquisition of Corwin".</summary>
    private bool IsBought(int first, Sentence sentence)
    {
        for (int i = first - 1; i >= sentence.First && i >= first - 4; i--)
        {
            string lower = source.Tokens[i].Lower;
            if (lower is "acquire" or "acquired" or "acquires" or "acquiring" or "buy" or "buys" or "bought" or "buying"
                or "purchase" or "purchased" or "acquisition" or "takeover") return true;
            if (lower is "by" or "from" or "with" or ",") return false;
        }

        return false;
    }

    private static readonly WordTable ClausePrepositions = FunctionWords.Prepositions;

    /// <summary>Whether a verb follows, past an apposition between commas.</summary>
    private bool Acts(int end, Sentence sentence)
    {
        int at = end;
        if (at < sentence.End && source.Tokens[at].Text == ",")
        {
            int close = at + 1;
            while (close < sentence.End && source.Tokens[close].Text != "," && close < at + 20) close++;
            at = close + 1;
        }

        if (at >= sentence.End) return false;
        string lower = source.Tokens[at].Lower;
        return CompanyWords.Verbs.Contains(lower) || PersonWords.Speech.Contains(lower)
            || lower is "is" or "has" or "was" or "had" or "will" or "would" or "could" or "can" or "may" or "also" or "did"
                or "does" or "recently" or "which";
    }
}
